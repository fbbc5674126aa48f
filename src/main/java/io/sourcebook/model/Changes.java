package io.sourcebook.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one edition differs from an earlier one.
 *
 * @param added articles with their hashes, in order of id, as those {@code changed} are
 * @param renamed the id that an article of the same bytes had before, by the one that it has now,
 *     in order of the latter; no such article is added or withdrawn; two that swap names are two
 *     changed
 * @param withdrawn of those withdrawn or taken away why, by the id of each article, in order of id;
 *     empty where no reason is given
 * @param copies of those that count as a copy of another now: its id, by the id of each, in order
 *     of the latter; no such article is withdrawn
 * @param sheets by slug, in order of slug; only those in which something changed
 * @param described articles whose source is described otherwise, by the id that they have now, in
 *     order of id
 * @param details what is known of the statements of sheets and was not before, or was otherwise, by
 *     slug; no change by itself
 * @param sources how sources are described, where that was not known or is otherwise now, by the id
 *     of the article, in order of id; no change by itself
 */
public record Changes(
    Map<String, String> added,
    Map<String, String> changed,
    Map<String, String> renamed,
    Map<String, String> withdrawn,
    Map<String, String> copies,
    Map<String, Sheet> sheets,
    Map<String, Redescribed> described,
    Map<String, Edition.Details> details,
    Map<String, Edition.Described> sources) {

  /** Nothing changed. */
  public static final Changes NONE =
      new Changes(
          Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** What changed on one sheet alone. */
  public Changes of(String slug) {
    Sheet sheet = sheets.get(slug);
    return new Changes(
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        sheet == null ? Map.of() : Map.of(slug, sheet),
        Map.of(),
        Map.of(),
        Map.of());
  }

  /** The ids of the articles that were taken away without a reason, in order. */
  public List<String> removed() {
    return withdrawn.entrySet().stream()
        .filter(one -> one.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  public boolean isEmpty() {
    return added.isEmpty()
        && changed.isEmpty()
        && renamed.isEmpty()
        && withdrawn.isEmpty()
        && copies.isEmpty()
        && described.isEmpty()
        && sheets.isEmpty();
  }

  /**
   * What changed on a fact sheet, each list in the order of the page.
   *
   * @param name as it is now, or was when the sheet went
   * @param state whether the sheet is new, gone, or neither
   * @param added for a new sheet all of its statements
   * @param reworded statements that say the same passage in other words
   * @param regrouped statements in the same words that stand on other passages
   * @param redated statements with another date than before, reworded and regrouped ones too
   */
  public record Sheet(
      String name,
      State state,
      List<Edition.Row> added,
      List<Altered> reworded,
      List<Altered> regrouped,
      List<Redated> redated,
      List<Gone> gone) {
    public Sheet {
      added = List.copyOf(added);
      reworded = List.copyOf(reworded);
      regrouped = List.copyOf(regrouped);
      redated = List.copyOf(redated);
      gone = List.copyOf(gone);
    }

    /** How many statements changed. */
    public int size() {
      Set<String> altered = new HashSet<>();
      reworded.forEach(one -> altered.add(one.after().id()));
      regrouped.forEach(one -> altered.add(one.after().id()));
      redated.forEach(one -> altered.add(one.statement().id()));
      return added.size() + altered.size() + gone.size();
    }
  }

  /** What became of a sheet as a whole. */
  public enum State {
    KEPT,
    NEW,
    GONE
  }

  /** A statement of one id before and after. */
  public record Altered(Edition.Row before, Edition.Row after) {}

  /** How the source of an article was described, and is. */
  public record Redescribed(Edition.Described before, Edition.Described after) {}

  /**
   * A statement with another date.
   *
   * @param statement as it is now
   * @param before as EDTF, empty for none, as {@code after} is
   */
  public record Redated(Edition.Row statement, String before, String after) {}

  /**
   * A statement that does not stand any more.
   *
   * @param replacedBy the id of the statement that tells its passage now, or tells nearly the same
   * @param reason why it does not stand any more, where the analyst has given one
   * @param hidden whether the analyst hides it, so that its words stand nowhere
   */
  public record Gone(
      Edition.Row statement, Optional<String> replacedBy, Optional<String> reason, boolean hidden) {

    /** One without a reason. */
    public Gone(Edition.Row statement, Optional<String> replacedBy) {
      this(statement, replacedBy, Optional.empty(), false);
    }
  }
}

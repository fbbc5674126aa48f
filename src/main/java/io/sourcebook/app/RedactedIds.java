package io.sourcebook.app;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Release;
import io.sourcebook.model.Unmatched;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells of a decision without effect whether the statement that it names by an id stands there
 * without its words, and so under another id. What was hidden by one is told by {@link Unhidden}.
 */
final class RedactedIds {

  private final Chronicle chronicle;
  private final List<FactSheet> sheets;

  private RedactedIds(Chronicle chronicle, List<FactSheet> sheets) {
    this.chronicle = chronicle;
    this.sheets = sheets;
  }

  /**
   * The same decisions, with what to do where words are redacted.
   *
   * @param chronicle in which words are blacked out
   */
  static List<Unmatched> told(
      List<Unmatched> unmatched,
      List<FactSheet> sheets,
      Chronicle chronicle,
      Redactions redactions) {
    if (redactions.isEmpty()) {
      return unmatched;
    }
    RedactedIds ids = new RedactedIds(chronicle, sheets);
    return unmatched.stream().map(ids::told).toList();
  }

  private Unmatched told(Unmatched one) {
    if (one.id().isEmpty() || one.decision().equals("hide")) {
      return one;
    }
    Problem problem = one.problem();
    List<String> slugs = slugs(problem.file());
    Optional<Row> before =
        slugs.stream().flatMap(slug -> released(slug, one.id().get())).findFirst();
    Optional<Row> now =
        before.flatMap(row -> slugs.stream().flatMap(slug -> standing(slug, row)).findFirst());
    if (before.isPresent()) {
      return one.with(
          problem.because(
              ": words of that statement are redacted, and it has another id without them",
              now.map(row -> "Write the id that it has now, " + row.id() + ".")
                  .orElse("Quote its words as the page shows them now, or remove this decision.")));
    }
    return one.with(
        problem.because(
            "; words are redacted, and what it means may stand there without them and under"
                + " another id",
            "Name the statement anew, by its id or its words as the page shows them now, or remove"
                + " this decision."));
  }

  /** The subject of whose file a decision is, or all where it stands beside an article. */
  private List<String> slugs(String file) {
    List<String> own =
        sheets.stream()
            .filter(sheet -> sheet.subject().file().equals(file))
            .map(sheet -> sheet.subject().slug())
            .toList();
    return own.isEmpty() ? sheets.stream().map(sheet -> sheet.subject().slug()).toList() : own;
  }

  /** A statement of a release that held redacted words, by its id. */
  private Stream<Row> released(String slug, String id) {
    return chronicle.history().releases().stream()
        .map(Release::changes)
        .map(Changes::sheets)
        .flatMap(changed -> Stream.ofNullable(changed.get(slug)))
        .flatMap(RedactedIds::rows)
        .filter(row -> row.id().equals(id) && row.text().indexOf(Redactions.BLOCK) >= 0);
  }

  private static Stream<Row> rows(Changes.Sheet sheet) {
    return Stream.of(
            sheet.added().stream(),
            sheet.reworded().stream().flatMap(RedactedIds::both),
            sheet.regrouped().stream().flatMap(RedactedIds::both),
            sheet.gone().stream().map(Gone::statement))
        .flatMap(rows -> rows);
  }

  private static Stream<Row> both(Altered altered) {
    return Stream.of(altered.before(), altered.after());
  }

  /** What says the same now. */
  private Stream<Row> standing(String slug, Row before) {
    Map<String, Edition.Sheet> now = chronicle.now().sheets();
    return Stream.ofNullable(now.get(slug))
        .flatMap(sheet -> sheet.statements().stream())
        .filter(row -> row.text().equals(before.text()));
  }
}

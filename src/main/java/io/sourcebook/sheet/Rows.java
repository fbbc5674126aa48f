package io.sourcebook.sheet;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Passage;
import io.sourcebook.model.QuotableText;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Status;
import io.sourcebook.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a sheet as a decision of the analyst names them. */
final class Rows {

  /** A list of more rows would hide the message. */
  private static final int SHOWN = 6;

  /** Enough of a row to know it by. */
  private static final int SHOWN_WORDS = 8;

  private final Desk desk;
  private final List<Statement> rows;

  /** The texts in which words are looked up; made once, however many decisions ask. */
  private final Map<String, QuotableText> texts = new HashMap<>();

  Rows(Desk desk, List<Statement> rows) {
    this.desk = desk;
    this.rows = rows;
  }

  private QuotableText text(String words) {
    return texts.computeIfAbsent(words, QuotableText::of);
  }

  /**
   * A statement, and the passage of it that is meant.
   *
   * @param anchor of the passage
   * @param passage the whole sentence, for a source's words
   * @param words those that are meant, within the passage or the whole of it
   */
  record Found(Statement row, String anchor, Passage passage, Span words) {

    boolean isOwn() {
      return row.by() == Statement.Voice.ANALYST;
    }
  }

  /**
   * The rows that are meant, the first passage of each; words that are all of one row or passage
   * mean that row, though longer ones hold them too.
   */
  List<Found> find(Target target) {
    return byRow(passages(target));
  }

  /**
   * The same; where no row is meant, the sentences of which the page shows a quotation, a figure or
   * a date alone, each as a row.
   */
  List<Found> findAnywhere(Target target) {
    List<Found> found = find(target);
    return found.isEmpty() ? byRow(passages(target, sentences())) : found;
  }

  private static List<Found> byRow(List<Found> passages) {
    List<Found> rows = new ArrayList<>();
    for (Found found : passages) {
      if (rows.stream().noneMatch(one -> one.row().id().equals(found.row().id()))) {
        rows.add(found);
      }
    }
    return rows;
  }

  /** The sentences of the page that no row tells. */
  private List<Statement> sentences() {
    Set<Passage> others = new TreeSet<>(desk.sentences());
    Sayings.compose(desk).forEach(one -> others.add(desk.sentence(one.citation().passage())));
    for (Statement row : rows) {
      row.citations().forEach(citation -> others.remove(passage(row, citation)));
    }
    return others.stream().map(this::alone).toList();
  }

  private Statement alone(Passage sentence) {
    Citation citation = desk.citation(sentence);
    return new Statement(
        citation.anchor(),
        List.of(new Statement.Piece(Statement.Piece.Kind.VERBATIM, desk.words(sentence))),
        Optional.empty(),
        Statement.Voice.SOURCE,
        "",
        Optional.empty(),
        new Statement.Standing(Status.STATED, Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(citation),
        1,
        Optional.empty());
  }

  /** The passages of rows that are meant. */
  List<Found> passages(Target target) {
    return passages(target, rows);
  }

  private List<Found> passages(Target target, List<Statement> rows) {
    if (target.byId()) {
      return rows.stream().flatMap(row -> byId(row, target.value())).limit(1).toList();
    }
    String words = QuotableText.words(target.value());
    List<Found> found =
        words.isEmpty()
            ? List.of()
            : rows.stream().flatMap(row -> byWords(row, words).stream()).toList();
    List<Found> whole = found.stream().filter(one -> isWhole(one, words)).toList();
    return whole.size() == 1 ? whole : found;
  }

  private Stream<Found> byId(Statement row, String id) {
    return row.citations().stream()
        .filter(citation -> citation.anchor().equals(id))
        .map(citation -> found(row, citation));
  }

  private Found found(Statement row, Citation citation) {
    Passage passage = passage(row, citation);
    return new Found(row, citation.anchor(), passage, passage.span());
  }

  private List<Found> byWords(Statement row, String words) {
    List<Found> found = new ArrayList<>();
    for (Citation citation : row.citations()) {
      Passage passage = passage(row, citation);
      CanonicalText text = CanonicalText.of(desk.words(passage));
      QuotableText quotable = text(text.value());
      int[] places = quotable.find(words);
      if (places.length > 0) {
        Span within = quotable.span(text, places[0], places[0] + words.length());
        int start = passage.span().start();
        found.add(
            new Found(
                row,
                citation.anchor(),
                passage,
                new Span(start + within.start(), start + within.end())));
      }
    }
    // With what the page itself put in brackets, or as the analyst wrote it.
    return found.isEmpty() && text(row.text()).find(words).length > 0
        ? List.of(found(row, row.citations().get(0)))
        : found;
  }

  /** Passages that say the same word for word in one row once. */
  List<Found> distinct(List<Found> found) {
    List<Found> distinct = new ArrayList<>();
    for (Found one : found) {
      if (distinct.stream().noneMatch(other -> isSaidAlike(one, other))) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  private boolean isSaidAlike(Found one, Found other) {
    return one.row().id().equals(other.row().id())
        && QuotableText.words(desk.words(one.passage()))
            .equals(QuotableText.words(desk.words(other.passage())));
  }

  private boolean isWhole(Found found, String words) {
    return QuotableText.words(found.row().text()).equals(words)
        || QuotableText.words(desk.words(found.passage())).equals(words);
  }

  private Passage passage(Statement row, Citation citation) {
    return row.by() == Statement.Voice.ANALYST
        ? citation.passage()
        : desk.sentence(citation.passage());
  }

  /** Rows for a message: {@code s0123456789 “The first words …”; …}. */
  static String told(List<Found> found) {
    String shown = found.stream().limit(SHOWN).map(Rows::told).collect(Collectors.joining("; "));
    return found.size() > SHOWN ? shown + " and " + (found.size() - SHOWN) + " more" : shown;
  }

  private static String told(Found one) {
    return one.anchor() + " “" + beginning(one.row().text()) + "”";
  }

  private static String beginning(String text) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
    return words.size() <= SHOWN_WORDS
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, SHOWN_WORDS)) + " …";
  }
}

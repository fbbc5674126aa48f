package io.sourcebook.sheet;

import io.sourcebook.model.Passage;
import io.sourcebook.model.QuotableText;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  Rows(Desk desk, List<Statement> rows) {
    this.desk = desk;
    this.rows = rows;
  }

  /**
   * A statement, and the passage of it that is meant.
   *
   * @param passage the whole sentence, for a source's words
   */
  record Found(Statement row, Passage passage) {}

  /**
   * The rows that are meant; words that are all of one row or passage mean that row, though longer
   * ones hold them too.
   */
  List<Found> find(Target target) {
    if (target.byId()) {
      return rows.stream().flatMap(row -> byId(row, target.value())).limit(1).toList();
    }
    String words = QuotableText.words(target.value());
    List<Found> found = rows.stream().flatMap(row -> byWords(row, words).stream()).toList();
    List<Found> whole = found.stream().filter(one -> isWhole(one, words)).toList();
    return whole.size() == 1 ? whole : found;
  }

  private Stream<Found> byId(Statement row, String id) {
    return row.citations().stream()
        .filter(citation -> citation.anchor().toLowerCase(Locale.ROOT).equals(id))
        .map(citation -> new Found(row, passage(row, citation)));
  }

  private Optional<Found> byWords(Statement row, String words) {
    for (Citation citation : row.citations()) {
      Passage passage = passage(row, citation);
      if (QuotableText.stand(words, desk.words(passage))) {
        return Optional.of(new Found(row, passage));
      }
    }
    return QuotableText.stand(words, row.text())
        ? Optional.of(new Found(row, passage(row, row.citations().get(0))))
        : Optional.empty();
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
    String shown =
        found.stream()
            .limit(SHOWN)
            .map(one -> one.row().id() + " “" + beginning(one.row().text()) + "”")
            .collect(Collectors.joining("; "));
    return found.size() > SHOWN ? shown + " and " + (found.size() - SHOWN) + " more" : shown;
  }

  private static String beginning(String text) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
    return words.size() <= SHOWN_WORDS
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, SHOWN_WORDS)) + " …";
  }
}

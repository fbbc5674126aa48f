package io.sourcebook.page.share;

import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import java.util.ArrayList;
import java.util.List;

/** The words that each part of a fact sheet must show to be printed at all. */
final class Claims {

  private Claims() {}

  /** Words of one article. */
  record Claim(String article, Span span) {}

  /** The analyst's: the words cited. A source's: its whole sentence, in which labels stand too. */
  static List<Claim> of(Statement statement) {
    Citation lead = statement.citations().get(0);
    if (statement.by() == Statement.Voice.SOURCE) {
      return List.of(sentence(lead));
    }
    return statement.citations().stream().map(one -> words(one.passage())).toList();
  }

  static List<Claim> of(Event event) {
    return List.of(sentence(event.citations().get(0)));
  }

  static List<Claim> of(Saying saying) {
    return List.of(
        words(saying.citation().passage()),
        new Claim(saying.citation().passage().article(), saying.quotation().content()));
  }

  /** The first passage of each side, with the words that differ. */
  static List<Claim> of(Difference difference) {
    List<Claim> claims = new ArrayList<>();
    for (Difference.Side side : difference.sides()) {
      Passage first = side.passages().get(0);
      claims.add(words(first));
      claims.add(new Claim(first.article(), side.words()));
    }
    return claims;
  }

  static Claim words(Passage passage) {
    return new Claim(passage.article(), passage.span());
  }

  static Claim sentence(Citation citation) {
    return new Claim(
        citation.passage().article(), citation.sentence().cover(citation.passage().span()));
  }

  /** Every citation of a sheet around whose words the site shows more. */
  static List<Citation> citations(FactSheet sheet) {
    List<Citation> all = new ArrayList<>();
    sheet.statements().forEach(statement -> all.addAll(statement.citations()));
    sheet.timeline().forEach(event -> all.addAll(event.citations()));
    sheet.undated().forEach(event -> all.addAll(event.citations()));
    sheet.quotations().forEach(saying -> all.add(saying.citation()));
    sheet.figures().forEach(amount -> all.add(amount.citation()));
    return all;
  }
}

package io.sourcebook.page.share;

import io.sourcebook.model.Article;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
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

  /** What is said, and what the article says of the speaker, which may stand elsewhere in it. */
  static List<Claim> of(Saying saying, Article article) {
    List<Claim> claims = new ArrayList<>();
    claims.add(words(saying.citation().passage()));
    claims.add(new Claim(article.id(), saying.quotation().content()));
    String role = saying.quotation().speaker().flatMap(Speaker::role).orElse("");
    CanonicalText text = article.text();
    if (!role.isBlank()) {
      for (int at = text.value().indexOf(role); at >= 0; at = text.value().indexOf(role, at + 1)) {
        claims.add(new Claim(article.id(), withName(text, at, at + role.length())));
      }
    }
    return claims;
  }

  /** The words with the one before and the one behind: the name beside them is printed too. */
  private static Span withName(CanonicalText text, int from, int to) {
    String all = text.value();
    int start = from;
    while (start > 0 && isBlank(all, start - 1)) {
      start--;
    }
    while (start > 0 && !isBlank(all, start - 1)) {
      start--;
    }
    int end = to;
    while (end < all.length() && isBlank(all, end)) {
      end++;
    }
    while (end < all.length() && !isBlank(all, end)) {
      end++;
    }
    return text.span(start, end);
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
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
    sheet
        .figures()
        .forEach(
            amount -> {
              all.add(amount.citation());
              all.addAll(amount.also());
            });
    return all;
  }
}

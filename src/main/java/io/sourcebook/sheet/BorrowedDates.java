package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the dates of an undated article that another article gives, as inferred. */
final class BorrowedDates {

  private BorrowedDates() {}

  /**
   * @param borrowed the dates for sentences of this article
   * @param articles by id
   */
  static Findings into(
      Findings findings, Map<Passage, BorrowedDate> borrowed, Map<String, Article> articles) {
    Map<Integer, BorrowedDate> byPlace = new HashMap<>();
    borrowed.values().forEach(date -> byPlace.put(date.words().start(), date));
    if (byPlace.isEmpty()) {
      return findings;
    }
    List<DateExpression> dates = new ArrayList<>();
    for (DateExpression date : findings.dates()) {
      BorrowedDate other = byPlace.get(date.span().start());
      dates.add(other == null ? date : inferred(date, other, findings, articles));
    }
    return new Findings(
        findings.article(),
        findings.sentences(),
        findings.names(),
        dates,
        findings.quotations(),
        findings.figures(),
        findings.hedges(),
        findings.descriptors());
  }

  private static DateExpression inferred(
      DateExpression date, BorrowedDate other, Findings findings, Map<String, Article> articles) {
    Article from = articles.get(other.from().article());
    if (from == null) {
      return date;
    }
    String basis =
        "“"
            + findings.article().text().slice(date.span())
            + "” of an undated article, taken for “"
            + from.text().slice(other.said())
            + "” of "
            + Desk.citeAs(from)
            + ", which also tells of a meeting in "
            + other.place();
    return new DateExpression(
        date.span(), Optional.of(other.date()), Certainty.INFERRED, basis, date.planned());
  }
}

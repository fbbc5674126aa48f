package io.sourcebook.find;

import io.sourcebook.find.date.DateGrammar;
import io.sourcebook.find.date.DateResolver;
import io.sourcebook.find.date.WritingDay;
import io.sourcebook.model.Article;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates in an article's sentences, and says what each one's value stands on. */
final class DateFinder {

  private DateFinder() {}

  /** The dates in the order of the text, without overlap. */
  static List<DateExpression> find(Article article, List<Sentence> sentences) {
    CanonicalText text = article.text();
    List<List<DateGrammar.Expression>> expressions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int start = text.charAt(sentence.span().start());
      int end = text.charAt(sentence.span().end());
      expressions.add(DateGrammar.read(text.value(), start, end));
    }
    Optional<WritingDay> written = article.source().published().map(WritingDay::of);
    return DateResolver.resolve(text, written, expressions);
  }
}

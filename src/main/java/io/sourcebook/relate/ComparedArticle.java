package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as others are compared with it.
 *
 * @param day on which it was published, where that is known to the day
 * @param traits remembered, so that they are at hand without its words being read again
 * @param sentences made only where the traits do not tell enough
 */
record ComparedArticle(
    Findings findings, Optional<LocalDate> day, Traits traits, FoundSentences sentences) {

  /** An article of which nothing is remembered. */
  static ComparedArticle of(Findings findings) {
    return of(findings, Memory.NONE);
  }

  /**
   * The same.
   *
   * @param memory of articles compared before
   */
  static ComparedArticle of(Findings findings, Memory memory) {
    FoundSentences sentences = new FoundSentences(findings);
    return new ComparedArticle(
        findings,
        day(findings.article().source()),
        memory.recall("traits", findings, Traits.class, found -> Traits.of(sentences.all())),
        sentences);
  }

  /** The sentences of all articles, in their order. */
  static List<ComparedSentence> sentences(List<ComparedArticle> articles) {
    List<ComparedSentence> sentences = new ArrayList<>();
    for (ComparedArticle article : articles) {
      for (Traits.Trait trait : article.traits().sentences()) {
        sentences.add(new ComparedSentence(sentences.size(), article, trait));
      }
    }
    return sentences;
  }

  String id() {
    return findings.article().id();
  }

  /** Whether anything is known of when it was published. */
  boolean isDated() {
    return findings.article().source().published().isPresent();
  }

  private static Optional<LocalDate> day(Source source) {
    return source
        .published()
        .map(Sourced::value)
        .filter(date -> date.precision() == Edtf.Precision.DAY)
        .map(Edtf::first);
  }
}

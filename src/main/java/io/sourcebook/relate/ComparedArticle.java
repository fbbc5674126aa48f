package io.sourcebook.relate;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.relate.Traits.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
    SiteWords words = SiteWords.of(articles);
    int[] first = new int[articles.size() + 1];
    for (int i = 0; i < articles.size(); i++) {
      first[i + 1] = first[i] + articles.get(i).traits().sentences().size();
    }
    return IntStream.range(0, articles.size())
        .parallel()
        .mapToObj(i -> articles.get(i).sentences(first[i], words))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * @param first the number of the first
   */
  private List<ComparedSentence> sentences(int first, SiteWords words) {
    int[] numbers = words.numbers(traits.words());
    List<ComparedSentence> compared = new ArrayList<>();
    for (Trait trait : traits.sentences()) {
      compared.add(
          new ComparedSentence(first + compared.size(), this, trait, trait.profile().by(numbers)));
    }
    return compared;
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

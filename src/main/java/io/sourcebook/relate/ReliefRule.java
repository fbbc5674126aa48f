package io.sourcebook.relate;

import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a legal measure was ended or only paused.
 *
 * <p>Differs: {@code Ottawa lifted the grain tariffs} and {@code it suspended the tariffs on
 * grain}. Not: {@code would lift}, {@code if the ban is lifted}.
 */
final class ReliefRule implements DifferenceRule {

  /** Words between the verb and its object: {@code lifted most of its oil sanctions}. */
  private static final int MOST_BETWEEN = 4;

  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "been", "fue", "fueron", "sido", "han", "ha");

  @Override
  public List<Claim> claims(List<FoundSentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    String countries = String.join(" ", Countries.main(sentences));
    for (int i = 0; i < sentences.size(); i++) {
      FoundSentence sentence = sentences.get(i);
      if (sentence.role() == Role.HEADING || countries.isEmpty()) {
        continue;
      }
      List<Word> words = sentence.words();
      for (int at = 0; at < words.size(); at++) {
        if (sentence.inDirectSpeech(words.get(at).span())) {
          continue;
        }
        String word = words.get(at).folded();
        Optional<String> measure = Optional.empty();
        String version = "paused";
        if (Vocabulary.ENDED.contains(word) || Vocabulary.PAUSED.contains(word)) {
          version = Vocabulary.ENDED.contains(word) ? "ended" : "paused";
          measure = happened(words, at) ? object(words, at) : Optional.empty();
        } else if (Vocabulary.PAUSES.contains(word)) {
          measure = pausedBefore(sentences, i, at);
        }
        if (measure.isPresent()) {
          claims.add(
              new Claim(
                  measure.get() + " " + countries,
                  "Whether the " + measure.get() + " were lifted or suspended",
                  version,
                  span(words, at),
                  sentence));
        }
      }
    }
    return claims;
  }

  /** Whether the verb tells of what was done; not of what may be, was not, or is demanded. */
  private static boolean happened(List<Word> words, int verb) {
    for (int i = 0; i < words.size(); i++) {
      if (Vocabulary.tellsAhead(words.get(i))
          || Vocabulary.NEGATORS.contains(words.get(i).folded())) {
        return false;
      }
    }
    String before = verb == 0 ? "" : words.get(verb - 1).folded();
    return !Set.of("be", "is", "are", "being", "to", "get").contains(before);
  }

  /** The measure behind an active verb, or before a passive one; in the plural only. */
  private static Optional<String> object(List<Word> words, int verb) {
    boolean passive = verb > 0 && AUXILIARIES.contains(words.get(verb - 1).folded());
    if (passive) {
      for (int i = verb - 2; i >= Math.max(0, verb - 2 - MOST_BETWEEN); i--) {
        if (isMeasure(words.get(i))) {
          return Optional.of(words.get(i).folded());
        }
      }
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 2 + MOST_BETWEEN); i++) {
      if (words.get(i).afterBreak()) {
        break;
      }
      if (isMeasure(words.get(i))) {
        return Optional.of(words.get(i).folded());
      }
    }
    return Optional.empty();
  }

  private static boolean isMeasure(Word word) {
    return Vocabulary.MEASURES.contains(word.folded()) && word.folded().endsWith("s");
  }

  /** {@code the suspension of the tariffs}, or {@code the suspension} right after the tariffs. */
  private static Optional<String> pausedBefore(
      List<FoundSentence> sentences, int sentence, int noun) {
    List<Word> words = sentences.get(sentence).words();
    if (noun == 0 || !words.get(noun - 1).folded().equals("the")) {
      return Optional.empty();
    }
    if (noun + 1 < words.size() && words.get(noun + 1).folded().equals("of")) {
      return object(words, noun + 1);
    }
    if (sentence == 0) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    for (Word word : sentences.get(sentence - 1).words()) {
      if (isMeasure(word)) {
        found = Optional.of(word.folded());
      }
    }
    return found;
  }

  private static Span span(List<Word> words, int at) {
    Span span = words.get(at).span();
    if (at > 0 && words.get(at - 1).folded().equals("the")) {
      span = span.cover(words.get(at - 1).span());
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 2 + MOST_BETWEEN); i++) {
      if (words.get(i).afterBreak()) {
        break;
      }
      if (isMeasure(words.get(i))) {
        return span.cover(words.get(i).span());
      }
    }
    return span;
  }

  /** Not two acts of two years. */
  @Override
  public boolean differ(Claim one, Claim other) {
    List<Edtf> first = past(one.sentence());
    List<Edtf> second = past(other.sentence());
    return first.isEmpty()
        || second.isEmpty()
        || first.stream()
            .anyMatch(date -> second.stream().anyMatch(with -> Conflicts.overlap(date, with)));
  }

  private static List<Edtf> past(FoundSentence sentence) {
    List<Edtf> past = new ArrayList<>();
    for (DateExpression date : sentence.dates()) {
      boolean deadline =
          sentence.words().stream()
              .anyMatch(
                  word ->
                      word.folded().equals("by")
                          && word.span().end() <= date.span().start()
                          && date.span().start() - word.span().end() <= 12);
      if (!date.planned() && !deadline) {
        date.value().ifPresent(past::add);
      }
    }
    return past;
  }
}

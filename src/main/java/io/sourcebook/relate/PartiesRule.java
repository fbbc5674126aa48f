package io.sourcebook.relate;

import io.sourcebook.model.Passage;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * With whom an agreement was made: a country, another country, or a group that is none.
 *
 * <p>Differs: {@code the pact with Norway} and {@code a pact with the miners}. Not: {@code with
 * Norway} and {@code with Oslo}, {@code with the rebels} and {@code with the ELN}.
 */
final class PartiesRule implements DifferenceRule {

  /** Words between the agreement and {@code with}: {@code agreements reached last week with}. */
  private static final int MOST_BETWEEN = 4;

  /** Words from {@code with} to the noun of a group: {@code with the striking coal miners}. */
  private static final int LONGEST_GROUP = 4;

  private final Subject subject;
  private final Set<Passage> mentions;

  PartiesRule(Subject subject, Set<Passage> mentions) {
    this.subject = subject;
    this.mentions = mentions;
  }

  @Override
  public List<Claim> claims(List<FoundSentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    for (FoundSentence sentence : sentences) {
      if (sentence.role() != Role.HEADING && mentions.contains(sentence.passage())) {
        claim(sentence).ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** What its claim would be, whichever agreement a sentence mentions. */
  static Optional<String> version(FoundSentence sentence) {
    return sentence.role() == Role.HEADING ? Optional.empty() : party(sentence).map(Party::version);
  }

  private Optional<Claim> claim(FoundSentence sentence) {
    return party(sentence)
        .map(
            party ->
                new Claim(
                    subject.slug(),
                    "Parties of the agreement",
                    party.version(),
                    party.words(),
                    sentence));
  }

  /**
   * @param version a country, or that it is a group
   */
  private record Party(String version, Span words) {}

  private static Optional<Party> party(FoundSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (!Vocabulary.AGREEMENTS.contains(words.get(i).folded())) {
        continue;
      }
      for (int with = i + 1; with < Math.min(words.size() - 1, i + 1 + MOST_BETWEEN); with++) {
        if (words.get(with).afterBreak()) {
          break;
        }
        if (Set.of("with", "con").contains(words.get(with).folded())) {
          return party(sentence, with);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Party> party(FoundSentence sentence, int with) {
    List<Word> words = sentence.words();
    int first = with + 1;
    boolean article = Set.of("the", "el", "la", "los", "las").contains(words.get(first).folded());
    int at = article ? first + 1 : first;
    for (int i = at; i < Math.min(words.size(), at + LONGEST_GROUP); i++) {
      Word word = words.get(i);
      if (word.afterBreak() || Vocabulary.PREPOSITIONS.contains(word.folded())) {
        return Optional.empty();
      }
      if (Vocabulary.GROUPS.contains(word.folded())) {
        return Optional.of(party(sentence, with, i, "group"));
      }
      Optional<String> country = i == at ? Countries.at(words, i) : Optional.empty();
      if (country.isPresent()) {
        int last = i;
        while (last + 1 < words.size()
            && words.get(last + 1).capitalised()
            && !words.get(last + 1).afterBreak()) {
          last++;
        }
        if (last + 1 < words.size()
            && !words.get(last + 1).afterBreak()
            && Vocabulary.PARTIES.contains(words.get(last + 1).folded())) {
          last++;
          if (Vocabulary.GROUPS.contains(words.get(last).folded())) {
            return Optional.of(party(sentence, with, last, "group"));
          }
        }
        return Optional.of(party(sentence, with, last, country.get()));
      }
    }
    return Optional.empty();
  }

  private static Party party(FoundSentence sentence, int with, int last, String version) {
    List<Word> words = sentence.words();
    return new Party(version, words.get(with).span().cover(words.get(last).span()));
  }
}

package io.sourcebook.relate;

import io.sourcebook.model.Name;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For what people met.
 *
 * <p>Differs, on one meeting: {@code flew to Lima to discuss fishing} and {@code in an attempt to
 * win Peru's vote}. Not: purposes that share a telling word, or of two meetings.
 */
final class PurposeRule implements DifferenceRule {

  /** Words of a purpose that are compared and shown; a longer one goes on to other things. */
  private static final int LONGEST = 25;

  /** Words between {@code purpose} and the infinitive: {@code of the trip that was taken … was}. */
  private static final int MOST_BETWEEN = 14;

  /** Small words of grammar lie below it, "energy" and "security" above. */
  private static final double LEAST_WEIGHT = 0.7;

  /** Telling words that a purpose needs before it can be another one. */
  private static final int FEWEST_STEMS = 2;

  private final Map<Claim, Meeting> meetings = new HashMap<>();
  private final Map<Claim, Set<String>> stems = new HashMap<>();
  private final Map<String, Set<String>> casts = new HashMap<>();

  @Override
  public List<Claim> claims(List<FoundSentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    Optional<Meeting> last = Optional.empty();
    for (FoundSentence sentence : sentences) {
      Optional<Meeting> here = Meeting.of(sentence);
      last = here.isPresent() ? here : last;
      if (sentence.role() == Role.HEADING || last.isEmpty()) {
        continue;
      }
      Optional<Span> purpose = named(sentence);
      if (purpose.isEmpty() && here.isPresent()) {
        purpose = told(sentence);
      }
      if (purpose.isPresent()) {
        add(claims, sentence, last.get(), purpose.get());
      }
    }
    if (!claims.isEmpty()) {
      casts.put(sentences.get(0).passage().article(), Meetings.cast(sentences));
    }
    return claims;
  }

  private void add(List<Claim> claims, FoundSentence sentence, Meeting meeting, Span purpose) {
    Set<String> telling = telling(sentence, meeting, purpose);
    if (telling.size() < FEWEST_STEMS) {
      return;
    }
    Claim claim =
        new Claim(
            meeting.place(),
            "Purpose of the talks in " + meeting.printed(),
            sentence.findings().article().text().slice(purpose),
            purpose,
            sentence);
    claims.add(claim);
    meetings.put(claim, meeting);
    stems.put(claim, telling);
  }

  /** {@code The aim of the talks was to …}, in somebody's words too. */
  private static Optional<Span> named(FoundSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i + 3 < words.size(); i++) {
      if (!Vocabulary.PURPOSES.contains(words.get(i).folded())
          || !Set.of("of", "de", "del").contains(words.get(i + 1).folded())
          || !gathering(words, i + 2)) {
        continue;
      }
      for (int to = i + 3; to + 1 < words.size() && to - i <= MOST_BETWEEN; to++) {
        String before = words.get(to - 1).folded();
        boolean is = Set.of("was", "is", "were", "es", "era", "fue").contains(before);
        if (is && words.get(to).folded().equals("to")) {
          return Optional.of(span(sentence, to + 1, false));
        }
        if (is && isSpanishInfinitive(words.get(to))) {
          return Optional.of(span(sentence, to, false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean gathering(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 3); i++) {
      if (Vocabulary.GATHERINGS.contains(words.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code met … to discuss}, {@code in an attempt to}, {@code para discutir}. */
  private static Optional<Span> told(FoundSentence sentence) {
    List<Word> words = sentence.words();
    boolean met = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i).folded();
      met |= Vocabulary.MEETS.contains(word) && !sentence.inDirectSpeech(words.get(i).span());
      boolean own = !sentence.inDirectSpeech(words.get(i).span());
      if (!met || !own || i == 0) {
        continue;
      }
      boolean attempt = Vocabulary.ATTEMPTS.contains(words.get(i - 1).folded());
      boolean infinitive = Vocabulary.PURSUITS.contains(words.get(i + 1).folded());
      if (word.equals("to") && (attempt || infinitive)) {
        return Optional.of(span(sentence, i + 1, true));
      }
      if (word.equals("para") && isSpanishInfinitive(words.get(i + 1))) {
        return Optional.of(span(sentence, i + 1, true));
      }
    }
    return Optional.empty();
  }

  private static boolean isSpanishInfinitive(Word word) {
    String folded = word.folded();
    return folded.length() > 3
        && (folded.endsWith("ar") || folded.endsWith("er") || folded.endsWith("ir"));
  }

  /** From the infinitive to the end of the clause, or of the words said. */
  private static Span span(FoundSentence sentence, int from, boolean clause) {
    List<Word> words = sentence.words();
    boolean said = sentence.inDirectSpeech(words.get(from).span());
    int last = from;
    while (last + 1 < words.size() && last - from < LONGEST) {
      Word next = words.get(last + 1);
      boolean left = said && !sentence.inDirectSpeech(next.span());
      if (left || sentence.inAttribution(next.span()) || (clause && next.afterBreak())) {
        break;
      }
      last++;
    }
    return words.get(from).span().cover(words.get(last).span());
  }

  private static Set<String> telling(FoundSentence sentence, Meeting meeting, Span purpose) {
    Rarity rarity = Rarity.of(sentence.language());
    Set<String> stems = new HashSet<>();
    for (Word word : sentence.words()) {
      boolean person =
          sentence.names().stream()
              .anyMatch(
                  name -> name.kind() == Name.Kind.PERSON && name.span().overlaps(word.span()));
      if (purpose.contains(word.span())
          && !person
          && !word.folded().equals(meeting.place())
          && !Vocabulary.PURPOSELESS.contains(word.folded())
          && rarity.weight(word) >= LEAST_WEIGHT) {
        stems.add(Stem.of(word.folded()));
      }
    }
    return stems;
  }

  @Override
  public boolean differ(Claim one, Claim other) {
    Meeting first = meetings.get(one);
    Meeting second = meetings.get(other);
    Set<String> shared = new HashSet<>(stems.getOrDefault(one, Set.of()));
    shared.retainAll(stems.getOrDefault(other, Set.of()));
    return first != null
        && second != null
        && shared.isEmpty()
        && first.isLike(second)
        && Meetings.isOneStory(cast(one), cast(other));
  }

  private Set<String> cast(Claim claim) {
    return casts.getOrDefault(claim.sentence().passage().article(), Set.of());
  }
}

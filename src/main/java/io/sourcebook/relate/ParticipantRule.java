package io.sourcebook.relate;

import io.sourcebook.model.Name;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody met in person or sent others.
 *
 * <p>Differs, on one meeting: {@code the Treasury's talks with Kim} and {@code the Treasury met
 * with Kim's aides}. One meeting is one with the same other side, and the same day, place or count
 * ({@code their first meeting}).
 */
final class ParticipantRule implements DifferenceRule {

  /** Words between {@code included} and the last of those who took part. */
  private static final int LONGEST_LIST = 8;

  @Override
  public List<Claim> claims(List<FoundSentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    for (FoundSentence sentence : sentences) {
      boolean gathering =
          sentence.words().stream()
              .anyMatch(word -> Vocabulary.GATHER_VERBS.contains(word.folded()));
      if (!gathering || sentence.role() == Role.HEADING) {
        continue;
      }
      for (Name name : sentence.names()) {
        if (name.kind() == Name.Kind.PERSON && !sentence.inDirectSpeech(name.span())) {
          claim(sentence, name).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(FoundSentence sentence, Name name) {
    List<Word> words = sentence.words();
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(name.span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 1) {
      return Optional.empty();
    }
    boolean deputyBehind =
        last + 1 < words.size()
            && !words.get(last + 1).afterBreak()
            && Vocabulary.DEPUTIES.contains(words.get(last + 1).folded());
    String before = words.get(first - 1).folded();
    String version = "";
    Span span = words.get(first).span().cover(words.get(last).span());
    if (deputyBehind && before.equals("with")) {
      version = "others";
      span = span.cover(words.get(last + 1).span());
    } else if (!deputyBehind && !words.get(last).possessive()) {
      boolean met = before.equals("with") || before.equals("met") || isListed(words, first);
      version = met ? "in person" : "";
    }
    if (version.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = name.full().strip().split("[\\s\\u00a0]+", -1);
    return Optional.of(
        new Claim(
            WordScanner.fold(parts[parts.length - 1]),
            "Whether " + name.full() + " took part in person",
            version,
            span,
            sentence));
  }

  /** {@code a meeting that included a general and Kim}. */
  private static boolean isListed(List<Word> words, int first) {
    if (!words.get(first - 1).folded().equals("and")) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - LONGEST_LIST); i--) {
      if (words.get(i).folded().equals("included") || words.get(i).folded().equals("between")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean differ(Claim one, Claim other) {
    FoundSentence first = one.sentence();
    FoundSentence second = other.sentence();
    List<Profile> profiles = List.of(Profile.of(first), Profile.of(second));
    List<NumberedProfile> numbered = NumberedProfile.of(profiles, NumberedProfile.words(profiles));
    Set<LikePair.Conflict> conflicts = Conflicts.between(numbered.get(0), numbered.get(1));
    boolean conflict =
        conflicts.contains(LikePair.Conflict.DATES)
            || conflicts.contains(LikePair.Conflict.PLACES)
            || conflicts.contains(LikePair.Conflict.NEGATION);
    return !conflict && sharesOtherSide(one, other) && isTied(first, second);
  }

  /** Another name than the person's stands in both. */
  private static boolean sharesOtherSide(Claim one, Claim other) {
    Set<Set<String>> first = others(one);
    first.retainAll(others(other));
    return !first.isEmpty();
  }

  private static Set<Set<String>> others(Claim claim) {
    Set<Set<String>> names = new HashSet<>();
    for (Name name : claim.sentence().names()) {
      boolean self = Profile.foldedWords(name.full()).contains(claim.matter());
      if (!self
          && name.kind() != Name.Kind.PLACE
          && !claim.sentence().inAttribution(name.span())
          && !Outlets.isOutlet(name.full())) {
        names.add(Profile.foldedWords(name.full()));
      }
    }
    return names;
  }

  /** The same day, or the same count of the meeting. */
  private static boolean isTied(FoundSentence one, FoundSentence other) {
    boolean day =
        one.dates().stream()
            .flatMap(date -> date.value().stream())
            .anyMatch(
                date ->
                    other.dates().stream()
                        .flatMap(with -> with.value().stream())
                        .anyMatch(date::equals));
    Set<String> counts = counts(one);
    counts.retainAll(counts(other));
    return day || !counts.isEmpty();
  }

  private static Set<String> counts(FoundSentence sentence) {
    Set<String> counts = new HashSet<>();
    List<Word> words = sentence.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      int noun = words.get(i + 1).folded().equals("such") ? i + 2 : i + 1;
      if (Vocabulary.ORDINALS.contains(words.get(i).folded())
          && noun < words.size()
          && Vocabulary.GATHERINGS.contains(words.get(noun).folded())) {
        counts.add(words.get(i).folded().toLowerCase(Locale.ROOT));
      }
    }
    return counts;
  }
}

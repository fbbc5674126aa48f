package io.sourcebook.find;

import io.sourcebook.model.GivenNames;
import io.sourcebook.model.Name;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whom the words for a speaker mean, from the whole article; in doubt the words stay. */
final class SpeakerResolver {

  /** A sentence with more names than this is a list. */
  private static final int MOST_NAMES = 40;

  private final Tokens tokens;
  private final SpeakerPhrases phrases;
  private final List<NameFinder.Located> names;

  /** The full names that bear a word in their role; an empty one where several do. */
  private final Map<String, Optional<Name>> byOffice = new HashMap<>();

  /** Where the names of each sentence begin in the list of names. */
  private final int[] firstName;

  SpeakerResolver(Tokens tokens, SpeakerPhrases phrases, List<NameFinder.Located> names) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.names = names;
    firstName = new int[tokens.sentences() + 1];
    int n = 0;
    for (int s = 0; s < tokens.sentences(); s++) {
      while (n < names.size() && sentence(n) < s) {
        n++;
      }
      firstName[s] = n;
    }
    firstName[tokens.sentences()] = names.size();
    for (NameFinder.Located located : names) {
      located.name().role().ifPresent(role -> noteOffice(located.name(), role));
    }
  }

  private int sentence(int name) {
    return tokens.get(names.get(name).from()).sentence();
  }

  private void noteOffice(Name name, String role) {
    for (String word : role.split("[\\s,]+", -1)) {
      String folded = Folding.fold(word);
      if (NameWords.isTitle(folded)) {
        Optional<Name> known = byOffice.get(folded);
        if (known == null) {
          byOffice.put(folded, Optional.of(name));
        } else if (known.isPresent() && !known.get().full().equals(name.full())) {
          byOffice.put(folded, Optional.empty());
        }
      }
    }
  }

  Speaker resolve(SpeakerPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME -> named(phrase);
      case PRONOUN -> pronoun(phrase);
      case LIST -> plain(phrase, true);
      case NOUN -> noun(phrase);
    };
  }

  private Speaker named(SpeakerPhrase phrase) {
    NameFinder.Located head = phrases.name(phrase.head());
    return new Speaker(
        head.name().span(),
        head.name().full(),
        head.name().role(),
        !isBlackedOut(head.name().full()));
  }

  private Speaker plain(SpeakerPhrase phrase, boolean named) {
    Span span = tokens.span(phrase.from(), phrase.to());
    String words = tokens.slice(phrase.from(), phrase.to());
    return new Speaker(span, words, Optional.empty(), named && !isBlackedOut(words));
  }

  /** Two that are blacked out to one length need not be one. */
  private static boolean isBlackedOut(String name) {
    return name.indexOf(Redactions.BLOCK) >= 0;
  }

  private Speaker pronoun(SpeakerPhrase phrase) {
    Optional<Name> person = antecedent(phrase);
    return person
        .map(
            name ->
                new Speaker(
                    tokens.span(phrase.from(), phrase.to()), name.full(), name.role(), true))
        .orElseGet(() -> plain(phrase, true));
  }

  /** The only person of the sentence so far, or of the sentence before, whom he or she can be. */
  private Optional<Name> antecedent(SpeakerPhrase phrase) {
    String pronoun = tokens.get(phrase.from()).word();
    Set<String> excluded =
        switch (pronoun) {
          case "he", "him" -> GivenNames.WOMEN;
          case "she", "her" -> GivenNames.MEN;
          default -> Set.of();
        };
    if (excluded.isEmpty()) {
      return Optional.empty();
    }
    int sentence = tokens.get(phrase.from()).sentence();
    Map<String, Name> fitting = new LinkedHashMap<>();
    collect(sentence, phrase.from(), excluded, fitting);
    if (fitting.isEmpty() && sentence > 0) {
      int before = sentence - 1;
      collect(before, tokens.last(before) + 1, excluded, fitting);
    }
    return fitting.size() == 1 ? Optional.of(fitting.values().iterator().next()) : Optional.empty();
  }

  private void collect(int sentence, int end, Set<String> excluded, Map<String, Name> fitting) {
    int last = Math.min(firstName[sentence + 1], firstName[sentence] + MOST_NAMES);
    for (int n = firstName[sentence]; n < last; n++) {
      NameFinder.Located located = names.get(n);
      if (located.from() >= end || tokens.quotedAt(located.from()) >= 0) {
        continue;
      }
      Name name = located.name();
      String first = Folding.fold(name.full().split(" ", 2)[0]);
      // What is not known to be a person may still be one, and then it is not clear who is meant.
      boolean owner =
          located.to() + 1 < tokens.size()
              && tokens.get(located.to() + 1).kind() == Token.Kind.POSSESSIVE;
      boolean possible =
          name.kind() == Name.Kind.PERSON
              || (name.kind() == Name.Kind.OTHER && !tokens.is(located.from() - 1, "the"));
      if (possible && !excluded.contains(first)) {
        // One who only owns something in the sentence is seldom the one who speaks.
        Name found =
            owner ? new Name(name.span(), name.full(), Name.Kind.OTHER, Optional.empty()) : name;
        fitting.merge(name.full(), found, (a, b) -> a.kind() == Name.Kind.PERSON ? a : b);
      }
    }
  }

  private Speaker noun(SpeakerPhrase phrase) {
    int name = -1;
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      if (phrases.nameAt(i) >= 0) {
        name = phrases.nameAt(i);
      }
    }
    String main = tokens.get(phrase.main()).word();
    if (name >= 0 && isOutlet(name) && SpeechWords.REPORTING.contains(main)) {
      Name outlet = names.get(name).name();
      return new Speaker(
          tokens.span(phrase.from(), phrase.to()), outlet.full(), Optional.empty(), true);
    }
    boolean definite = tokens.is(phrase.from(), "the");
    if (name < 0 && definite && phrase.to() - phrase.from() <= 3) {
      Optional<Name> holder = byOffice.getOrDefault(main, Optional.empty());
      if (holder.isPresent() && NameWords.isTitle(main)) {
        return new Speaker(
            tokens.span(phrase.from(), phrase.to()),
            holder.get().full(),
            holder.get().role(),
            true);
      }
    }
    boolean nameless =
        SpeechWords.NAMELESS.contains(main)
            || SpeechWords.NAMELESS.contains(tokens.get(phrase.from()).word());
    boolean office = definite && NameWords.isTitle(main);
    return plain(phrase, !nameless && (name >= 0 || office));
  }

  private boolean isOutlet(int name) {
    NameFinder.Located located = names.get(name);
    return NameWords.isOutlet(tokens, located.from(), located.to());
  }
}

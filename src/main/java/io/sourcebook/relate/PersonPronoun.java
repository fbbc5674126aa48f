package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code She} or {@code he} that begins the sentence after one about a person.
 *
 * <p>Right: {@code Ana Ruiz opened the school. [She] thanked the builders.} Wrong: {@code Ana Ruiz
 * met Eva Gil. She thanked the builders.}
 */
final class PersonPronoun implements CoreferenceRule {

  /** Words before the pronoun: {@code In an interview on Monday, she}. */
  private static final int LONGEST_OPENER = 8;

  private static final Set<String> FEMALE = Set.of("she", "her", "ella");
  private static final Set<String> MALE = Set.of("he", "his");

  private final Set<String> subjectName;
  private final Gender gender;

  private enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  PersonPronoun(Referent subject) {
    this.subjectName = Profile.foldedWords(subject.name());
    this.gender = gender(subject.name());
  }

  @Override
  public Optional<Word> find(
      Optional<FoundSentence> previous, Optional<Mention> mention, FoundSentence sentence) {
    if (previous.isEmpty()
        || mention.isEmpty()
        || previous.get().sentence().block() != sentence.sentence().block()) {
      return Optional.empty();
    }
    return pronoun(sentence)
        .filter(word -> gender == Gender.UNKNOWN || gender == gender(word))
        .filter(word -> isOnlyAntecedent(previous.get(), mention.get(), word, sentence));
  }

  /** The pronoun that begins the sentence, or follows its opener. */
  private static Optional<Word> pronoun(FoundSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < Math.min(words.size(), LONGEST_OPENER + 1); i++) {
      Word word = words.get(i);
      if (isPronoun(word)) {
        boolean subject = !Set.of("her", "his").contains(word.folded()) || i == 0;
        boolean led = i == 0 || i == 1 || word.gap().contains(",");
        boolean person =
            sentence.names().stream()
                .anyMatch(
                    name ->
                        name.kind() != Name.Kind.PLACE && name.span().end() <= word.span().start());
        boolean other =
            words.subList(0, i).stream()
                .anyMatch(before -> Vocabulary.PEOPLE.contains(before.folded()));
        return subject && led && !person && !other && !sentence.inDirectSpeech(word.span())
            ? Optional.of(word)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPronoun(Word word) {
    // Without its accent "el" is the article.
    boolean spanish = word.text().equals("Él") || word.text().equals("él");
    return spanish || FEMALE.contains(word.folded()) || MALE.contains(word.folded());
  }

  private boolean isOnlyAntecedent(
      FoundSentence previous, Mention mention, Word pronoun, FoundSentence sentence) {
    if (previous.inDirectSpeech(mention.words())
        || !GrammaticalSubject.is(previous, mention.words())) {
      return false;
    }
    boolean chained = mention.kind() == Mention.Kind.COREFERENCE;
    boolean others = false;
    for (Name name : previous.names()) {
      if (name.kind() == Name.Kind.PERSON && !isSubject(name)) {
        others |= couldBe(name, pronoun);
        if (chained) {
          return false;
        }
      }
    }
    return !others || goesOn(sentence, pronoun);
  }

  private boolean isSubject(Name name) {
    Set<String> words = Profile.foldedWords(name.full());
    return subjectName.containsAll(words) || words.containsAll(subjectName);
  }

  private static boolean couldBe(Name name, Word pronoun) {
    Gender gender = gender(name.full());
    return gender == Gender.UNKNOWN || gender == gender(pronoun);
  }

  /** {@code In addition, he} or {@code she also}: still about the one who led the sentence. */
  private static boolean goesOn(FoundSentence sentence, Word pronoun) {
    List<Word> words = sentence.words();
    int at = words.indexOf(pronoun);
    Set<String> around = new HashSet<>();
    words.subList(0, Math.min(words.size(), at + 2)).forEach(word -> around.add(word.folded()));
    return around.stream().anyMatch(Vocabulary.ADDITIVE::contains);
  }

  private static Gender gender(Word pronoun) {
    return FEMALE.contains(pronoun.folded()) ? Gender.FEMALE : Gender.MALE;
  }

  /** By the given name, where there is one that is given to one gender only. */
  private static Gender gender(String name) {
    String[] parts = name.strip().split("[\\s\\u00a0]+", -1);
    if (parts.length < 2) {
      return Gender.UNKNOWN;
    }
    String given = WordScanner.fold(parts[0]);
    boolean female = Vocabulary.FEMALE_NAMES.contains(given);
    boolean male = Vocabulary.MALE_NAMES.contains(given);
    if (female == male) {
      return Gender.UNKNOWN;
    }
    return female ? Gender.FEMALE : Gender.MALE;
  }
}

package io.sourcebook.subject;

import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sequence of words by which a subject is called.
 *
 * @param gaps what stands between the words, without white space: one fewer than the words
 * @param capitals whether it is written in capitals throughout, as {@code WHO} is
 */
record NameForm(
    int subject, Origin origin, List<String> words, List<String> gaps, boolean capitals) {

  /** Where a form comes from; the first is the surest. */
  enum Origin {
    NAME,
    ALIAS,
    /** The last word of a person's name, said alone. */
    SURNAME
  }

  /** What may stand behind a surname without being one. */
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** The forms of the subject at a place in a list. */
  static List<NameForm> of(int ordinal, Subject subject) {
    List<NameForm> forms = new ArrayList<>();
    forms.add(of(ordinal, Origin.NAME, subject.name()));
    subject.aliases().forEach(alias -> forms.add(of(ordinal, Origin.ALIAS, alias)));
    List<String> name = forms.get(0).words;
    if (subject.kind() == SubjectKind.ACTOR && name.size() > 1) {
      int last = name.size() - 1;
      if (last > 1 && SUFFIXES.contains(name.get(last))) {
        last--;
      }
      forms.add(new NameForm(ordinal, Origin.SURNAME, List.of(name.get(last)), List.of(), false));
    }
    forms.removeIf(form -> form.words.isEmpty());
    return forms;
  }

  /** The words as one string, as {@link Word#key} gives them. */
  String key() {
    return String.join(" ", words);
  }

  private static NameForm of(int ordinal, Origin origin, String text) {
    List<Word> words = Word.split(text);
    List<String> gaps = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      gaps.add(text.substring(words.get(i - 1).end(), words.get(i).start()).strip());
    }
    boolean capitals =
        text.codePoints().anyMatch(Character::isUpperCase)
            && text.codePoints().noneMatch(Character::isLowerCase);
    return new NameForm(
        ordinal, origin, words.stream().map(Word::folded).toList(), List.copyOf(gaps), capitals);
  }
}

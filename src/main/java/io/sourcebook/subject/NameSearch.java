package io.sourcebook.subject;

import io.sourcebook.model.Findings;
import io.sourcebook.model.GivenNames;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the subjects of a project are called, and who of them is a person. */
final class NameSearch {

  private static final Set<SubjectKind> SOMEBODY =
      Set.of(SubjectKind.ACTOR, SubjectKind.ORGANISATION);

  /** All that finding names in an article depends on, but for the article. */
  record Asked(List<Called> subjects, List<Integer> persons) {}

  /** What a subject is called. */
  record Called(String slug, SubjectKind kind, String name, List<String> aliases) {}

  private final List<Subject> subjects;
  private final NameTree tree;

  /** The subjects that claim a sequence of words, by its key, as their name or alias. */
  private final Map<String, BitSet> names = new HashMap<>();

  private final Map<String, BitSet> aliases = new HashMap<>();

  /** The subjects whose name ends in a word. */
  private final Map<String, BitSet> families = new HashMap<>();

  /** The subjects that some article shows to be a person. */
  private final BitSet persons = new BitSet();

  NameSearch(List<Subject> subjects, List<Findings> articles) {
    this.subjects = List.copyOf(subjects);
    List<NameForm> forms = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      forms.addAll(NameForm.of(i, subjects.get(i)));
    }
    for (NameForm form : forms) {
      register(form.origin()).computeIfAbsent(form.key(), key -> new BitSet()).set(form.subject());
    }
    tree = new NameTree(forms);
    articles.stream()
        .flatMap(article -> article.names().stream())
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .map(Name::full)
        .distinct()
        .forEach(name -> owners(Word.key(name)).forEach(persons::set));
  }

  Asked asked() {
    return new Asked(
        subjects.stream()
            .map(one -> new Called(one.slug(), one.kind(), one.name(), one.aliases()))
            .toList(),
        persons.stream().boxed().toList());
  }

  /** The mentions in one article, several for a sentence where several words name a subject. */
  List<Mention> find(Findings article) {
    return new NamesInArticle(this, article).find();
  }

  NameTree tree() {
    return tree;
  }

  String slug(int subject) {
    return subjects.get(subject).slug();
  }

  /** Whether words within a form are no mention of their own: parts of somebody's name. */
  boolean namesSomebody(NameForm form) {
    return form.origin() != NameForm.Origin.SURNAME
        && SOMEBODY.contains(subjects.get(form.subject()).kind());
  }

  /** The subjects that claim these words as name or alias. */
  List<Integer> owners(String key) {
    BitSet owners = new BitSet();
    owners.or(names.getOrDefault(key, NOBODY));
    owners.or(aliases.getOrDefault(key, NOBODY));
    return owners.stream().boxed().toList();
  }

  /** Whether these words are a subject's name or alias. */
  boolean owns(int subject, String key) {
    return isName(subject, key) || aliases.getOrDefault(key, NOBODY).get(subject);
  }

  /** Whether these words are a subject's name. */
  boolean isName(int subject, String key) {
    return names.getOrDefault(key, NOBODY).get(subject);
  }

  boolean isPerson(int subject) {
    return persons.get(subject);
  }

  /** Whether a subject's name begins as a person's does: {@code Ana Vidal}. */
  boolean hasGivenName(int subject) {
    List<Word> words = Word.split(subjects.get(subject).name());
    return words.size() > 1 && GivenNames.contains(words.get(0).folded());
  }

  /** The other subjects whose name ends in the same word, or who claim it as it is. */
  List<Integer> rivals(int subject, String surname) {
    BitSet rivals = new BitSet();
    rivals.or(families.getOrDefault(surname, NOBODY));
    owners(surname).forEach(rivals::set);
    rivals.clear(subject);
    return rivals.stream().boxed().toList();
  }

  private static final BitSet NOBODY = new BitSet();

  private Map<String, BitSet> register(NameForm.Origin origin) {
    return switch (origin) {
      case NAME -> names;
      case ALIAS -> aliases;
      case SURNAME -> families;
    };
  }
}

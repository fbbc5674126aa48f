package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds the sentences that go on about a subject without its name: by a pronoun, or by {@code that
 * agreement}. Where it is not clear who or what is meant, nothing is added.
 */
final class Coreference {

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::sentence).thenComparing(Mention::words);

  private Coreference() {}

  /**
   * The mentions given, and those added.
   *
   * @param articles the sentences of each article, the articles in order of id
   * @return by slug, in the order of the subjects, each list in order of passage
   */
  static Map<String, List<Mention>> extend(
      List<Subject> subjects, List<List<FoundSentence>> articles, List<Mention> named) {
    Map<String, Map<Passage, Mention>> byName = new HashMap<>();
    for (Mention mention : named.stream().sorted(ORDER).toList()) {
      byName
          .computeIfAbsent(mention.subject(), slug -> new TreeMap<>())
          .putIfAbsent(mention.sentence(), mention);
    }
    Map<String, List<Mention>> extended = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      Map<Passage, Mention> own = byName.getOrDefault(subject.slug(), Map.of());
      List<Mention> mentions =
          new ArrayList<>(
              named.stream().filter(found -> found.subject().equals(subject.slug())).toList());
      for (List<FoundSentence> sentences : articles) {
        mentions.addAll(within(subject, sentences, own, rivals(subject, subjects, byName)));
      }
      mentions.sort(ORDER);
      extended.put(subject.slug(), List.copyOf(mentions));
    }
    return Collections.unmodifiableMap(extended);
  }

  /** The mentions of other subjects of the same kind, which the same words could mean. */
  private static List<Map<Passage, Mention>> rivals(
      Subject subject, List<Subject> subjects, Map<String, Map<Passage, Mention>> byName) {
    return subjects.stream()
        .filter(other -> other.kind() == subject.kind() && !other.slug().equals(subject.slug()))
        .map(other -> byName.getOrDefault(other.slug(), Map.of()))
        .toList();
  }

  private static List<Mention> within(
      Subject subject,
      List<FoundSentence> sentences,
      Map<Passage, Mention> named,
      List<Map<Passage, Mention>> rivals) {
    List<Mention> added = new ArrayList<>();
    CoreferenceRule rule;
    switch (subject.kind()) {
      case ACTOR -> rule = new PersonPronoun(subject);
      case ORGANISATION -> rule = new NeuterPronoun();
      case AGREEMENT, TOPIC, EVENT -> rule = DefiniteNoun.of(subject, sentences, named, rivals);
      default -> {
        return added;
      }
    }
    Mention before = null;
    for (int i = 0; i < sentences.size(); i++) {
      FoundSentence sentence = sentences.get(i);
      Mention here = named.get(sentence.passage());
      if (here == null) {
        Optional<Word> words =
            rule.find(
                i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1)),
                Optional.ofNullable(before),
                sentence);
        if (words.isPresent()) {
          here =
              new Mention(
                  subject.slug(),
                  sentence.passage(),
                  rule.words(sentence, words.get()),
                  Mention.Kind.COREFERENCE,
                  Optional.of(subject.name()));
          added.add(here);
        }
      }
      before = here;
    }
    return added;
  }
}

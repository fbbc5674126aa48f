package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Mention.Kind;
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
import java.util.function.Supplier;

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
   * @param articles in order of id
   * @return by slug, in the order of the subjects, each list in order of passage
   */
  static Map<String, List<Mention>> extend(
      List<Subject> subjects, List<ComparedArticle> articles, List<Mention> named) {
    Map<String, ComparedArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    Map<String, Map<String, Map<Passage, Mention>>> byArticle = new TreeMap<>();
    for (Mention mention : named.stream().sorted(ORDER).toList()) {
      byArticle
          .computeIfAbsent(mention.sentence().article(), article -> new HashMap<>())
          .computeIfAbsent(mention.subject(), slug -> new TreeMap<>())
          .putIfAbsent(mention.sentence(), mention);
    }
    Map<String, List<Mention>> extended = new LinkedHashMap<>();
    Map<String, Subject> bySlug = new HashMap<>();
    for (Subject subject : subjects) {
      extended.put(subject.slug(), new ArrayList<>());
      bySlug.put(subject.slug(), subject);
    }
    // Words can take up again only what the same article names.
    List<List<Mention>> found =
        byArticle.entrySet().parallelStream()
            .map(
                article ->
                    Optional.ofNullable(byId.get(article.getKey()))
                        .map(read -> within(read.sentences().all(), article.getValue(), bySlug))
                        .orElse(List.of()))
            .toList();
    for (List<Mention> mentions : found) {
      for (Mention mention : mentions) {
        extended.computeIfAbsent(mention.subject(), slug -> new ArrayList<>()).add(mention);
      }
    }
    extended.replaceAll((slug, mentions) -> mentions.stream().sorted(ORDER).toList());
    return Collections.unmodifiableMap(extended);
  }

  /** The mentions of all subjects in one article. */
  private static List<Mention> within(
      List<FoundSentence> sentences,
      Map<String, Map<Passage, Mention>> named,
      Map<String, Subject> subjects) {
    List<Mention> mentions = new ArrayList<>();
    for (Map.Entry<String, Map<Passage, Mention>> own : named.entrySet()) {
      Subject subject = subjects.get(own.getKey());
      if (subject != null) {
        mentions.addAll(
            within(subject, sentences, own.getValue(), rivals(subject, named, subjects)));
      }
    }
    return mentions;
  }

  /** The mentions of other subjects of the same kind, which the same words could mean. */
  private static List<Map<Passage, Mention>> rivals(
      Subject subject, Map<String, Map<Passage, Mention>> named, Map<String, Subject> subjects) {
    List<Map<Passage, Mention>> rivals = new ArrayList<>();
    named.forEach(
        (slug, mentions) -> {
          Subject other = subjects.get(slug);
          if (other != null && other.kind() == subject.kind() && !slug.equals(subject.slug())) {
            rivals.add(mentions);
          }
        });
    return rivals;
  }

  /** The mentions in one article, those given and those added. */
  private static List<Mention> within(
      Subject subject,
      List<FoundSentence> sentences,
      Map<Passage, Mention> named,
      List<Map<Passage, Mention>> rivals) {
    Optional<CoreferenceRule> rule =
        switch (subject.kind()) {
          case ACTOR -> Optional.of(new PersonPronoun(subject));
          case ORGANISATION -> Optional.of(new NeuterPronoun());
          case AGREEMENT, TOPIC, EVENT ->
              Optional.of(DefiniteNoun.of(subject, sentences, named, rivals));
          case PLACE -> Optional.empty();
        };
    List<Mention> mentions = new ArrayList<>();
    Optional<Mention> before = Optional.empty();
    for (int i = 0; i < sentences.size(); i++) {
      FoundSentence sentence = sentences.get(i);
      Optional<Mention> here = Optional.ofNullable(named.get(sentence.passage()));
      // A query finds words that need not name the subject: the gloss then says whom they mean.
      if (rule.isPresent() && here.map(Mention::kind).orElse(Kind.MATCH) == Kind.MATCH) {
        Kind kind = here.isPresent() ? Kind.MATCH : Kind.COREFERENCE;
        Optional<FoundSentence> previous =
            i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1));
        here = taken(subject, rule.get(), previous, before, sentence, kind).or(orElse(here));
      }
      here.ifPresent(mentions::add);
      before = here;
    }
    return mentions;
  }

  private static Supplier<Optional<Mention>> orElse(Optional<Mention> mention) {
    return () -> mention;
  }

  private static Optional<Mention> taken(
      Subject subject,
      CoreferenceRule rule,
      Optional<FoundSentence> previous,
      Optional<Mention> before,
      FoundSentence sentence,
      Kind kind) {
    return rule.find(previous, before, sentence)
        .map(
            word ->
                new Mention(
                    subject.slug(),
                    sentence.passage(),
                    rule.words(sentence, word),
                    kind,
                    Optional.of(subject.name())));
  }
}

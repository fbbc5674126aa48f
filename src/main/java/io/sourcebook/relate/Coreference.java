package io.sourcebook.relate;

import io.sourcebook.model.Batches;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Mention.Kind;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SideBySide;
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
import java.util.stream.IntStream;

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
   * @param memory of articles and what they name
   * @return by slug, in the order of the subjects, each list in order of passage
   */
  static Map<String, List<Mention>> extend(
      List<Subject> subjects, List<ComparedArticle> articles, List<Mention> named, Memory memory) {
    Map<String, List<Mention>> byArticle = new HashMap<>();
    for (Mention mention : named) {
      byArticle
          .computeIfAbsent(mention.sentence().article(), article -> new ArrayList<>())
          .add(mention);
    }
    byArticle.values().forEach(mentions -> mentions.sort(ORDER));
    Map<String, List<Mention>> extended = new LinkedHashMap<>();
    Map<String, Referent> bySlug = new HashMap<>();
    for (Subject subject : subjects) {
      extended.put(subject.slug(), new ArrayList<>());
      bySlug.put(subject.slug(), Referent.of(subject));
    }
    // Words can take up again only what the same article names.
    List<ComparedArticle> naming =
        articles.stream().filter(article -> byArticle.containsKey(article.id())).toList();
    List<Mentions> found =
        SideBySide.map(
            Batches.of(naming, ComparedArticle::id),
            batch -> within(batch, byArticle, bySlug, memory));
    for (Mentions mentions : found) {
      for (Mention mention : mentions.all()) {
        extended.computeIfAbsent(mention.subject(), slug -> new ArrayList<>()).add(mention);
      }
    }
    extended.replaceAll((slug, mentions) -> mentions.stream().sorted(ORDER).toList());
    return Collections.unmodifiableMap(extended);
  }

  /** What an article names: all that its further mentions depend on. */
  private record Naming(Findings findings, List<Referent> referents, List<Mention> mentions) {}

  /** What some articles name. */
  private record Namings(List<Naming> each) {}

  /** The mentions of all subjects in some articles, one after the other. */
  private record Mentions(List<Mention> all) {}

  private static Mentions within(
      List<ComparedArticle> articles,
      Map<String, List<Mention>> named,
      Map<String, Referent> bySlug,
      Memory memory) {
    return memory.recall(
        "coreference",
        new Namings(
            articles.stream()
                .map(
                    article -> naming(article, named.getOrDefault(article.id(), List.of()), bySlug))
                .toList()),
        Mentions.class,
        namings ->
            new Mentions(
                IntStream.range(0, articles.size())
                    .mapToObj(i -> within(articles.get(i).sentences().all(), namings.each().get(i)))
                    .flatMap(List::stream)
                    .toList()));
  }

  private static Naming naming(
      ComparedArticle article, List<Mention> named, Map<String, Referent> bySlug) {
    Map<String, Referent> referents = new TreeMap<>();
    for (Mention mention : named) {
      Optional.ofNullable(bySlug.get(mention.subject()))
          .ifPresent(referent -> referents.put(referent.slug(), referent));
    }
    return new Naming(article.findings(), List.copyOf(referents.values()), named);
  }

  private static List<Mention> within(List<FoundSentence> sentences, Naming naming) {
    Map<String, Map<Passage, Mention>> named = new HashMap<>();
    for (Mention mention : naming.mentions()) {
      named
          .computeIfAbsent(mention.subject(), slug -> new TreeMap<>())
          .putIfAbsent(mention.sentence(), mention);
    }
    List<Mention> mentions = new ArrayList<>();
    for (Referent referent : naming.referents()) {
      mentions.addAll(
          within(
              referent,
              sentences,
              named.getOrDefault(referent.slug(), Map.of()),
              rivals(referent, naming.referents(), named)));
    }
    return mentions;
  }

  /** The mentions of other subjects of the same kind, which the same words could mean. */
  private static List<Map<Passage, Mention>> rivals(
      Referent referent, List<Referent> referents, Map<String, Map<Passage, Mention>> named) {
    return referents.stream()
        .filter(other -> other.kind() == referent.kind() && !other.slug().equals(referent.slug()))
        .map(other -> named.getOrDefault(other.slug(), Map.of()))
        .toList();
  }

  /** The mentions in one article, those given and those added. */
  private static List<Mention> within(
      Referent subject,
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
      Referent subject,
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

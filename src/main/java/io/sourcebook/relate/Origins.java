package io.sourcebook.relate;

import io.sourcebook.model.Article;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Sourced;
import io.sourcebook.relate.Traits.Trait;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says of every sentence where its information first comes from. */
final class Origins {

  private static final Comparator<String> FULLEST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** The name printed for each outlet, by its key. */
  private final Map<String, String> names = new TreeMap<>();

  /** The name printed for each name as it is written: one stands in hundreds of places. */
  private final Map<String, String> written = new HashMap<>();

  /** In order of passage, as the articles and their sentences are. */
  private final Map<Passage, Provenance> provenance = new LinkedHashMap<>();

  private Origins() {}

  /**
   * The provenance of each sentence.
   *
   * @param articles in order of id
   * @param sentences of them all, in order of passage
   * @param pairs the sentences in like words
   * @return for every sentence
   */
  static Map<Passage, Provenance> of(
      List<ComparedArticle> articles, List<ComparedSentence> sentences, List<LikePair> pairs) {
    Origins origins = new Origins();
    origins.readNames(articles);
    articles.forEach(origins::tell);
    SharedWording.in(sentences, origins.provenance).forEach(origins::share);
    Rewordings.of(articles, pairs).forEach(origins::reword);
    return Collections.unmodifiableMap(origins.provenance);
  }

  /** A publisher's own form of its name comes first, then the fullest that is printed. */
  private void readNames(List<ComparedArticle> articles) {
    Set<String> publishers = new TreeSet<>();
    Set<String> printed = new TreeSet<>(FULLEST);
    for (ComparedArticle article : articles) {
      if (!article.traits().sentences().isEmpty()) {
        publisher(article.findings().article()).ifPresent(publishers::add);
      }
      article.traits().wire().ifPresent(wire -> printed.add(wire.name()));
      article.traits().sentences().forEach(sentence -> sentence.outlets().forEach(printed::add));
    }
    publishers.forEach(name -> names.putIfAbsent(Outlets.key(name), name));
    printed.forEach(name -> names.putIfAbsent(Outlets.key(name), name));
  }

  private static Optional<String> publisher(Article article) {
    return article.source().publisher().map(Sourced::value);
  }

  private void tell(ComparedArticle article) {
    List<Trait> sentences = article.traits().sentences();
    Set<String> inArticle = new TreeSet<>(FULLEST);
    sentences.forEach(sentence -> sentence.outlets().forEach(inArticle::add));
    String own = ownOrigin(article.findings().article());
    Optional<Wire> wire = article.traits().wire();
    Optional<String> house = wire.map(carried -> printedName(carried.name()));
    for (Trait sentence : sentences) {
      if (house.isPresent() && sentence.outlet().isEmpty()) {
        provenance.put(
            sentence.passage(),
            new Provenance(
                sentence.passage(),
                house.get(),
                house.get().equals(own) ? Optional.empty() : wire.map(Wire::because)));
        continue;
      }
      Optional<String> named = sentence.outlet().map(name -> printedName(fullest(name, inArticle)));
      boolean other = named.isPresent() && !named.get().equals(own);
      provenance.put(
          sentence.passage(),
          new Provenance(
              sentence.passage(),
              other ? named.get() : own,
              other ? Optional.of("names " + named.get()) : Optional.empty()));
    }
  }

  private String ownOrigin(Article article) {
    return publisher(article).map(this::printedName).orElse(article.id());
  }

  private String printedName(String name) {
    return written.computeIfAbsent(name, key -> names.getOrDefault(Outlets.key(key), key));
  }

  /** {@code the Times} is the longer name of the article that ends so, where there is but one. */
  private static String fullest(String name, Set<String> inArticle) {
    List<String> words = Outlets.foldedWords(name);
    Set<String> longer = new TreeSet<>();
    String found = name;
    for (String candidate : inArticle) {
      List<String> all = Outlets.foldedWords(candidate);
      boolean endsSo =
          all.size() > words.size()
              && all.subList(all.size() - words.size(), all.size()).equals(words);
      if (endsSo && longer.add(Outlets.key(candidate))) {
        found = candidate;
      }
    }
    return longer.size() == 1 ? found : name;
  }

  /** A sentence that only rewords another has its origin. */
  private void reword(Passage follower, Passage leader) {
    Provenance first = provenance.get(leader);
    Provenance own = provenance.get(follower);
    if (first != null && own != null && !own.origin().equals(first.origin())) {
      provenance.put(
          follower,
          new Provenance(follower, first.origin(), Optional.of("rewords " + first.origin())));
    }
  }

  /** Sentences in the same words have the origin of the one that leads them. */
  private void share(Passage leader, List<Passage> followers) {
    Provenance first = provenance.get(leader);
    for (Passage follower : followers) {
      Provenance own = provenance.get(follower);
      if (first != null && own != null && !own.origin().equals(first.origin())) {
        provenance.put(
            follower,
            new Provenance(
                follower, first.origin(), Optional.of("same words as " + first.origin())));
      }
    }
  }
}

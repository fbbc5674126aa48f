package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import io.sourcebook.relate.Traits.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the articles that speak of an agreement or an event tell around it without naming it: their
 * sentences in words most like those of the sentences that do.
 */
final class RelatedPassages {

  /** More than a screen of them would bury what is said of the subject itself. */
  private static final int MOST = 12;

  /** Telling words that a sentence shares with those about the subject; one may be chance. */
  private static final int FEWEST_SHARED = 2;

  /** The gain of one word at most: a rare one that stands in both by chance proves little. */
  private static final double MOST_FOR_WORD = 10;

  private RelatedPassages() {}

  /** For each agreement and event the related sentences, the likest first. */
  static Map<String, List<Passage>> of(
      List<Subject> subjects, List<ComparedArticle> articles, Map<String, List<Mention>> mentions) {
    Map<String, List<Trait>> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article.traits().sentences()));
    Map<String, List<Passage>> related = new TreeMap<>();
    for (Subject subject : subjects) {
      if (subject.kind() == SubjectKind.AGREEMENT || subject.kind() == SubjectKind.EVENT) {
        List<Mention> own = mentions.getOrDefault(subject.slug(), List.of());
        Set<String> speaking = new TreeSet<>();
        own.forEach(mention -> speaking.add(mention.sentence().article()));
        List<List<Trait>> around = new ArrayList<>();
        speaking.forEach(id -> around.add(byId.getOrDefault(id, List.of())));
        related.put(subject.slug(), of(around, own));
      }
    }
    return related;
  }

  private record Ranked(Passage passage, double likeness) {}

  private static List<Passage> of(List<List<Trait>> articles, List<Mention> mentions) {
    Set<Passage> about = new HashSet<>();
    mentions.forEach(mention -> about.add(mention.sentence()));
    Map<String, Double> subject = new HashMap<>();
    List<Trait> others = new ArrayList<>();
    for (List<Trait> article : articles) {
      for (Trait sentence : article) {
        if (about.contains(sentence.passage())) {
          Profile.Weights weights = sentence.profile().weights();
          for (int i = 0; i < weights.size(); i++) {
            subject.merge(weights.stem(i), weights.weight(i), Double::sum);
          }
        } else if (sentence.body()) {
          others.add(sentence);
        }
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Trait sentence : others) {
      double gain = 0;
      int shared = 0;
      Profile.Weights weights = sentence.profile().weights();
      for (int i = 0; i < weights.size(); i++) {
        Double weight = subject.get(weights.stem(i));
        if (weight != null) {
          gain += Math.min(MOST_FOR_WORD, weights.weight(i) * weight);
          shared++;
        }
      }
      if (shared >= FEWEST_SHARED) {
        ranked.add(new Ranked(sentence.passage(), gain));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::likeness).reversed().thenComparing(Ranked::passage));
    return ranked.stream().limit(MOST).map(Ranked::passage).toList();
  }
}

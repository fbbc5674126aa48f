package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, List<ComparedSentence>> byArticle = new HashMap<>();

  /** For each stem its weight in all sentences about one subject, 0 where it is in none. */
  private final double[] subject;

  private RelatedPassages(List<ComparedSentence> sentences) {
    int stems = 0;
    for (ComparedSentence sentence : sentences) {
      byArticle.computeIfAbsent(sentence.article().id(), id -> new ArrayList<>()).add(sentence);
      WordVector weights = sentence.profile().weights();
      stems = weights.size() == 0 ? stems : Math.max(stems, weights.stem(weights.size() - 1) + 1);
    }
    this.subject = new double[stems];
  }

  /** For each agreement and event the related sentences, the likest first. */
  static Map<String, List<Passage>> of(
      List<Subject> subjects,
      List<ComparedSentence> sentences,
      Map<String, List<Mention>> mentions) {
    RelatedPassages passages = new RelatedPassages(sentences);
    Map<String, List<Passage>> related = new TreeMap<>();
    for (Subject subject : subjects) {
      if (subject.kind() == SubjectKind.AGREEMENT || subject.kind() == SubjectKind.EVENT) {
        related.put(subject.slug(), passages.of(mentions.getOrDefault(subject.slug(), List.of())));
      }
    }
    return related;
  }

  private record Ranked(Passage passage, double likeness) {}

  private List<Passage> of(List<Mention> mentions) {
    Set<Passage> about = new HashSet<>();
    Set<String> speaking = new TreeSet<>();
    for (Mention mention : mentions) {
      about.add(mention.sentence());
      speaking.add(mention.sentence().article());
    }
    List<ComparedSentence> own = new ArrayList<>();
    List<ComparedSentence> others = new ArrayList<>();
    for (String article : speaking) {
      for (ComparedSentence sentence : byArticle.getOrDefault(article, List.of())) {
        if (about.contains(sentence.passage())) {
          own.add(sentence);
        } else if (sentence.trait().body()) {
          others.add(sentence);
        }
      }
    }
    own.forEach(sentence -> add(sentence.profile().weights()));
    List<Ranked> ranked = new ArrayList<>();
    others.forEach(sentence -> rank(sentence).ifPresent(ranked::add));
    own.forEach(sentence -> remove(sentence.profile().weights()));
    ranked.sort(
        Comparator.comparingDouble(Ranked::likeness).reversed().thenComparing(Ranked::passage));
    return ranked.stream().limit(MOST).map(Ranked::passage).toList();
  }

  private void add(WordVector weights) {
    for (int i = 0; i < weights.size(); i++) {
      subject[weights.stem(i)] += weights.weight(i);
    }
  }

  private void remove(WordVector weights) {
    for (int i = 0; i < weights.size(); i++) {
      subject[weights.stem(i)] = 0;
    }
  }

  private Optional<Ranked> rank(ComparedSentence sentence) {
    double gain = 0;
    int shared = 0;
    WordVector weights = sentence.profile().weights();
    for (int i = 0; i < weights.size(); i++) {
      double weight = subject[weights.stem(i)];
      if (weight > 0) {
        gain += Math.min(MOST_FOR_WORD, weights.weight(i) * weight);
        shared++;
      }
    }
    return shared >= FEWEST_SHARED
        ? Optional.of(new Ranked(sentence.passage(), gain))
        : Optional.empty();
  }
}

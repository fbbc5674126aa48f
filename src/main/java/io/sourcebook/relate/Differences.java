package io.sourcebook.relate;

import io.sourcebook.model.Difference;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the passages of different articles that do not agree; gives no verdict. */
final class Differences {

  /** A matter with more claims is no longer one matter. */
  private static final int MOST_CLAIMS = 200;

  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::on)
          .thenComparing(difference -> difference.sides().get(0).passages().get(0));

  private Differences() {}

  /**
   * The differences, each once.
   *
   * @param articles in order of id
   * @param pairs the sentences in like words
   */
  static List<Difference> of(
      List<Subject> subjects,
      List<ComparedArticle> articles,
      Map<String, List<Mention>> mentions,
      List<LikePair> pairs) {
    Set<Difference> found = new TreeSet<>(ORDER.thenComparing(Difference::toString));
    for (int i = 0; i < DifferenceRules.ALL.size(); i++) {
      found.addAll(among(disputants(articles, i), DifferenceRules.ALL.get(i).get()));
    }
    List<ComparedArticle> ofParties =
        articles.stream()
            .filter(
                article ->
                    article.traits().sentences().stream()
                        .anyMatch(sentence -> sentence.party().isPresent()))
            .toList();
    for (Subject subject : subjects) {
      if (subject.kind() == SubjectKind.AGREEMENT) {
        Set<Passage> own = new HashSet<>();
        mentions
            .getOrDefault(subject.slug(), List.of())
            .forEach(mention -> own.add(mention.sentence()));
        found.addAll(among(disputants(ofParties, own), new PartiesRule(subject, own)));
      }
    }
    found.addAll(PairDifferences.of(pairs));
    return List.copyOf(found);
  }

  /** The articles with claims on which others can be at odds with them. */
  private static List<ComparedArticle> disputants(List<ComparedArticle> articles, int rule) {
    Disputes disputes = new Disputes();
    for (ComparedArticle article : articles) {
      for (Traits.ClaimTrait claim : article.traits().claims().get(rule)) {
        disputes.add(article, claim.matter(), claim.version());
      }
    }
    return disputes.articles();
  }

  /** The same for the parties of the agreement of which some sentences speak. */
  private static List<ComparedArticle> disputants(
      List<ComparedArticle> articles, Set<Passage> speaking) {
    Disputes disputes = new Disputes();
    for (ComparedArticle article : articles) {
      for (Traits.Trait sentence : article.traits().sentences()) {
        if (sentence.party().isPresent() && speaking.contains(sentence.passage())) {
          disputes.add(article, "", sentence.party().get());
        }
      }
    }
    return disputes.articles();
  }

  /** The differences on all matters of which a rule finds claims. */
  private static List<Difference> among(List<ComparedArticle> articles, DifferenceRule rule) {
    Map<String, List<Claim>> byMatter = new TreeMap<>();
    for (ComparedArticle article : articles) {
      for (Claim claim : rule.claims(article.sentences().all())) {
        byMatter.computeIfAbsent(claim.matter(), matter -> new ArrayList<>()).add(claim);
      }
    }
    List<Difference> found = new ArrayList<>();
    byMatter.values().forEach(claims -> found.addAll(onOneMatter(claims, rule)));
    return found;
  }

  /** At most one difference on a matter: the versions that differ from the first one that does. */
  private static List<Difference> onOneMatter(List<Claim> claims, DifferenceRule rule) {
    if (claims.size() > MOST_CLAIMS) {
      return List.of();
    }
    Map<String, List<Claim>> versions = new TreeMap<>();
    for (Claim first : claims) {
      for (Claim other : claims) {
        boolean differ =
            !first.version().equals(other.version())
                && !article(first).equals(article(other))
                && rule.differ(first, other);
        if (differ) {
          add(first, versions);
          add(other, versions);
        }
      }
    }
    if (versions.size() < 2) {
      return List.of();
    }
    List<Difference.Side> sides =
        agreeing(versions, rule).stream()
            .map(Differences::side)
            .sorted(Comparator.comparing(side -> side.passages().get(0)))
            .toList();
    return List.of(new Difference(claims.get(0).on(), sides));
  }

  /** The versions, those that only word the same otherwise together. */
  private static List<List<Claim>> agreeing(
      Map<String, List<Claim>> versions, DifferenceRule rule) {
    List<List<Claim>> sides = new ArrayList<>();
    for (List<Claim> version : versions.values()) {
      Optional<List<Claim>> same =
          sides.stream()
              .filter(
                  side ->
                      side.stream()
                          .allMatch(
                              one -> version.stream().noneMatch(two -> rule.differ(one, two))))
              .findFirst();
      if (same.isPresent()) {
        same.get().addAll(version);
      } else {
        sides.add(new ArrayList<>(version));
      }
    }
    return sides;
  }

  private static void add(Claim claim, Map<String, List<Claim>> versions) {
    List<Claim> same = versions.computeIfAbsent(claim.version(), key -> new ArrayList<>());
    if (!same.contains(claim)) {
      same.add(claim);
    }
  }

  static Difference.Side side(List<Claim> claims) {
    List<Claim> sorted =
        claims.stream().sorted(Comparator.comparing(claim -> claim.sentence().passage())).toList();
    return new Difference.Side(
        sorted.get(0).words(),
        sorted.stream().map(claim -> claim.sentence().passage()).distinct().toList());
  }

  private static String article(Claim claim) {
    return claim.sentence().passage().article();
  }
}

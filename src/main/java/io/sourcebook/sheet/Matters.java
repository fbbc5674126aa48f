package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hands each subject what concerns it, out of everything: so a sheet is composed anew only when
 * something of its own has changed.
 */
final class Matters {

  /**
   * More articles without a word of the subject are no gap, but the rest of an archive; nor would
   * anybody look through them.
   */
  private static final int MOST_SILENT = 20;

  private final List<Findings> articles = new ArrayList<>();

  /** The place of each article in that list, by id. */
  private final Map<String, Integer> places = new HashMap<>();

  private final Relations relations;
  private final List<Matter.Other> subjects;
  private final Map<String, List<SameFact>> groups = new HashMap<>();

  /** The places in the list of subjects of those called so, names folded. */
  private final Map<String, Set<Integer>> bearers = new HashMap<>();

  /** The same for each name that was asked for, as it is written. */
  private final Map<String, Set<Integer>> bearing = new ConcurrentHashMap<>();

  /** The names in each article, once each. */
  private final Map<String, Set<String>> namesIn = new HashMap<>();

  /** The mentions in each article, by slug. */
  private final Map<String, Map<String, List<Mention>>> mentions = new HashMap<>();

  /** The articles in which somebody of a name is quoted. */
  private final Map<String, Set<String>> quoting = new HashMap<>();

  private final Map<String, List<Difference>> differences = new HashMap<>();
  private final Map<String, SortedMap<Passage, Provenance>> provenance = new HashMap<>();
  private final Map<String, SortedMap<Passage, BorrowedDate>> borrowed = new HashMap<>();

  private Matters(List<Subject> subjects, List<Findings> all, Relations relations) {
    this.relations = relations;
    this.subjects = subjects.stream().map(Matter.Other::of).toList();
    relations
        .borrowed()
        .forEach(
            (sentence, date) ->
                borrowed
                    .computeIfAbsent(sentence.article(), id -> new TreeMap<>())
                    .put(sentence, date));
    Map<String, Article> read = new HashMap<>();
    all.forEach(findings -> read.put(findings.article().id(), findings.article()));
    for (Findings findings : all) {
      String id = findings.article().id();
      places.put(id, articles.size());
      Set<String> full = new HashSet<>();
      findings.names().forEach(name -> full.add(name.full()));
      namesIn.put(id, full);
      articles.add(BorrowedDates.into(findings, borrowed.getOrDefault(id, new TreeMap<>()), read));
      for (Quotation quotation : findings.quotations()) {
        quotation
            .speaker()
            .ifPresent(
                speaker ->
                    quoting
                        .computeIfAbsent(Folded.of(speaker.name()), name -> new TreeSet<>())
                        .add(id));
      }
    }
    for (int i = 0; i < subjects.size(); i++) {
      int place = i;
      Stream.concat(Stream.of(subjects.get(i).name()), subjects.get(i).aliases().stream())
          .forEach(
              name -> bearers.computeIfAbsent(Folded.of(name), key -> new TreeSet<>()).add(place));
    }
    for (SameFact group : relations.groups()) {
      group.passages().stream()
          .map(Passage::article)
          .distinct()
          .forEach(id -> groups.computeIfAbsent(id, key -> new ArrayList<>()).add(group));
    }
    relations
        .mentions()
        .forEach(
            (slug, found) ->
                found.forEach(
                    mention ->
                        mentions
                            .computeIfAbsent(mention.sentence().article(), id -> new TreeMap<>())
                            .computeIfAbsent(slug, key -> new ArrayList<>())
                            .add(mention)));
    for (Difference difference : relations.differences()) {
      articles(difference)
          .forEach(id -> differences.computeIfAbsent(id, key -> new ArrayList<>()).add(difference));
    }
    relations
        .provenance()
        .forEach(
            (sentence, known) ->
                provenance
                    .computeIfAbsent(sentence.article(), id -> new TreeMap<>())
                    .put(sentence, known));
  }

  /** Everything, so ordered that each subject finds its part. */
  static Matters of(List<Subject> subjects, List<Findings> articles, Relations relations) {
    return new Matters(subjects, articles, relations);
  }

  /** What concerns one of the subjects. */
  Matter matter(Subject subject) {
    List<Mention> own = relations.mentions().getOrDefault(subject.slug(), List.of());
    List<List<Passage>> cited = relations.cited().getOrDefault(subject.slug(), List.of());
    List<Passage> related = relations.related().getOrDefault(subject.slug(), List.of());
    Set<String> speaking = new TreeSet<>();
    own.forEach(mention -> speaking.add(mention.sentence().article()));
    Set<String> wanted = new TreeSet<>(speaking);
    cited.forEach(passages -> passages.forEach(passage -> wanted.add(passage.article())));
    related.forEach(passage -> wanted.add(passage.article()));
    wanted.addAll(quoting.getOrDefault(Folded.of(subject.name()), Set.of()));

    List<Difference> differing = differences(speaking);
    differing.forEach(difference -> wanted.addAll(articles(difference)));

    // Whatever stands in these articles is told with all that tells the same elsewhere.
    Map<Passage, SameFact> told = new TreeMap<>();
    for (String id : List.copyOf(wanted)) {
      for (SameFact group : groups.getOrDefault(id, List.of())) {
        told.put(group.passages().get(0), group);
        group.passages().forEach(passage -> wanted.add(passage.article()));
      }
    }
    List<Findings> found =
        wanted.stream()
            .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
            .sorted()
            .map(articles::get)
            .toList();
    Map<String, List<Mention>> spoken = mentions(wanted);
    Map<String, String> names = names(found);
    List<Article> silent = silent(speaking);
    return new Matter(
        subject,
        others(spoken, names),
        found,
        new Relations(
            spoken,
            List.copyOf(told.values()),
            ofArticles(provenance, wanted),
            differing,
            Map.of(subject.slug(), cited),
            names,
            Map.of(subject.slug(), related),
            ofArticles(borrowed, wanted)),
        silent.size() > MOST_SILENT ? List.of() : silent,
        !silent.isEmpty());
  }

  private Map<String, List<Mention>> mentions(Collection<String> wanted) {
    Map<String, List<Mention>> out = new TreeMap<>();
    for (String id : wanted) {
      mentions
          .getOrDefault(id, Map.of())
          .forEach(
              (slug, found) -> out.computeIfAbsent(slug, k -> new ArrayList<>()).addAll(found));
    }
    return out;
  }

  /** Those of which two sides stand in some articles, in the order of all. */
  private List<Difference> differences(Set<String> speaking) {
    Set<Difference> found = new HashSet<>();
    for (String id : speaking) {
      differences.getOrDefault(id, List.of()).stream()
          .filter(difference -> sidesIn(difference, speaking) >= 2)
          .forEach(found::add);
    }
    return found.isEmpty()
        ? List.of()
        : relations.differences().stream().filter(found::contains).toList();
  }

  private static long sidesIn(Difference difference, Set<String> articles) {
    return difference.sides().stream()
        .filter(side -> side.passages().stream().map(Passage::article).anyMatch(articles::contains))
        .count();
  }

  /** The spelling by which all articles know each name of some. */
  private Map<String, String> names(List<Findings> found) {
    Set<String> full = new HashSet<>();
    found.forEach(one -> full.addAll(namesIn.getOrDefault(one.article().id(), Set.of())));
    Map<String, String> out = new TreeMap<>();
    full.forEach(name -> out.put(name, relations.names().getOrDefault(name, name)));
    return out;
  }

  /** The subjects that are mentioned, or that bear one of the names. */
  private List<Matter.Other> others(Map<String, List<Mention>> spoken, Map<String, String> names) {
    Set<Integer> called = new HashSet<>();
    names.forEach(
        (one, known) -> {
          called.addAll(bearers(one));
          called.addAll(bearers(known));
        });
    List<Matter.Other> out = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      if (called.contains(i) || spoken.containsKey(subjects.get(i).slug())) {
        out.add(subjects.get(i));
      }
    }
    return out;
  }

  private Set<Integer> bearers(String name) {
    return bearing.computeIfAbsent(name, asked -> bearers.getOrDefault(Folded.of(asked), Set.of()));
  }

  /**
   * The articles that say nothing of a subject, or the first of too many; one that was withdrawn is
   * not asked.
   */
  private List<Article> silent(Set<String> speaking) {
    return articles.stream()
        .map(Findings::article)
        .filter(article -> !article.isWithdrawn() && !speaking.contains(article.id()))
        .limit(MOST_SILENT + 1)
        .toList();
  }

  private static <T> Map<Passage, T> ofArticles(
      Map<String, SortedMap<Passage, T>> all, Collection<String> wanted) {
    Map<Passage, T> out = new TreeMap<>();
    wanted.forEach(id -> out.putAll(all.getOrDefault(id, new TreeMap<>())));
    return out;
  }

  private static Set<String> articles(Difference difference) {
    return difference.sides().stream()
        .flatMap(side -> side.passages().stream())
        .map(Passage::article)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

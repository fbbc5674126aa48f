package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Meanwhile;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.SideBySide;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hands each subject what concerns it, out of everything: so a sheet is composed anew only when
 * something of its own has changed.
 *
 * <p>Articles, subjects and groups are told by their numbers here, those of articles in the order
 * of their ids: what hundreds of subjects ask of thousands of articles is then a set of bits.
 */
final class Matters {

  /**
   * More articles without a word of the subject are no gap, but the rest of an archive; nor would
   * anybody look through them.
   */
  private static final int MOST_SILENT = 20;

  /** A name of some article. */
  private record Known(String spelling, BitSet bearers) {}

  /** What surrounds an article, with its hash. */
  private record Hashed(Surroundings surroundings, String sha256) {}

  /** The articles in the order of all. */
  private final List<Article> articles;

  private final Relations relations;
  private final List<Matter.Other> subjects;

  /** The articles with what is said of them, in order of id. */
  private final List<Surroundings> surroundings;

  /** The hash of each of these. */
  private final List<String> hashes;

  /** The number of each article, by id. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The groups in order of passage. */
  private final List<SameFact> groups;

  /** The groups that have a sentence in an article, by its number. */
  private final List<BitSet> groupsIn = new ArrayList<>();

  /** The articles in which somebody of a name is quoted. */
  private final Map<String, BitSet> quoting = new HashMap<>();

  private final Map<String, List<Difference>> differences = new HashMap<>();

  private Matters(List<Subject> subjects, List<Findings> all, Relations relations) {
    this.relations = relations;
    this.subjects = subjects.stream().map(Matter.Other::of).toList();
    this.articles = all.stream().map(Findings::article).toList();
    Meanwhile<List<SameFact>> ordered = Meanwhile.of(() -> inOrder(relations.groups()));
    List<Hashed> hashed = surroundings(subjects, all, relations);
    this.surroundings = hashed.stream().map(Hashed::surroundings).toList();
    this.hashes = hashed.stream().map(Hashed::sha256).toList();
    Map<String, BitSet> quoted = new HashMap<>();
    for (Surroundings one : surroundings) {
      int number = numbers.size();
      numbers.put(one.findings().article().id(), number);
      groupsIn.add(new BitSet());
      for (Quotation quotation : one.findings().quotations()) {
        quotation
            .speaker()
            .ifPresent(
                speaker ->
                    quoted.computeIfAbsent(speaker.name(), name -> new BitSet()).set(number));
      }
    }
    quoted.forEach(
        (name, in) -> quoting.computeIfAbsent(Folded.of(name), key -> new BitSet()).or(in));
    this.groups = ordered.result();
    for (int i = 0; i < groups.size(); i++) {
      for (Passage passage : groups.get(i).passages()) {
        Integer number = numbers.get(passage.article());
        if (number != null) {
          groupsIn.get(number).set(i);
        }
      }
    }
    for (Difference difference : relations.differences()) {
      articles(difference)
          .forEach(id -> differences.computeIfAbsent(id, key -> new ArrayList<>()).add(difference));
    }
  }

  /** By the first passage. */
  private static List<SameFact> inOrder(List<SameFact> groups) {
    return groups.stream().sorted(Comparator.comparing(group -> group.passages().get(0))).toList();
  }

  /** By article, then by slug. */
  private static Map<String, SortedMap<String, List<Mention>>> byArticle(
      Map<String, List<Mention>> mentions) {
    Map<String, SortedMap<String, List<Mention>>> byArticle = new HashMap<>();
    mentions.forEach(
        (slug, found) ->
            found.forEach(
                mention ->
                    byArticle
                        .computeIfAbsent(mention.sentence().article(), id -> new TreeMap<>())
                        .computeIfAbsent(slug, key -> new ArrayList<>())
                        .add(mention)));
    return byArticle;
  }

  /** By article, each in order of passage. */
  private static Map<String, List<Provenance>> byArticle(Collection<Provenance> all) {
    Map<String, List<Provenance>> byArticle = new HashMap<>();
    for (Provenance known : all) {
      byArticle.computeIfAbsent(known.passage().article(), id -> new ArrayList<>()).add(known);
    }
    return byArticle;
  }

  /** What surrounds each article, in order of id. */
  private static List<Hashed> surroundings(
      List<Subject> subjects, List<Findings> all, Relations relations) {
    Meanwhile<Map<String, List<Provenance>>> known =
        Meanwhile.of(() -> byArticle(relations.provenance().values()));
    Map<String, SortedMap<String, List<Mention>>> mentions = byArticle(relations.mentions());
    Map<String, Integer> places = new HashMap<>();
    subjects.forEach(subject -> places.put(subject.slug(), places.size()));
    Map<String, SortedMap<Passage, BorrowedDate>> borrowed = new HashMap<>();
    relations
        .borrowed()
        .forEach(
            (sentence, date) ->
                borrowed
                    .computeIfAbsent(sentence.article(), id -> new TreeMap<>())
                    .put(sentence, date));
    Map<String, Article> read = new HashMap<>();
    all.forEach(findings -> read.put(findings.article().id(), findings.article()));
    Map<String, BitSet> bearers = bearers(subjects);
    Map<String, Known> names = new ConcurrentHashMap<>();
    Map<String, List<Provenance>> provenance = known.result();
    List<Integer> inOrder =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(place -> all.get(place).article().id()))
            .toList();
    return SideBySide.map(
        inOrder,
        place -> {
          Findings findings = all.get(place);
          String id = findings.article().id();
          SortedMap<String, List<Mention>> spoken = mentions.getOrDefault(id, new TreeMap<>());
          SortedMap<Passage, BorrowedDate> dates = borrowed.getOrDefault(id, new TreeMap<>());
          SortedMap<String, String> spellings = new TreeMap<>();
          BitSet others = new BitSet();
          spoken
              .keySet()
              .forEach(slug -> Optional.ofNullable(places.get(slug)).ifPresent(others::set));
          for (Name name : findings.names()) {
            Known called =
                names.computeIfAbsent(name.full(), full -> known(full, relations.names(), bearers));
            spellings.put(name.full(), called.spelling());
            others.or(called.bearers());
          }
          Surroundings one =
              new Surroundings(
                  place,
                  findings,
                  BorrowedDates.into(findings, dates, read),
                  spoken,
                  provenance.getOrDefault(id, List.of()),
                  dates,
                  spellings,
                  others);
          return new Hashed(one, one.sha256());
        });
  }

  /** The places in the list of subjects of those called so, names folded. */
  private static Map<String, BitSet> bearers(List<Subject> subjects) {
    Map<String, BitSet> bearers = new HashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      int place = i;
      Stream.concat(Stream.of(subjects.get(i).name()), subjects.get(i).aliases().stream())
          .forEach(
              name -> bearers.computeIfAbsent(Folded.of(name), key -> new BitSet()).set(place));
    }
    return bearers;
  }

  /** A name, and those who bear it in one of its spellings. */
  private static Known known(
      String name, Map<String, String> spellings, Map<String, BitSet> bearers) {
    String spelling = spellings.getOrDefault(name, name);
    BitSet called = new BitSet();
    called.or(bearers.getOrDefault(Folded.of(name), new BitSet()));
    called.or(bearers.getOrDefault(Folded.of(spelling), new BitSet()));
    return new Known(spelling, called);
  }

  /** Everything, so ordered that each subject finds its part. */
  static Matters of(List<Subject> subjects, List<Findings> articles, Relations relations) {
    return new Matters(subjects, articles, relations);
  }

  /** What concerns one of the subjects. */
  Selection of(Subject subject) {
    return new Selection(subject);
  }

  /** What concerns one of the subjects: first only which of all it is. */
  final class Selection {
    private final Subject subject;
    private final List<List<Passage>> cited;
    private final List<Passage> related;
    private final BitSet wanted = new BitSet();
    private final BitSet told = new BitSet();
    private final List<Difference> differing;
    private final List<Article> silent;

    private Selection(Subject subject) {
      this.subject = subject;
      this.cited = relations.cited().getOrDefault(subject.slug(), List.of());
      this.related = relations.related().getOrDefault(subject.slug(), List.of());
      Set<String> speaking = new HashSet<>();
      relations
          .mentions()
          .getOrDefault(subject.slug(), List.of())
          .forEach(mention -> speaking.add(mention.sentence().article()));
      this.differing = differences(speaking);
      this.silent = silent(speaking);
      speaking.forEach(this::want);
      cited.forEach(passages -> passages.forEach(passage -> want(passage.article())));
      related.forEach(passage -> want(passage.article()));
      wanted.or(quoting.getOrDefault(Folded.of(subject.name()), new BitSet()));
      differing.forEach(difference -> articles(difference).forEach(this::want));
      // Whatever stands in these articles is told with all that tells the same elsewhere.
      wanted.stream().forEach(number -> told.or(groupsIn.get(number)));
      told.stream()
          .forEach(group -> groups.get(group).passages().forEach(one -> want(one.article())));
    }

    private void want(String article) {
      Optional.ofNullable(numbers.get(article)).ifPresent(wanted::set);
    }

    private List<Surroundings> surroundings() {
      return wanted.stream().mapToObj(Matters.this.surroundings::get).toList();
    }

    /** The articles in the order of all. */
    private List<Findings> findings(Function<Surroundings, Findings> which) {
      return surroundings().stream()
          .sorted(Comparator.comparingInt(Surroundings::place))
          .map(which)
          .toList();
    }

    /** The subjects that are mentioned, or that bear one of the names. */
    private List<Matter.Other> others() {
      BitSet places = new BitSet();
      surroundings().forEach(one -> places.or(one.others()));
      return places.stream().mapToObj(subjects::get).toList();
    }

    private List<SameFact> groups() {
      return told.stream().mapToObj(groups::get).toList();
    }

    private List<Article> fewSilent() {
      return silent.size() > MOST_SILENT ? List.of() : silent;
    }

    /** By what it is known again: the same whenever the matter is. */
    MatterKey key() {
      return new MatterKey(
          subject,
          others(),
          findings(Surroundings::found),
          wanted.stream().mapToObj(hashes::get).toList(),
          groups(),
          differing,
          cited,
          related,
          fewSilent(),
          !silent.isEmpty());
    }

    /** All of it. */
    Matter matter() {
      Map<String, List<Mention>> mentions = new TreeMap<>();
      Map<Passage, Provenance> provenance = new HashMap<>();
      Map<Passage, BorrowedDate> borrowed = new TreeMap<>();
      Map<String, String> names = new HashMap<>();
      for (Surroundings one : surroundings()) {
        one.mentions()
            .forEach(
                (slug, found) ->
                    mentions.computeIfAbsent(slug, key -> new ArrayList<>()).addAll(found));
        one.provenance().forEach(known -> provenance.put(known.passage(), known));
        borrowed.putAll(one.borrowed());
        names.putAll(one.names());
      }
      return new Matter(
          subject,
          others(),
          findings(Surroundings::findings),
          new Relations(
              mentions,
              groups(),
              provenance,
              differing,
              Map.of(subject.slug(), cited),
              names,
              Map.of(subject.slug(), related),
              borrowed),
          fewSilent(),
          !silent.isEmpty());
    }
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

  /**
   * The articles that say nothing of a subject, or the first of too many; one that was withdrawn is
   * not asked.
   */
  private List<Article> silent(Set<String> speaking) {
    return articles.stream()
        .filter(article -> !article.isWithdrawn() && !speaking.contains(article.id()))
        .limit(MOST_SILENT + 1)
        .toList();
  }

  private static Set<String> articles(Difference difference) {
    return difference.sides().stream()
        .flatMap(side -> side.passages().stream())
        .map(Passage::article)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

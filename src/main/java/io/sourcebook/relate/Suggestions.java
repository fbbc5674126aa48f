package io.sourcebook.relate;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import io.sourcebook.model.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names that articles give and that have no page: actors, organisations and topics by their
 * origins, then places.
 */
public final class Suggestions {

  /** What one article alone names is not yet the matter of a page. */
  private static final int FEWEST_ARTICLES = 2;

  /** A list longer than a screen is chosen from by nobody. */
  private static final int MOST = 20;

  private final Relations relations;
  private final Map<String, Found> found = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> slugs = new HashSet<>();

  private Suggestions(Relations relations) {
    this.relations = relations;
  }

  /** What is known of one name so far. */
  private static final class Found {
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<Name.Kind, Integer> kinds = new EnumMap<>(Name.Kind.class);
    private final Set<String> articles = new TreeSet<>();
    private final Set<String> origins = new TreeSet<>();
    private int mentions;
    private Optional<String> role = Optional.empty();
  }

  /** The names of a project. */
  public static Suggestions of(
      List<Subject> subjects, List<Findings> articles, Relations relations) {
    Suggestions suggestions = new Suggestions(relations);
    subjects.forEach(suggestions::take);
    articles.forEach(suggestions::takeOutlets);
    articles.forEach(suggestions::read);
    return suggestions;
  }

  /** What to make a page of: names that several articles give, each with a free address. */
  public List<Suggestion> list() {
    Set<String> given = new HashSet<>(slugs);
    return ranked().stream()
        .filter(entry -> entry.getValue().articles.size() >= FEWEST_ARTICLES)
        .limit(MOST)
        .map(entry -> suggestion(free(letters(entry.getKey()), given), entry))
        .toList();
  }

  /**
   * The name for a page at an address: as listed, or else one that would have this address by its
   * letters, in however few articles.
   */
  public Optional<Suggestion> at(String slug) {
    return list().stream()
        .filter(suggestion -> suggestion.slug().equals(slug))
        .findFirst()
        .or(
            () ->
                ranked().stream()
                    .filter(entry -> !letters(entry.getKey()).isEmpty())
                    .filter(entry -> letters(entry.getKey()).equals(letters(slug)))
                    .findFirst()
                    .map(entry -> suggestion(slug, entry)));
  }

  private void take(Subject subject) {
    slugs.add(subject.slug());
    takeName(subject.name());
    subject.aliases().forEach(this::takeName);
  }

  private void takeName(String name) {
    taken.add(WordScanner.fold(name));
    taken.add(WordScanner.fold(relations.names().getOrDefault(name, name)));
  }

  /** Who reports is seldom the matter. */
  private void takeOutlets(Findings findings) {
    findings.article().source().publisher().map(Sourced::value).ifPresent(this::takeName);
    for (Sentence sentence : findings.sentences()) {
      Provenance provenance = relations.provenance().get(passage(findings, sentence));
      if (provenance != null && provenance.because().isPresent()) {
        takeName(provenance.origin());
      }
    }
  }

  private static Passage passage(Findings findings, Sentence sentence) {
    return new Passage(findings.article().id(), sentence.block(), sentence.span());
  }

  private void read(Findings findings) {
    int next = 0;
    for (Sentence sentence : findings.sentences()) {
      List<Name> names = findings.names();
      while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
        Name name = names.get(next);
        next++;
        if (sentence.span().contains(name.span())) {
          add(findings, sentence, name);
        }
      }
    }
  }

  private void add(Findings findings, Sentence sentence, Name name) {
    String known = relations.names().getOrDefault(name.full(), name.full());
    if (taken.contains(WordScanner.fold(known))
        || taken.contains(WordScanner.fold(name.full()))
        || Outlets.isOutlet(known)) {
      return;
    }
    Found entry = found.computeIfAbsent(known, key -> new Found());
    entry.mentions++;
    String words = findings.article().text().slice(name.span());
    entry.spellings.merge(String.join(" ", words.split("\\s+", -1)), 1, Integer::sum);
    entry.kinds.merge(name.kind(), 1, Integer::sum);
    String article = findings.article().id();
    entry.articles.add(article);
    Provenance provenance = relations.provenance().get(passage(findings, sentence));
    entry.origins.add(provenance == null ? article : provenance.origin());
    entry.role = entry.role.or(name::role);
  }

  private List<Map.Entry<String, Found>> ranked() {
    List<Map.Entry<String, Found>> names = new ArrayList<>(found.entrySet());
    names.sort(
        Comparator.<Map.Entry<String, Found>, Boolean>comparing(
                entry -> kind(entry.getValue()) == SubjectKind.PLACE)
            .thenComparing(entry -> -entry.getValue().origins.size())
            .thenComparing(entry -> -entry.getValue().articles.size())
            .thenComparing(entry -> -entry.getValue().mentions)
            .thenComparing(Map.Entry::getKey));
    return names;
  }

  private static Suggestion suggestion(String slug, Map.Entry<String, Found> named) {
    String name = named.getKey();
    Found entry = named.getValue();
    SubjectKind kind = kind(entry);
    return new Suggestion(
        slug,
        name,
        kind,
        ground(kind, entry),
        entry.spellings,
        entry.articles.size(),
        entry.origins.size(),
        aliases(name, entry));
  }

  /** What the name is most often taken for, where it is taken for anything. */
  private static SubjectKind kind(Found entry) {
    Name.Kind best = Name.Kind.OTHER;
    int most = 0;
    for (Map.Entry<Name.Kind, Integer> each : entry.kinds.entrySet()) {
      if (each.getKey() != Name.Kind.OTHER && each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return switch (best) {
      case PERSON -> SubjectKind.ACTOR;
      case ORGANISATION -> SubjectKind.ORGANISATION;
      case PLACE -> SubjectKind.PLACE;
      case OTHER -> SubjectKind.TOPIC;
    };
  }

  private static String ground(SubjectKind kind, Found entry) {
    return switch (kind) {
      case ACTOR ->
          entry
              .role
              .map(
                  role ->
                      "“" + String.join(" ", role.split("\\s+", -1)) + "” stands beside the name")
              .orElse("a person by a first name, or by what it does");
      case ORGANISATION -> "an organisation by a word of its name";
      case PLACE -> "a place by its name, or by “in” before it";
      case TOPIC, AGREEMENT, EVENT -> "nothing beside the name tells what it is";
    };
  }

  /** Other forms of several words; a last name alone is found within each article anyway. */
  private static List<String> aliases(String name, Found entry) {
    Set<String> known = new HashSet<>(Set.of(WordScanner.fold(name)));
    List<String> aliases = new ArrayList<>();
    for (String spelling : entry.spellings.keySet()) {
      if (spelling.contains(" ") && known.add(WordScanner.fold(spelling))) {
        aliases.add(spelling);
      }
    }
    return aliases;
  }

  /** A name in the letters of an address; empty where it has none of them. */
  private static String letters(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : WordScanner.fold(name).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        slug.append(slug.isEmpty() ? "" : "-").append(word);
      }
    }
    return slug.toString();
  }

  private static String free(String letters, Set<String> given) {
    String plain = letters.isEmpty() ? "subject" : letters;
    String free = plain;
    for (int n = 2; !given.add(free); n++) {
      free = plain + "-" + n;
    }
    return free;
  }
}

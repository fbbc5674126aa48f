package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Descriptor;
import io.sourcebook.model.Name;
import io.sourcebook.model.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what persons are called beside their names: a title before the name, an apposition behind
 * it, and what somebody calls them ({@code branded Ana Ruiz a coward}).
 */
public final class DescriptorFinder {

  /** More words than these are a description of the matter, not of the person. */
  private static final int LONGEST = 10;

  private static final Set<String> CALLING =
      Set.of(
          "call",
          "calls",
          "called",
          "calling",
          "dub",
          "dubs",
          "dubbed",
          "dubbing",
          "label",
          "labels",
          "labelled",
          "labeled",
          "labelling",
          "labeling",
          "brand",
          "brands",
          "branded",
          "branding",
          "deem",
          "deems",
          "deemed",
          "deeming",
          "consider",
          "considers",
          "considered",
          "considering",
          "llama",
          "llamo",
          "llaman",
          "llamaron",
          "considera",
          "considero");

  /** Verbs behind which {@code as} leads to what somebody is called. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "describe",
          "describes",
          "described",
          "describing",
          "portray",
          "portrays",
          "portrayed",
          "portraying",
          "denounce",
          "denounces",
          "denounced",
          "denouncing",
          "depict",
          "depicted",
          "califica",
          "califico",
          "tilda",
          "tildo",
          "acuso",
          "describio");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "un", "una", "el", "la");

  private static final Set<String> VERBS =
      Set.of(
          "is", "was", "are", "were", "has", "have", "had", "will", "would", "said", "says", "es",
          "fue", "era", "ha", "dijo");

  private final Tokens tokens;
  private final RoleReader roles;
  private final Set<Descriptor> found =
      new TreeSet<>(Comparator.comparing(Descriptor::words).thenComparing(Descriptor::name));

  private DescriptorFinder(Tokens tokens) {
    this.tokens = tokens;
    this.roles = new RoleReader(tokens);
  }

  /** The descriptors of the kept sentences, in order. */
  public static List<Descriptor> find(Article article, List<Sentence> sentences, List<Name> names) {
    Tokens tokens = new Tokens(article, sentences);
    DescriptorFinder finder = new DescriptorFinder(tokens);
    for (NameFinder.Located located : NameFinder.locate(article, tokens, names)) {
      Name.Kind kind = located.name().kind();
      if (kind == Name.Kind.PERSON || kind == Name.Kind.OTHER) {
        finder.beside(located);
      }
    }
    return List.copyOf(finder.found);
  }

  private void beside(NameFinder.Located located) {
    roles.before(located.from()).ifPresent(place -> add(place, located));
    Optional<RoleReader.Place> behind = roles.behind(located.to());
    behind.or(() -> apposition(located.to())).ifPresent(place -> add(place, located));
    called(located).ifPresent(place -> add(place, located));
  }

  private void add(RoleReader.Place place, NameFinder.Located located) {
    found.add(new Descriptor(tokens.span(place.from(), place.to()), located.name().span()));
  }

  /** "Ana Ruiz, the winner of the primary, …": any noun between commas that begins with "the". */
  private Optional<RoleReader.Place> apposition(int to) {
    int start = to + 2;
    if (!tokens.is(to + 1, ",") || !inSentence(start, to) || !isArticle(start)) {
      return Optional.empty();
    }
    int end = start + 1;
    while (inSentence(end, to) && end - start <= LONGEST && tokens.get(end).isWord()) {
      if (VERBS.contains(tokens.get(end).word())) {
        return Optional.empty();
      }
      end++;
    }
    boolean closed = inSentence(end, to) && (tokens.is(end, ",") || tokens.get(end).isStop());
    boolean noun = inSentence(start + 1, to) && !tokens.get(start + 1).isCapital();
    return closed && noun && end > start + 1
        ? Optional.of(new RoleReader.Place(start + 1, end - 1))
        : Optional.empty();
  }

  /** "called Ana Ruiz a coward", "described Ana Ruiz as a coward". */
  private Optional<RoleReader.Place> called(NameFinder.Located located) {
    int before = beforeTitles(located);
    if (!inSentence(before, located.from())) {
      return Optional.empty();
    }
    String verb = tokens.get(before).word();
    int start = located.to() + 1;
    if (DESCRIBING.contains(verb)) {
      if (!tokens.is(start, "as") && !tokens.is(start, "como") && !tokens.is(start, "de")) {
        return Optional.empty();
      }
      start++;
    } else if (!CALLING.contains(verb)) {
      return Optional.empty();
    }
    while (inSentence(start, located.to()) && tokens.get(start).kind() == Token.Kind.QUOTE) {
      start++;
    }
    if (!inSentence(start, located.to()) || !isArticle(start)) {
      return Optional.empty();
    }
    int first = start + 1;
    int end = first;
    while (inSentence(end, located.to())
        && end - first < LONGEST
        && tokens.get(end).isWord()
        && !ends(tokens.get(end).word())) {
      end++;
    }
    return end > first ? Optional.of(new RoleReader.Place(first, end - 1)) : Optional.empty();
  }

  /** The token before a name, its title and the preposition that Spanish puts before a person. */
  private int beforeTitles(NameFinder.Located located) {
    int before =
        roles.before(located.from()).map(RoleReader.Place::from).orElse(located.from()) - 1;
    return tokens.is(before, "a") && before > 0 ? before - 1 : before;
  }

  private static boolean ends(String word) {
    return switch (word) {
      case "and",
          "but",
          "who",
          "which",
          "that",
          "for",
          "after",
          "before",
          "in",
          "on",
          "at",
          "by",
          "to",
          "y",
          "pero",
          "que",
          "por",
          "en" ->
          true;
      default -> VERBS.contains(word);
    };
  }

  private boolean isArticle(int index) {
    return ARTICLES.contains(tokens.get(index).word());
  }

  private boolean inSentence(int index, int other) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).sentence() == tokens.get(other).sentence();
  }
}

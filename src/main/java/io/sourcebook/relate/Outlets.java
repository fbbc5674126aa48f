package io.sourcebook.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the name of a news outlet when it sees one. */
final class Outlets {

  private static final Map<String, List<String>> LINES = Vocabulary.read("outlets.txt");
  private static final Set<String> NAMES = Set.copyOf(new HashSet<>(lines("names")));
  private static final Set<String> HEADS = words("heads");

  static final Set<String> REPORT_NOUNS = words("report nouns");
  static final Set<String> REPORT_VERBS = words("report verbs");
  static final Set<String> ADVERBS = words("adverbs");
  static final Set<String> TOLD = words("told");

  /** Words behind a name that say what kind of house it is, not which. */
  private static final Set<String> TAIL =
      Set.of("news", "lp", "llc", "inc", "ltd", "agency", "newspaper", "com");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Outlets() {}

  private static List<String> lines(String kind) {
    List<String> lines = LINES.get(kind);
    if (lines == null) {
      throw new IllegalStateException("the program lacks its words: " + kind);
    }
    return lines;
  }

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    lines(kind).forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    return Set.copyOf(words);
  }

  /** Whether a name is that of a newspaper, agency, broadcaster or magazine. */
  static boolean isOutlet(String name) {
    return isOutlet(foldedWords(name));
  }

  /** Whether these words, folded and without a leading article, are such a name. */
  static boolean isOutlet(List<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    boolean papers =
        HEADS.contains(last)
            || (words.size() > 2 && HEADS.contains(words.get(0)) && words.get(1).equals("of"));
    return papers || NAMES.contains(String.join(" ", words)) || NAMES.contains(key(words));
  }

  /** Equal for two forms of one outlet's name: without case, accents, article and kind of house. */
  static String key(String name) {
    List<String> words = foldedWords(name);
    return words.isEmpty() ? name.toLowerCase(Locale.ROOT) : key(words);
  }

  private static String key(List<String> words) {
    int end = words.size();
    while (end > 1 && TAIL.contains(words.get(end - 1))) {
      end--;
    }
    return String.join(" ", words.subList(0, end));
  }

  /** The words of a name, folded, without a leading English article. */
  static List<String> foldedWords(String name) {
    List<String> words = new ArrayList<>();
    for (String part : name.strip().split("[^\\p{L}\\p{M}\\p{N}.&'’-]+", -1)) {
      if (!part.isEmpty()) {
        words.add(WordScanner.fold(part));
      }
    }
    if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words.remove(0);
    }
    return words;
  }
}

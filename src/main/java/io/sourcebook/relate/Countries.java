package io.sourcebook.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows which country a name, an adjective or a capital stands for. */
final class Countries {

  private static final Map<String, String> BY_FORM = read();

  /** The countries that an article is about: those it names most. */
  private static final int MAIN = 2;

  private Countries() {}

  private static Map<String, String> read() {
    Map<String, String> byForm = new HashMap<>();
    for (String line : Vocabulary.read("countries.txt").getOrDefault("countries", List.of())) {
      String[] forms = line.split(" ", -1);
      for (String form : forms) {
        byForm.put(form, forms[0]);
      }
    }
    return Map.copyOf(byForm);
  }

  /** The country of the capitalised word at {@code at}, or of it and the one behind it. */
  static Optional<String> at(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.capitalised()) {
      return Optional.empty();
    }
    if (at + 1 < words.size() && !words.get(at + 1).afterBreak()) {
      String pair = BY_FORM.get(word.folded() + "-" + words.get(at + 1).folded());
      if (pair != null) {
        return Optional.of(pair);
      }
    }
    // "us" in lower case is a pronoun; a capital alone does not make it the country.
    if (word.folded().equals("us") && !word.text().startsWith("U")) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_FORM.get(word.folded()));
  }

  /** Whether a name is a country's own or its letters, and not its capital's. */
  static boolean isCountry(String name) {
    String joined = WordScanner.fold(name).replace(' ', '-');
    boolean letters = name.equals(name.toUpperCase(Locale.ROOT));
    return joined.equals(BY_FORM.get(joined)) || (letters && BY_FORM.containsKey(joined));
  }

  static Set<String> in(List<Word> words) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      at(words, i).ifPresent(found::add);
    }
    return found;
  }

  /** The two countries that an article names most often; one where it names but one. */
  static Set<String> main(List<FoundSentence> article) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FoundSentence sentence : article) {
      for (int i = 0; i < sentence.words().size(); i++) {
        at(sentence.words(), i).ifPresent(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAIN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

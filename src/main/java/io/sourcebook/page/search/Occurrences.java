package io.sourcebook.page.search;

import io.sourcebook.page.search.Entry.Facet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** In which entries words occur, and which entries a facet chooses. */
final class Occurrences {

  /** Longer words are cut; nobody types more. */
  private static final int LONGEST_WORD = 40;

  /** Stands before a facet's list and key among the words; no word holds it. */
  private static final String FACET = "=";

  /** The entries that go before others. */
  private static final String CHOSEN = FACET + "g";

  private final Map<String, Postings> words = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Chosen>> facets = new TreeMap<>();

  private Occurrences() {}

  /** A facet's label, and the entries that it chooses. */
  private record Chosen(String label, Postings entries) {}

  static Occurrences of(Documents documents) {
    Occurrences all = new Occurrences();
    for (Documents.Shard shard : documents.filled()) {
      shard
          .places()
          .forEach((place, entry) -> all.add(entry, shard.number() * Documents.PLACES + place));
    }
    return all;
  }

  private void add(Entry entry, int number) {
    int place = 0;
    for (String word : Tokens.of(entry.text())) {
      of(cut(word)).inText(number, place);
      place++;
    }
    Tokens.of(entry.names()).forEach(word -> of(cut(word)).inNames(number));
    entry.facets().forEach(facet -> of(facet).inNames(number));
    if (entry.chosen()) {
      of(CHOSEN).inNames(number);
    }
  }

  private static String cut(String word) {
    return word.length() <= LONGEST_WORD || word.codePointCount(0, word.length()) <= LONGEST_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
  }

  private Postings of(String word) {
    Postings known = words.get(word);
    return known != null ? known : words.computeIfAbsent(word, w -> new Postings());
  }

  private Postings of(Facet facet) {
    return facets
        .computeIfAbsent(facet.list(), list -> new TreeMap<>())
        .computeIfAbsent(facet.key(), key -> new Chosen(facet.label(), new Postings()))
        .entries();
  }

  /** Each word, and each facet as a word, with where it occurs. */
  SortedMap<String, Postings> words() {
    SortedMap<String, Postings> all = new TreeMap<>(words);
    facets.forEach(
        (list, some) ->
            some.forEach((key, chosen) -> all.put(FACET + list + "/" + key, chosen.entries())));
    return all;
  }

  /** What readers call the facets, by list and key. */
  SortedMap<String, SortedMap<String, String>> labels() {
    SortedMap<String, SortedMap<String, String>> labels = new TreeMap<>();
    facets.forEach(
        (list, some) -> {
          SortedMap<String, String> ofList = new TreeMap<>();
          some.forEach((key, chosen) -> ofList.put(key, chosen.label()));
          labels.put(list, ofList);
        });
    return labels;
  }
}

package io.sourcebook.page.search;

import io.sourcebook.page.search.Entry.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

  private static final int[] NO_WORDS = {};

  private final Words words = new Words();

  /** Those of each word, by its number. */
  private final List<Postings> postings = new ArrayList<>();

  private final Map<String, Map<String, Chosen>> facets = new HashMap<>();
  private final Postings chosen = new Postings();

  /** The names that were asked for last, and the numbers of their words: a page shares them. */
  private String lastNames = "";

  private int[] wordsOfLastNames = NO_WORDS;

  private Occurrences() {}

  /** A facet's label, and the entries that it chooses. */
  private record Chosen(String label, Postings entries) {}

  static Occurrences of(Documents documents) {
    Occurrences all = new Occurrences();
    for (Documents.Shard shard : documents.filled()) {
      for (int place = 0; place < Documents.PLACES; place++) {
        Entry entry = shard.at(place);
        if (entry != null) {
          all.add(entry, shard.number() * Documents.PLACES + place);
        }
      }
    }
    return all;
  }

  private void add(Entry entry, int number) {
    char[] text = Tokens.fold(entry.text());
    int place = 0;
    int end;
    for (int start = Tokens.start(text, 0); start < text.length; start = Tokens.start(text, end)) {
      end = Tokens.end(text, start);
      postings.get(word(text, start, end)).inText(number, place);
      place++;
    }
    for (int word : names(entry.names())) {
      postings.get(word).inNames(number);
    }
    for (Facet facet : entry.facets()) {
      of(facet).inNames(number);
    }
    if (entry.chosen()) {
      chosen.inNames(number);
    }
  }

  /** The number of a word that stands in a folded text. */
  private int word(char[] text, int start, int end) {
    int number = words.number(text, start, cut(text, start, end));
    if (number == postings.size()) {
      postings.add(new Postings());
    }
    return number;
  }

  private static int cut(char[] text, int start, int end) {
    return end - start <= LONGEST_WORD
            || Character.codePointCount(text, start, end - start) <= LONGEST_WORD
        ? end
        : Character.offsetByCodePoints(text, start, end - start, start, LONGEST_WORD);
  }

  private int[] names(String names) {
    if (!names.equals(lastNames)) {
      char[] text = Tokens.fold(names);
      int[] found = new int[text.length];
      int size = 0;
      int end;
      for (int start = Tokens.start(text, 0);
          start < text.length;
          start = Tokens.start(text, end)) {
        end = Tokens.end(text, start);
        found[size++] = word(text, start, end);
      }
      lastNames = names;
      wordsOfLastNames = Arrays.copyOf(found, size);
    }
    return wordsOfLastNames;
  }

  private Postings of(Facet facet) {
    Map<String, Chosen> ofList = facets.get(facet.list());
    Chosen known = ofList == null ? null : ofList.get(facet.key());
    return (known != null ? known : first(facet)).entries();
  }

  private Chosen first(Facet facet) {
    return facets
        .computeIfAbsent(facet.list(), list -> new HashMap<>())
        .computeIfAbsent(facet.key(), key -> new Chosen(facet.label(), new Postings()));
  }

  /** Each word, and each facet as a word, with where it occurs. */
  SortedMap<String, Postings> words() {
    SortedMap<String, Postings> all = new TreeMap<>();
    for (int number = 0; number < words.size(); number++) {
      all.put(words.get(number), postings.get(number));
    }
    if (!chosen.isEmpty()) {
      all.put(CHOSEN, chosen);
    }
    facets.forEach(
        (list, some) ->
            some.forEach((key, ofKey) -> all.put(FACET + list + "/" + key, ofKey.entries())));
    return all;
  }

  /** What readers call the facets, by list and key. */
  SortedMap<String, SortedMap<String, String>> labels() {
    SortedMap<String, SortedMap<String, String>> labels = new TreeMap<>();
    facets.forEach(
        (list, some) -> {
          SortedMap<String, String> ofList = new TreeMap<>();
          some.forEach((key, ofKey) -> ofList.put(key, ofKey.label()));
          labels.put(list, ofList);
        });
    return labels;
  }
}

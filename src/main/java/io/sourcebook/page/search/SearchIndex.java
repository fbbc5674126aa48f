package io.sourcebook.page.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sourcebook.model.SitePage;
import io.sourcebook.page.search.Entry.Facet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of the search: {@code q/m.js} says what there is, {@code q/t….js} and {@code q/w….js}
 * where words occur, {@code q/dN.js} what is shown, {@code q/f.js} by what it can be chosen.
 *
 * <p>Their form is told in src/docs/search.md.
 */
public final class SearchIndex {

  /** Longer words are cut; nobody types more. */
  private static final int LONGEST_WORD = 40;

  /** Stands before a facet's list and key among the words; no word holds it. */
  private static final String FACET = "=";

  /** The entries that go before others. */
  private static final String CHOSEN = FACET + "g";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Postings> postings = new HashMap<>();
  private final TreeMap<String, TreeMap<String, String>> facets = new TreeMap<>();
  private final List<SitePage> files = new ArrayList<>();

  private SearchIndex() {}

  /** The files over some entries, in any order of these. */
  public static List<SitePage> files(List<Entry> entries) {
    SearchIndex index = new SearchIndex();
    Documents documents = Documents.of(entries);
    documents.filled().forEach(index::add);
    index.write(documents);
    return index.files;
  }

  private void add(Documents.Shard shard) {
    List<Object> rows = new ArrayList<>();
    Map<String, Object> out = new LinkedHashMap<>();
    for (Map.Entry<Integer, Entry> placed : shard.places().entrySet()) {
      int place = placed.getKey();
      Entry entry = placed.getValue();
      index(entry, shard.number() * Documents.PLACES + place);
      out.putIfAbsent("h", entry.heading());
      out.putIfAbsent("p", entry.page());
      List<Object> row = new ArrayList<>(List.of(place, entry.href(), entry.text()));
      row.add(entry.caption());
      if (!entry.language().isEmpty()) {
        row.add(entry.language());
      }
      rows.add(row);
    }
    out.put("d", rows);
    script("d" + Integer.toString(shard.number(), Character.MAX_RADIX), out);
  }

  private void index(Entry entry, int number) {
    Map<String, Integer> places = new LinkedHashMap<>();
    int place = 0;
    for (String word : Tokens.of(entry.text())) {
      places.putIfAbsent(cut(word), place);
      place++;
    }
    places.forEach((word, at) -> of(word).inText(number, at));
    Set<String> names = new LinkedHashSet<>();
    Tokens.of(entry.names()).forEach(word -> names.add(cut(word)));
    names.removeAll(places.keySet());
    names.forEach(word -> of(word).inNames(number));
    for (Facet facet : new LinkedHashSet<>(entry.facets())) {
      facets
          .computeIfAbsent(facet.list(), list -> new TreeMap<>())
          .putIfAbsent(facet.key(), facet.label());
      of(FACET + facet.list() + "/" + facet.key()).inNames(number);
    }
    if (entry.chosen()) {
      of(CHOSEN).inNames(number);
    }
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
  }

  private Postings of(String word) {
    return postings.computeIfAbsent(word, w -> new Postings());
  }

  private void write(Documents documents) {
    Terms terms = Terms.of(new TreeMap<>(postings));
    terms.shards().forEach(shard -> script("t" + fileName(shard), shard.lines()));
    terms.frequent().forEach(shard -> script("w" + fileName(shard), shard.lines()));
    script("f", facets);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", documents.size());
    map.put("s", documents.statementShards());
    map.put("z", documents.shards());
    map.put("t", firstWords(terms.shards()));
    map.put("tb", terms.shards().stream().map(Terms.Shard::bits).toList());
    map.put("tk", kilobytes(terms.shards()));
    map.put("w", firstWords(terms.frequent()));
    map.put("wk", kilobytes(terms.frequent()));
    file("m", "var __QM=" + json(map) + ";\n");
  }

  private static List<String> firstWords(List<Terms.Shard> shards) {
    return shards.stream().map(Terms.Shard::first).toList();
  }

  /** Whole kilobytes, so that the list seldom changes. */
  private static List<Integer> kilobytes(List<Terms.Shard> shards) {
    return shards.stream().map(shard -> shard.lines().length() / 1000 + 1).toList();
  }

  /**
   * A name that every disk can hold: the letters that all words of the shard begin with, those that
   * are not Latin as numbers, and behind {@code _} the bits of one letter more, with a 1 before
   * them.
   */
  private static String fileName(Terms.Shard shard) {
    int letters = shard.bits() / Character.SIZE;
    int more = shard.bits() % Character.SIZE;
    // The bits that the words share may reach behind the end of the first.
    String first = shard.first() + "\0".repeat(letters + 1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      char letter = first.charAt(i);
      if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        out.append(letter);
      } else {
        out.append('-').append(Integer.toHexString(letter)).append('-');
      }
    }
    if (more > 0) {
      int bits = 1 << more | first.charAt(letters) >> (Character.SIZE - more);
      out.append('_').append(Integer.toHexString(bits));
    }
    return out.toString();
  }

  private void script(String name, Object value) {
    file(name, "__q(\"" + name + "\"," + json(value) + ");\n");
  }

  private void file(String name, String script) {
    files.add(
        new SitePage(
            "q/" + name + ".js", script.getBytes(StandardCharsets.UTF_8), "the search index"));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

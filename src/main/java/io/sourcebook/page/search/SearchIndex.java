package io.sourcebook.page.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sourcebook.model.SitePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of the search: {@code q/m.js} says what there is, {@code q/t….js} and {@code q/w….js}
 * where words occur, {@code q/dN.js} what is shown, {@code q/f.js} by what it can be chosen.
 *
 * <p>Their form is told in src/docs/search.md.
 */
public final class SearchIndex {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Documents documents;

  private SearchIndex(Documents documents) {
    this.documents = documents;
  }

  /** The index over some entries, in any order of these. */
  public static SearchIndex of(List<Entry> entries) {
    return new SearchIndex(Documents.of(entries));
  }

  /** What is shown of the entries. */
  public List<SitePage> shown() {
    return documents.filled().stream().map(SearchIndex::shown).toList();
  }

  /** What is shown of the entries of a shard. */
  private static SitePage shown(Documents.Shard shard) {
    List<Object> rows = new ArrayList<>();
    Map<String, Object> out = new LinkedHashMap<>();
    shard
        .places()
        .forEach(
            (place, entry) -> {
              out.putIfAbsent("h", entry.heading());
              out.putIfAbsent("p", entry.page());
              List<Object> row = new ArrayList<>(List.of(place, entry.href(), entry.text()));
              row.add(entry.caption());
              if (!entry.language().isEmpty()) {
                row.add(entry.language());
              }
              rows.add(row);
            });
    out.put("d", rows);
    return script("d" + Integer.toString(shard.number(), Character.MAX_RADIX), out);
  }

  /** Where words occur, by what can be chosen, and what there is. */
  public List<SitePage> found() {
    Occurrences all = Occurrences.of(documents);
    Terms terms = Terms.of(all.words());
    List<SitePage> files = new ArrayList<>();
    terms.shards().forEach(shard -> files.add(script("t" + fileName(shard), shard.lines())));
    terms.frequent().forEach(shard -> files.add(script("w" + fileName(shard), shard.lines())));
    files.add(script("f", all.labels()));
    files.add(map(terms));
    return files;
  }

  private SitePage map(Terms terms) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", documents.size());
    map.put("s", documents.statementShards());
    map.put("z", documents.shards());
    map.put("t", firstWords(terms.shards()));
    map.put("tb", terms.shards().stream().map(Terms.Shard::bits).toList());
    map.put("tk", kilobytes(terms.shards()));
    map.put("w", firstWords(terms.frequent()));
    map.put("wk", kilobytes(terms.frequent()));
    return file("m", "var __QM=" + json(map) + ";\n");
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

  private static SitePage script(String name, Object value) {
    return file(name, "__q(\"" + name + "\"," + json(value) + ");\n");
  }

  private static SitePage file(String name, String script) {
    return new SitePage(
        "q/" + name + ".js", script.getBytes(StandardCharsets.UTF_8), "the search index");
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

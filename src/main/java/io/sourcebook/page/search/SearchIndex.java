package io.sourcebook.page.search;

import io.sourcebook.model.SideBySide;
import io.sourcebook.model.SitePage;
import io.sourcebook.page.json.JsonBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The files of the search: {@code q/m.js} says what there is, {@code q/t….js} and {@code q/w….js}
 * where words occur, {@code q/dN.js} what is shown, {@code q/f.js} by what it can be chosen.
 *
 * <p>Their form is told in src/docs/search.md.
 */
public final class SearchIndex {

  /** Files that one thread makes at once: enough to be worth room for their bytes. */
  private static final int STRETCH = 512;

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
    List<Documents.Shard> filled = documents.filled();
    List<List<Documents.Shard>> stretches = new ArrayList<>();
    for (int from = 0; from < filled.size(); from += STRETCH) {
      stretches.add(filled.subList(from, Math.min(from + STRETCH, filled.size())));
    }
    return SideBySide.map(stretches, SearchIndex::shown).stream().flatMap(List::stream).toList();
  }

  private static List<SitePage> shown(List<Documents.Shard> shards) {
    JsonBytes out = new JsonBytes();
    return shards.stream().map(shard -> shown(shard, out.clear())).toList();
  }

  /** What is shown of the entries of a shard. */
  private static SitePage shown(Documents.Shard shard, JsonBytes out) {
    String name = "d" + Integer.toString(shard.number(), Character.MAX_RADIX);
    head(out, name);
    boolean first = true;
    for (int place = 0; place < Documents.PLACES; place++) {
      Entry entry = shard.at(place);
      if (entry == null) {
        continue;
      }
      if (first) {
        out.raw("{\"h\":").text(entry.heading()).raw(",\"p\":").text(entry.page());
        out.raw(",\"d\":[");
        first = false;
      } else {
        out.raw(',');
      }
      row(place, entry, out);
    }
    return file(name, out.raw("]});\n"));
  }

  private static void row(int place, Entry entry, JsonBytes out) {
    out.raw('[').raw(Integer.toString(place)).raw(',').text(entry.href());
    out.raw(',').text(entry.text()).raw(',').text(entry.caption());
    if (!entry.language().isEmpty()) {
      out.raw(',').text(entry.language());
    }
    out.raw(']');
  }

  /** Where words occur, by what can be chosen, and what there is. */
  public List<SitePage> found() {
    Occurrences all = Occurrences.of(documents);
    Terms terms = Terms.of(all.words());
    List<SitePage> files = new ArrayList<>();
    terms.shards().forEach(shard -> files.add(words("t" + fileName(shard), shard)));
    terms.frequent().forEach(shard -> files.add(words("w" + fileName(shard), shard)));
    files.add(labels(all.labels()));
    files.add(map(terms));
    return files;
  }

  private static SitePage words(String name, Terms.Shard shard) {
    return file(name, head(new JsonBytes(), name).text(shard.lines()).raw(");\n"));
  }

  private static SitePage labels(SortedMap<String, SortedMap<String, String>> labels) {
    JsonBytes out = head(new JsonBytes(), "f");
    fields(out, labels, some -> fields(out, some, out::text));
    return file("f", out.raw(");\n"));
  }

  private static <T> void fields(JsonBytes out, SortedMap<String, T> fields, Consumer<T> value) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<String, T> field : fields.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.text(field.getKey()).raw(':');
      value.accept(field.getValue());
    }
    out.raw('}');
  }

  private SitePage map(Terms terms) {
    JsonBytes out = new JsonBytes();
    out.raw("var __QM={\"n\":").raw(Integer.toString(documents.size()));
    out.raw(",\"s\":").raw(Integer.toString(documents.statementShards()));
    out.raw(",\"z\":").raw(Integer.toString(documents.shards()));
    list(out, "t", firstWords(terms.shards()), out::text);
    list(out, "tb", terms.shards(), shard -> out.raw(Integer.toString(shard.bits())));
    list(out, "tk", kilobytes(terms.shards()), size -> out.raw(Integer.toString(size)));
    list(out, "w", firstWords(terms.frequent()), out::text);
    list(out, "wk", kilobytes(terms.frequent()), size -> out.raw(Integer.toString(size)));
    return file("m", out.raw("};\n"));
  }

  private static <T> void list(JsonBytes out, String name, List<T> elements, Consumer<T> element) {
    out.raw(',').text(name).raw(":[");
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        out.raw(',');
      }
      element.accept(elements.get(i));
    }
    out.raw(']');
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

  /** A script that hands a value to the page, up to this value. */
  private static JsonBytes head(JsonBytes out, String name) {
    return out.raw("__q(").text(name).raw(',');
  }

  private static SitePage file(String name, JsonBytes script) {
    return new SitePage("q/" + name + ".js", script.bytes(), "the search index");
  }
}

package io.sourcebook.page.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.page.search.Entry.Facet;
import io.sourcebook.page.search.Entry.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The files of the index. */
class SearchIndexTest {

  /** What one more statement of some 25 words may change: its words' files and its own. */
  private static final int MOST_CHANGED = 50;

  private static Entry entry(Kind kind, String page, String key, String text) {
    return new Entry(
        kind, page, "Heading", key, "#" + key, text, "Ada", "below", "", false, List.of());
  }

  private static Map<String, byte[]> files(List<Entry> entries) {
    Map<String, byte[]> files = new TreeMap<>();
    SearchIndex index = SearchIndex.of(entries);
    index.found().forEach(file -> files.put(file.path(), file.bytes()));
    index.shown().forEach(file -> files.put(file.path(), file.bytes()));
    return files;
  }

  private static String file(List<Entry> entries, String path) {
    byte[] bytes = files(entries).get(path);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aSmallIndexIsReadable() {
    List<Entry> one = List.of(entry(Kind.STATEMENT, "subjects/a.html", "s1", "Rain, then rain."));
    assertEquals(
        "var __QM={\"n\":1,\"s\":1,\"z\":1,\"t\":[\"ada\"],\"tb\":[0],\"tk\":[1],\"w\":[],\"wk\":[]};\n",
        file(one, "q/m.js"));
    int place = Slots.hash("s1") % Documents.PLACES;
    assertEquals(
        "__q(\"d0\",{\"h\":\"Heading\",\"p\":\"subjects/a.html\",\"d\":[["
            + place
            + ",\"#s1\",\"Rain, then rain.\",\"below\"]]});\n",
        file(one, "q/d0.js"));
    char digit = Postings.DIGITS.charAt(place);
    assertEquals(
        "__q(\"t\",\"ada\\t\\t" + digit + "\\nrain\\t" + digit + "A\\nthen\\t" + digit + "B\");\n",
        file(one, "q/t.js"));
  }

  @Test
  void noEntriesGiveAnIndexThatFindsNothing() {
    assertEquals(Set.of("q/f.js", "q/m.js"), files(List.of()).keySet());
  }

  @Test
  void theOrderOfTheEntriesDoesNotMatter() {
    List<Entry> entries = new ArrayList<>(ManyEntries.of(300));
    Map<String, byte[]> files = files(entries);
    Collections.shuffle(entries, new Random(5));
    Map<String, byte[]> again = files(entries);
    assertEquals(files.keySet(), again.keySet());
    files.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void oneStatementMoreChangesFewFiles() {
    List<Entry> entries = new ArrayList<>(ManyEntries.of(8_000));
    Map<String, byte[]> before = files(entries);
    entries.add(ManyEntries.another());
    List<String> changed = new ArrayList<>();
    files(entries)
        .forEach(
            (path, bytes) -> {
              if (!Arrays.equals(bytes, before.get(path))) {
                changed.add(path);
              }
            });
    assertTrue(before.size() > 500, "files: " + before.size());
    assertTrue(changed.size() <= MOST_CHANGED, changed.size() + " changed: " + changed);
  }

  @Test
  void noFileOfWordsOrEntriesGrowsBeyondItsMeasure() {
    files(ManyEntries.of(8_000))
        .forEach(
            (path, bytes) -> {
              boolean bounded = path.startsWith("q/t") || path.startsWith("q/d");
              assertTrue(!bounded || bytes.length < 1.1 * Terms.MOST, path + ": " + bytes.length);
            });
  }

  @Test
  void namesOfFilesDifferWithoutRegardToCaseAndHoldNoLetterBeyondLatin() {
    List<Entry> entries = new ArrayList<>(ManyEntries.of(2_000));
    StringBuilder cyrillic = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      cyrillic
          .append((char) ('а' + i % 32))
          .append((char) ('а' + i / 32 % 32))
          .append(i)
          .append(' ');
    }
    entries.add(entry(Kind.PASSAGE, "sources/b.html", "c1", cyrillic.toString()));
    Set<String> folded = new HashSet<>();
    for (String path : files(entries).keySet()) {
      assertTrue(path.matches("q/[a-z0-9_-]{1,60}\\.js"), path);
      assertTrue(folded.add(path.toLowerCase(Locale.ROOT)), path);
    }
  }

  @Test
  void aFacetIsFoundByItsKey() {
    Entry entry =
        new Entry(
            Kind.STATEMENT,
            "subjects/a.html",
            "A",
            "s1",
            "#s1",
            "Rain",
            "",
            "",
            "es",
            true,
            List.of(new Facet("y", "2019", "2019"), new Facet("s", "a", "A")));
    assertEquals(
        "__q(\"f\",{\"s\":{\"a\":\"A\"},\"y\":{\"2019\":\"2019\"}});\n",
        file(List.of(entry), "q/f.js"));
    String terms = file(List.of(entry), "q/t.js");
    assertTrue(terms.contains("=g\\t\\t") && terms.contains("=y/2019\\t\\t"), terms);
    assertTrue(file(List.of(entry), "q/d0.js").contains("\"Rain\",\"\",\"es\"]"));
  }

  @Test
  void wordsAreFolded() {
    assertEquals(
        List.of("ano", "senor", "strasse", "lodz", "oresund", "2", "don", "t", "i"),
        Tokens.of("Año SEÑOR Straße Łódź Øresund ② don’t İ"));
  }
}

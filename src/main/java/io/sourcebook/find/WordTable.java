package io.sourcebook.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of words beside the classes: sections in square brackets, comments behind {@code #}, one
 * entry a line.
 */
final class WordTable {

  private final String file;
  private final Map<String, List<String>> sections;

  private WordTable(String file, Map<String, List<String>> sections) {
    this.file = file;
    this.sections = sections;
  }

  /** Reads a table of this package's resources; a missing one is a fault of the build. */
  static WordTable read(String file) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> entries = new ArrayList<>();
    try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no table of words: " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = line.strip();
        if (entry.startsWith("[") && entry.endsWith("]")) {
          entries = new ArrayList<>();
          sections.put(entry.substring(1, entry.length() - 1), entries);
        } else if (!entry.isEmpty() && !entry.startsWith("#")) {
          entries.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordTable(file, sections);
  }

  /** The entries of a section, in the order of the file. */
  List<String> entries(String section) {
    List<String> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalStateException(file + " has no section [" + section + "]");
    }
    return entries;
  }

  /** The pairs of a section whose lines hold several: {@code four=4}. */
  Map<String, String> pairs(String section) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String entry : entries(section)) {
      for (String pair : entry.split(" ", -1)) {
        int equals = pair.indexOf('=');
        pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return pairs;
  }

  /** The words of a section whose lines hold several. */
  Set<String> words(String section) {
    Set<String> words = new HashSet<>();
    for (String entry : entries(section)) {
      words.addAll(List.of(entry.split(" ", -1)));
    }
    return words;
  }
}

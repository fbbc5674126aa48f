package io.sourcebook.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How rare a word is in a language: the natural logarithm of the share of documents that hold it,
 * turned positive.
 *
 * <p>Its tables list words in order, so a word is looked up in the bytes as they are: nothing is
 * parsed when the program starts. English counts come from public texts of the United States
 * government, 2021 to 2026, Spanish ones from news, 2011 to 2016.
 */
final class Rarity {

  /** For words that no table lists: half of the fewest documents with which a word is listed. */
  private static final int UNLISTED_DOCUMENTS = 6;

  private static final Map<String, Rarity> LOADED = new ConcurrentHashMap<>();

  private final byte[] table;
  private final int first;
  private final int documents;
  private final double unlisted;
  private final Map<String, Double> known = new ConcurrentHashMap<>();

  private Rarity(byte[] table) {
    this.table = table;
    int lineEnd = 0;
    while (table[lineEnd] != '\n') {
      lineEnd++;
    }
    this.first = lineEnd + 1;
    this.documents = numberBefore(lineEnd);
    this.unlisted = StrictMath.log((double) documents / UNLISTED_DOCUMENTS);
  }

  /** The table of a language as BCP 47 names it; English where there is none. */
  static Rarity of(String language) {
    String name = language.equals("es") || language.startsWith("es-") ? "es" : "en";
    return LOADED.computeIfAbsent(name, Rarity::load);
  }

  private static Rarity load(String name) {
    try (InputStream in = Rarity.class.getResourceAsStream("document-frequency-" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table of words: " + name);
      }
      return new Rarity(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the table holds a word: a common one, or one that is spelled right. */
  boolean isListed(String folded) {
    return weight(folded) < unlisted;
  }

  /** From 0 for a word in every document to about 8 for an unlisted one. */
  double weight(Word word) {
    return weight(word.folded());
  }

  /** From 0 for a word in every document to about 8 for an unlisted one. */
  double weight(String folded) {
    Double value = known.get(folded);
    if (value == null) {
      int found = find(folded.getBytes(StandardCharsets.UTF_8));
      value = found == 0 ? unlisted : StrictMath.log((double) documents / found);
      known.put(folded, value);
    }
    return value;
  }

  /** The documents that hold a word, or 0 when it is not listed. */
  private int find(byte[] word) {
    int low = first;
    int high = table.length;
    while (low < high) {
      int line = (low + high) >>> 1;
      while (line > low && table[line - 1] != '\n') {
        line--;
      }
      int lineEnd = line;
      while (lineEnd < table.length && table[lineEnd] != '\n') {
        lineEnd++;
      }
      int order = compare(word, line);
      if (order == 0) {
        return numberBefore(lineEnd);
      }
      if (order < 0) {
        high = line;
      } else {
        low = lineEnd + 1;
      }
    }
    return 0;
  }

  private int compare(byte[] word, int line) {
    int i = 0;
    while (table[line + i] != '\t') {
      if (i == word.length) {
        return -1;
      }
      int order = Integer.compare(word[i] & 0xff, table[line + i] & 0xff);
      if (order != 0) {
        return order;
      }
      i++;
    }
    return i == word.length ? 0 : 1;
  }

  private int numberBefore(int lineEnd) {
    int number = 0;
    int place = 1;
    for (int i = lineEnd - 1; table[i] >= '0' && table[i] <= '9'; i--) {
      number += (table[i] - '0') * place;
      place *= 10;
    }
    return number;
  }
}

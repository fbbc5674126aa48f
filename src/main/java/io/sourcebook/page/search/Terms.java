package io.sourcebook.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Words with their postings in shards: where there are too many, they are parted by the next bit of
 * their letters, and no border hangs on what stands on its other side. So a few words more change
 * the shards that hold them, and no others.
 */
final class Terms {

  /** Characters in a shard: a word costs that much at most, and a small site has one shard. */
  static final int MOST = 16_000;

  /** A word whose postings alone fill half a shard has a shard of its own. */
  private static final int OWN = MOST / 2;

  /**
   * A file of words.
   *
   * @param first the first of its words
   * @param bits how many bits of UTF-16 from the beginning its words share, and no word elsewhere
   * @param lines a word, a tab, and its postings in each
   */
  record Shard(String first, int bits, String lines) {}

  private final List<String> words = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Shard> shards = new ArrayList<>();
  private final List<Shard> frequent = new ArrayList<>();

  /** Cuts words with their postings into shards. */
  static Terms of(SortedMap<String, Postings> postings) {
    Terms terms = new Terms();
    for (Map.Entry<String, Postings> entry : postings.entrySet()) {
      String word = entry.getKey();
      String line = word + "\t" + entry.getValue().line();
      if (line.length() > OWN) {
        terms.frequent.add(new Shard(word, word.length() * Character.SIZE, line));
      } else {
        terms.words.add(word);
        terms.lines.add(line);
      }
    }
    if (!terms.words.isEmpty()) {
      terms.cut(0, terms.words.size(), 0);
    }
    return terms;
  }

  /** Cuts the words from one place to another, which share their first bits. */
  private void cut(int from, int to, int bits) {
    List<String> shard = lines.subList(from, to);
    if (to - from == 1 || shard.stream().mapToInt(line -> line.length() + 1).sum() <= MOST) {
      shards.add(new Shard(words.get(from), bits, String.join("\n", shard)));
      return;
    }
    int next = bits;
    while (bit(words.get(from), next) == bit(words.get(to - 1), next)) {
      next++;
    }
    int border = from;
    while (!bit(words.get(border), next)) {
      border++;
    }
    cut(from, border, next + 1);
    cut(border, to, next + 1);
  }

  /** A bit of a word; behind its end all are 0. */
  private static boolean bit(String word, int at) {
    int letter = at / Character.SIZE;
    return letter < word.length()
        && (word.charAt(letter) >> (Character.SIZE - 1 - at % Character.SIZE) & 1) == 1;
  }

  /** The shards in order of their words. */
  List<Shard> shards() {
    return shards;
  }

  /** The words that have a shard of their own, in order. */
  List<Shard> frequent() {
    return frequent;
  }
}

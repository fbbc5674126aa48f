package io.sourcebook.article.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of phrases, read from a file beside this class, in which a line stands for
 *
 * <ul>
 *   <li>{@code share on facebook}: the whole line, whatever its punctuation, case and accents
 *   <li>{@code # comments}: {@code #} is a number
 *   <li>{@code read more: …}: the phrase with its colon, and up to twenty words without a full stop
 *   <li>{@code we use cookies ….}: the phrase, and up to sixty words, also whole sentences
 *   <li>{@code ?oops}: the whole line, but only beside another line of the same table
 * </ul>
 */
final class PhraseTable {

  /** Headlines behind "Read more:" seldom have more. */
  private static final int HEADLINE_WORDS = 20;

  /** Notices of sites are short paragraphs. */
  private static final int NOTICE_WORDS = 60;

  private enum Ending {
    NOTHING,
    HEADLINE,
    SENTENCES
  }

  private record Phrase(Ending ending, boolean colon, boolean weak) {

    /** The same words on two lines of the table: each line holds. */
    Phrase or(Phrase other) {
      Phrase wider = ending.compareTo(other.ending) >= 0 ? this : other;
      return new Phrase(wider.ending, wider.colon, weak && other.weak);
    }
  }

  private final Map<String, Phrase> phrases;
  private final int longest;

  /** Most lines begin with no word of a table: they are told apart by it, fast. */
  private final Set<String> firstWords;

  private PhraseTable(Map<String, Phrase> phrases, int longest) {
    this.phrases = phrases;
    this.longest = longest;
    this.firstWords =
        phrases.keySet().stream()
            .map(phrase -> phrase.split(" ", 2)[0])
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Reads the table {@code phrases/NAME.txt}. */
  static PhraseTable read(String name) {
    String path = "phrases/" + name + ".txt";
    try (InputStream in = PhraseTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + path);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static PhraseTable parse(String text) {
    Map<String, Phrase> phrases = new HashMap<>();
    int longest = 0;
    for (String line : text.split("\\R", -1)) {
      if (line.isBlank() || line.startsWith("//")) {
        continue;
      }
      Ending ending = Ending.NOTHING;
      if (line.contains("….")) {
        ending = Ending.SENTENCES;
      } else if (line.contains("…")) {
        ending = Ending.HEADLINE;
      }
      List<String> words = Words.label(line.replace("#", "0"));
      longest = Math.max(longest, words.size());
      Phrase phrase = new Phrase(ending, line.contains(":"), line.startsWith("?"));
      phrases.merge(String.join(" ", words), phrase, Phrase::or);
    }
    return new PhraseTable(phrases, longest);
  }

  /** Whether a block is nothing but what the table says, seen by itself. */
  boolean matches(Page.Block block) {
    return mayBegin(block) && (whole(block, false) || begins(block) || isRow(block));
  }

  /** Whether a block matches, also where it does so only because its neighbour matches as well. */
  boolean matches(Page page, int index) {
    if (!mayBegin(page.block(index))) {
      return false;
    }
    if (matches(page.block(index))) {
      return true;
    }
    return whole(page.block(index), true)
        && (mayMatch(page, index - 1) || mayMatch(page, index + 1));
  }

  /** How many words the longest phrase takes with which a line begins, or 0. */
  int prefixLength(List<String> label) {
    return longestAt(label, 0);
  }

  /** Whether a folded word is a phrase of the table by itself. */
  boolean holds(String word) {
    return phrases.containsKey(word);
  }

  private boolean mayMatch(Page page, int index) {
    return index >= 0
        && index < page.size()
        && (whole(page.block(index), true) || matches(page.block(index)));
  }

  private boolean mayBegin(Page.Block block) {
    return !block.label().isEmpty() && firstWords.contains(block.label().get(0));
  }

  private boolean whole(Page.Block block, boolean weakToo) {
    Phrase phrase = phrases.get(String.join(" ", block.label()));
    return phrase != null && (weakToo || !phrase.weak());
  }

  private boolean begins(Page.Block block) {
    List<String> words = block.label();
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(words.size(), longest); i++) {
      start.append(i == 0 ? "" : " ").append(words.get(i));
      Phrase phrase = phrases.get(start.toString());
      if (phrase == null
          || phrase.ending() == Ending.NOTHING
          || (phrase.colon() && !hasColonAfter(block.text(), i + 1))) {
        continue;
      }
      int rest = words.size() - i - 1;
      boolean fits =
          phrase.ending() == Ending.SENTENCES
              ? rest <= NOTICE_WORDS
              : rest <= HEADLINE_WORDS && !Prose.endsWithFullStop(block.text());
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a row of several phrases, such as "Facebook Twitter Print". */
  private boolean isRow(Page.Block block) {
    List<String> words = block.label();
    int found = 0;
    int at = 0;
    while (at < words.size()) {
      int length = longestAt(words, at);
      if (length == 0) {
        return false;
      }
      at += length;
      found++;
    }
    return found >= 2;
  }

  private int longestAt(List<String> words, int at) {
    for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
      if (phrases.containsKey(String.join(" ", words.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a colon stands right behind the first so many words. */
  private static boolean hasColonAfter(String text, int count) {
    int colon = text.indexOf(':');
    return colon >= 0 && Words.count(text.substring(0, colon)) == count;
  }
}

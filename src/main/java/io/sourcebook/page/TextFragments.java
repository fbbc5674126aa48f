package io.sourcebook.page;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Links to an article's very words where it was published, as text fragments (WICG, <a
 * href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>).
 *
 * <p>A browser takes the first place that fits. The words are lengthened, or given a prefix or
 * suffix, until that is theirs in the article as read; on the published page other words may come
 * first, and then the link leads there.
 */
final class TextFragments {

  /** Longer words are told by their beginning and end, which survive a change between them. */
  private static final int LONGEST_EXACT = 80;

  /** Words of a beginning or end: two are often repeated, four seldom. */
  private static final int WORDS = 4;

  /** As long as this a beginning, end, prefix or suffix may grow until it is the only one. */
  private static final int MOST_WORDS = 10;

  private static final String UNRESERVED = "._~";

  private final CanonicalText text;
  private final String plain;
  private final String folded;

  /** Where each character of the text stands in {@link #plain}. */
  private final int[] places;

  TextFragments(CanonicalText text) {
    this.text = text;
    String value = text.value();
    this.places = new int[value.length() + 1];
    StringBuilder collapsed = new StringBuilder(value.length());
    StringBuilder lower = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean second =
          space && !collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) == ' ';
      places[i] = second ? collapsed.length() - 1 : collapsed.length();
      if (!second) {
        collapsed.append(space ? ' ' : c);
        lower.append(space ? ' ' : Character.toLowerCase(c));
      }
    }
    places[value.length()] = collapsed.length();
    this.plain = collapsed.toString();
    this.folded = lower.toString();
  }

  /**
   * An address with text directives, or empty where the address is.
   *
   * @param url where the article was published; a fragment of its own is kept
   * @param words to be highlighted, each with the block that bounds its prefix and suffix
   */
  String link(String url, List<Words> words) {
    String directives =
        words.stream()
            .map(this::directive)
            .filter(directive -> !directive.isEmpty())
            .distinct()
            .collect(Collectors.joining("&"));
    if (url.isEmpty() || directives.isEmpty()) {
      return url;
    }
    return url + (url.contains("#") ? "" : "#") + ":~:" + directives;
  }

  /** Some words of a block. */
  record Words(Span words, Span block) {}

  private String directive(Words asked) {
    int from = start(asked.words());
    int to = end(asked.words(), from);
    if (from >= to) {
      return "";
    }
    int first = to;
    int last = to;
    if (to - from > LONGEST_EXACT) {
      first = beginning(from, to);
      last = ending(first, to);
    }
    boolean exact = last == to;
    String prefix = "";
    String suffix = "";
    if (folded.indexOf(folded.substring(from, first)) != from) {
      prefix = prefix(from, first, start(asked.block()));
      if (prefix.isEmpty() && exact) {
        suffix = suffix(from, to, end(asked.block(), to));
      }
    }
    StringBuilder out = new StringBuilder("text=");
    if (!prefix.isEmpty()) {
      out.append(encode(prefix)).append("-,");
    }
    out.append(encode(plain.substring(from, first)));
    if (!exact) {
      out.append(',').append(encode(plain.substring(last, to)));
    }
    if (!suffix.isEmpty()) {
      out.append(",-").append(encode(suffix));
    }
    return out.toString();
  }

  private int start(Span span) {
    int at = places[text.charAt(span.start())];
    while (at < plain.length() && plain.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int end(Span span, int from) {
    int at = places[text.charAt(span.end())];
    while (at > from && plain.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** The end of the first words, as many as make them the first of their kind in the text. */
  private int beginning(int from, int to) {
    int at = from;
    for (int words = 1; words <= MOST_WORDS; words++) {
      int next = wordEnd(at, to);
      if (next >= to - 1) {
        break;
      }
      at = next;
      if (words >= WORDS && folded.indexOf(folded.substring(from, at)) == from) {
        break;
      }
    }
    return at;
  }

  /** The start of the last words, as many as make them the next of their kind behind the first. */
  private int ending(int first, int to) {
    int at = to;
    for (int words = 1; words <= MOST_WORDS; words++) {
      int next = wordStart(at, first);
      if (next <= first) {
        break;
      }
      at = next;
      if (words >= WORDS && folded.indexOf(folded.substring(at, to), first) == at) {
        break;
      }
    }
    return at;
  }

  /** The words before that make the first place that fits the asked one; empty where none do. */
  private String prefix(int from, int first, int block) {
    int at = from;
    for (int words = 1; words <= MOST_WORDS && at > block; words++) {
      at = wordStart(at, block);
      if (folded.indexOf(folded.substring(at, first)) == at) {
        return plain.substring(at, from).strip();
      }
    }
    return "";
  }

  private String suffix(int from, int to, int block) {
    int at = to;
    for (int words = 1; words <= MOST_WORDS && at < block; words++) {
      at = wordEnd(at, block);
      if (folded.indexOf(folded.substring(from, at)) == from) {
        return plain.substring(to, at).strip();
      }
    }
    return "";
  }

  /** The end of the word that begins at a place or behind a space there. */
  private int wordEnd(int at, int limit) {
    int end = at;
    while (end < limit && plain.charAt(end) == ' ') {
      end++;
    }
    while (end < limit && plain.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  /** The start of the word that ends at a place or before a space there. */
  private int wordStart(int at, int limit) {
    int start = at;
    while (start > limit && plain.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > limit && plain.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  /** Percent-encoded, with the hyphen, comma and ampersand that have a meaning in a directive. */
  private static String encode(String words) {
    StringBuilder out = new StringBuilder();
    for (byte octet : words.strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean kept =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (kept) {
        out.append(c);
      } else {
        out.append('%');
        out.append(Character.toUpperCase(Character.forDigit(octet >> 4 & 0xF, 16)));
        out.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
      }
    }
    return out.toString();
  }
}

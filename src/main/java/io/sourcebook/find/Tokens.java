package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words and marks of an article's sentences, with what stands between quotation marks. */
final class Tokens {

  private static final Set<String> ABBREVIATIONS =
      WordTable.read("names.txt").words("abbreviations");

  private final CanonicalText canonical;
  private final String text;
  private final List<Token> all = new ArrayList<>();
  private final int[] firstOfSentence;
  private final int[] lastOfSentence;
  private final int[] blockOfSentence;
  private final List<QuoteMarks.Quoted> quoted;
  private final int[] quotedOfToken;

  Tokens(Article article, List<Sentence> sentences) {
    this.canonical = article.text();
    this.text = canonical.value();
    this.quoted = QuoteMarks.find(article);
    boolean[] isMark = new boolean[text.length() + 1];
    for (QuoteMarks.Quoted stretch : quoted) {
      Arrays.fill(isMark, stretch.open(), stretch.start(), true);
      Arrays.fill(isMark, stretch.end(), stretch.close(), true);
    }
    firstOfSentence = new int[sentences.size()];
    lastOfSentence = new int[sentences.size()];
    blockOfSentence = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      Span span = sentences.get(s).span();
      firstOfSentence[s] = all.size();
      blockOfSentence[s] = sentences.get(s).block();
      scan(canonical.charAt(span.start()), canonical.charAt(span.end()), s, isMark);
      lastOfSentence[s] = all.size() - 1;
    }
    quotedOfToken = new int[all.size()];
    int q = 0;
    for (int i = 0; i < all.size(); i++) {
      while (q < quoted.size() && quoted.get(q).close() <= all.get(i).start()) {
        q++;
      }
      quotedOfToken[i] = q < quoted.size() && quoted.get(q).open() <= all.get(i).start() ? q : -1;
    }
  }

  int size() {
    return all.size();
  }

  Token get(int index) {
    return all.get(index);
  }

  /** Whether a token stands at an index and is folded to this word. */
  boolean is(int index, String word) {
    return index >= 0 && index < all.size() && all.get(index).is(word);
  }

  /** The number of sentences. */
  int sentences() {
    return firstOfSentence.length;
  }

  int first(int sentence) {
    return firstOfSentence[sentence];
  }

  /** The index of a sentence's last token. */
  int last(int sentence) {
    return lastOfSentence[sentence];
  }

  int block(int sentence) {
    return blockOfSentence[sentence];
  }

  List<QuoteMarks.Quoted> quoted() {
    return quoted;
  }

  /** Which stretch between marks a token stands in, its marks included, or -1. */
  int quotedAt(int index) {
    return quotedOfToken[index];
  }

  /** The first token that starts at or behind a char position, or {@link #size()}. */
  int at(int charPosition) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < charPosition) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from one token to another, the last included. */
  String slice(int from, int to) {
    return text.substring(all.get(from).start(), all.get(to).end());
  }

  /** The span from one token to another, the last included. */
  Span span(int from, int to) {
    return canonical.span(all.get(from).start(), all.get(to).end());
  }

  /** The span of a stretch in char positions. */
  Span chars(int from, int to) {
    return canonical.span(from, to);
  }

  String text() {
    return text;
  }

  private void scan(int from, int to, int sentence, boolean[] isMark) {
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      int end;
      Token.Kind kind;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i += Character.charCount(c);
        continue;
      }
      if (isMark[i]) {
        kind = Token.Kind.QUOTE;
        end = i + 1 < to && isMark[i + 1] && text.charAt(i + 1) == c ? i + 2 : i + 1;
      } else if (isPossessive(i, from, to, isMark)) {
        kind = Token.Kind.POSSESSIVE;
        end =
            i + 1 < to && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S') ? i + 2 : i + 1;
      } else if (Character.isLetterOrDigit(c)) {
        end = wordEnd(i, to, isMark);
        kind = Character.isDigit(c) ? Token.Kind.NUMBER : Token.Kind.WORD;
      } else if (c == Redactions.BLOCK) {
        end = blackedOutEnd(i, to);
        kind = Token.Kind.WORD;
      } else {
        kind = Token.Kind.MARK;
        end = i + Character.charCount(c);
        while (c == '-' && end < to && text.charAt(end) == '-') {
          end++;
        }
      }
      String slice = text.substring(i, end);
      all.add(new Token(i, end, slice, Folding.fold(slice), kind, sentence));
      i = end;
    }
  }

  /** Words that are blacked out stand for somebody or something still: they are one word. */
  private int blackedOutEnd(int start, int to) {
    int end = start;
    while (end < to && text.charAt(end) == Redactions.BLOCK) {
      end++;
    }
    return end;
  }

  private boolean isPossessive(int i, int from, int to, boolean[] isMark) {
    char c = text.charAt(i);
    if ((c != '\'' && c != '’') || isMark[i] || i == from) {
      return false;
    }
    char before = text.charAt(i - 1);
    if (!Character.isLetterOrDigit(before) && before != '.' && before != Redactions.BLOCK) {
      return false;
    }
    if (i + 1 < to && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')) {
      return i + 2 >= to || !Character.isLetterOrDigit(text.charAt(i + 2));
    }
    return (before == 's' || before == 'S')
        && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private int wordEnd(int start, int to, boolean[] isMark) {
    int i = start;
    while (i < to) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i = next;
      } else if (i > start && next < to && joins(c, i, start, next, to, isMark)) {
        i = next;
      } else {
        break;
      }
    }
    if (i < to && text.charAt(i) == '.' && !isMark[i] && takesPoint(start, i)) {
      return i + 1;
    }
    return i;
  }

  /** Whether a mark inside of a word belongs to it. */
  private boolean joins(int c, int i, int start, int next, int to, boolean[] isMark) {
    if (isMark[i] || !Character.isLetterOrDigit(text.charAt(next))) {
      return false;
    }
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(next));
    return switch (c) {
      case '-', '‑', '&' -> true;
      case '\'', '’' -> !isPossessive(i, start, to, isMark);
      case ',' -> digits;
      case '.' -> digits || isLetterAlone(i - 1, start);
      default -> false;
    };
  }

  private boolean isLetterAlone(int i, int start) {
    return Character.isLetter(text.charAt(i)) && (i == start || text.charAt(i - 1) == '.');
  }

  /** Whether a point behind a word belongs to it: initials and known abbreviations. */
  private boolean takesPoint(int start, int point) {
    if (isLetterAlone(point - 1, start)) {
      return Character.isUpperCase(text.charAt(point - 1));
    }
    // The longest abbreviation has seven letters.
    return point - start <= 8
        && Character.isLetter(text.charAt(start))
        && ABBREVIATIONS.contains(Folding.fold(text.substring(start, point + 1)));
  }
}

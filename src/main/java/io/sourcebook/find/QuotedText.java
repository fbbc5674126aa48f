package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of an article are not its own words: those between quotation marks, fragments
 * too, and those that it reports as somebody's.
 */
final class QuotedText {

  /** A single mark that does not close within so many characters is an apostrophe. */
  private static final int LONGEST_SINGLE = 300;

  private final BitSet marked = new BitSet();
  private final BitSet reported = new BitSet();

  private QuotedText() {}

  static QuotedText of(Article article, List<Quotation> quotations) {
    QuotedText quoted = new QuotedText();
    CanonicalText text = article.text();
    for (Block block : article.blocks()) {
      if (block.role().kept()) {
        int from = text.charAt(block.span().start());
        quoted.mark(text.value(), from, text.charAt(block.span().end()));
      }
    }
    for (Quotation quotation : quotations) {
      Span content = quotation.content();
      int from = text.charAt(content.start());
      int to = text.charAt(content.end());
      if (quotation.direct()) {
        quoted.marked.set(from, to);
      }
      if (quotation.speaker().isPresent()) {
        quoted.reported.set(from, to);
      }
    }
    return quoted;
  }

  /** Whether the character at a char position stands between quotation marks. */
  boolean isMarked(int at) {
    return marked.get(at);
  }

  /** Whether it belongs to what a speaker is reported to say, between marks or not. */
  boolean isReported(int at) {
    return reported.get(at) || marked.get(at);
  }

  private void mark(String text, int from, int to) {
    int open = -1;
    char closes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (open >= 0) {
        boolean inWord = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        if (c == closes && !(closes == '’' && inWord)) {
          marked.set(open, i);
          open = -1;
        } else if (closes == '’' && i - open > LONGEST_SINGLE) {
          i = open;
          open = -1;
        }
      } else if (c == '“' || c == '«' || c == '„' || c == '‘' || opensStraight(text, from, i)) {
        open = i + 1;
        closes = closing(c);
      }
    }
    if (open >= 0 && (closes == '”' || closes == '»' || open == from + 1)) {
      // A speech of several paragraphs closes its marks only at the end of the last.
      marked.set(open, to);
    }
  }

  private static boolean opensStraight(String text, int from, int at) {
    return text.charAt(at) == '"'
        && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && at + 1 < text.length()
        && !Letters.isSpace(text.charAt(at + 1));
  }

  private static char closing(char open) {
    return switch (open) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '‘' -> '’';
      default -> open;
    };
  }
}

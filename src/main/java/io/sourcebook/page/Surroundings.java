package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import java.util.List;

/**
 * The text around cited words, cut at a word.
 *
 * @param before canonical text up to the words
 * @param after canonical text behind them
 * @param cutBefore whether more stands before, within the bounds
 * @param cutAfter whether more stands behind
 */
record Surroundings(String before, String after, boolean cutBefore, boolean cutAfter) {

  /**
   * Code points shown before cited words: enough for one clause, so that a page stays a quotation.
   */
  static final int BEFORE = 80;

  /** Code points shown behind cited words. */
  static final int AFTER = 72;

  /**
   * What stands around a span.
   *
   * @param bounds the stretch that may be shown, a sentence or block
   */
  static Surroundings of(CanonicalText text, Span cited, Span bounds) {
    Span inside = bounds.cover(cited);
    boolean cutBefore = cited.start() - inside.start() > BEFORE;
    boolean cutAfter = inside.end() - cited.end() > AFTER;
    String before =
        text.slice(new Span(cutBefore ? cited.start() - BEFORE : inside.start(), cited.start()));
    String after = text.slice(new Span(cited.end(), cutAfter ? cited.end() + AFTER : inside.end()));
    return new Surroundings(
        cutBefore ? dropFirstWord(before) : before,
        cutAfter ? dropLastWord(after) : after,
        cutBefore,
        cutAfter);
  }

  /** What stands around a passage in its block. */
  static Surroundings inBlock(Article article, Passage passage) {
    List<Block> blocks = article.blocks();
    boolean known = passage.block() >= 1 && passage.block() <= blocks.size();
    Span bounds = known ? blocks.get(passage.block() - 1).span() : passage.span();
    return of(article.text(), passage.span(), bounds);
  }

  /** The text before, with an ellipsis where it is cut. */
  String shownBefore() {
    return cutBefore ? "… " + before : before;
  }

  /** The text behind, with an ellipsis where it is cut. */
  String shownAfter() {
    return cutAfter ? after + " …" : after;
  }

  private static String dropFirstWord(String text) {
    int at = 0;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static String dropLastWord(String text) {
    int at = text.length();
    while (at > 0 && !isSpace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(0, at);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

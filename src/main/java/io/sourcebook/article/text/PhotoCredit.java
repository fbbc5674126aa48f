package io.sourcebook.article.text;

import java.util.List;

/** The photographer behind a caption: {@code Photograph: Ann Lee/AP}, {@code (Foto: EFE)}. */
final class PhotoCredit {

  private static final PhraseTable CREDITS = PhraseTable.read("photo-credit");

  private static final int MOST_WORDS = 10;

  private PhotoCredit() {}

  /** Whether the last words of a block are nothing but such a credit, behind other words. */
  static boolean isAtEnd(Page.Block block) {
    String text = block.text();
    int colon = text.lastIndexOf(':');
    if (colon < 0 || block.label().isEmpty()) {
      return false;
    }
    List<String> before = Words.folded(text.substring(0, colon));
    List<String> behind = Words.split(text.substring(colon + 1));
    return before.size() > 1
        && !behind.isEmpty()
        && behind.size() <= MOST_WORDS
        && CREDITS.holds(before.get(before.size() - 1))
        && CreditRule.namesOnly(behind);
  }
}

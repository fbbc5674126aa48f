package io.sourcebook.article.text;

import io.sourcebook.model.Role;
import java.util.List;

/**
 * The line of a picture: printed twice within one block, or with its photographer at the end, or
 * one that stands between the lines around the title and is nearly said again below.
 */
final class CaptionRule implements BlockRule {

  /** Captions have a sentence or two. */
  private static final int MOST_WORDS = 120;

  private static final int LEAST_WORDS_TWICE = 6;

  /**
   * Nine in ten of a caption's own words: such a paragraph adds nothing to the one that repeats it.
   */
  private static final double SAID_AGAIN = 0.8;

  private static final int LEAST_OWN_WORDS = 6;

  @Override
  public void mark(Page page, Marks marks) {
    for (int i = 0; i < page.size(); i++) {
      if (!marks.isFree(i) || page.block(i).words() > MOST_WORDS) {
        continue;
      }
      if (isTwice(page.block(i).text())) {
        marks.put(i, caption("a caption: the same words twice in one line"));
      } else if (PhotoCredit.isAtEnd(page.block(i))) {
        marks.put(i, caption("a caption: it ends with its photographer"));
      }
    }
    int title = marks.title().orElse(-1);
    int first = marks.firstProse(page, title + 1);
    // Directly under the title it would be a standfirst.
    if (title >= 0 && first > title + 1 && first < page.size()) {
      new SaidAgain(page)
          .after(first, SAID_AGAIN, LEAST_OWN_WORDS, marks)
          .ifPresent(
              again ->
                  marks.put(first, caption("a caption: nearly said again in ¶" + (again + 1))));
    }
  }

  private static Mark caption(String reason) {
    return new Mark(Role.CAPTION, Mark.Kind.OTHER, reason);
  }

  private static boolean isTwice(String text) {
    List<String> words = Words.folded(text);
    int half = words.size() / 2;
    return half >= LEAST_WORDS_TWICE
        && words.size() % 2 == 0
        && words.subList(0, half).equals(words.subList(half, words.size()));
  }
}

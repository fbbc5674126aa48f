package io.sourcebook.article.text;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the paragraph of a page that says again what a block says. */
final class SaidAgain {

  /** Words of three letters or fewer carry little, and stand everywhere. */
  private static final int LEAST_LETTERS = 4;

  private static final Set<String> COMMON =
      Set.of(
          ("that this with from have been were will would could should their there which when what"
                  + " about after before into over than them they then also more most some such"
                  + " only other para como pero este esta esto entre desde hasta sobre cuando donde"
                  + " porque tambien segun tiene fueron habia")
              .split(" "));

  private final Page page;

  SaidAgain(Page page) {
    this.page = page;
  }

  /**
   * The first paragraph behind a block that holds at least this share of the block's own words, and
   * is not much longer than the block.
   *
   * @param least own words that the block must have at all
   */
  OptionalInt after(int index, double share, int least, Marks marks) {
    Set<String> own = contentWords(page.block(index).text());
    if (own.size() < least) {
      return OptionalInt.empty();
    }
    for (int i = index + 1; i < page.size(); i++) {
      if (!marks.isFree(i) || !page.block(i).isProse()) {
        continue;
      }
      Set<String> other = contentWords(page.block(i).text());
      long shared = own.stream().filter(other::contains).count();
      if (shared >= share * own.size() && other.size() <= LONGER * own.size()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** A paragraph of many sentences holds the words of any block by chance. */
  private static final int LONGER = 4;

  /** The folded words that carry what a text says; numbers too. */
  static Set<String> contentWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Words.folded(text)) {
      if ((word.length() >= LEAST_LETTERS && !COMMON.contains(word))
          || Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }
}

package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Tells comments without votes and times by their shape: {@code Name: text} on a line, or a name
 * alone on the line above.
 *
 * <p>Only below a heading that counts them, because people who are quoted in an article are set out
 * in the same way, though seldom below a number.
 */
final class CommentLines {

  /** Pen names are short. */
  private static final int NAME_WORDS = 4;

  /** Comments are short; a longer paragraph without a name before it is an article's. */
  private static final int LONG_WORDS = 40;

  /** A longer answer behind a name is an interview's. */
  private static final int LONG_ANSWER_WORDS = 150;

  /** The line of the name, and what a reader writes in one or two paragraphs. */
  private static final int LINES_OF_A_COMMENT = 3;

  private final Page page;
  private final Marks marks;

  /** How many comments each block counts as their heading, or empty. */
  private final List<OptionalInt> counts;

  CommentLines(Page page, Marks marks, PhraseTable headings) {
    this.page = page;
    this.marks = marks;
    this.counts =
        IntStream.range(0, page.size()).mapToObj(i -> count(page.block(i), headings)).toList();
  }

  /** Whether everything from behind a heading to the end of the page is comments. */
  boolean areComments(int heading) {
    if (counts.get(heading).isEmpty()) {
      return false;
    }
    int count = counts.get(heading).getAsInt();
    int named = 0;
    int others = 0;
    int lines = 0;
    for (int i = heading + 1; i < page.size(); i++) {
      if (counts.get(i).isPresent()) {
        return false; // The section begins at the last of such headings, if at all.
      }
      if (!marks.isFree(i)) {
        continue;
      }
      lines++;
      String text = page.block(i).text();
      int most = LONG_ANSWER_WORDS;
      if (hasNameBefore(text)) {
        named++;
      } else if (isName(text) && isTextOfName(i + 1)) {
        named++;
        lines++;
        i++;
      } else {
        others++;
        most = LONG_WORDS;
      }
      if (page.block(i).words() > most) {
        return false;
      }
    }
    boolean shape = named > others && named <= count;
    boolean end = isInLastThird(heading) && (long) lines <= (long) LINES_OF_A_COMMENT * count;
    return lines > 0 && (shape || end);
  }

  private boolean isInLastThird(int heading) {
    long all = page.block(page.size() - 1).paragraph().end();
    return 3L * page.block(heading).paragraph().start() >= 2 * all;
  }

  private boolean isTextOfName(int index) {
    return index < page.size()
        && marks.isFree(index)
        && counts.get(index).isEmpty()
        && !hasNameBefore(page.block(index).text())
        && !isName(page.block(index).text());
  }

  private static OptionalInt count(Page.Block block, PhraseTable headings) {
    if (!block.label().contains("#") || !headings.matches(block)) {
      return OptionalInt.empty();
    }
    return Words.split(block.text()).stream()
        .filter(word -> word.length() < 7 && word.chars().allMatch(c -> c >= '0' && c <= '9'))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  private static boolean hasNameBefore(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon + 2 < text.length()
        && Blank.isBlank(text.charAt(colon + 1))
        && colon <= LONGEST_NAME
        && isName(text.substring(0, colon));
  }

  private static final int LONGEST_NAME = 60;

  /** One word, as a pen name may be, or several with capitals. */
  private static boolean isName(String text) {
    if (text.length() > LONGEST_NAME
        || !text.codePoints().allMatch(CommentLines::mayStandInAName)) {
      return false;
    }
    List<String> words = Words.split(text);
    return words.size() == 1
        || (!words.isEmpty()
            && words.size() <= NAME_WORDS
            && (PersonNames.isName(text) || words.stream().allMatch(CommentLines::isCapital)));
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static boolean mayStandInAName(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || "'’-._@•".indexOf(c) >= 0;
  }
}

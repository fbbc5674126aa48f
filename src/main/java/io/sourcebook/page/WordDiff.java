package io.sourcebook.page;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text were struck, and which are new: the longest common run of words stays. */
final class WordDiff {

  /**
   * Comparisons of two words, above which the middle of two texts is told as wholly replaced: two
   * texts of 2,000 words, which take 20 milliseconds.
   */
  private static final long MOST_COMPARISONS = 4_000_000;

  /** What became of a run of words. */
  enum Kind {
    SAME,
    STRUCK,
    NEW
  }

  /** Words of one kind; white space belongs to them. */
  record Run(Kind kind, String text) {}

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder same = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final StringBuilder fresh = new StringBuilder();

  private WordDiff() {}

  /** The runs, in order; what is struck stands before what is new in its place. */
  static List<Run> of(String before, String after) {
    WordDiff diff = new WordDiff();
    diff.compare(words(before), words(after));
    diff.flush();
    return diff.runs;
  }

  /** Words, white space and single marks, which together are the text. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int kind = kind(text.codePointAt(i));
      int end = i + Character.charCount(text.codePointAt(i));
      while (kind != MARK && end < text.length() && kind(text.codePointAt(end)) == kind) {
        end += Character.charCount(text.codePointAt(end));
      }
      words.add(text.substring(start, end));
      start = end;
      i = end;
    }
    return words;
  }

  private static final int MARK = 0;
  private static final int SPACE = 1;
  private static final int WORD = 2;

  private static int kind(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return SPACE;
    }
    boolean letter =
        Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    return letter ? WORD : MARK;
  }

  private void compare(List<String> before, List<String> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    before.subList(0, head).forEach(this::keep);
    middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    after.subList(after.size() - tail, after.size()).forEach(this::keep);
  }

  private void middle(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST_COMPARISONS) {
      before.forEach(this::strike);
      after.forEach(this::add);
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        keep(before.get(i));
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        strike(before.get(i));
        i++;
      } else {
        add(after.get(j));
        j++;
      }
    }
  }

  /** How many words the ends of both texts have in common, from each pair of places on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void keep(String word) {
    same.append(word);
    // A lone space or comma between two changes does not part them: a reader takes them as one.
    if (kind(word.codePointAt(0)) == WORD) {
      flushChange();
    }
  }

  private void strike(String word) {
    settle();
    struck.append(word);
  }

  private void add(String word) {
    settle();
    fresh.append(word);
  }

  /** What stayed the same since the last change is a part of it, or a run before the first. */
  private void settle() {
    if (struck.isEmpty() && fresh.isEmpty()) {
      put(Kind.SAME, same);
    } else {
      struck.append(same);
      fresh.append(same);
      same.setLength(0);
    }
  }

  /** Ends a change behind which the words are the same again. */
  private void flushChange() {
    put(Kind.STRUCK, struck);
    put(Kind.NEW, fresh);
  }

  private void flush() {
    flushChange();
    put(Kind.SAME, same);
  }

  private void put(Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      runs.add(new Run(kind, text.toString()));
      text.setLength(0);
    }
  }
}

package io.sourcebook.article.markdown;

import io.sourcebook.article.form.Blank;

/** Whether a paragraph of Markdown shows words. */
final class Markup {

  private Markup() {}

  /** Whether anything but tags stands there. */
  static boolean holdsWords(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '<') {
        int close = indexOf(text, '>', at, end);
        if (close < 0) {
          return true;
        }
        at = close + 1;
      } else if (Blank.isBlank(c)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether it is nothing but pictures, each perhaps a link. */
  static boolean isPicture(String text, int start, int end) {
    int at = start;
    boolean picture = false;
    while (at < end) {
      char c = text.charAt(at);
      if (Blank.isBlank(c)) {
        at++;
        continue;
      }
      boolean linked = text.startsWith("[![", at);
      if (!linked && !text.startsWith("![", at)) {
        return false;
      }
      at = afterTarget(text, at + (linked ? 3 : 2), end);
      if (linked && at >= 0) {
        at = at < end && text.charAt(at) == ']' ? afterTarget(text, at, end) : -1;
      }
      if (at < 0) {
        return false;
      }
      picture = true;
    }
    return picture;
  }

  /** The place behind {@code …](address)} or {@code …][name]}, or -1. */
  private static int afterTarget(String text, int from, int end) {
    int close = indexOf(text, ']', from, end);
    if (close < 0 || close + 1 >= end) {
      return -1;
    }
    char open = text.charAt(close + 1);
    if (open != '(' && open != '[') {
      return -1;
    }
    int last = indexOf(text, open == '(' ? ')' : ']', close + 2, end);
    return last < 0 ? -1 : last + 1;
  }

  private static int indexOf(String text, char c, int from, int end) {
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }
}

package io.sourcebook.app;

import io.sourcebook.model.Place;
import io.sourcebook.model.Redactions;

/** A file's text as it stands and with the words that must not stand anywhere blacked out. */
final class BlackedText {

  private final int[] before;
  private final int[] after;

  BlackedText(String text, Redactions redactions) {
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String unified = whole.replace("\r\n", "\n").replace('\r', '\n');
    this.before = unified.codePoints().toArray();
    this.after = redactions.blackOut(unified).codePoints().toArray();
  }

  /**
   * Where the first of the words begin behind a place in the same line, or else that place, with
   * the line blacked out.
   */
  Place from(Place place) {
    int start = lineStart(place.line());
    int end = lineEnd(start);
    int from = Math.min(end, start + place.column() - 1);
    int hit = from;
    while (hit < end && before[hit] == after[hit]) {
      hit++;
    }
    return new Place(
        place.file(),
        place.line(),
        (hit < end ? hit : from) - start + 1,
        new String(after, start, end - start));
  }

  private int lineStart(int line) {
    int start = 0;
    for (int i = 1; i < line && start < before.length; i++) {
      start = Math.min(before.length, lineEnd(start) + 1);
    }
    return start;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < before.length && before[end] != '\n') {
      end++;
    }
    return end;
  }
}

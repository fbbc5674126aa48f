package io.sourcebook.article.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The marks that the rules have put on the blocks of one page; each block bears at most one. */
final class Marks {

  private final @Nullable Mark[] marks;

  Marks(int size) {
    marks = new Mark[size];
  }

  int size() {
    return marks.length;
  }

  Optional<Mark> at(int index) {
    return Optional.ofNullable(marks[index]);
  }

  /** Whether no rule has spoken for a block yet. */
  boolean isFree(int index) {
    return marks[index] == null;
  }

  boolean is(int index, Mark.Kind kind) {
    Mark mark = marks[index];
    return mark != null && mark.kind() == kind;
  }

  /** Marks a block, unless an earlier rule did. */
  void put(int index, Mark mark) {
    if (isFree(index)) {
      marks[index] = mark;
    }
  }

  /** Marks a block again: for rules that see more than one line. */
  void replace(int index, Mark mark) {
    marks[index] = mark;
  }

  /** The blocks of a kind in order. */
  IntStream of(Mark.Kind kind) {
    return IntStream.range(0, marks.length).filter(i -> is(i, kind));
  }

  /** The title's block. */
  OptionalInt title() {
    return of(Mark.Kind.TITLE).findFirst();
  }

  /** The first unmarked running paragraph from a block on; the page's end where there is none. */
  int firstProse(Page page, int from) {
    int at = Math.min(from, marks.length);
    while (at < marks.length && !(isFree(at) && page.block(at).isProse())) {
      at++;
    }
    return at;
  }
}

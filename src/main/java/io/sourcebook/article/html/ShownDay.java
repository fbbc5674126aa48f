package io.sourcebook.article.html;

import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.html.DayLine.Kind;
import io.sourcebook.model.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Picks the line by which a page shows readers when its article appeared. */
final class ShownDay {

  /** So many visible characters below the title a date is no longer the article's. */
  private static final int BELOW_TITLE = 1500;

  /** Above the title stand the masthead and the page's clock. */
  private static final int ABOVE_TITLE = 400;

  /** The line of who wrote it, and when, directly at the end. */
  private static final int AROUND_END = 300;

  private final DayLines shown;

  ShownDay(DayLines shown) {
    this.shown = shown;
  }

  /** The line that tells the day of publication: labelled, else nearest to the title. */
  Optional<ToldDay> published() {
    return line(line -> line.kind() == Kind.PUBLISHED && isBelow(line))
        .or(() -> line(line -> line.kind() == Kind.PUBLISHED && isAbove(line)))
        .or(() -> line(line -> isPlain(line) && line.alone() && isBelow(line)))
        .or(() -> line(line -> isPlain(line) && isBelow(line)))
        .or(() -> line(line -> isPlain(line) && isLikelyAbove(line)))
        .or(() -> line(line -> line.kind() == Kind.CALLED_UPDATED && isBelow(line)))
        .or(() -> line(line -> line.kind() == Kind.PUBLISHED && isAtEnd(line)))
        .or(() -> line(line -> isPlain(line) && line.signed() && isAtEnd(line)))
        .or(this::only)
        .map(
            line ->
                told(
                    line,
                    isBelow(line) && line.kind() != Kind.CALLED_UPDATED
                        ? Certainty.STATED
                        : Certainty.INFERRED));
  }

  /** The line that says when the article was changed. */
  Optional<ToldDay> updated() {
    return line(line -> line.kind() == Kind.UPDATED && (isBelow(line) || isAtEnd(line)))
        .map(line -> told(line, Certainty.STATED));
  }

  private static ToldDay told(DayLine line, Certainty certainty) {
    return new ToldDay(
        line.day(), line.universal(), certainty, "the line " + Quoted.of(line.words()));
  }

  private Optional<DayLine> line(Predicate<DayLine> fits) {
    return shown.lines().stream().filter(fits).findFirst();
  }

  /** The one day that a page shows on lines of their own, wherever it stands. */
  private Optional<DayLine> only() {
    List<DayLine> alone =
        shown.lines().stream()
            .filter(line -> line.alone() && !line.clock() && line.kind() != Kind.UPDATED)
            .toList();
    return alone.stream().map(DayLine::day).distinct().count() == 1
        ? Optional.of(alone.get(0))
        : Optional.empty();
  }

  private static boolean isPlain(DayLine line) {
    return line.kind() == Kind.PLAIN;
  }

  private boolean isBelow(DayLine line) {
    return line.start() >= shown.titleEnd() && line.start() <= shown.titleEnd() + BELOW_TITLE;
  }

  private boolean isLikelyAbove(DayLine line) {
    return line.alone() && !line.clock() && isAbove(line);
  }

  private boolean isAbove(DayLine line) {
    return line.start() < shown.titleStart() && line.start() >= shown.titleStart() - ABOVE_TITLE;
  }

  private boolean isAtEnd(DayLine line) {
    return shown.bodyEnd() >= 0
        && line.start() >= shown.titleEnd()
        && Math.abs(line.start() - shown.bodyEnd()) <= AROUND_END;
  }
}

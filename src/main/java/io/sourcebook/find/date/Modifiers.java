package io.sourcebook.find.date;

import java.util.Set;

/**
 * Words beside an expression that belong to it: {@code early}, {@code the end of}, {@code about}.
 */
final class Modifiers {

  private static final Set<String> PARTS = CalendarWords.words("early late mid earlier later end");

  private static final Set<String> EDGES =
      CalendarWords.words("end beginning start middle rest close eve half finales principios");

  private static final Set<String> ABOUT = CalendarWords.words("about around circa roughly");

  private static final Set<String> TIMES_OF_DAY =
      CalendarWords.words("morning afternoon evening night midday noon");

  private Modifiers() {}

  /**
   * An expression with its modifiers.
   *
   * @param from its first token
   * @param to behind its last token
   * @param about whether the words call it approximate
   */
  record Extent(int from, int to, boolean about) {}

  /** Whether a noun names a part of a stretch of time. */
  static boolean isEdge(Token token) {
    return EDGES.contains(token.folded());
  }

  /** The extent of a match that may not reach back before a token. */
  static Extent around(Tokens tokens, Match match, int earliest) {
    int from = match.from();
    int to = match.to();
    if (from - 1 >= earliest && PARTS.contains(tokens.at(from - 1).folded())) {
      from--;
    } else if (from - 2 >= earliest
        && tokens.at(from - 1).isDash()
        && PARTS.contains(tokens.at(from - 2).folded())) {
      from -= 2;
    }
    if (from - 2 >= earliest
        && (tokens.at(from - 1).is("of") || tokens.at(from - 1).is("de"))
        && EDGES.contains(tokens.at(from - 2).folded())) {
      from -= 2;
      if (from - 1 >= earliest && tokens.at(from - 1).is("the")) {
        from--;
      }
    }
    boolean about = from - 1 >= earliest && ABOUT.contains(tokens.at(from - 1).folded());
    if (about) {
      from--;
    }
    if (match.words() instanceof WeekdayWords || match.words() instanceof Offset) {
      Token next = tokens.at(to);
      boolean midnight = TIMES_OF_DAY.contains(next.folded());
      boolean day = !(match.words() instanceof Offset offset) || offset.unit() == TimeUnit.DAY;
      if (midnight && day) {
        to++;
      }
    }
    return new Extent(from, to, about);
  }
}

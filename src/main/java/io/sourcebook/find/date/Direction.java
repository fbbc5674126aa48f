package io.sourcebook.find.date;

/** Which one of the days, months or seasons of a name is meant. */
enum Direction {
  LAST,
  THIS,
  NEXT,
  /** Nothing but the verb tells. */
  NONE
}

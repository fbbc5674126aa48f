package io.sourcebook.find.date;

/** Where the verb of a sentence puts what it tells, seen from the writing. */
enum Outlook {
  PAST,
  FUTURE,
  /** The verbs allow both: threatened to resign on Sunday. */
  EITHER,
  /** The words do not say. */
  OPEN
}

package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;

/** Recognises one construct of dates. */
interface DateRule {

  /** The expression that begins at a token; looks at a bounded number of tokens. */
  Optional<Match> match(Tokens tokens, int at);

  /** At least one right and one wrong example. */
  List<DateExample> examples();
}

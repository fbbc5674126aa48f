package io.sourcebook.app;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Unmatched;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stops a build in which a hidden statement could come back: a redaction changes the words of
 * statements, and with them their ids.
 */
final class Unhidden {

  private Unhidden() {}

  static void report(List<Unmatched> unmatched, Redactions redactions, Consumer<Problem> problems) {
    if (redactions.isEmpty()) {
      return;
    }
    for (Unmatched one : unmatched) {
      if (one.decision().equals("hide")) {
        Problem problem = one.problem();
        problems.accept(
            new Problem(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.sourceLine(),
                problem.message()
                    + "; words are redacted, and what it hid may stand there without them and"
                    + " under another id",
                "Name the statement anew, by its id or its words as the page would show them now,"
                    + " or remove the line; nothing is published until then."));
      }
    }
  }
}

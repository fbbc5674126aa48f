package io.sourcebook.app;

import io.sourcebook.model.Correction;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.SubjectDecisions.Pair;
import io.sourcebook.model.Target;
import java.util.List;

/**
 * Takes the words that must not stand anywhere out of what decisions quote, so that they still mean
 * the statements that were read without them.
 */
final class RedactedTargets {

  private final Redactions redactions;

  private RedactedTargets(Redactions redactions) {
    this.redactions = redactions;
  }

  /** The same subjects, with full blocks in what their decisions quote. */
  static List<Subject> of(List<Subject> subjects, Redactions redactions) {
    if (redactions.isEmpty()) {
      return subjects;
    }
    RedactedTargets targets = new RedactedTargets(redactions);
    return subjects.stream()
        .map(subject -> subject.decided(targets.of(subject.decisions())))
        .toList();
  }

  private SubjectDecisions of(SubjectDecisions decisions) {
    return new SubjectDecisions(
        decisions.hide().stream().map(this::of).toList(),
        decisions.pin().stream().map(this::of).toList(),
        decisions.correct().stream().map(this::of).toList(),
        decisions.same().stream().map(this::of).toList(),
        decisions.different().stream().map(this::of).toList());
  }

  private Pair of(Pair pair) {
    return new Pair(of(pair.one()), of(pair.other()));
  }

  private Correction of(Correction correction) {
    return new Correction(
        of(correction.target()),
        correction.date(),
        correction.speaker(),
        correction
            .name()
            .map(name -> new Correction.Renaming(redactions.blackOut(name.from()), name.to())));
  }

  private Target of(Target target) {
    return new Target(
        target.byId(),
        target.byId() ? target.value() : redactions.blackOut(target.value()),
        target.reason(),
        target.place().without(redactions));
  }
}

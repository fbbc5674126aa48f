package io.sourcebook.sheet;

import io.sourcebook.model.Decided;
import io.sourcebook.model.LeftOut;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.Target;
import io.sourcebook.model.Unmatched;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lays a desk out as the analyst decides about the rows of its sheet. */
final class Decisions {

  private final SubjectDecisions decisions;
  private Desk desk;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Unmatched> unmatched = new ArrayList<>();

  private Decisions(Desk desk) {
    this.desk = desk;
    this.decisions = desk.subject().decisions();
  }

  /** Applies the decisions, in an order in which each meets the rows that the one before left. */
  static Decisions on(Desk desk) {
    Decisions decisions = new Decisions(desk);
    decisions.hide();
    decisions.pin();
    return decisions;
  }

  /** The desk that the sheet is composed from. */
  Desk desk() {
    return desk;
  }

  /** What the decisions did. */
  Decided decided() {
    return new Decided(leftOut, unmatched);
  }

  private void hide() {
    if (decisions.hide().isEmpty()) {
      return;
    }
    Rows rows = rows();
    Set<Passage> hidden = new TreeSet<>();
    for (Target target : decisions.hide()) {
      Optional<Rows.Found> found = one("hide", target, rows);
      if (found.isEmpty()) {
        continue;
      }
      Statement row = found.get().row();
      if (row.by() == Statement.Voice.ANALYST) {
        report(
            "hide",
            target,
            "this is a statement of your own",
            "Delete it below, or begin its lines with %%.");
        continue;
      }
      hidden.addAll(desk.fact(desk.sentence(row.citations().get(0).passage())));
      leftOut.add(
          new LeftOut(
              row.id(), row.citations().stream().map(Citation::anchor).toList(), target.reason()));
    }
    desk = desk.without(hidden);
  }

  private void pin() {
    if (decisions.pin().isEmpty()) {
      return;
    }
    Rows rows = rows();
    List<Desk.Pin> pins = new ArrayList<>();
    for (Target target : decisions.pin()) {
      Optional<Rows.Found> found = one("pin", target, rows);
      if (found.isEmpty()) {
        continue;
      }
      Statement row = found.get().row();
      Passage lead = desk.sentence(row.citations().get(0).passage());
      boolean own = row.by() == Statement.Voice.ANALYST;
      Optional<String> bar =
          own ? Optional.empty() : StatementComposer.barredFromGlance(desk, lead);
      if (bar.isPresent()) {
        report(
            "pin",
            target,
            "this cannot come first: " + bar.get(),
            "What comes first is read as the page's own word. Remove the pin, or write a statement"
                + " of your own that says whose words these are.");
      } else {
        pins.add(new Desk.Pin(row.id(), own ? Set.of() : Set.copyOf(desk.fact(lead))));
      }
    }
    desk = desk.pinned(pins);
  }

  private Rows rows() {
    return new Rows(desk, StatementComposer.compose(desk));
  }

  /** The only row that is meant; empty after a message where there is none, or more than one. */
  private Optional<Rows.Found> one(String decision, Target target, Rows rows) {
    List<Rows.Found> found = rows.find(target);
    if (found.isEmpty()) {
      report(
          decision,
          target,
          target.byId()
              ? "no statement of this page has the id " + target.value()
              : "no statement of this page holds these words",
          "Quote words of a statement that the page shows, or remove this decision.");
      return Optional.empty();
    }
    if (found.size() > 1) {
      report(
          decision,
          target,
          found.size() + " statements of this page hold these words",
          "Quote more of them, or give the id of one: " + Rows.told(found) + ".");
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private void report(String decision, Target target, String message, String remedy) {
    unmatched.add(new Unmatched(decision, target.place().problem(message, remedy)));
  }
}

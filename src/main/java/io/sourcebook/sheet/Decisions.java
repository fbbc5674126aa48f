package io.sourcebook.sheet;

import io.sourcebook.model.Correction;
import io.sourcebook.model.Decided;
import io.sourcebook.model.LeftOut;
import io.sourcebook.model.Passage;
import io.sourcebook.model.PlacedCorrections;
import io.sourcebook.model.QuotableText;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.Target;
import io.sourcebook.model.Unmatched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    decisions.same();
    decisions.different();
    decisions.correct();
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
    unmatched.sort(
        Comparator.comparingInt((Unmatched one) -> one.problem().line())
            .thenComparingInt(one -> one.problem().column()));
    return new Decided(leftOut, unmatched);
  }

  private void same() {
    Rows rows = decisions.same().isEmpty() ? new Rows(desk, List.of()) : rows();
    Map<Passage, SameFact> groups = new HashMap<>(desk.groups());
    for (SubjectDecisions.Pair pair : decisions.same()) {
      Optional<Rows.Found> one = told("same", pair.one(), rows);
      Optional<Rows.Found> other = told("same", pair.other(), rows);
      if (one.isPresent() && other.isPresent()) {
        Set<Passage> all = new TreeSet<>(group(groups, one.get().passage()));
        all.addAll(group(groups, other.get().passage()));
        if (all.size() > 1) {
          SameFact joined = new SameFact(List.copyOf(all));
          all.forEach(passage -> groups.put(passage, joined));
        }
      }
    }
    desk = desk.grouped(groups);
  }

  private static List<Passage> group(Map<Passage, SameFact> groups, Passage passage) {
    SameFact group = groups.get(passage);
    return group == null ? List.of(passage) : group.passages();
  }

  /** The second of each pair stands apart, with those that say the same word for word. */
  private void different() {
    Rows rows = decisions.different().isEmpty() ? new Rows(desk, List.of()) : rows();
    for (SubjectDecisions.Pair pair : decisions.different()) {
      List<Rows.Found> ones = rows.distinct(rows.passages(pair.one()));
      List<Rows.Found> others = rows.distinct(rows.passages(pair.other()));
      Optional<Rows.Found> one = only("different", pair.one(), without(ones, others));
      Optional<Rows.Found> other = only("different", pair.other(), without(others, ones));
      if (one.isPresent() && other.isPresent()) {
        apart(one.get().passage(), other.get().passage());
      }
    }
  }

  /** Words that two passages hold mean the one of them that the other words do not mean. */
  private static List<Rows.Found> without(List<Rows.Found> found, List<Rows.Found> others) {
    return found.size() == 1 || others.size() != 1
        ? found
        : found.stream().filter(one -> !one.passage().equals(others.get(0).passage())).toList();
  }

  private void apart(Passage one, Passage other) {
    List<Passage> both = desk.fact(one);
    if (!both.contains(other) || one.equals(other)) {
      return;
    }
    String kept = QuotableText.words(desk.words(one));
    String words = QuotableText.words(desk.words(other));
    List<Passage> away =
        both.stream()
            .filter(
                passage ->
                    passage.equals(other)
                        || (!words.equals(kept)
                            && QuotableText.words(desk.words(passage)).equals(words)))
            .toList();
    List<Passage> rest = both.stream().filter(passage -> !away.contains(passage)).toList();
    Map<Passage, SameFact> groups = new HashMap<>(desk.groups());
    for (List<Passage> part : List.of(away, rest)) {
      part.forEach(groups::remove);
      if (part.size() > 1) {
        SameFact group = new SameFact(part);
        part.forEach(passage -> groups.put(passage, group));
      }
    }
    desk = desk.grouped(groups);
  }

  /** The only row of a source's words that is meant. */
  private Optional<Rows.Found> told(String decision, Target target, Rows rows) {
    Optional<Rows.Found> found = one(decision, target, rows);
    if (found.filter(Rows.Found::isOwn).isPresent()) {
      report(
          decision,
          target,
          "this is a statement of your own",
          "Cite in it what it stands on; name here what the sources say.");
      return Optional.empty();
    }
    return found;
  }

  private void correct() {
    Rows rows = decisions.correct().isEmpty() ? new Rows(desk, List.of()) : rows();
    for (Correction correction : decisions.correct()) {
      Target target = correction.target();
      Optional<Rows.Found> found = only("correct", target, rows.findAnywhere(target));
      if (found.isEmpty()) {
        continue;
      }
      Passage sentence = desk.sentence(found.get().passage());
      if (correction.date().isPresent()) {
        desk = desk.corrected(correction, sentence, found.get().words());
        for (Passage same : desk.fact(sentence)) {
          if (!same.equals(sentence)) {
            desk = desk.corrected(correction, same, same.span());
          }
        }
      } else if (desk.isToCorrect(correction, sentence, found.get().words())) {
        desk = desk.corrected(correction, sentence, found.get().words());
      } else {
        report(
            "correct",
            target,
            correction
                .name()
                .map(name -> "nobody is called “" + name.from() + "” in this statement")
                .orElse("nobody is quoted in this statement"),
            "Look at the statement on the page, or remove this correction.");
      }
    }
    decisions.correct().stream()
        .filter(desk::isReplaced)
        .map(PlacedCorrections::replaced)
        .forEach(unmatched::add);
  }

  private void hide() {
    if (decisions.hide().isEmpty()) {
      return;
    }
    Rows rows = rows();
    Set<Passage> hidden = new TreeSet<>();
    for (Target target : decisions.hide()) {
      Optional<Rows.Found> found = only("hide", target, rows.findAnywhere(target));
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
      if (pins.stream().anyMatch(pin -> pin.id().equals(row.id()))) {
        report(
            "pin",
            target,
            "this comes first already, by a pin before",
            "Remove one of the two pins.");
        continue;
      }
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
    return only(decision, target, rows.find(target));
  }

  private Optional<Rows.Found> only(String decision, Target target, List<Rows.Found> found) {
    if (found.isEmpty()) {
      unmatched.add(
          new Unmatched(
              decision,
              target
                  .place()
                  .problem(
                      target.byId()
                          ? "no statement of this page has the id " + target.value()
                          : "no statement of this page holds these words",
                      "Quote words of a statement that the page shows, or remove this decision."),
              target.byId() ? Optional.of(target.value()) : Optional.empty()));
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

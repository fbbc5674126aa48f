package io.sourcebook.model;

import java.util.List;

/**
 * What the analyst decides about the rows of one subject's page.
 *
 * @param hide rows that are left out
 * @param pin rows that come first, in this order
 * @param same pairs that tell one thing
 * @param different pairs that do not, the second to stand apart
 */
public record SubjectDecisions(
    List<Target> hide,
    List<Target> pin,
    List<Correction> correct,
    List<Pair> same,
    List<Pair> different) {

  /** Nothing is decided. */
  public static final SubjectDecisions NONE =
      new SubjectDecisions(List.of(), List.of(), List.of(), List.of(), List.of());

  public SubjectDecisions {
    hide = List.copyOf(hide);
    pin = List.copyOf(pin);
    correct = List.copyOf(correct);
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /** Two rows or passages. */
  public record Pair(Target one, Target other) {}
}

package io.sourcebook.model;

import java.util.Optional;

/**
 * A decision of the analyst that has no effect, mostly since what it meant is not there any more.
 *
 * @param decision its key in the file: {@code hide}, {@code pin}, …
 * @param problem where it stands, what is wrong and what to do
 * @param id that no statement has, where the decision names it
 */
public record Unmatched(String decision, Problem problem, Optional<String> id) {

  /** One that names a statement by its words, or is wrong otherwise. */
  public Unmatched(String decision, Problem problem) {
    this(decision, problem, Optional.empty());
  }

  /** The same, told otherwise. */
  public Unmatched with(Problem other) {
    return new Unmatched(decision, other, id);
  }
}

package io.sourcebook.relate;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Brings all articles and all subjects together. */
public final class Relating {

  private Relating() {}

  /**
   * Extends the mentions by coreference, resolves the analyst's references, and finds groups,
   * origins and differences.
   *
   * @param named the sentences that name a subject by themselves
   * @param problems takes the references whose words are not found
   */
  public static Relations relate(
      List<Subject> subjects,
      List<Findings> articles,
      List<Mention> named,
      Consumer<Problem> problems) {
    throw new UnsupportedOperationException("not built yet: " + subjects + articles + named);
  }
}

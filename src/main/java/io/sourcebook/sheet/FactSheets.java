package io.sourcebook.sheet;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Subject;
import java.util.List;

/** Composes the fact sheet of each subject. */
public final class FactSheets {

  private FactSheets() {}

  /** A sheet for each subject that is no draft, in the given order. */
  public static List<FactSheet> compose(
      List<Subject> subjects, List<Findings> articles, Relations relations) {
    throw new UnsupportedOperationException("not built yet: " + subjects + articles + relations);
  }
}

package io.sourcebook.subject;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Subject;
import java.util.List;

/** Finds the sentences that name a subject, by name, alias or query. */
public final class PassageSearch {

  private PassageSearch() {}

  /** Every sentence that names a subject by itself, in order of subject and passage. */
  public static List<Mention> search(List<Subject> subjects, List<Findings> articles) {
    throw new UnsupportedOperationException("not built yet: " + subjects + articles);
  }
}

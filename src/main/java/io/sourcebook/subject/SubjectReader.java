package io.sourcebook.subject;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads seeds/subjects. */
public final class SubjectReader {

  private SubjectReader() {}

  /** All subjects of a project, in the order of their slugs; drafts too. */
  public static List<Subject> readProject(Path project, Consumer<Problem> problems) {
    throw new UnsupportedOperationException("not built yet: " + project);
  }
}

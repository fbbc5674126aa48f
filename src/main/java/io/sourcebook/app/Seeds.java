package io.sourcebook.app;

import io.sourcebook.article.ArticleReader;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Meanwhile;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Subject;
import io.sourcebook.release.ReleaseRecord;
import io.sourcebook.subject.SubjectReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What lies in a project.
 *
 * @param recorded the releases as they are written
 * @param subjects as they are written, drafts too
 */
record Seeds(Library library, History recorded, List<Subject> subjects) {

  /** Reads all of it; the problems of the articles come first, those of the subjects last. */
  static Seeds read(
      Path project, SiteSettings settings, Memory memory, Consumer<Problem> problems) {
    Meanwhile<List<Subject>> subjects =
        Meanwhile.telling(told -> SubjectReader.readProject(project, told));
    Meanwhile<History> recorded = Meanwhile.telling(told -> ReleaseRecord.read(project, told));
    Library library =
        new ArticleReader(true, settings.maxArticleMegabytes(), memory)
            .readProject(project, problems);
    return new Seeds(library, recorded.result(problems), subjects.result(problems));
  }
}

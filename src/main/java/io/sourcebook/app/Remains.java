package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Redactions;
import io.sourcebook.release.ReleaseRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The inputs in which words still stand that stand on no page any more. */
final class Remains {

  /** More files than a line can tell. */
  private static final int SHOWN = 6;

  private Remains() {}

  /** One line for the analyst; empty where nothing is redacted. */
  static String told(Path project, Library library) {
    if (library.redactions().isEmpty()) {
      return "";
    }
    Set<String> files = new TreeSet<>();
    library.redactions().forEach(one -> files.add(one.place().file()));
    Redactions redactions = new Redactions(library.redactions());
    for (Article article : library.articles()) {
      boolean holds =
          article.isWithdrawn()
              ? isIn(project.resolve(article.file()), redactions)
              : article.text().value().indexOf(Redactions.BLOCK) >= 0;
      if (holds) {
        files.add(article.file());
      }
    }
    if (isIn(project.resolve(ReleaseRecord.FILE), redactions)) {
      files.add(ReleaseRecord.FILE + " until the next release");
    }
    List<String> all = new ArrayList<>(files);
    String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    int more = all.size() - SHOWN;
    return "redacted words are on no page; they remain in "
        + shown
        + (more > 0 ? ", in " + more + " more files" : "")
        + " and in the history of version control";
  }

  private static boolean isIn(Path file, Redactions redactions) {
    try {
      return Files.exists(file)
          && redactions
              .in(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
              .isPresent();
    } catch (IOException e) {
      // Told already by whoever read the record.
      return false;
    }
  }
}

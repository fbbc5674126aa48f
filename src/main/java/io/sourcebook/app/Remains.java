package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Redactions;
import io.sourcebook.release.ReleaseRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files in which words still stand that stand on no page any more.
 *
 * @param redacted whether any words are
 * @param files paths from the project, with {@code /}, in order
 */
record Remains(boolean redacted, List<String> files) {

  /** More files than a line can tell. */
  private static final int SHOWN = 6;

  /** What is read, and what was made for the analyst alone and may be older than the redaction. */
  private static final List<String> SEARCHED =
      List.of("seeds", ".sourcebook/review.html", ".sourcebook/preview");

  Remains {
    files = List.copyOf(files);
  }

  /** Searches the project as it lies there. */
  static Remains of(Path project, Library library) {
    Redactions redactions = new Redactions(library.redactions());
    if (redactions.isEmpty()) {
      return new Remains(false, List.of());
    }
    Set<String> files = new TreeSet<>();
    redactions.all().forEach(one -> files.add(one.place().file()));
    for (Article article : library.articles()) {
      // Also where markup or another encoding parts the words.
      if (article.text().value().indexOf(Redactions.BLOCK) >= 0) {
        files.add(article.file());
      }
    }
    for (String searched : SEARCHED) {
      for (Path file : under(project.resolve(searched))) {
        if (isIn(file, redactions)) {
          files.add(project.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return new Remains(true, List.copyOf(files));
  }

  /** One line for the analyst; empty where nothing is redacted. */
  String told() {
    if (!redacted) {
      return "";
    }
    List<String> shown =
        files.stream()
            .limit(SHOWN)
            .map(file -> file.equals(ReleaseRecord.FILE) ? file + " until the next release" : file)
            .toList();
    int more = files.size() - SHOWN;
    return "redacted words are on no page; they remain in "
        + String.join(", ", shown)
        + (more > 0 ? ", in " + more + " more files" : "")
        + " and in the history of version control";
  }

  private static List<Path> under(Path place) {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      // Told already by whoever read the inputs.
      return List.of();
    }
  }

  private static boolean isIn(Path file, Redactions redactions) {
    try {
      return redactions
          .in(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}

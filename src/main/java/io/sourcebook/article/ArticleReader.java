package io.sourcebook.article;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files as articles; a pure function of a file's bytes and of its .meta.yaml. */
public final class ArticleReader {

  private final boolean clean;

  /**
   * @param clean false takes every block for body
   */
  public ArticleReader(boolean clean) {
    this.clean = clean;
  }

  /** What reading one file gave: exactly one of the two is present. */
  public record Outcome(Optional<Article> article, Optional<SetAside> setAside) {}

  /**
   * The files that may be articles under the given files and folders, in an order that does not
   * depend on the file system.
   */
  public List<Path> list(Path root, List<Path> filesAndFolders) {
    throw new UnsupportedOperationException("not built yet: " + root + filesAndFolders);
  }

  /**
   * Reads one file.
   *
   * @param root the folder from which {@link Article#file()} is told
   * @param problems takes the faults of the file's .meta.yaml
   */
  public Outcome read(Path root, Path file, Consumer<Problem> problems) {
    throw new UnsupportedOperationException("not built yet: " + root + file + clean);
  }

  /** Reads all articles of a project in parallel, and sets copies aside. */
  public Library readProject(Path project, Consumer<Problem> problems) {
    throw new UnsupportedOperationException("not built yet: " + project);
  }
}

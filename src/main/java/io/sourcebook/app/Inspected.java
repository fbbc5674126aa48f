package io.sourcebook.app;

import io.sourcebook.article.ArticleReader;
import io.sourcebook.find.Finders;
import io.sourcebook.model.Article;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that was inspected.
 *
 * @param findings what was recognised, or empty when the file was not read
 * @param setAside why it was not read, or which article it repeats
 * @param problems the faults of its .meta.yaml
 */
record Inspected(Optional<Findings> findings, Optional<SetAside> setAside, List<Problem> problems) {

  /** Reads a file and recognises what stands in it. */
  static Inspected of(ArticleReader reader, Path root, Path file) {
    Problems problems = new Problems();
    try {
      ArticleReader.Outcome outcome = reader.read(root, file, problems);
      return new Inspected(
          outcome.article().map(Finders::find), outcome.setAside(), problems.list());
    } catch (RuntimeException e) {
      // Among many articles, the report must say which one it was.
      throw new IllegalStateException(file + ": " + e, e);
    }
  }

  /** The same as a copy of another article. */
  Inspected copyOf(String id) {
    Optional<SetAside> copy = findings.map(Findings::article).map(article -> setAside(article, id));
    return new Inspected(findings, copy.or(() -> setAside), problems);
  }

  private static SetAside setAside(Article article, String id) {
    return new SetAside(
        article.id(),
        article.file(),
        Optional.of(article.sha256()),
        Optional.of(id),
        "the same text as " + id);
  }
}

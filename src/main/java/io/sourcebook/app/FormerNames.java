package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Release;
import io.sourcebook.release.ReleaseRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an article is called now that the record of releases knows by another name. */
final class FormerNames implements Function<String, Optional<String>> {

  private final Path project;
  private final Library library;

  /** The record is read only where somebody asks. */
  FormerNames(Path project, Library library) {
    this.project = project;
    this.library = library;
  }

  /** The key or id of the article with the bytes that a released article of this id had. */
  @Override
  public Optional<String> apply(String id) {
    // Its faults are told where it is read for the pages.
    List<Release> releases = ReleaseRecord.read(project, problem -> {}).releases();
    String sha256 = "";
    for (Release release : releases) {
      Map<String, String> added = release.changes().added();
      sha256 = release.changes().changed().getOrDefault(id, added.getOrDefault(id, sha256));
    }
    String known = sha256;
    return library.articles().stream()
        .filter(article -> article.sha256().equals(known))
        .map(FormerNames::name)
        .findFirst();
  }

  private static String name(Article article) {
    return article.key().orElse(article.id());
  }
}

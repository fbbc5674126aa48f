package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Release;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an article is called now that the record of releases knows by another name. */
final class FormerNames implements Function<String, Optional<String>> {

  private final History recorded;
  private final Library library;

  /**
   * @param recorded the releases as they are written
   */
  FormerNames(History recorded, Library library) {
    this.recorded = recorded;
    this.library = library;
  }

  /** The key or id of the article with the bytes that a released article of this id had. */
  @Override
  public Optional<String> apply(String id) {
    String sha256 = "";
    for (Release release : recorded.releases()) {
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

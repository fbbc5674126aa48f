package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.Changes;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Release;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an article is called now that the record of releases knows by another name. */
final class FormerNames implements Function<String, Optional<String>> {

  private final Map<String, String> hashes = new HashMap<>();
  private final Library library;

  /**
   * @param recorded the releases as they are written
   */
  FormerNames(History recorded, Library library) {
    this.library = library;
    for (Release release : recorded.releases()) {
      Changes changes = release.changes();
      hashes.putAll(changes.added());
      hashes.putAll(changes.changed());
      changes.renamed().forEach((id, before) -> hashes.put(id, hashes.getOrDefault(before, "")));
    }
  }

  /** The key or id of the article with the bytes that a released article of this id had. */
  @Override
  public Optional<String> apply(String id) {
    String known = hashes.getOrDefault(id, "");
    return library.articles().stream()
        .filter(article -> article.sha256().equals(known))
        .map(FormerNames::name)
        .findFirst();
  }

  private static String name(Article article) {
    return article.key().orElse(article.id());
  }
}

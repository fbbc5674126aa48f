package io.sourcebook.model;

import java.util.List;

/**
 * All articles of a project, in the order of their ids, and the files that gave none.
 *
 * @param redactions words that stand in none of them any more, and must not stand anywhere else
 * @param unmatched redactions of words that stood in none of them
 */
public record Library(
    List<Article> articles,
    List<SetAside> setAside,
    List<Redaction> redactions,
    List<Unmatched> unmatched) {
  public Library {
    articles = List.copyOf(articles);
    setAside = List.copyOf(setAside);
    redactions = List.copyOf(redactions);
    unmatched = List.copyOf(unmatched);
  }

  /** A library in which nothing is redacted. */
  public Library(List<Article> articles, List<SetAside> setAside) {
    this(articles, setAside, List.of(), List.of());
  }

  /** The articles that stand: all but those that the analyst withdrew. */
  public List<Article> standing() {
    return articles.stream().filter(article -> !article.isWithdrawn()).toList();
  }
}

package io.sourcebook.model;

import java.util.List;

/** All articles of a project, in the order of their ids, and the files that gave none. */
public record Library(List<Article> articles, List<SetAside> setAside) {
  public Library {
    articles = List.copyOf(articles);
    setAside = List.copyOf(setAside);
  }

  /** The articles that stand: all but those that the analyst withdrew. */
  public List<Article> standing() {
    return articles.stream().filter(article -> !article.isWithdrawn()).toList();
  }
}

package io.sourcebook.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the matters on which more than one article says something, and not the same. */
final class Disputes {

  /** What is said on one matter. */
  private static final class Matter {
    private final Set<String> versions = new HashSet<>();
    private final Set<String> articles = new HashSet<>();

    private boolean isDisputed() {
      return versions.size() > 1 && articles.size() > 1;
    }
  }

  private final Map<String, Matter> matters = new HashMap<>();
  private final List<ComparedArticle> claiming = new ArrayList<>();

  /**
   * @param article not before those added already
   */
  void add(ComparedArticle article, String matter, String version) {
    Matter on = matters.computeIfAbsent(matter, key -> new Matter());
    on.versions.add(version);
    on.articles.add(article.id());
    if (claiming.isEmpty() || !claiming.get(claiming.size() - 1).id().equals(article.id())) {
      claiming.add(article);
    }
  }

  /** The articles that say something on a disputed matter, in the order in which they came. */
  List<ComparedArticle> articles() {
    Set<String> disputing = new HashSet<>();
    matters.values().stream()
        .filter(Matter::isDisputed)
        .forEach(matter -> disputing.addAll(matter.articles));
    return claiming.stream().filter(article -> disputing.contains(article.id())).toList();
  }
}

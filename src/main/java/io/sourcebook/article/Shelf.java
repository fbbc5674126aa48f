package io.sourcebook.article;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles of a project side by side: no id, key or text twice. */
final class Shelf {

  private record Placed(Article article, Optional<MetaFile> meta) {

    /** Of two with one text the one with more of the analyst's words; if none has more, this. */
    Placed orBetter(Placed later) {
      return later.stated() > stated() ? later : this;
    }

    /** A key weighs most, because citations would lead nowhere without it. */
    private int stated() {
      return (meta.isPresent() ? 1 : 0) + (article.key().isPresent() ? 1 : 0);
    }
  }

  private final List<Placed> placed = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final Map<String, String> fileOfId = new HashMap<>();

  /** Takes a file that gave no article. */
  void setAside(SetAside file) {
    setAside.add(file);
  }

  /** Takes an article; in the order of their paths, since of two with one id the first stays. */
  void add(Article article, Optional<MetaFile> meta) {
    String first = fileOfId.putIfAbsent(folded(article.id()), article.file());
    if (first == null) {
      placed.add(new Placed(article, meta));
      return;
    }
    setAside.add(
        aside(
            article,
            Optional.empty(),
            "its name without the ending is that of "
                + first
                + ", case aside: rename one of them"));
  }

  /** The articles in the order of their ids, and the rest in the order of their paths. */
  Library library(Consumer<Problem> problems) {
    placed.sort(Comparator.comparing(each -> each.article().id(), ArticleFiles.BY_CODE_POINT));
    List<Placed> articles = withoutCopies();
    checkKeys(articles, problems);
    setAside.sort(Comparator.comparing(SetAside::file, ArticleFiles.BY_CODE_POINT));
    return new Library(articles.stream().map(Placed::article).toList(), setAside);
  }

  private List<Placed> withoutCopies() {
    Map<String, Placed> keptOfText = new HashMap<>();
    for (Placed each : placed) {
      keptOfText.merge(each.article().text().value(), each, Placed::orBetter);
    }
    List<Placed> originals = new ArrayList<>();
    for (Placed each : placed) {
      String kept = keptOfText.getOrDefault(each.article().text().value(), each).article().id();
      if (kept.equals(each.article().id())) {
        originals.add(each);
      } else {
        setAside.add(
            aside(
                each.article(),
                Optional.of(kept),
                "its text is that of " + kept + ": delete one of them"));
      }
    }
    return originals;
  }

  private static void checkKeys(List<Placed> articles, Consumer<Problem> problems) {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(each -> byId.put(folded(each.article().id()), each.article()));
    Map<String, String> fileOfKey = new HashMap<>();
    for (Placed each : articles) {
      if (each.article().key().isEmpty() || each.meta().isEmpty()) {
        continue;
      }
      String key = each.article().key().get();
      MetaFile meta = each.meta().get();
      Article named = byId.get(folded(key));
      if (named != null && !named.equals(each.article())) {
        problems.accept(
            meta.keyProblem(
                "the key `" + key + "` is the name of another article, " + named.file(),
                "Choose another key."));
      }
      String first = fileOfKey.putIfAbsent(folded(key), meta.file());
      if (first != null) {
        problems.accept(
            meta.keyProblem(
                "the key `" + key + "` is already taken in " + first, "Choose another key."));
      }
    }
  }

  private static SetAside aside(Article article, Optional<String> copyOf, String reason) {
    return new SetAside(
        article.id(), article.file(), Optional.of(article.sha256()), copyOf, reason);
  }

  /** Names that some file system takes for the same. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

package io.sourcebook.article;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Sourced;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The articles of a project side by side: no id, key or text twice. */
final class Shelf {

  private record Placed(Article article, Optional<MetaKey> meta, Shingles runs) {

    /** Of two with one text the one with more of the analyst's words; if none has more, this. */
    Placed orBetter(Placed later) {
      return later.stated() > stated() ? later : this;
    }

    /** Whether the analyst named it: then two alike are told apart on purpose. */
    boolean isNamed() {
      return article.key().isPresent();
    }

    /** The day of publication, or what sorts behind every day. */
    private String day() {
      return article
          .source()
          .published()
          .map(published -> published.value().value())
          .filter(value -> value.length() == DAY.length())
          .orElse(DAY);
    }

    /**
     * A withdrawal weighs most, so that no copy shows what was withdrawn; then a key, because
     * citations would lead nowhere without it.
     */
    private int stated() {
      return (article.isWithdrawn() ? 3 : 0)
          + (meta.isPresent() ? 1 : 0)
          + (article.key().isPresent() ? 1 : 0);
    }
  }

  /** Later than every day, as a day is written. */
  private static final String DAY = "~~~~-~~-~~";

  private final List<Placed> placed = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final Map<String, String> fileOfId = new HashMap<>();

  /** Takes a file that gave no article. */
  void setAside(SetAside file) {
    setAside.add(file);
  }

  /** Takes an article; in the order of their paths, since of two with one id the first stays. */
  void add(Article article, Optional<MetaKey> meta, Shingles runs) {
    String first = fileOfId.putIfAbsent(folded(article.id()), article.file());
    if (first == null) {
      placed.add(new Placed(article, meta, runs));
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
    List<Placed> articles = withoutRepublished(withoutCopies());
    checkKeys(articles, problems);
    setAside.sort(Comparator.comparing(SetAside::file, ArticleFiles.BY_CODE_POINT));
    return new Library(
        articles.stream()
            .map(Placed::article)
            .map(article -> article.isWithdrawn() ? article.withoutText() : article)
            .toList(),
        setAside);
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

  /**
   * Sets aside what repeats another article but for its frame. The article stays that the analyst
   * described, else the one published first, else the fuller one, else the first id.
   */
  private List<Placed> withoutRepublished(List<Placed> articles) {
    List<Shingles> shingles = articles.stream().map(Placed::runs).toList();
    List<Integer> order =
        IntStream.range(0, articles.size())
            .boxed()
            .parallel()
            .sorted(
                Comparator.comparing((Integer i) -> -articles.get(i).stated())
                    .thenComparing(i -> articles.get(i).day())
                    .thenComparing(i -> -shingles.get(i).words()))
            .toList();
    List<Integer> originals = CopyFinder.find(order.stream().map(shingles::get).toList());
    Set<Integer> copies = new HashSet<>();
    for (int at = 0; at < order.size(); at++) {
      Placed copy = articles.get(order.get(at));
      if (originals.get(at) < 0 || copy.isNamed()) {
        continue;
      }
      int kept = order.get(originals.get(at));
      copies.add(order.get(at));
      setAside.add(republished(copy, articles.get(kept), shingles.get(kept)));
    }
    return IntStream.range(0, articles.size())
        .filter(i -> !copies.contains(i))
        .mapToObj(articles::get)
        .toList();
  }

  private static SetAside republished(Placed copy, Placed kept, Shingles keptText) {
    Article article = copy.article();
    String of = kept.article().key().orElse(kept.article().id());
    SetAside aside =
        new SetAside(
            article.id(),
            article.file(),
            Optional.of(article.sha256()),
            Optional.of(kept.article().id()),
            "",
            Shingles.share(article, keptText),
            article.source().publisher().map(Sourced::value));
    String reason =
        aside.percent()
            + "% of its words stand in "
            + of
            + " too: it counts as a copy; give both a key in their .meta.yaml to keep it";
    return new SetAside(
        aside.id(),
        aside.file(),
        aside.sha256(),
        aside.copyOf(),
        reason,
        aside.share(),
        aside.publisher());
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
      MetaKey meta = each.meta().get();
      Article named = byId.get(folded(key));
      if (named != null && !named.id().equals(each.article().id())) {
        problems.accept(
            meta.problem(
                "the key `" + key + "` is the name of another article, " + named.file(),
                "Choose another key."));
      }
      String first = fileOfKey.putIfAbsent(folded(key), meta.file());
      if (first != null) {
        problems.accept(
            meta.problem(
                "the key `" + key + "` is already taken in " + first, "Choose another key."));
      }
    }
  }

  private static SetAside aside(Article article, Optional<String> copyOf, String reason) {
    return new SetAside(
        article.id(),
        article.file(),
        Optional.of(article.sha256()),
        copyOf,
        reason,
        copyOf.isPresent() ? 1 : 0,
        article.source().publisher().map(Sourced::value));
  }

  /** Names that some file system takes for the same. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

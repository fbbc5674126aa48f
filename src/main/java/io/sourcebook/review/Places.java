package io.sourcebook.review;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.model.Task;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where passages stand, and how they are cited. */
final class Places {

  /** So many words of a sentence tell which is meant, and can still be read in a line. */
  private static final int MOST_WORDS = 14;

  /** Characters beyond which a text is not searched for a second place of cited words. */
  private static final int LONG = 100_000;

  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, int[]> lineEnds = new HashMap<>();

  Places(Library library) {
    library.articles().forEach(article -> articles.put(article.id(), article));
  }

  /** The article of a passage; empty for one that is not to be shown. */
  Optional<Article> article(Passage passage) {
    return Optional.ofNullable(articles.get(passage.article()))
        .filter(article -> !article.isWithdrawn());
  }

  /** A task at a passage. */
  Task task(
      Task.Kind kind,
      Optional<String> subject,
      Passage passage,
      String told,
      Optional<Task.Paste> paste,
      boolean fresh) {
    Article article = articles.get(passage.article());
    if (article == null) {
      throw new IllegalArgumentException("no article " + passage.article());
    }
    // Only a plain text has its lines where the canonical text has them.
    boolean lines = article.file().endsWith(".txt");
    return new Task(
        kind,
        subject,
        article.file(),
        lines ? line(article, passage.span()) : 0,
        passage.block(),
        told,
        paste,
        fresh);
  }

  private int line(Article article, Span span) {
    int[] ends = lineEnds.computeIfAbsent(article.id(), id -> lineEnds(article));
    int before = Arrays.binarySearch(ends, span.start());
    return 1 + (before < 0 ? -before - 1 : before);
  }

  /** The code points at which lines end. */
  private static int[] lineEnds(Article article) {
    int[] points = article.text().value().codePoints().toArray();
    return IntStream.range(0, points.length).filter(i -> points[i] == '\n').toArray();
  }

  /** A passage's words on one line. */
  String words(Passage passage) {
    return words(passage.article(), passage.span());
  }

  /** Words of an article on one line. */
  String words(String id, Span span) {
    Article article = articles.get(id);
    return article == null ? "" : article.text().slice(span).strip().replaceAll("\\s++", " ");
  }

  /** The first words of a passage, as many as tell which is meant. */
  String firstWords(Passage passage) {
    List<String> words = List.of(words(passage).split(" ", -1));
    return String.join(" ", words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  /** The same, with an ellipsis where more follow. */
  String begin(Passage passage) {
    String first = firstWords(passage);
    return first.equals(words(passage)) ? first : first + " …";
  }

  /** A citation of passages, as a statement writes it. */
  String citation(List<Passage> passages) {
    StringBuilder out = new StringBuilder("[");
    for (Passage passage : passages) {
      Article article = articles.get(passage.article());
      if (article == null) {
        continue;
      }
      String exact = article.text().slice(passage.span());
      String text = article.text().value();
      int first = text.length() > LONG ? 0 : text.indexOf(exact);
      boolean again = text.length() > LONG || text.indexOf(exact, first + 1) >= 0;
      out.append(out.length() > 1 ? "; @" : "@")
          .append(article.key().orElse(article.id()))
          .append(again ? " ¶" + passage.block() : "")
          .append(" \"")
          .append(words(passage).replace("\"", "\\\""))
          .append('"');
    }
    return out.append(']').toString();
  }

  /** What an article is called in citations: its key, or else its id. */
  String name(String id) {
    Article article = articles.get(id);
    return article == null ? id : article.key().orElse(id);
  }

  /** The .meta.yaml of a passage's article. */
  String meta(Passage passage) {
    Article article = articles.get(passage.article());
    return article == null ? "" : meta(article);
  }

  /** The .meta.yaml of an article. */
  static String meta(Article article) {
    int folder = article.file().lastIndexOf('/') + 1;
    return article.file().substring(0, folder) + article.id() + ".meta.yaml";
  }

  /** Words as a value of YAML that means nothing but them. */
  static String yaml(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}

package io.sourcebook.article.html;

import io.sourcebook.article.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The text of an article as the page's data gives it: which words stand in it side by side. */
final class ArticleBody {

  /** Shorter ones are a summary. */
  private static final int LEAST_WORDS = 50;

  /** Words that stand side by side; four seldom do so by chance. */
  private static final int RUN = 4;

  private final Set<List<String>> runs;

  private ArticleBody(Set<List<String>> runs) {
    this.runs = runs;
  }

  /** Reads it; empty where it is too short for an article. */
  static Optional<ArticleBody> of(String value) {
    String plain = Parser.unescapeEntities(value, false);
    String text = plain.indexOf('<') >= 0 ? Jsoup.parse(plain).text() : plain;
    List<String> words = Words.folded(text);
    return words.size() < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(new ArticleBody(runs(words)));
  }

  /** The share of a text's runs of words that stand in the article, 0 to 1. */
  double share(String text) {
    Set<List<String>> own = runs(Words.folded(text));
    return own.isEmpty() ? 0 : (double) own.stream().filter(runs::contains).count() / own.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }
}

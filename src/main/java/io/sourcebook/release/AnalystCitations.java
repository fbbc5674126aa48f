package io.sourcebook.release;

import io.sourcebook.model.Article;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which words the analyst's statements cite now: a source's statement goes when the analyst cites
 * its words, and that statement then stands in its place.
 */
final class AnalystCitations {

  /** Nobody cites anything. */
  static final AnalystCitations NOBODY = new AnalystCitations();

  /** Fewer words may stand in any sentence. */
  private static final int LEAST_WORDS = 4;

  private final Map<String, List<Cited>> bySlug = new HashMap<>();

  /**
   * Words of one citation.
   *
   * @param words each with a space before and behind
   */
  private record Cited(String statement, String words) {}

  /** Nobody cites anything yet. */
  AnalystCitations() {}

  static AnalystCitations of(Library library, List<FactSheet> sheets) {
    Map<String, Article> articles = new HashMap<>();
    library.articles().forEach(article -> articles.put(article.id(), article));
    AnalystCitations citing = new AnalystCitations();
    for (FactSheet sheet : sheets) {
      String slug = sheet.subject().slug();
      for (Statement statement : sheet.statements()) {
        if (statement.by() == Statement.Voice.ANALYST) {
          for (Statement.Citation citation : statement.citations()) {
            Article article = articles.get(citation.passage().article());
            if (article != null) {
              citing.add(slug, statement.id(), article.text().slice(citation.passage().span()));
            }
          }
        }
      }
    }
    return citing;
  }

  /** Takes words that a statement of the analyst cites. */
  void add(String slug, String statement, String words) {
    String plain = plain(words);
    if (plain.chars().filter(c -> c == ' ').count() > LEAST_WORDS) {
      bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(new Cited(statement, plain));
    }
  }

  /** The statement that cites most of the words of one that is gone. */
  Optional<String> of(String slug, Row gone) {
    String text = plain(gone.text());
    Optional<Cited> best = Optional.empty();
    for (Cited one : bySlug.getOrDefault(slug, List.of())) {
      boolean shared = text.contains(one.words()) || one.words().contains(text);
      int length = best.map(longest -> longest.words().length()).orElse(0);
      if (shared && one.words().length() > length) {
        best = Optional.of(one);
      }
    }
    return best.map(Cited::statement);
  }

  /** Words alone, without what a statement adds in brackets, each between spaces. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(" ");
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets = Math.max(0, brackets + (c == '[' ? 1 : c == ']' ? -1 : 0));
      if (brackets == 0 && Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    if (out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}

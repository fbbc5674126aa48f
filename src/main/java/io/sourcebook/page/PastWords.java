package io.sourcebook.page;

import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.FactSheet;
import io.sourcebook.page.share.Allowance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may still be shown of words that once stood on the site.
 *
 * <p>The analyst's words, which may hold words of any article, where no article has a limit; else
 * their beginning. A source's words where they stand on a sheet today, or where their article may
 * be shown without limit. Of an article that is withdrawn or gone a few words, by which a reader
 * knows the statement again; none where it has a limit, and of one that is gone none where any
 * article has, since nobody knows any more whether and how long this one might be shown. Nothing of
 * a statement that the analyst hides.
 */
final class PastWords {

  /** As many words as a short quotation has: enough to know a sentence again. */
  private static final int MOST_OF_A_GONE_ARTICLE = 8;

  /** Fewer than make a quotation: any name with its bearer's office is as long. */
  private static final int MOST_OF_THE_ANALYST = 6;

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");

  private final Allowance allowance;
  private final Set<String> articles;
  private final Set<String> known;
  private final boolean unlimited;
  private final Map<String, Set<String>> hidden = new HashMap<>();
  private final Set<String> standing = new HashSet<>();

  /**
   * @param articles the ids of those that the site shows
   * @param known the ids of those and of the withdrawn
   * @param unlimited whether the site sets no limit for all of its articles
   */
  PastWords(
      Chronicle chronicle,
      Allowance allowance,
      Set<String> articles,
      Set<String> known,
      boolean unlimited) {
    this.allowance = allowance;
    this.articles = articles;
    this.known = known;
    this.unlimited = unlimited;
    chronicle.sheets().forEach((slug, history) -> hidden.put(slug, Set.copyOf(history.hidden())));
    // Before the first release nothing is past.
    List<FactSheet> sheets = chronicle.isReleased() ? allowance.sheets() : List.of();
    sheets.forEach(sheet -> sheet.statements().forEach(one -> standing.add(one.text())));
  }

  /** Whether the analyst hides a statement of a sheet, so that none of its words may be shown. */
  boolean isHidden(String slug, Row row) {
    return hidden.getOrDefault(slug, Set.of()).contains(row.id());
  }

  /** Whether all words of a statement of a sheet may be shown. */
  boolean isWhole(String slug, Row row) {
    if (isHidden(slug, row)) {
      return false;
    }
    if (standing.contains(row.text())) {
      return true;
    }
    return row.article()
        .map(id -> articles.contains(id) && allowance.percent(id).isEmpty())
        .orElse(unlimited && !allowance.isLimited());
  }

  /** The words, or their beginning with an ellipsis, or nothing. */
  String of(String slug, Row row) {
    if (isWhole(slug, row)) {
      return row.text();
    }
    if (isHidden(slug, row)) {
      return "";
    }
    if (row.article().isEmpty()) {
      return beginning(row.text(), MOST_OF_THE_ANALYST);
    }
    return mayBegin(row.article().get()) ? beginning(row.text(), MOST_OF_A_GONE_ARTICLE) : "";
  }

  private boolean mayBegin(String article) {
    boolean free =
        known.contains(article) ? allowance.percent(article).isEmpty() : !allowance.isLimited();
    return unlimited && free && !articles.contains(article);
  }

  /** How many words a text has. */
  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static String beginning(String text, int most) {
    return WORD.matcher(text)
        .results()
        .skip(most - 1)
        .findFirst()
        .filter(last -> count(text) > most)
        .map(last -> text.substring(0, last.end()) + " …")
        .orElse(text);
  }
}

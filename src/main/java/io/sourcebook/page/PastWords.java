package io.sourcebook.page;

import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.FactSheet;
import io.sourcebook.page.share.Allowance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may still be shown of words that once stood on the site.
 *
 * <p>The analyst's words, which may hold words of any article, where no article has a limit; else
 * their beginning. A source's words where they stand on a sheet today, or where their article may
 * be shown without limit. Of an article that is gone a few words, by which a reader knows the
 * statement again; none where the site limits the share of its articles, since nobody knows any
 * more how long this one was.
 */
final class PastWords {

  /** As many words as a short quotation has: enough to know a sentence again. */
  private static final int MOST_OF_A_GONE_ARTICLE = 8;

  /** Fewer than make a quotation: any name with its bearer's office is as long. */
  private static final int MOST_OF_THE_ANALYST = 6;

  private final Allowance allowance;
  private final Set<String> articles;
  private final boolean unlimited;
  private final Set<String> standing = new HashSet<>();

  /**
   * @param articles the ids of those that the site has
   * @param unlimited whether the site sets no limit for all of its articles
   */
  PastWords(Allowance allowance, Set<String> articles, boolean unlimited) {
    this.allowance = allowance;
    this.articles = articles;
    this.unlimited = unlimited;
    List<FactSheet> sheets = allowance.sheets();
    sheets.forEach(sheet -> sheet.statements().forEach(one -> standing.add(one.text())));
  }

  /** Whether all words of a statement may be shown. */
  boolean isWhole(Row row) {
    if (standing.contains(row.text())) {
      return true;
    }
    return row.article()
        .map(id -> articles.contains(id) && allowance.percent(id).isEmpty())
        .orElse(unlimited && !allowance.isLimited());
  }

  /** The words, or their beginning with an ellipsis, or nothing. */
  String of(Row row) {
    if (isWhole(row)) {
      return row.text();
    }
    if (row.article().isEmpty()) {
      return beginning(row.text(), MOST_OF_THE_ANALYST);
    }
    return unlimited && !articles.contains(row.article().get())
        ? beginning(row.text(), MOST_OF_A_GONE_ARTICLE)
        : "";
  }

  private static String beginning(String text, int most) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space =
          Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
      if (within && space && ++words == most) {
        return text.substring(0, i) + " …";
      }
      within = !space;
    }
    return text;
  }
}

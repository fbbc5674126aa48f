package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.page.share.Allowance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What page makers need of the record of releases.
 *
 * @param files where its pages live
 * @param words what may be shown of words that are gone
 * @param sheets those that stand, by slug
 * @param rows where statements stand now; filled as the pages of the subjects are made
 */
record RecordContext(
    Chronicle chronicle,
    ChangeFiles files,
    PastWords words,
    Map<String, FactSheet> sheets,
    RowLinks rows) {

  /**
   * @param names of the pages in the folder of the subjects, the subjects' own taken already
   * @param unlimited whether the site sets no limit for all of its articles
   */
  static RecordContext of(
      Chronicle chronicle,
      Ids names,
      Labels labels,
      Allowance allowance,
      Library library,
      boolean unlimited) {
    return new RecordContext(
        chronicle,
        new ChangeFiles(chronicle, names),
        new PastWords(
            chronicle, allowance, ids(library.standing()), ids(library.articles()), unlimited),
        allowance.sheets().stream()
            .collect(Collectors.toMap(sheet -> sheet.subject().slug(), sheet -> sheet)),
        new RowLinks(labels, chronicle));
  }

  private static Set<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).collect(Collectors.toSet());
  }

  /** The names of pages in the folder of the subjects that nothing else may take. */
  static Ids names(List<FactSheet> sheets) {
    Ids names = new Ids();
    sheets.forEach(sheet -> names.claim(sheet.subject().slug()));
    // The page of a brief has a fixed name, by which it is printed.
    sheets.forEach(sheet -> names.claim(sheet.subject().slug() + "-brief"));
    return names;
  }
}

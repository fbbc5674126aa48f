package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import io.sourcebook.page.reuse.Csv;
import java.util.List;
import java.util.Locale;

/** Statements as a table with a row for each passage that a statement stands on. */
final class StatementTable {

  private static final List<String> HEAD =
      List.of(
          "subject",
          "section",
          "id",
          "text",
          "by",
          "status",
          "said_by",
          "via",
          "date",
          "certainty",
          "articles",
          "origins",
          "passage",
          "article",
          "key",
          "publisher",
          "published",
          "paragraph",
          "start",
          "end",
          "exact",
          "page");

  private final SiteContext site;
  private final Addresses addresses;
  private final String file;

  /**
   * @param file the path at which the table will lie
   */
  StatementTable(SiteContext site, Addresses addresses, String file) {
    this.site = site;
    this.addresses = addresses;
    this.file = file;
  }

  /** A table of rows. */
  static byte[] of(List<byte[]> rows) {
    return Csv.of(HEAD, rows);
  }

  /** The rows of a sheet's statements. */
  byte[] rows(FactSheet sheet) {
    Csv table = new Csv(HEAD);
    for (Statement statement : sheet.statements()) {
      for (int i = 0; i < statement.citations().size(); i++) {
        table.row(row(sheet, statement, i));
      }
    }
    return table.rows();
  }

  private List<String> row(FactSheet sheet, Statement statement, int citation) {
    Passage passage = statement.citations().get(citation).passage();
    Article article = site.article(passage.article());
    String slug = sheet.subject().slug();
    return List.of(
        sheet.subject().name(),
        site.labels().phrase(statement.section()),
        statement.id(),
        statement.text(),
        lower(statement.by()),
        lower(statement.standing().status()),
        statement.standing().by().orElse(""),
        statement.standing().via().orElse(""),
        statement.date().flatMap(DateExpression::value).map(Edtf::value).orElse(""),
        statement.date().map(date -> lower(date.certainty())).orElse(""),
        Long.toString(statement.articles()),
        Integer.toString(statement.origins()),
        Integer.toString(citation + 1),
        article.id(),
        article.key().orElse(""),
        article.source().publisher().map(Sourced::value).orElse(""),
        article.source().published().map(date -> date.value().value()).orElse(""),
        Integer.toString(passage.block()),
        Integer.toString(passage.span().start()),
        Integer.toString(passage.span().end()),
        article.text().slice(passage.span()),
        addresses.from(file, Links.url(Links.subjectFile(slug)) + "#" + statement.id()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

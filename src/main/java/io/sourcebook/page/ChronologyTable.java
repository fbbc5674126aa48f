package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import io.sourcebook.page.reuse.Csv;
import java.util.List;
import java.util.Locale;

/** Every entry of timelines as a table, those without a calendar day last. */
final class ChronologyTable {

  private static final List<String> HEAD =
      List.of(
          "subject",
          "date",
          "precision",
          "certainty",
          "basis",
          "date_words",
          "planned",
          "text",
          "status",
          "said_by",
          "via",
          "articles",
          "article",
          "key",
          "publisher",
          "published",
          "paragraph",
          "start",
          "end",
          "exact",
          "statements",
          "source_page");

  private final SiteContext site;
  private final Addresses addresses;
  private final String file;

  /**
   * @param file the path at which the table will lie
   */
  ChronologyTable(SiteContext site, Addresses addresses, String file) {
    this.site = site;
    this.addresses = addresses;
    this.file = file;
  }

  /** A table of rows. */
  static byte[] of(List<byte[]> rows) {
    return Csv.of(HEAD, rows);
  }

  /** The rows of a sheet's entries. */
  byte[] rows(FactSheet sheet) {
    Csv table = new Csv(HEAD);
    sheet.timeline().forEach(event -> table.row(row(sheet, event)));
    sheet.undated().forEach(event -> table.row(row(sheet, event)));
    return table.rows();
  }

  private List<String> row(FactSheet sheet, FactSheet.Event event) {
    Passage passage = event.citations().get(0).passage();
    Article article = site.article(passage.article());
    StringBuilder text = new StringBuilder();
    event.wording().forEach(piece -> text.append(piece.text()));
    return List.of(
        sheet.subject().name(),
        event.date().map(Edtf::value).orElse(""),
        event.date().map(date -> lower(date.precision())).orElse(""),
        lower(event.certainty()),
        site.labels().phrase(event.basis()),
        event.words(),
        Boolean.toString(event.planned()),
        text.toString(),
        lower(event.standing().status()),
        event.standing().by().orElse(""),
        event.standing().via().orElse(""),
        Long.toString(
            event.citations().stream()
                .map(Statement.Citation::passage)
                .map(Passage::article)
                .distinct()
                .count()),
        article.id(),
        article.key().orElse(""),
        article.source().publisher().map(Sourced::value).orElse(""),
        article.source().published().map(date -> date.value().value()).orElse(""),
        Integer.toString(passage.block()),
        Integer.toString(passage.span().start()),
        Integer.toString(passage.span().end()),
        article.text().slice(passage.span()),
        String.join(" ", event.statements()),
        addresses.from(
            file, Links.url(Links.sourceFile(article.id())) + "#" + Links.anchor(passage.span())));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

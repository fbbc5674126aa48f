package io.sourcebook.article.html;

import io.sourcebook.article.form.Quoted;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the days on which an article was published and updated from its page. */
final class DayFinder {

  /** Names of {@code <meta>} elements that tell the first publication. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "date_published",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "pub_date",
          "publish-date",
          "publish_date",
          "publishdate",
          "publicationdate",
          "publication_date",
          "article.published",
          "published-date",
          "published_at",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "datecreated",
          "citation_publication_date",
          "citation_online_date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "bt:pubdate",
          "dc.date",
          "dcterms.date",
          "date");

  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "datemodified",
          "og:updated_time",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified");

  /** A day that the page tells. */
  private record Told(LocalDate day, boolean universal, Certainty certainty, String evidence) {

    Sourced<Edtf> sourced() {
      return new Sourced<>(Edtf.of(day), certainty, evidence);
    }
  }

  private final Document document;
  private final PageData data;
  private final Optional<StructuredData.Item> article;

  DayFinder(HtmlPage page, PageData data) {
    this.document = page.document();
    this.data = data;
    this.article = data.article(TitleFinder.heads(page, data));
  }

  /** The day of publication. */
  Optional<Sourced<Edtf>> published() {
    List<Told> told = new ArrayList<>();
    data.address()
        .ifPresent(
            address ->
                AddressDay.of(address.value())
                    .ifPresent(
                        day ->
                            told.add(
                                new Told(
                                    day,
                                    false,
                                    Certainty.STATED,
                                    "the day in " + address.evidence()))));
    item(told, article, "datePublished");
    tags(told, PUBLISHED);
    item(told, data.structured().page(), "datePublished");
    item(told, article, "dateCreated");
    elements(told);
    return told.isEmpty() ? Optional.empty() : Optional.of(local(told).sourced());
  }

  /** The day of the last change, where it is not before that of publication. */
  Optional<Sourced<Edtf>> updated(Optional<Sourced<Edtf>> published) {
    List<Told> told = new ArrayList<>();
    item(told, article, "dateModified");
    tags(told, UPDATED);
    return told.stream()
        .findFirst()
        .map(Told::sourced)
        .filter(
            day ->
                published.isEmpty()
                    || !day.value().first().isBefore(published.get().value().first()));
  }

  /** Where a time in UTC was told, the day next to it that the page's own clock tells. */
  private static Told local(List<Told> told) {
    Told first = told.get(0);
    if (!first.universal()) {
      return first;
    }
    return told.stream()
        .filter(other -> !other.universal())
        .filter(other -> Math.abs(ChronoUnit.DAYS.between(first.day(), other.day())) == 1)
        .findFirst()
        .orElse(first);
  }

  private static void item(List<Told> told, Optional<StructuredData.Item> item, String property) {
    item.flatMap(found -> found.text(property))
        .ifPresent(
            text -> add(told, text, "the page's JSON-LD " + property + " " + Quoted.of(text)));
  }

  private void tags(List<Told> told, List<String> names) {
    for (MetaTags.Tag tag : data.meta().all(names)) {
      add(told, tag.content(), "the page's " + tag.name() + " " + Quoted.of(tag.content()));
    }
  }

  private void elements(List<Told> told) {
    for (Element element :
        document.select("[itemprop=datePublished], time[pubdate], time.published, .entry-date")) {
      String text =
          element.hasAttr("datetime")
              ? element.attr("datetime")
              : element.hasAttr("content") ? element.attr("content") : element.text();
      add(told, text, "the page's <" + element.normalName() + "> " + Quoted.of(text));
    }
  }

  private static void add(List<Told> told, String text, String evidence) {
    Stamp.parse(text)
        .ifPresent(
            stamp ->
                told.add(new Told(stamp.day(), stamp.universal(), Certainty.STATED, evidence)));
  }
}

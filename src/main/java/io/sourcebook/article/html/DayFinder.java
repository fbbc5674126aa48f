package io.sourcebook.article.html;

import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.text.NumberOrder;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
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

  /** Parts of names that some site gives to its own day of publication. */
  private static final List<String> LIKELY =
      List.of("publish", "pubdate", "pub_date", "pub-date", "publication", "issued", "articledate");

  private static final List<String> UNLIKELY = List.of("modif", "updat", "expir", "publisher");

  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "datemodified",
          "og:updated_time",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified");

  private final Document document;
  private final PageData data;
  private final Optional<StructuredData.Item> article;
  private final Optional<NumberOrder> order;
  private final ShownDay shown;

  DayFinder(
      HtmlPage page,
      PageData data,
      Body body,
      Optional<StructuredData.Item> article,
      Optional<String> title) {
    this.document = page.document();
    this.data = data;
    this.article = article;
    Element html = document.selectFirst("html[lang]");
    this.order =
        Locality.order(html == null ? "" : html.attr("lang"), data.address().map(Sourced::value));
    this.shown =
        new ShownDay(
            DayLines.of(
                document,
                title.flatMap(words -> TitleFinder.shown(document, words)),
                lastOfBody(page, body),
                order));
  }

  private static Optional<Element> lastOfBody(HtmlPage page, Body body) {
    for (int i = body.marks().size() - 1; i >= 0; i--) {
      if (body.marks().get(i).role() == Role.BODY) {
        return Optional.of(page.text().blocks().get(i).element());
      }
    }
    return Optional.empty();
  }

  /** The day of publication. */
  Optional<Sourced<Edtf>> published() {
    List<ToldDay> told = told();
    return told.isEmpty()
        ? data.address().flatMap(DayFinder::monthOfAddress)
        : Optional.of(decide(told).sourced());
  }

  /** The day of the last change, where it is not before that of publication. */
  Optional<Sourced<Edtf>> updated(Optional<Sourced<Edtf>> published) {
    List<ToldDay> told = new ArrayList<>();
    item(told, article, "dateModified");
    tags(told, UPDATED);
    shown.updated().ifPresent(told::add);
    return told.stream()
        .map(ToldDay::sourced)
        .findFirst()
        .filter(
            day ->
                published.isEmpty()
                    || !day.value().first().isBefore(published.get().value().first()));
  }

  /** Every day that the page tells of the publication, the most reliable way first. */
  List<ToldDay> told() {
    List<ToldDay> told = new ArrayList<>();
    data.address().flatMap(DayFinder::ofAddress).ifPresent(told::add);
    item(told, article, "datePublished");
    tags(told, PUBLISHED);
    item(told, data.structured().page(), "datePublished");
    item(told, article, "dateCreated");
    shown.published().ifPresent(told::add);
    if (told.isEmpty()) {
      data.meta().containing(LIKELY, UNLIKELY).forEach(tag -> tag(told, tag));
      ScriptDays.find(document, order).ifPresent(told::add);
      data.address().flatMap(DayFinder::ofSlug).ifPresent(told::add);
    }
    return told;
  }

  /**
   * The first day; where it was told in UTC, the neighbouring one that the page's own clock tells.
   */
  private static ToldDay decide(List<ToldDay> told) {
    ToldDay first = told.get(0);
    for (ToldDay other : told) {
      if (first.universal() && !other.universal() && first.distance(other) == 1) {
        return other.with(", which is " + first.day() + " in UTC by " + first.evidence());
      }
    }
    for (ToldDay other : told) {
      if (first.distance(other) > 1) {
        return first.with("; " + other.evidence() + " tells another day");
      }
    }
    return first;
  }

  private static Optional<ToldDay> ofAddress(Sourced<String> address) {
    return AddressDay.of(address.value())
        .map(day -> new ToldDay(day, false, Certainty.STATED, "the day in " + address.evidence()));
  }

  private static Optional<ToldDay> ofSlug(Sourced<String> address) {
    return AddressDay.ofSlug(address.value())
        .map(
            day -> new ToldDay(day, false, Certainty.INFERRED, "the day in " + address.evidence()));
  }

  private static Optional<Sourced<Edtf>> monthOfAddress(Sourced<String> address) {
    return AddressDay.month(address.value())
        .flatMap(month -> Edtf.parse(month.toString()))
        .map(month -> PageData.inferred(month, "the month in " + address.evidence()));
  }

  private void item(List<ToldDay> told, Optional<StructuredData.Item> item, String property) {
    item.flatMap(found -> found.text(property))
        .ifPresent(
            text -> add(told, text, "the page's JSON-LD " + property + " " + Quoted.of(text)));
  }

  private void tags(List<ToldDay> told, List<String> names) {
    data.meta().all(names).forEach(tag -> tag(told, tag));
  }

  private void tag(List<ToldDay> told, MetaTags.Tag tag) {
    add(told, tag.content(), "the page's " + tag.name() + " " + Quoted.of(tag.content()));
  }

  private void add(List<ToldDay> told, String text, String evidence) {
    Stamp.parse(text, order)
        .ifPresent(
            stamp ->
                told.add(new ToldDay(stamp.day(), stamp.universal(), Certainty.STATED, evidence)));
  }
}

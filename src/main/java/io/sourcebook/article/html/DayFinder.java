package io.sourcebook.article.html;

import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.html.DayLine.Kind;
import io.sourcebook.article.text.NumberOrder;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** A day that the page tells. */
  private record Told(LocalDate day, boolean universal, Certainty certainty, String evidence) {

    Sourced<Edtf> sourced() {
      return new Sourced<>(Edtf.of(day), certainty, evidence);
    }
  }

  /** So many visible characters below the title a date is no longer the article's. */
  private static final int BELOW_TITLE = 1500;

  /** The line of who wrote it, when, directly at the end. */
  private static final int BELOW_BODY = 300;

  /** Above the title stand the masthead and the page's clock. */
  private static final int ABOVE_TITLE = 400;

  private final PageData data;
  private final Optional<StructuredData.Item> article;
  private final Optional<NumberOrder> order;
  private final DayLines shown;

  DayFinder(
      HtmlPage page,
      PageData data,
      Body body,
      Optional<StructuredData.Item> article,
      Optional<String> title) {
    this.data = data;
    this.article = article;
    Document document = page.document();
    Element html = document.selectFirst("html[lang]");
    this.order =
        Locality.order(html == null ? "" : html.attr("lang"), data.address().map(Sourced::value));
    this.shown =
        DayLines.of(
            document,
            title.flatMap(words -> TitleFinder.shown(document, words)),
            lastOfBody(page, body),
            order);
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
    visible().ifPresent(told::add);
    if (told.isEmpty()) {
      data.meta().containing(LIKELY, UNLIKELY).forEach(tag -> tag(told, tag));
    }
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

  private void item(List<Told> told, Optional<StructuredData.Item> item, String property) {
    item.flatMap(found -> found.text(property))
        .ifPresent(
            text -> add(told, text, "the page's JSON-LD " + property + " " + Quoted.of(text)));
  }

  private void tags(List<Told> told, List<String> names) {
    data.meta().all(names).forEach(tag -> tag(told, tag));
  }

  private void tag(List<Told> told, MetaTags.Tag tag) {
    add(told, tag.content(), "the page's " + tag.name() + " " + Quoted.of(tag.content()));
  }

  /** The line that shows the day: labelled, else nearest below the title, else above it. */
  private Optional<Told> visible() {
    return line(line -> line.kind() == Kind.PUBLISHED && isBelow(line))
        .or(() -> line(line -> line.kind() == Kind.PUBLISHED && isAbove(line)))
        .or(() -> line(line -> line.kind() == Kind.PLAIN && line.alone() && isBelow(line)))
        .or(() -> line(line -> line.kind() == Kind.PLAIN && isBelow(line)))
        .or(
            () ->
                line(
                    line ->
                        line.kind() == Kind.PLAIN
                            && line.alone()
                            && !line.clock()
                            && isAbove(line)))
        .or(() -> line(line -> line.kind() == Kind.CALLED_UPDATED && isBelow(line)))
        .or(() -> line(line -> line.kind() == Kind.PUBLISHED && isAtEnd(line)))
        .or(() -> line(line -> line.kind() == Kind.PLAIN && line.signed() && isAtEnd(line)))
        .or(this::only)
        .map(
            line ->
                new Told(
                    line.day(),
                    line.universal(),
                    isBelow(line) && line.kind() != Kind.CALLED_UPDATED
                        ? Certainty.STATED
                        : Certainty.INFERRED,
                    "the line " + Quoted.of(line.words())));
  }

  /** The one day that a page shows on lines of their own, wherever it stands. */
  private Optional<DayLine> only() {
    List<DayLine> alone =
        shown.lines().stream()
            .filter(line -> line.alone() && !line.clock() && line.kind() != Kind.UPDATED)
            .toList();
    return alone.stream().map(DayLine::day).distinct().count() == 1
        ? Optional.of(alone.get(0))
        : Optional.empty();
  }

  private Optional<DayLine> line(Predicate<DayLine> fits) {
    return shown.lines().stream().filter(fits).findFirst();
  }

  private boolean isBelow(DayLine line) {
    return line.start() >= shown.titleEnd() && line.start() <= shown.titleEnd() + BELOW_TITLE;
  }

  private boolean isAtEnd(DayLine line) {
    return shown.bodyEnd() >= 0
        && line.start() >= shown.titleEnd()
        && line.start() >= shown.bodyEnd() - BELOW_BODY
        && line.start() <= shown.bodyEnd() + BELOW_BODY;
  }

  private boolean isAbove(DayLine line) {
    return line.start() < shown.titleStart() && line.start() >= shown.titleStart() - ABOVE_TITLE;
  }

  private void add(List<Told> told, String text, String evidence) {
    Stamp.parse(text, order)
        .ifPresent(
            stamp ->
                told.add(new Told(stamp.day(), stamp.universal(), Certainty.STATED, evidence)));
  }
}

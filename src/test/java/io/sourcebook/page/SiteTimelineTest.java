package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.page.Contribution.Dated;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the timeline of a whole site is parted. */
class SiteTimelineTest {

  private static final int DAYS = 366;

  private int passages;

  private Dated entry(String date) {
    return entry(date, "Harbour");
  }

  private Dated entry(String date, String subject) {
    passages++;
    return new Dated(
        new Edtf(date),
        List.of(new Passage("report", 1, new Span(passages, passages + 1))),
        new When("", "", ""),
        "",
        false,
        List.of(),
        List.of(),
        "",
        List.of(),
        new Link(subject, "subjects/" + subject + ".html"));
  }

  private List<SiteTimeline.Part> parts(int eachDay, String... more) {
    List<Dated> all = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < eachDay; i++) {
        all.add(entry(LocalDate.of(2020, 1, 1).plusDays(day).toString()));
      }
    }
    for (String date : more) {
      all.add(entry(date));
    }
    return parts(all);
  }

  private static List<SiteTimeline.Part> parts(List<Dated> entries) {
    return new SiteTimeline(Labels.of("en")).parts(List.of(entries));
  }

  private static List<String> files(List<SiteTimeline.Part> parts) {
    return parts.stream().map(SiteTimeline.Part::file).toList();
  }

  @Test
  void aYearWithManyEntriesHasAPageForEachMonth() {
    List<SiteTimeline.Part> parts =
        parts(2, "2020", "2020-05", "2020-03-02/2020-03-05", "2020-01-30/2020-02-02", "2020-21");
    assertEquals(14, parts.size());
    assertEquals(
        List.of("timeline.html", "timeline-2020.html", "timeline-2020-01.html"),
        files(parts).subList(0, 3));
    SiteTimeline.Part year = parts.get(1);
    assertEquals("737 events", year.count());
    assertEquals(
        List.of("2020", "2020-01-30/2020-02-02", "2020-21"),
        year.years().get(0).entries().stream().map(one -> one.entry().date().value()).toList());
    assertEquals(
        new PartLink("y2020-03", "March 2020", "63 events", "timeline-2020-03.html", false),
        year.partsOfYear().get(2));
    SiteTimeline.Part march = parts.get(4);
    assertEquals("March 2020", march.title());
    assertEquals(63, march.years().get(0).entries().size());
    assertEquals(
        new PartLink("y2020-03", "March 2020", "", "timeline-2020-03.html", true),
        march.partsOfYear().get(2));
    assertEquals(List.of(""), march.parts().stream().map(PartLink::count).distinct().toList());
  }

  @Test
  void muchThatLiesInNoSingleMonthHasAPageForEachInitial() {
    List<Dated> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      all.add(entry("2032", "Óbidos ferry"));
      all.add(entry("2032", "7 Mile bridge"));
    }
    all.add(entry("2032", "Zell tram"));
    all.add(entry("2032-05", "Zell tram"));
    List<SiteTimeline.Part> parts = parts(all);
    assertEquals(
        List.of(
            "timeline.html",
            "timeline-2032.html",
            "timeline-2032-05.html",
            "timeline-2032-o.html",
            "timeline-2032-z.html",
            "timeline-2032-other.html"),
        files(parts));
    SiteTimeline.Part year = parts.get(1);
    assertEquals(List.of(), year.years());
    assertEquals("602 events", year.count());
    assertEquals(
        new PartLink(
            "y2032-o", "2032, no single month: O", "300 events", "timeline-2032-o.html", false),
        year.partsOfYear().get(1));
    assertEquals("2032, no single month: Other", parts.get(5).title());
    assertEquals("2032", parts.get(5).years().get(0).title(), "in the narrow column");
    assertEquals(602, entries(parts));
  }

  @Test
  void anEntryOfSeveralSubjectsStandsWithTheFirst() {
    List<Dated> harbour = new ArrayList<>();
    for (int i = 0; i <= 600; i++) {
      harbour.add(entry("2032"));
    }
    Dated one = harbour.get(0);
    Dated same =
        new Dated(
            one.date(),
            one.passages(),
            one.when(),
            one.basis(),
            one.planned(),
            one.labels(),
            one.wording(),
            one.language(),
            one.told(),
            new Link("Zell tram", "subjects/zell-tram.html"));
    List<SiteTimeline.Part> parts =
        new SiteTimeline(Labels.of("en")).parts(List.of(harbour, List.of(same)));
    assertEquals(
        List.of("timeline.html", "timeline-2032.html", "timeline-2032-h.html"), files(parts));
    assertEquals(2, parts.get(2).years().get(0).entries().get(0).subjects().size());
  }

  @Test
  void whatLiesInNoSingleMonthStaysTogetherWhereItIsLittle() {
    List<Dated> all = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      all.add(entry("2032"));
    }
    all.add(entry("2032-05"));
    List<SiteTimeline.Part> parts = parts(all);
    assertEquals(
        List.of("timeline.html", "timeline-2032.html", "timeline-2032-05.html"), files(parts));
    assertEquals(600, parts.get(1).years().get(0).entries().size());
  }

  @Test
  void everyEntryStandsOnOnePage() {
    assertEquals(2 * DAYS + 3, entries(parts(2, "2020", "2021-07-01", "2020-05")));
  }

  private static int entries(List<SiteTimeline.Part> parts) {
    return parts.stream()
        .flatMap(part -> part.years().stream())
        .mapToInt(year -> year.entries().size())
        .sum();
  }

  @Test
  void aYearWithFewerIsOnePage() {
    assertEquals(
        List.of("timeline.html", "timeline-2020.html", "timeline-2021.html"),
        files(parts(1, "2021-07-01")));
    assertEquals(
        List.of("timeline.html"),
        files(new SiteTimeline(Labels.of("en")).parts(List.of(List.of(entry("2020-01-01"))))));
  }
}

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
        new Link("Harbour", "subjects/harbour.html"));
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
    return new SiteTimeline(Labels.of("en")).parts(List.of(all));
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
        year.months().get(2));
    SiteTimeline.Part march = parts.get(4);
    assertEquals("March 2020", march.title());
    assertEquals(63, march.years().get(0).entries().size());
    assertEquals(
        new PartLink("y2020-03", "March 2020", "", "timeline-2020-03.html", true),
        march.months().get(2));
    assertEquals(List.of(""), march.parts().stream().map(PartLink::count).distinct().toList());
  }

  @Test
  void everyEntryStandsOnOnePage() {
    List<SiteTimeline.Part> parts = parts(2, "2020", "2021-07-01", "2020-05");
    assertEquals(
        2 * DAYS + 3,
        parts.stream()
            .flatMap(part -> part.years().stream())
            .mapToInt(year -> year.entries().size())
            .sum());
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

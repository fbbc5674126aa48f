package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.PublishMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A long timeline shows its forty weightiest dates on the subject's page, and all on its own. */
class TimelineChoiceTest {

  private static FactSheet.Event event(LocalDate day, double weight) {
    FactSheet.Event signed = Fixture.treaty().timeline().get(0);
    return new FactSheet.Event(
        Optional.of(Edtf.of(day)),
        signed.words(),
        signed.certainty(),
        signed.basis(),
        signed.planned(),
        weight,
        signed.wording(),
        signed.standing(),
        signed.citations(),
        signed.statements());
  }

  /** Fifty days, each later one weightier, and a second entry on the last. */
  private static List<FactSheet.Event> fifty() {
    List<FactSheet.Event> events = new ArrayList<>();
    LocalDate day = LocalDate.of(2021, 3, 1);
    for (int i = 0; i < 50; i++) {
      events.add(event(day.plusDays(i), i + 1));
    }
    events.add(event(day.plusDays(49), 0.5));
    return events;
  }

  @Test
  void theWeightiestEntryOfEachOfTheWeightiestDates() {
    List<FactSheet.Event> events = fifty();
    Set<FactSheet.Event> chosen = TimelineChoice.of(events);
    assertEquals(40, chosen.size());
    assertEquals(events.subList(10, 50), events.stream().filter(chosen::contains).toList());
  }

  @Test
  void withRoomLeftSecondEntriesFollow() {
    List<FactSheet.Event> events = fifty().subList(30, 51);
    assertEquals(21, TimelineChoice.of(events).size());
  }

  @Test
  void theRestHasAPageOfItsOwn() {
    FactSheet treaty = Fixture.treaty();
    FactSheet sheet =
        new FactSheet(
            treaty.subject(),
            treaty.asOf(),
            treaty.statements(),
            fifty(),
            List.of(),
            List.of(),
            treaty.quotations(),
            treaty.figures(),
            treaty.differences(),
            treaty.descriptions(),
            treaty.connections(),
            treaty.gaps(),
            treaty.sources());
    Rendered site =
        Rendered.of(
            "en",
            PublishMode.FULL,
            Fixture.library(),
            Fixture.findings(),
            List.of(sheet, Fixture.nobody()),
            Rendered.NO_TEMPLATES);
    assertEquals(List.of(), site.problems());
    Document page = site.page("subjects/river-treaty.html");
    assertEquals(40, page.select(".tl .yr li").size());
    assertEquals("51 events", page.select("#timeline + .cnt").text());
    assertEquals("river-treaty-timeline.html", page.select(".all a[href]").attr("href"));
    Document all = site.page("subjects/river-treaty-timeline.html");
    assertEquals(51, all.select(".tl .yr li").size());
    assertEquals("Timeline", all.select("h1").text());
    assertEquals("51 events.", all.select(".asof").text());
    assertEquals("river-treaty.html", all.select(".kick a[href]").attr("href"));
    assertTrue(
        all.select(".told a[href]").attr("href").startsWith("river-treaty.html#"),
        "statements stand on the subject's page");
  }
}

package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.page.view.Strip;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The picture of a timeline says what is dated, what is inferred and what lay ahead. */
class TimelineStripTest {

  private final TimelineStrip strip = new TimelineStrip(Labels.of("en"));

  private static Event event(String date, Certainty certainty, boolean planned) {
    Event any = Fixture.treaty().timeline().get(0);
    return new Event(
        Optional.of(new Edtf(date)),
        date,
        certainty,
        "",
        planned,
        1,
        any.wording(),
        any.standing(),
        any.citations(),
        List.of());
  }

  @Test
  void aDayIsAPointAndAYearABar() {
    Strip drawn =
        strip
            .draw(
                List.of(
                    event("2020", Certainty.STATED, false),
                    event("2021-01-01", Certainty.INFERRED, false),
                    event("2021-12-31", Certainty.STATED, true)))
            .orElseThrow();
    assertEquals(
        "3 events from 2020 to 31 December 2021: 1 with an inferred date, 1 planned when written.",
        drawn.summary());
    assertEquals(
        List.of(
            new Strip.Mark("s", "0", "324"),
            new Strip.Mark("i", "316.9", "8"),
            new Strip.Mark("p", "632", "8")),
        drawn.marks());
  }

  @Test
  void twoEntriesOrOneDateAreNoPicture() {
    Event one = event("2020-03-01", Certainty.STATED, false);
    assertTrue(strip.draw(List.of(one, event("2021-03-01", Certainty.STATED, false))).isEmpty());
    assertTrue(strip.draw(List.of(one, one, one)).isEmpty());
  }
}

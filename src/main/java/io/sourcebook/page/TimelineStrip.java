package io.sourcebook.page;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.page.view.Strip;
import io.sourcebook.page.view.Strip.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dated entries on one line of time: a point for a day, a bar for a month, year or stretch. */
final class TimelineStrip {

  /** Width of the picture in its own units. */
  private static final double WIDTH = 640;

  /** A point is as wide as this, and no bar is narrower. */
  private static final double POINT = 8;

  /** Two entries are told faster than drawn. */
  private static final int FEWEST = 3;

  private final Labels labels;
  private final DateWords dates;

  TimelineStrip(Labels labels) {
    this.labels = labels;
    this.dates = new DateWords(labels);
  }

  /** The picture, or empty where there are too few entries or all bear one date. */
  Optional<Strip> draw(List<FactSheet.Event> timeline) {
    List<FactSheet.Event> events =
        timeline.stream().filter(event -> event.date().isPresent()).toList();
    if (events.size() < FEWEST) {
      return Optional.empty();
    }
    Edtf earliest =
        events.stream()
            .map(TimelineStrip::date)
            .min(Comparator.comparing(Edtf::first))
            .orElseThrow();
    Edtf latest =
        events.stream()
            .map(TimelineStrip::date)
            .max(Comparator.comparing(Edtf::last))
            .orElseThrow();
    LocalDate from = earliest.first();
    double days = ChronoUnit.DAYS.between(from, latest.last());
    if (days < 1 || earliest.equals(latest)) {
      return Optional.empty();
    }
    List<Mark> marks = events.stream().map(event -> mark(event, from, days)).distinct().toList();
    long inferred = events.stream().filter(event -> !event.planned() && isInferred(event)).count();
    long planned = events.stream().filter(FactSheet.Event::planned).count();
    return Optional.of(
        new Strip(
            labels.get(
                "stripSummary",
                labels.count("event", events.size()),
                dates.full(earliest),
                dates.full(latest),
                Long.toString(inferred),
                Long.toString(planned)),
            marks,
            dates.full(earliest),
            dates.full(latest),
            inferred > 0,
            planned > 0));
  }

  private static Edtf date(FactSheet.Event event) {
    return event.date().orElseThrow();
  }

  private static boolean isInferred(FactSheet.Event event) {
    return event.certainty() == Certainty.INFERRED;
  }

  private static Mark mark(FactSheet.Event event, LocalDate from, double days) {
    double start = ChronoUnit.DAYS.between(from, date(event).first()) / days * (WIDTH - POINT);
    double end = ChronoUnit.DAYS.between(from, date(event).last()) / days * (WIDTH - POINT);
    String kind = event.planned() ? "p" : isInferred(event) ? "i" : "s";
    return new Mark(kind, plain(start), plain(end - start + POINT));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Edtf.Precision;
import java.time.LocalDate;

/** Dates as a reader writes them. */
final class DateWords {

  private final Labels labels;

  DateWords(Labels labels) {
    this.labels = labels;
  }

  /** The whole date: {@code 8 March 2022}, {@code 5–6 March 2022}, {@code 2024}. */
  String full(Edtf date) {
    return qualified(date, date.precision() == Precision.INTERVAL ? interval(date) : point(date));
  }

  /** The date below a heading that says its year; empty where it is the year alone. */
  String withinYear(Edtf date) {
    LocalDate first = date.first();
    LocalDate last = date.last();
    String words =
        switch (date.precision()) {
          case DAY -> dayMonth(first);
          case MONTH -> month(first);
          case SEASON -> season(date);
          case YEAR, DECADE -> "";
          case INTERVAL -> {
            if (!sameYear(date)) {
              yield interval(date);
            }
            Edtf from = end(date, 0);
            Edtf to = end(date, 1);
            boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
            if (days && first.getMonth() == last.getMonth()) {
              yield dayRange(first, last);
            }
            yield labels.get("range", withinYear(from), withinYear(to));
          }
        };
    return words.isEmpty() ? "" : qualified(date, words);
  }

  /** The heading under which the date stands in a timeline. */
  String year(Edtf date) {
    return date.precision() == Precision.DECADE
        ? point(date)
        : Integer.toString(date.first().getYear());
  }

  /** The form that {@code <time datetime>} knows, of an interval's first end; or empty. */
  static String machine(Edtf date) {
    String first = date.value().split("/", -1)[0];
    Edtf end = new Edtf(first);
    return switch (end.precision()) {
      case DAY, MONTH, YEAR -> first.replaceAll("[~?%]", "");
      case SEASON, DECADE, INTERVAL -> "";
    };
  }

  private String point(Edtf date) {
    LocalDate first = date.first();
    return switch (date.precision()) {
      case DAY -> labels.get("dayOfYear", dayMonth(first), first.getYear());
      case MONTH -> labels.get("monthOfYear", month(first), first.getYear());
      case SEASON -> labels.get("seasonOfYear", season(date), first.getYear());
      case YEAR -> Integer.toString(first.getYear());
      case DECADE -> labels.get("decade", first.getYear());
      case INTERVAL -> interval(date);
    };
  }

  private String interval(Edtf date) {
    Edtf from = end(date, 0);
    Edtf to = end(date, 1);
    if (sameYear(date) && from.precision() != Precision.YEAR) {
      return labels.get("partOfYear", withinYear(new Edtf(from + "/" + to)), yearOf(to));
    }
    return labels.get("range", full(from), full(to));
  }

  private static boolean sameYear(Edtf date) {
    Edtf from = end(date, 0);
    Edtf to = end(date, 1);
    return from.first().getYear() == to.last().getYear()
        && from.precision() != Precision.YEAR
        && to.precision() != Precision.YEAR
        && from.precision() != Precision.DECADE;
  }

  private static int yearOf(Edtf date) {
    return date.last().getYear();
  }

  private static Edtf end(Edtf date, int which) {
    String[] ends = date.value().split("/", -1);
    return new Edtf(ends[Math.min(which, ends.length - 1)]);
  }

  private String dayRange(LocalDate first, LocalDate last) {
    return labels.get("dayRange", first.getDayOfMonth(), last.getDayOfMonth(), month(first));
  }

  private String dayMonth(LocalDate day) {
    return labels.get("dayOfMonth", day.getDayOfMonth(), month(day));
  }

  private String month(LocalDate day) {
    return labels.get("month" + day.getMonthValue());
  }

  private String season(Edtf date) {
    return labels.get("season" + date.value().substring(5, 7));
  }

  private String qualified(Edtf date, String words) {
    String value = date.value();
    if (date.precision() == Precision.INTERVAL) {
      return words;
    }
    if (value.endsWith("~")) {
      return labels.get("about", words);
    }
    if (value.endsWith("?") || value.endsWith("%")) {
      return labels.get("perhaps", words);
    }
    return words;
  }
}

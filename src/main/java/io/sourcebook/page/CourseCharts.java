package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.page.view.Course;
import io.sourcebook.page.view.Course.Point;
import io.sourcebook.page.view.Course.Row;
import io.sourcebook.page.view.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that sources give for several dates, each course as points over time. */
final class CourseCharts {

  /** Width of the picture in its own units. */
  private static final double WIDTH = 640;

  private static final double HEIGHT = 96;

  /** Half the width of a point. */
  private static final double RADIUS = 4;

  private final SheetContext context;
  private final Labels labels;
  private final DateWords dates;

  CourseCharts(SheetContext context) {
    this.context = context;
    this.labels = context.labels();
    this.dates = context.site().dates();
  }

  /** The courses in the order of their first figures. */
  List<Course> draw(List<Amount> figures) {
    Map<String, List<Amount>> byCourse = new LinkedHashMap<>();
    for (Amount figure : figures) {
      figure
          .course()
          .ifPresent(
              course -> byCourse.computeIfAbsent(course, c -> new ArrayList<>()).add(figure));
    }
    // What max_share leaves of a course may be a single point.
    return byCourse.values().stream()
        .filter(course -> course.size() > 1)
        .map(this::course)
        .toList();
  }

  private Course course(List<Amount> figures) {
    List<Amount> inOrder =
        figures.stream().sorted(Comparator.comparing(CourseCharts::date)).toList();
    Edtf first = date(inOrder.get(0));
    Edtf last = date(inOrder.get(inOrder.size() - 1));
    double days = Math.max(1, ChronoUnit.DAYS.between(first.first(), last.first()));
    Amount highest = inOrder.stream().max(Comparator.comparing(CourseCharts::value)).orElseThrow();
    List<Point> points = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Amount amount : inOrder) {
      double x = ChronoUnit.DAYS.between(first.first(), date(amount).first()) / days;
      points.add(new Point(plain(RADIUS + x * (WIDTH - 2 * RADIUS)), height(amount, inOrder)));
      String when = dates.full(date(amount));
      told.add(when + ": " + printed(amount));
      rows.add(
          new Row(
              new When(when, DateWords.machine(date(amount)), ""),
              printed(amount),
              context.link(amount.citation().passage())));
    }
    String title =
        labels.get("courseOf", unit(inOrder.get(0)), dates.full(first), dates.full(last));
    return new Course(
        title,
        title + ". " + String.join("; ", told) + ".",
        points,
        printed(highest),
        dates.full(first),
        dates.full(last),
        rows);
  }

  private static Edtf date(Amount amount) {
    return amount.date().orElseThrow();
  }

  private static BigDecimal value(Amount amount) {
    return amount.figure().value();
  }

  /** From nought at the foot, so that no difference looks larger than it is. */
  private static String height(Amount amount, List<Amount> all) {
    double least =
        Math.min(0, all.stream().mapToDouble(a -> value(a).doubleValue()).min().orElse(0));
    double most =
        Math.max(0, all.stream().mapToDouble(a -> value(a).doubleValue()).max().orElse(0));
    double share = most == least ? 0 : (value(amount).doubleValue() - least) / (most - least);
    return plain(HEIGHT - RADIUS - share * (HEIGHT - 2 * RADIUS));
  }

  private String printed(Amount amount) {
    return context
        .site()
        .article(amount.citation().passage().article())
        .text()
        .slice(amount.figure().span());
  }

  private static String unit(Amount amount) {
    return amount.figure().unit();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

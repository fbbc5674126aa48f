package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Edtf.Precision;
import io.sourcebook.model.Sourced;
import io.sourcebook.page.view.Coverage;
import io.sourcebook.page.view.Coverage.Square;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One square for each dated article in its month; what has no month is listed instead. */
final class CoverageChart {

  /** Width of the picture in its own units, as wide as the evidence column. */
  private static final double WIDTH = 284;

  /** A square and its gap at full size. */
  private static final double STEP = 11;

  /** The gap between squares at full size. */
  private static final double GAP = 2;

  /** More months than this leave squares too small to be told apart; years take their place. */
  private static final int MOST_MONTHS = 60;

  /**
   * A pile of more squares than this is drawn lower, so that the head of the page keeps its height.
   */
  private static final int MOST_PILED = 8;

  private final SiteContext site;
  private final Labels labels;

  CoverageChart(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  private record Dated(Edtf date, boolean inferred) {}

  /** The picture, or empty where no article is dated to a month. */
  Optional<Coverage> draw(List<Article> articles) {
    TreeMap<YearMonth, List<Dated>> months = new TreeMap<>();
    for (Article article : articles) {
      Optional<Sourced<Edtf>> published = article.source().published();
      if (published.isPresent() && hasMonth(published.get().value())) {
        Edtf date = published.get().value();
        months
            .computeIfAbsent(YearMonth.from(date.first()), month -> new ArrayList<>())
            .add(new Dated(date, published.get().certainty() == Certainty.INFERRED));
      }
    }
    if (months.isEmpty()) {
      return Optional.empty();
    }
    int span = between(months.firstKey(), months.lastKey()) + 1;
    return Optional.of(span > MOST_MONTHS ? byYear(months) : byMonth(months));
  }

  /** Articles that stand on no month, each with the reason. */
  List<String> unplaced(List<Article> articles) {
    Map<String, Integer> byReason = new TreeMap<>();
    int undated = 0;
    for (Article article : articles) {
      Optional<Sourced<Edtf>> published = article.source().published();
      if (published.isEmpty()) {
        undated++;
      } else if (!hasMonth(published.get().value())) {
        byReason.merge(site.publishedLine(article), 1, Integer::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    byReason.forEach(
        (date, number) ->
            lines.add(labels.get("monthNotStated", labels.count("article", number), date)));
    if (undated > 0) {
      lines.add(labels.get("undatedArticles", labels.count("article", undated)));
    }
    return lines;
  }

  private static boolean hasMonth(Edtf date) {
    return (date.precision() == Precision.DAY || date.precision() == Precision.MONTH)
        && !date.isQualified();
  }

  private Coverage byMonth(NavigableMap<YearMonth, List<Dated>> months) {
    TreeMap<Integer, List<Dated>> columns = new TreeMap<>();
    months.forEach((month, dated) -> columns.put(between(months.firstKey(), month), dated));
    List<String> told = new ArrayList<>();
    months.forEach((month, dated) -> told.add(tell(words(month), dated)));
    return draw(
        labels.get("coverageByMonth"),
        columns,
        told,
        words(months.firstKey()),
        words(months.lastKey()));
  }

  private Coverage byYear(NavigableMap<YearMonth, List<Dated>> months) {
    TreeMap<Integer, List<Dated>> columns = new TreeMap<>();
    int first = months.firstKey().getYear();
    months.forEach(
        (month, dated) ->
            columns
                .computeIfAbsent(month.getYear() - first, year -> new ArrayList<>())
                .addAll(dated));
    List<String> told = new ArrayList<>();
    columns.forEach((column, dated) -> told.add(tell(Integer.toString(first + column), dated)));
    return draw(
        labels.get("coverageByYear"),
        columns,
        told,
        Integer.toString(first),
        Integer.toString(months.lastKey().getYear()));
  }

  private Coverage draw(
      String title,
      NavigableMap<Integer, List<Dated>> columns,
      List<String> told,
      String first,
      String last) {
    int width = columns.lastKey() + 1;
    int tallest = columns.values().stream().mapToInt(List::size).max().orElse(1);
    double stepX = Math.min(STEP, WIDTH / width);
    // The last column ends where its label does, on the right.
    double pitch = width == 1 ? 0 : (WIDTH - (stepX - GAP)) / (width - 1);
    double stepY = Math.min(STEP, STEP * MOST_PILED / tallest);
    int height = (int) Math.ceil(stepY * tallest);
    List<Square> squares = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      double x = column * pitch;
      List<Dated> dated = columns.getOrDefault(column, List.of());
      if (dated.isEmpty()) {
        squares.add(square("z", x, height - GAP, stepX, GAP * 2));
      }
      for (int i = 0; i < dated.size(); i++) {
        String kind = dated.get(i).inferred() ? "i" : "s";
        squares.add(square(kind, x, height - stepY * (i + 1) + GAP, stepX, stepY));
      }
    }
    return new Coverage(
        title,
        labels.get("coverageSummary", title, String.join("; ", told)),
        height,
        squares,
        first,
        first.equals(last) ? "" : last);
  }

  /** A square in its cell; an outlined one is drawn half a line smaller on each side. */
  private static Square square(String kind, double x, double y, double stepX, double stepY) {
    double inset = kind.equals("i") ? 0.75 : 0;
    double width = Math.max(1, stepX - GAP) - 2 * inset;
    double height = Math.max(1, stepY - GAP) - 2 * inset;
    return new Square(kind, plain(x + inset), plain(y + inset), plain(width), plain(height));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private String tell(String when, List<Dated> dated) {
    long inferred = dated.stream().filter(Dated::inferred).count();
    String words = labels.get("coverageAt", labels.count("article", dated.size()), when);
    return inferred == 0 ? words : labels.get("coverageInferred", words, Long.toString(inferred));
  }

  private String words(YearMonth month) {
    return site.dates().full(new Edtf(month.toString()));
  }

  private static int between(YearMonth from, YearMonth to) {
    return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
  }
}

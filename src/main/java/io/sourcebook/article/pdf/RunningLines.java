package io.sourcebook.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines that every page repeats at its top or foot, and page numbers. */
final class RunningLines {

  /** Lines from the top and from the foot of a page that may be such. */
  private static final int OUTERMOST = 3;

  /** The same line on this share of the pages, and on two at least: left and right pages differ. */
  private static final double SHARE = 0.3;

  /** Points by which the place of the same line differs from page to page. */
  private static final int PLACE = 6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—|•\\s]*+(?:page|página|pagina|pág\\.?|pag\\.?|p\\.)?+\\s*+#"
              + "(?:\\s*+(?:/|of|de|\\|)\\s*+#)?+[-–—|•\\s]*+");

  private RunningLines() {}

  /** For each line the reason why it is furniture, or empty. */
  static List<Optional<String>> reasons(List<PdfLine> lines) {
    Map<Integer, List<Integer>> byPage = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      byPage.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>()).add(i);
    }
    Set<Integer> outer = new HashSet<>();
    Map<String, Set<Integer>> pagesOfLine = new HashMap<>();
    for (List<Integer> page : byPage.values()) {
      page.sort(Comparator.comparingDouble(i -> lines.get(i).segment().y()));
      for (int at = 0; at < page.size(); at++) {
        if (at < OUTERMOST || at >= page.size() - OUTERMOST) {
          int index = page.get(at);
          outer.add(index);
          for (String key : keys(lines.get(index), 0)) {
            pagesOfLine.computeIfAbsent(key, each -> new HashSet<>()).add(lines.get(index).page());
          }
        }
      }
    }
    double least = Math.max(2, SHARE * byPage.size());
    List<Optional<String>> reasons = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean repeated =
          outer.contains(i)
              && keys(line, 1).stream()
                  .anyMatch(key -> pagesOfLine.getOrDefault(key, Set.of()).size() >= least);
      if (repeated) {
        reasons.add(Optional.of("line that several pages repeat at the same place"));
      } else if (outer.contains(i) && PAGE_NUMBER.matcher(masked(line.text())).matches()) {
        reasons.add(Optional.of("page number"));
      } else {
        reasons.add(Optional.empty());
      }
    }
    return reasons;
  }

  /** A line and its place; with the neighbouring places where it is looked up. */
  private static List<String> keys(PdfLine line, int around) {
    int place = Math.round(line.segment().y() / PLACE);
    List<String> keys = new ArrayList<>();
    for (int step = -around; step <= around; step++) {
      keys.add((place + step) + " " + masked(line.text()));
    }
    return keys;
  }

  /** A line with {@code #} for each number. */
  private static String masked(String text) {
    StringBuilder out = new StringBuilder();
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && !number) {
        out.append('#');
      } else if (!digit) {
        out.append(c);
      }
      number = digit;
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}

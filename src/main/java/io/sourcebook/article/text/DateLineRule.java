package io.sourcebook.article.text;

import java.util.Optional;

/** Lines of a date around the title: the article's, and the clock of the page. */
final class DateLineRule implements BlockRule {

  /** Below so many lines after the title a date is no longer the article's but its story's. */
  private static final int REACH = 8;

  @Override
  public void mark(Page page, Marks marks) {
    int title = marks.title().orElse(-1);
    int prose = marks.firstProse(page, title + 1);
    int second = marks.firstProse(page, prose + 1);
    int top = title >= 0 ? title : prose;
    for (int i = 0; i < page.size(); i++) {
      Optional<DateLine> line = page.block(i).dateLine();
      if (line.isEmpty() || !marks.isFree(i)) {
        continue;
      }
      DateLine date = line.get();
      boolean head = i < prose && i <= title + REACH;
      boolean underStandfirst = i < second && i <= title + REACH && (date.time() || date.weekday());
      if (isClock(date) && (i < top || anotherBelow(page, i, second))) {
        marks.put(
            i,
            Mark.furniture(
                "page clock: a date line with a time and zone before the "
                    + (title >= 0 ? "title" : "text")));
      } else if (i < title && anotherBelow(page, title, second)) {
        marks.put(
            i, Mark.furniture("the page's own date: another date line stands below the title"));
      } else if (date.day().isEmpty()) {
        marks.put(i, Mark.furniture("the day of an update"));
      } else if (head || underStandfirst || date.published()) {
        marks.put(i, Mark.furniture(Mark.Kind.DATE_LINE, "date line of the article"));
      }
    }
  }

  /** A city, a time and a zone: what a page shows of the moment at which it is read. */
  private static boolean isClock(DateLine date) {
    return date.time() && date.zone() && date.place();
  }

  private static boolean anotherBelow(Page page, int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + 1 + REACH); i++) {
      Page.Block block = page.block(i);
      if (block.dateLine().flatMap(DateLine::day).isPresent()
          || Byline.parse(block.text()).flatMap(Byline::date).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

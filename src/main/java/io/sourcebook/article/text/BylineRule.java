package io.sourcebook.article.text;

/** The line that names who wrote the article, near the title and above the text. */
final class BylineRule implements BlockRule {

  @Override
  public void mark(Page page, Marks marks) {
    int title = marks.title().orElse(-1);
    int prose = marks.firstProse(page, title + 1);
    // A standfirst may stand between the title and the byline.
    int end = marks.firstProse(page, prose + 1);
    for (int i = 0; i < end; i++) {
      if (marks.isFree(i) && Byline.parse(page.block(i).text()).isPresent()) {
        marks.put(i, Mark.furniture(Mark.Kind.BYLINE, "byline"));
      }
    }
    // Such a line may also name a newsroom, so that nobody is called an author for it.
    for (int i = title + 1; title >= 0 && i < prose; i++) {
      boolean besideDate =
          (i > 0 && marks.is(i - 1, Mark.Kind.DATE_LINE))
              || (i + 1 < page.size() && marks.is(i + 1, Mark.Kind.DATE_LINE));
      if (marks.isFree(i) && besideDate && PersonNames.isName(page.block(i).text())) {
        marks.put(i, Mark.furniture("a name beside the date line"));
      }
    }
  }
}

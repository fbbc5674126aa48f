package io.sourcebook.article;

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
  }
}

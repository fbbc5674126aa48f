package io.sourcebook.article;

/** A list of other articles' headlines below a heading such as "Related stories". */
final class RelatedListRule implements BlockRule {

  private static final PhraseTable HEADINGS = PhraseTable.read("related-heading");

  private static final int MOST_WORDS = 20;

  @Override
  public void mark(Page page, Marks marks) {
    int prose = marks.firstProse(page, marks.title().orElse(-1) + 1);
    for (int i = prose + 1; i < page.size(); i++) {
      Page.Block heading = page.block(i);
      if (heading.label().isEmpty() || !HEADINGS.matches(heading)) {
        continue;
      }
      marks.put(i, Mark.furniture("heading of links to other articles"));
      while (i + 1 < page.size() && isHeadline(page.block(i + 1))) {
        i++;
        marks.put(i, Mark.furniture("a link below " + heading.quoted()));
      }
    }
  }

  private static boolean isHeadline(Page.Block block) {
    return block.words() <= MOST_WORDS && !Prose.endsWithFullStop(block.text());
  }
}

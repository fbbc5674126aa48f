package io.sourcebook.article.text;

/** Short lines above the title: the name of the section, of a series, of a menu. */
final class SectionLabelRule implements BlockRule {

  private static final int MOST_WORDS = 3;

  @Override
  public void mark(Page page, Marks marks) {
    for (int i = 0; i < marks.title().orElse(0); i++) {
      if (marks.isFree(i)
          && page.block(i).words() <= MOST_WORDS
          && !Prose.endsSentence(page.block(i).text())) {
        marks.put(i, Mark.furniture("a label above the title"));
      }
    }
  }
}

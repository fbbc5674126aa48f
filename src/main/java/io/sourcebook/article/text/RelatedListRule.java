package io.sourcebook.article.text;

/**
 * A list of other articles' headlines below a heading such as "Related stories", or below a bare
 * "Read more:".
 */
final class RelatedListRule implements BlockRule {

  private static final PhraseTable HEADINGS = PhraseTable.read("related-heading");

  private static final PhraseTable LINKS = PhraseTable.read("read-more");

  private static final int MOST_WORDS = 20;

  @Override
  public void mark(Page page, Marks marks) {
    int title = marks.title().orElse(-1);
    int prose = marks.firstProse(page, title + 1);
    for (int i = title < 0 ? prose + 1 : title + 1; i < page.size(); i++) {
      Page.Block heading = page.block(i);
      boolean bare = isBareLink(heading);
      if (heading.label().isEmpty() || !(bare || (i > prose && HEADINGS.matches(heading)))) {
        continue;
      }
      marks.put(i, Mark.furniture("heading of links to other articles"));
      while (i + 1 < page.size()
          && (bare ? isLinkedTitle(page.block(i + 1)) : isHeadline(page.block(i + 1)))) {
        i++;
        marks.put(i, Mark.furniture("a link below " + heading.quoted()));
      }
    }
  }

  private static boolean isHeadline(Page.Block block) {
    return block.words() <= MOST_WORDS && !Prose.endsWithFullStop(block.text());
  }

  /** A phrase that leads to another article, with a colon and nothing behind it. */
  private static boolean isBareLink(Page.Block block) {
    return block.text().endsWith(":")
        && !block.label().isEmpty()
        && LINKS.prefixLength(block.label()) == block.label().size();
  }

  /**
   * A headline and nothing else: below "Read more:" the article itself may go on at once, with a
   * sentence, a quotation, or a line that brings one in.
   */
  private static boolean isLinkedTitle(Page.Block block) {
    String text = block.text();
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    return isHeadline(block)
        && block.words() > 0
        && !block.isProse()
        && !Prose.endsSentence(text)
        && !isBareLink(block)
        && last != ':'
        && last != ','
        && last != ';'
        && (Character.isUpperCase(first)
            || Character.isDigit(first)
            || "¿¡•-–*·".indexOf(first) >= 0);
  }
}

package io.sourcebook.article.text;

import io.sourcebook.model.Role;

/**
 * The title: the first short line without a full stop that is no furniture, with running text below
 * it. An article that begins with a sentence has none.
 */
final class TitleRule implements BlockRule {

  private static final int MOST_WORDS = 30;

  /** One to three words above a longer line are the name of a section. */
  private static final int LEAST_WORDS = 4;

  @Override
  public void mark(Page page, Marks marks) {
    int prose = marks.firstProse(page, 0);
    if (prose == page.size()) {
      return;
    }
    int title = -1;
    for (int i = 0; i < prose; i++) {
      if (!marks.isFree(i) || !mayBeTitle(page, i)) {
        continue;
      }
      if (page.block(i).words() >= LEAST_WORDS) {
        title = i;
        break;
      }
      if (title < 0 || page.block(i).words() > page.block(title).words()) {
        title = i;
      }
    }
    if (title >= 0) {
      marks.put(
          title,
          new Mark(Role.TITLE, Mark.Kind.TITLE, "a short line without a full stop above the text"));
    } else if (isHeadlineWithFullStop(page, prose)) {
      marks.put(
          prose,
          new Mark(Role.TITLE, Mark.Kind.TITLE, "the first line, in the capitals of a headline"));
    }
  }

  private static boolean mayBeTitle(Page page, int index) {
    Page.Block block = page.block(index);
    String text = block.text();
    // A question may be a headline or the first sentence of a text: then it stands close to it.
    boolean close = index + 1 < page.size() && !page.block(index + 1).paragraph().apart();
    if (Prose.endsSentence(text) && !Prose.endsWithFullStop(text) && close) {
      return false;
    }
    return block.words() >= 1
        && block.words() <= MOST_WORDS
        && !Prose.endsWithFullStop(text)
        && !text.endsWith(":")
        && !text.endsWith(",")
        && !text.endsWith(";")
        && text.codePoints().anyMatch(Character::isLetter)
        && block.dateLine().isEmpty()
        && Byline.parse(text).isEmpty();
  }

  private static boolean isHeadlineWithFullStop(Page page, int first) {
    Page.Block block = page.block(first);
    return block.words() >= LEAST_WORDS
        && block.words() <= MOST_WORDS
        && Prose.inHeadlineCapitals(block.text())
        && first + 1 < page.size()
        && page.block(first + 1).paragraph().apart()
        && page.block(first + 1).isProse();
  }
}

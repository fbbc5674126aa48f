package io.sourcebook.article.text;

import io.sourcebook.model.Role;

/** A short line without a full stop within the text, alone between paragraphs. */
final class HeadingRule implements BlockRule {

  private static final int MOST_WORDS = 12;

  @Override
  public void mark(Page page, Marks marks) {
    int prose = marks.firstProse(page, marks.title().orElse(-1) + 1);
    for (int i = prose + 1; i + 1 < page.size(); i++) {
      if (marks.isFree(i)
          && isShape(page.block(i))
          && page.block(i).paragraph().apart()
          && page.block(i + 1).isProse()
          && marks.isFree(i + 1)
          && !isShape(page.block(i - 1))) {
        marks.put(
            i,
            new Mark(
                Role.HEADING,
                Mark.Kind.OTHER,
                "a short line without a full stop before a paragraph"));
      }
    }
  }

  private static boolean isShape(Page.Block block) {
    String text = block.text();
    int last = text.codePointBefore(text.length());
    int first = text.codePointAt(0);
    return block.words() >= 1
        && block.words() <= MOST_WORDS
        && (Character.isLetterOrDigit(last) || last == '?' || last == '!')
        && (Character.isUpperCase(first)
            || Character.isDigit(first)
            || first == '¿'
            || first == '¡');
  }
}

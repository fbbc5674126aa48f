package io.sourcebook.article.text;

/**
 * The readers' comments, from their heading to the end of the page.
 *
 * <p>The heading alone proves nothing, since articles have sections of that name: below it must
 * stand what only comments have, such as votes, times, "Reply"; or, where it counts the comments,
 * what {@link CommentLines} takes for them.
 */
final class CommentSectionRule implements BlockRule {

  private static final PhraseTable HEADINGS = PhraseTable.read("comment-heading");

  private static final PhraseTable TRACES = PhraseTable.read("comment-trace");

  /** The first comment shows its name, its time or its votes within so many lines. */
  private static final int REACH = 6;

  @Override
  public void mark(Page page, Marks marks) {
    int prose = marks.firstProse(page, marks.title().orElse(-1) + 1);
    CommentLines lines = new CommentLines(page, marks, HEADINGS);
    for (int i = prose + 1; i < page.size(); i++) {
      Page.Block block = page.block(i);
      if (!block.label().isEmpty()
          && HEADINGS.matches(block)
          && (hasTraces(page, i) || lines.areComments(i))) {
        String reason = "comment block: from the line " + block.quoted() + " to the end";
        for (int j = i; j < page.size(); j++) {
          if (!marks.is(j, Mark.Kind.COPYRIGHT)) {
            marks.replace(j, Mark.furniture(Mark.Kind.COMMENT, reason));
          }
        }
        return;
      }
    }
  }

  private static boolean hasTraces(Page page, int heading) {
    for (int i = heading + 1; i <= Math.min(heading + REACH, page.size() - 1); i++) {
      Page.Block block = page.block(i);
      if (!block.label().isEmpty() && (TRACES.matches(block) || isTime(block))) {
        return true;
      }
    }
    return false;
  }

  /** A date with a time, with a count of votes behind it or not. */
  private static boolean isTime(Page.Block block) {
    return block
        .dateLine()
        .or(() -> DateLine.parse(withoutVotes(block.text())))
        .filter(DateLine::time)
        .isPresent();
  }

  private static String withoutVotes(String text) {
    int end = text.length();
    while (end > 0 && "0123456789+-−".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}

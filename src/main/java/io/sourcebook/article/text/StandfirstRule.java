package io.sourcebook.article.text;

import io.sourcebook.model.Role;

/** The lead-in directly under the title, which says beforehand what the text says. */
final class StandfirstRule implements BlockRule {

  private static final int MOST_WORDS = 60;

  private static final int LEAST_WORDS = 5;

  /** Of its own words in one later paragraph; below that a first paragraph carries news. */
  private static final double SAID_AGAIN = 0.7;

  private static final int LEAST_OWN_WORDS = 6;

  @Override
  public void mark(Page page, Marks marks) {
    int title = marks.title().orElse(-1);
    if (title < 0) {
      return;
    }
    int prose = marks.firstProse(page, title + 1);
    for (int i = title + 1; i < prose; i++) {
      Page.Block block = page.block(i);
      if (marks.isFree(i)
          && block.words() >= LEAST_WORDS
          && block.words() <= MOST_WORDS
          && !Prose.endsSentence(block.text())
          && ":;,".indexOf(block.text().charAt(block.text().length() - 1)) < 0) {
        marks.put(i, standfirst("a line without a full stop under the title"));
        return;
      }
    }
    if (prose < page.size() && page.block(prose).words() <= MOST_WORDS) {
      new SaidAgain(page)
          .after(prose, SAID_AGAIN, LEAST_OWN_WORDS, marks)
          .ifPresent(
              again ->
                  marks.put(
                      prose,
                      standfirst(
                          "a lead-in under the title, mostly said again in ¶" + (again + 1))));
    }
  }

  private static Mark standfirst(String reason) {
    return new Mark(Role.STANDFIRST, Mark.Kind.OTHER, reason);
  }
}

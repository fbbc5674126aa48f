package io.sourcebook.article.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paragraph that stands on the page a second time, word for word. */
final class RepetitionRule implements BlockRule {

  /** Short answers and chants are said twice and meant twice. */
  private static final int LEAST_WORDS = 8;

  @Override
  public void mark(Page page, Marks marks) {
    Map<List<String>, Integer> first = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      // An interviewer asks the same of several people.
      boolean question = page.block(i).text().endsWith("?");
      if (page.block(i).words() < LEAST_WORDS || question || marks.is(i, Mark.Kind.COMMENT)) {
        continue;
      }
      Integer before = first.putIfAbsent(Words.folded(page.block(i).text()), i);
      if (before != null && marks.isFree(i)) {
        marks.put(i, Mark.furniture("said before in ¶" + (before + 1)));
      }
    }
  }
}

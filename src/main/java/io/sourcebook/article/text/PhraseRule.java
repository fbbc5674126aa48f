package io.sourcebook.article.text;

/** Furniture that shows itself by a phrase of a table. */
final class PhraseRule implements BlockRule {

  private final PhraseTable table;
  private final String name;

  /**
   * @param table the name of the table under {@code phrases/}
   * @param name what the furniture is called in the reason
   */
  PhraseRule(String table, String name) {
    this.table = PhraseTable.read(table);
    this.name = name;
  }

  @Override
  public void mark(Page page, Marks marks) {
    for (int i = 0; i < page.size(); i++) {
      Page.Block block = page.block(i);
      if (marks.isFree(i) && !block.label().isEmpty() && table.matches(page, i)) {
        marks.put(i, Mark.furniture(name + ": the line " + block.quoted()));
      }
    }
  }
}

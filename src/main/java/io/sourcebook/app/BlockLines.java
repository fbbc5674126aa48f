package io.sourcebook.app;

import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import java.util.List;
import java.util.Locale;

/**
 * An article's blocks for a person to read: what was left out in grey, with a mark and a reason.
 */
final class BlockLines {

  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /** Stands in the margin of what was left out, for those who see no grey. */
  private static final String LEFT_OUT = "- ";

  private static final String KEPT = "  ";

  /** So many pieces of furniture of one kind below one another are told in one line. */
  private static final int RUN = 3;

  /** Characters of furniture that tell what it is. */
  private static final int SHOWN = 160;

  /** Characters of the first and of the last of a run. */
  private static final int SHOWN_OF_RUN = 50;

  private final CanonicalText text;
  private final boolean dims;
  private final StringBuilder out = new StringBuilder();

  private BlockLines(CanonicalText text, boolean dims) {
    this.text = text;
    this.dims = dims;
  }

  /**
   * The lines of all blocks.
   *
   * @param dims whether what is left out is printed in grey
   */
  static String of(CanonicalText text, List<Block> blocks, boolean dims) {
    BlockLines lines = new BlockLines(text, dims);
    int at = 0;
    while (at < blocks.size()) {
      int end = at + 1;
      while (end < blocks.size() && sameFurniture(blocks.get(at), blocks.get(end))) {
        end++;
      }
      if (end - at >= RUN) {
        lines.run(blocks.subList(at, end));
      } else {
        blocks.subList(at, end).forEach(lines::block);
      }
      at = end;
    }
    return lines.out.toString();
  }

  private static boolean sameFurniture(Block one, Block other) {
    return one.role() == Role.FURNITURE
        && other.role() == Role.FURNITURE
        && kind(one).equals(kind(other));
  }

  /** A reason without the words of the one block. */
  private static String kind(Block block) {
    String reason = block.reason().orElse("");
    int words = reason.indexOf('"');
    String before = words < 0 ? reason : reason.substring(0, words);
    int colon = before.indexOf(':');
    return colon < 0 ? before : before.substring(0, colon);
  }

  private void block(Block block) {
    String words = text.slice(block.span());
    String label = "¶" + block.number() + " ";
    switch (block.role()) {
      case BODY -> kept(label + words);
      case HEADING -> kept(label + words + "  [heading]");
      case FURNITURE -> leftOut(label + cut(words, SHOWN), why(block));
      default -> leftOut(label + words, why(block));
    }
  }

  private void run(List<Block> run) {
    Block first = run.get(0);
    Block last = run.get(run.size() - 1);
    leftOut(
        "¶"
            + first.number()
            + "–"
            + last.number()
            + " "
            + cut(text.slice(first.span()), SHOWN_OF_RUN)
            + " … "
            + cut(text.slice(last.span()), SHOWN_OF_RUN),
        run.size() + " blocks of furniture: " + kind(first).strip());
  }

  private static String why(Block block) {
    return block.role().name().toLowerCase(Locale.ROOT)
        + block.reason().map(reason -> ": " + reason).orElse("");
  }

  private void kept(String words) {
    out.append(TextFindings.harmless(KEPT + words)).append('\n');
  }

  private void leftOut(String words, String why) {
    // The escapes stand outside of what is made harmless.
    out.append(dims ? DIM : "");
    out.append(TextFindings.harmless(LEFT_OUT + words + "  [" + why + "]"));
    out.append(dims ? PLAIN : "").append('\n');
  }

  private static String cut(String words, int length) {
    return words.codePointCount(0, words.length()) <= length
        ? words
        : words.substring(0, words.offsetByCodePoints(0, length)).stripTrailing() + "…";
  }
}

package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a person sees what was read. */
class InspectTextTest {

  private static final String RUN = "navigation of the site: the line ";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private void block(Role role, String words, String reason) {
    int start = text.codePointCount(0, text.length());
    text.append(words).append("\n\n");
    Span span = new Span(start, start + words.codePointCount(0, words.length()));
    blocks.add(
        new Block(
            blocks.size() + 1, span, role, Optional.of(reason).filter(each -> !each.isEmpty())));
  }

  private String lines(boolean dims) {
    return BlockLines.of(CanonicalText.of(text.toString()), blocks, dims);
  }

  @Test
  void whatIsLeftOutIsMarkedAndGivesItsReason() {
    block(Role.TITLE, "The weir opens", "the first line");
    block(Role.FURNITURE, "By Ann Lee", "byline");
    block(Role.BODY, "The weir was\nopened.", "");
    block(Role.HEADING, "What next", "a short line");
    block(Role.FURNITURE, "😀".repeat(200), "comment");
    assertEquals(
        """
        - ¶1 The weir opens  [title: the first line]
        - ¶2 By Ann Lee  [furniture: byline]
          ¶3 The weir was opened.
          ¶4 What next  [heading]
        - ¶5 %s…  [furniture: comment]
        """
            .replace("%s", "😀".repeat(160)),
        lines(false));
    String dimmed = lines(true);
    assertEquals(3, dimmed.split("\u001b\\[2m", -1).length - 1);
    assertEquals(lines(false), dimmed.replace("\u001b[2m", "").replace("\u001b[0m", ""));
  }

  @Test
  void furnitureOfOneKindIsToldInOneLine() {
    for (String name : List.of("Home", "News", "Sport", "Contact")) {
      block(Role.FURNITURE, name, RUN + '"' + name + '"');
    }
    block(Role.FURNITURE, "Share", "links for sharing: the line \"Share\"");
    block(Role.FURNITURE, "Tweet", "links for sharing: the line \"Tweet\"");
    assertEquals(
        """
        - ¶1–4 Home … Contact  [4 blocks of furniture: navigation of the site]
        - ¶5 Share  [furniture: links for sharing: the line "Share"]
        - ¶6 Tweet  [furniture: links for sharing: the line "Tweet"]
        """,
        lines(false));
  }

  @Test
  void wordsOfAnArticleCannotChangeTheTerminal() {
    block(Role.FURNITURE, "a\u001b[31mb", "x\u001b[0m");
    block(Role.BODY, "a\u001b[31mb", "");
    assertFalse(lines(false).contains("\u001b"));
  }

  @Test
  void fieldsWithTheirEvidence() {
    String file = Path.of("src/test/resources/articles/mail/newsletter.eml").toString();
    assertEquals(
        List.of(
            "src/test/resources/articles/mail/newsletter.eml",
            "  title      The weir opens – at last  (the mail's subject)",
            "  publisher  The Harbour Post  (inferred: the mail's sender \"Ann Lee from The Harbour"
                + " Post <news@harbour.example>\")",
            "  published  2025-03-04  (the mail's date \"Tue, 4 Mar 2025 23:30:00 -0500 (EST)\")",
            "  authors    not stated"),
        CommandRun.of("inspect", file).results().lines().limit(5).toList());
  }
}

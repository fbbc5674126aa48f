package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.List;

/**
 * A credit in brackets behind the last sentence: {@code (Reporting by A. B.; editing by C. D.)}.
 */
final class CreditSuffix {

  private static final int LONGEST = 400;

  private static final CreditRule CREDIT = new CreditRule();

  private CreditSuffix() {}

  /** Parts each such credit from the sentence before it. */
  static List<Paragraph> splitOff(List<Paragraph> paragraphs) {
    List<Paragraph> parted = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      int open = open(text);
      if (open <= 0) {
        parted.add(paragraph);
        continue;
      }
      int end = Blank.skipBack(text, 0, open);
      parted.add(
          new Paragraph(
              paragraph.start(),
              paragraph.start() + end,
              text.substring(0, end),
              paragraph.apart()));
      parted.add(
          new Paragraph(paragraph.start() + open, paragraph.end(), text.substring(open), false));
    }
    return parted;
  }

  /** Where the credit's bracket opens, or -1. */
  private static int open(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    int open = text.lastIndexOf('(');
    if (open <= 0 || text.length() - open > LONGEST) {
      return -1;
    }
    int end = Blank.skipBack(text, 0, open);
    boolean behindSentence = Prose.endsSentence(text.substring(Math.max(0, end - 3), end));
    Page.Block credit =
        new Page.Block(new Paragraph(0, text.length() - open, text.substring(open), false));
    return behindSentence && CREDIT.recognise(credit).isPresent() ? open : -1;
  }
}

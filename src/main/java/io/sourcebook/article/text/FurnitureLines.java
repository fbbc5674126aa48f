package io.sourcebook.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises furniture among the lines of an article's text by their words alone. */
public final class FurnitureLines {

  /** The rules that need no title and no place on the page. */
  private static final List<BlockRule> RULES =
      List.of(
          new CopyrightRule(),
          new CreditRule(),
          new PhraseRule("comment-form", "form for a comment"),
          new PhraseRule("comment-count", "count of comments"),
          new PhraseRule("share", "links for sharing"),
          new PhraseRule("read-more", "link to another article"),
          new PhraseRule("error", "message of a broken part of the page"),
          new PhraseRule("notice", "notice of the site"),
          new NewsletterRule(),
          new PhraseRule("mail", "line that a newsletter says of itself"),
          new PhraseRule("advertisement", "place of an advertisement"),
          new PhraseRule("navigation", "navigation of the site"),
          new TagsRule(),
          new AddressRule());

  private static final PhraseTable RELATED = PhraseTable.read("related-heading");

  private static final PhraseTable COMMENTS = PhraseTable.read("comment-heading");

  private static final WirePrefixRule WIRE = new WirePrefixRule();

  private static final CreditRule CREDIT = new CreditRule();

  private FurnitureLines() {}

  /** For each line the reason why it is furniture, or empty. */
  public static List<Optional<String>> reasons(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      paragraphs.add(new Paragraph(at, at + line.length(), line, true));
      at += line.length() + 2;
    }
    Page page = new Page(paragraphs);
    Marks marks = new Marks(page.size());
    RULES.forEach(rule -> rule.mark(page, marks));
    List<Optional<String>> reasons = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      reasons.add(marks.at(i).map(Mark::reason));
    }
    return reasons;
  }

  /**
   * A part of a paragraph.
   *
   * @param start in chars
   * @param end in chars
   * @param furniture why it is furniture, or empty for the paragraph's own words
   */
  public record Part(int start, int end, Optional<String> furniture) {}

  /**
   * Parts an agency's words before the first sentence, and credits in brackets behind the last,
   * from the paragraphs of an article.
   *
   * @param starts where each paragraph begins in its text, in chars
   */
  public static List<Part> parted(List<String> paragraphs, List<Integer> starts) {
    List<Paragraph> whole = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      whole.add(new Paragraph(starts.get(i), starts.get(i) + text.length(), text, true));
    }
    List<Part> parts = new ArrayList<>();
    for (Paragraph part : CreditSuffix.splitOff(WirePrefix.splitOff(whole))) {
      Page.Block block = new Page.Block(part);
      Optional<Mark> mark = WIRE.recognise(block).or(() -> CREDIT.recognise(block));
      parts.add(new Part(part.start(), part.end(), mark.map(Mark::reason)));
    }
    return parts;
  }

  /** Whether a line is a heading of links to other articles. */
  public static boolean isRelatedHeading(String line) {
    return RELATED.matches(block(line));
  }

  /** Whether a line is a heading of readers' comments. */
  public static boolean isCommentHeading(String line) {
    return COMMENTS.matches(block(line));
  }

  /** Whether a line names who wrote the article and nothing else. */
  public static boolean isByline(String line) {
    return Byline.parse(line).isPresent();
  }

  /** Whether a line tells a day of publication or update and nothing else. */
  public static boolean isDateLine(String line) {
    return DateLine.parse(line).isPresent();
  }

  private static Page.Block block(String line) {
    return new Page.Block(new Paragraph(0, line.length(), line, true));
  }
}

package io.sourcebook.article.text;

import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what each paragraph of a page is to its article, by one rule after another. */
final class BlockFinder {

  /** In this order: rules for single lines, the title, what stands around it, what needs both. */
  private static final List<BlockRule> RULES =
      List.of(
          new WirePrefixRule(),
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
          new AddressRule(),
          new SiteNameRule(),
          new TitleRule(),
          new DateLineRule(),
          new BylineRule(),
          new SectionLabelRule(),
          new CommentSectionRule(),
          new RelatedListRule(),
          new RepetitionRule(),
          new CaptionRule(),
          new StandfirstRule(),
          new HeadingRule());

  private BlockFinder() {}

  /** The marks of a page's blocks; an unmarked block is body. */
  static Marks mark(Page page) {
    Marks marks = new Marks(page.size());
    RULES.forEach(rule -> rule.mark(page, marks));
    return marks;
  }

  /** The blocks of a page with their roles, numbered in order. */
  static List<Block> blocks(CanonicalText text, Page page, Marks marks) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Paragraph paragraph = page.block(i).paragraph();
      Optional<Mark> mark = marks.at(i);
      blocks.add(
          new Block(
              i + 1,
              text.span(paragraph.start(), paragraph.end()),
              mark.map(Mark::role).orElse(Role.BODY),
              mark.map(Mark::reason)));
    }
    return blocks;
  }
}

package io.sourcebook.article.html;

import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Optional;

/** Tells the article's text from the rest of its page, by one rule after another. */
final class BodyFinder {

  /** In this order: parts of the page, the article among them, and what stands within it. */
  static final List<BodyRule> RULES =
      List.of(
          new TitleBlockRule(),
          new FigureRule(),
          new PictureRule(),
          new FurnitureAreaRule(),
          new TeaserRule(),
          new ArticleAreaRule(),
          new StandfirstRule(),
          new OutsideRule(),
          new KnownLineRule(),
          new BylineRule(),
          new SiteTalkRule(),
          new RepetitionRule(),
          new LinkRule(),
          new HeadingRule());

  private BodyFinder() {}

  /** A mark for each piece of the page's text. */
  static Body find(HtmlPage page, PageData data, Optional<String> title) {
    return find(page, data, title, RULES);
  }

  static Body find(HtmlPage page, PageData data, Optional<String> title, List<BodyRule> rules) {
    if (page.text().blocks().isEmpty()) {
      return new Body(List.of());
    }
    Blocks blocks =
        new Blocks(
            page.text(),
            title,
            told(page, data),
            new SiteLinks(data.address().map(Sourced::value)));
    rules.forEach(rule -> rule.mark(blocks));
    return new Body(blocks.marks());
  }

  private static Optional<ArticleBody> told(HtmlPage page, PageData data) {
    return data.article(TitleFinder.heads(page, data))
        .flatMap(item -> item.text("articleBody"))
        .flatMap(ArticleBody::of);
  }
}

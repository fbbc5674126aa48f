package io.sourcebook.article.html;

/** The parts of a page that belong to no article, in the order in which their names are tried. */
enum FurnitureArea {
  /** The article itself, whatever other words its names have. */
  NONE("", Text.ANY),
  NAVIGATION("in the page's navigation", Text.MUCH),
  FOOT("in the page's footer", Text.MUCH),
  CONSENT("in a notice of cookies or consent", Text.MUCH),
  COMMENTS("in the readers' comments", Text.MUCH),
  RELATED("in a list of links to other articles", Text.ANY),
  SHARE("beside the links for sharing", Text.NONE),
  NEWSLETTER("in a box for a newsletter or a subscription", Text.ANY),
  NOTICE("in a notice of the site", Text.ANY),
  ADVERTISEMENT("in an advertisement", Text.ANY),
  SIDE("beside the article", Text.ANY),
  AUTHOR("about the author", Text.ANY),
  META("beside the article's date", Text.NONE),
  TAGS("in the article's keywords", Text.NONE),
  CAPTION("a caption", Text.ANY),
  POPUP("in a box that opens over the page", Text.MUCH),
  UNSEEN("for screen readers or print only", Text.ANY),
  SEARCH("beside the search", Text.NONE),
  HEAD("in the page's header", Text.ANY);

  /** How much running text such a part may hold. */
  enum Text {
    /** None: a part with sentences in it only bears the name. */
    NONE,
    /** Less than the article. */
    ANY,
    /** More than the article, as long as an article is left. */
    MUCH
  }

  private final String reason;
  private final Text text;

  FurnitureArea(String reason, Text text) {
    this.reason = reason;
    this.text = text;
  }

  Text text() {
    return text;
  }

  /** Why what stands in it is left out, for a reader. */
  String reason() {
    return reason;
  }
}

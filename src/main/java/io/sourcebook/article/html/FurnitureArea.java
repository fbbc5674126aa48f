package io.sourcebook.article.html;

/** The parts of a page that belong to no article, in the order in which their names are tried. */
enum FurnitureArea {
  NAVIGATION("in the page's navigation"),
  FOOT("in the page's footer"),
  COMMENTS("in the readers' comments"),
  RELATED("in a list of links to other articles"),
  SHARE("beside the links for sharing"),
  NEWSLETTER("in a box for a newsletter or a subscription"),
  ADVERTISEMENT("in an advertisement"),
  CONSENT("in a notice of cookies or consent"),
  SIDE("beside the article"),
  AUTHOR("about the author"),
  META("beside the article's date"),
  TAGS("in the article's keywords"),
  CAPTION("a caption"),
  POPUP("in a box that opens over the page"),
  UNSEEN("for screen readers or print only"),
  SEARCH("beside the search"),
  HEAD("in the page's header");

  private final String reason;

  FurnitureArea(String reason) {
    this.reason = reason;
  }

  /** Why what stands in it is left out, for a reader. */
  String reason() {
    return reason;
  }
}

package io.sourcebook.article.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The parts of a page that are no article by their element or by the words of their names. */
enum FurnitureArea {
  NAVIGATION(
      "in the page's navigation",
      "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager topbar toolbar"
          + " megamenu subnav sitemap skiplink skiplinks",
      "nav menu dir"),
  FOOT("in the page's footer", "footer contentinfo colophon", "footer"),
  COMMENTS(
      "in the readers' comments",
      "comment comments commentlist disqus respond replies livefyre fbcomments discourse"
          + " comentario comentarios",
      ""),
  RELATED(
      "in a list of links to other articles",
      "related recommended recommendation recommendations recommends recirc recirculation outbrain taboola"
          + " zergnet trending readmore teaser teasers popular suggested upnext relacionadas"
          + " relacionados relacionada mostread crosspromo",
      "",
      "read more",
      "most read",
      "most popular",
      "more stories",
      "more news",
      "more from",
      "up next",
      "also like",
      "see also",
      "latest news",
      "read next",
      "next article",
      "more articles",
      "other articles",
      "latest posts",
      "more on",
      "recent posts"),
  SHARE(
      "beside the links for sharing",
      "share sharing social sharedaddy addthis addtoany sharethis socials shares sharebar",
      ""),
  NEWSLETTER(
      "in a box for a newsletter or subscription",
      "newsletter newsletters signup subscribe mailchimp optin paywall regwall subscription"
          + " mailinglist",
      ""),
  ADVERTISEMENT(
      "in an advertisement",
      "ad ads advert adverts advertisement advertising sponsor sponsored promo promos promoted"
          + " promotion dfp adsense adslot banner publicidad anuncio commercial",
      "ins"),
  CONSENT(
      "in a notice of cookies or consent",
      "cookie cookies consent gdpr onetrust didomi ccpa cookiebar",
      ""),
  SIDE("beside the article", "sidebar aside complementary rail sidecol", "aside"),
  AUTHOR(
      "about the author",
      "author authors byline bylines bio biography autor autores contributor contributors vcard",
      ""),
  META(
      "beside the article's date",
      "meta dateline timestamp pubdate posted metadata byline datepublished datemodified",
      "time"),
  TAGS("in the article's keywords", "tags taglist keywords topics categories etiquetas", ""),
  CAPTION("a caption", "caption captions figcaption photocredit legend pie", "figcaption caption"),
  POPUP(
      "in a box that opens over the page",
      "modal popup overlay lightbox tooltip dropdown popover offcanvas toast",
      "dialog"),
  UNSEEN(
      "hidden from sight, for screen readers or print",
      "hidden hide invisible offscreen printonly noprint",
      "",
      "visually hidden",
      "sr only",
      "screen reader",
      "print only",
      "d none"),
  SEARCH("beside the search", "search searchbox searchform", "search"),
  HEAD("in the page's header", "masthead banner siteheader", "", "site header", "page header");

  private final String reason;
  private final Set<String> names;
  private final Set<String> tags;

  FurnitureArea(String reason, String names, String tags, String... pairs) {
    this.reason = reason;
    Set<String> all = new HashSet<>(Set.of(names.split(" ")));
    all.addAll(Set.of(pairs));
    this.names = Set.copyOf(all);
    this.tags = tags.isEmpty() ? Set.of() : Set.of(tags.split(" "));
  }

  String reason() {
    return reason;
  }

  /** The part that an element is by itself, whatever stands around it. */
  static Optional<FurnitureArea> of(Area area) {
    for (FurnitureArea each : values()) {
      if (each.tags.contains(area.tag())) {
        return Optional.of(each);
      }
    }
    if (area.tag().equals("body")) {
      return Optional.empty();
    }
    for (FurnitureArea each : values()) {
      if (area.names().any(each.names)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}

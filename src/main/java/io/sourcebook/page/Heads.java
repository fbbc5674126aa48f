package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.page.reuse.Work;
import io.sourcebook.page.view.Head;
import io.sourcebook.page.view.Head.Tag;
import io.sourcebook.page.view.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each page tells reference managers, search engines and previews. */
final class Heads {

  /** The picture of every preview: 1200 by 630, as all of them take it. */
  static final String CARD = "assets/card.png";

  private static final String CARD_WIDTH = "1200";

  private static final String CARD_HEIGHT = "630";

  private static final String FRONT = "index.html";

  private static final String NOT_FOUND = "404.html";

  private final SiteContext site;
  private final SiteSettings settings;
  private final Works works;
  private final StructuredData data;
  private final Map<String, FactSheet> sheets = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();

  Heads(SiteContext site, SiteSettings settings, List<Article> articles, List<FactSheet> sheets) {
    this.site = site;
    this.settings = settings;
    this.works = new Works(site);
    this.data = new StructuredData(site, settings.title(), new Addresses(settings.baseUrl()));
    sheets.forEach(sheet -> this.sheets.put(Links.subjectFile(sheet.subject().slug()), sheet));
    articles.forEach(article -> this.articles.put(Links.sourceFile(article.id()), article));
  }

  /** The public address of a page, where the site has one. */
  static Optional<String> address(SiteSettings settings, String path) {
    return settings.baseUrl().map(base -> path.equals(FRONT) ? base : base + Links.url(path));
  }

  /**
   * The head of a page.
   *
   * @param title without the site's; empty for the front page
   */
  Head of(String path, String title, String description) {
    Optional<FactSheet> sheet = Optional.ofNullable(sheets.get(path));
    Optional<Article> article = Optional.ofNullable(articles.get(path));
    List<Tag> tags = new ArrayList<>();
    sheet.ifPresent(of -> sheet(tags, of));
    article.ifPresent(of -> article(tags, of));
    Optional<String> canonical =
        path.equals(NOT_FOUND) ? Optional.empty() : address(settings, path);
    canonical.ifPresent(address -> preview(tags, address, title, description, sheet.isPresent()));
    Optional<Map<String, Object>> told =
        sheet
            .map(of -> data.sheet(of, description))
            .or(() -> article.map(data::source))
            .or(() -> path.equals(FRONT) ? Optional.of(data.site()) : Optional.empty());
    return new Head(
        canonical.orElse(""), tags, feeds(sheet), told.map(StructuredData::inScript).orElse(null));
  }

  /** The feeds that tell what changes on the page: the sheet's own, and the site's. */
  private List<Link> feeds(Optional<FactSheet> sheet) {
    List<Link> feeds = new ArrayList<>();
    if (settings.baseUrl().isEmpty() || !site.record().chronicle().isReleased()) {
      return feeds;
    }
    String base = settings.baseUrl().get();
    sheet
        .map(FactSheet::subject)
        .filter(subject -> site.record().chronicle().of(subject).version().isPresent())
        .ifPresent(
            subject ->
                feeds.add(
                    new Link(
                        site.labels().get("feedTitle", subject.name()),
                        base + Links.url(ChangeFiles.feed(subject.slug())))));
    feeds.add(
        new Link(site.labels().get("feedTitle", settings.title()), base + ChangeFiles.SITE_FEED));
    return feeds;
  }

  /** A fact sheet is cited as a report of the site; it has no author and no day of its own. */
  private void sheet(List<Tag> tags, FactSheet sheet) {
    name(tags, "citation_title", sheet.subject().name());
    name(tags, "citation_technical_report_institution", settings.title());
    name(tags, "citation_language", site.labels().language());
    address(settings, Links.subjectFile(sheet.subject().slug()))
        .ifPresent(address -> name(tags, "citation_public_url", address));
  }

  /** The page of a source is cited as the article that it shows. */
  private void article(List<Tag> tags, Article article) {
    Work work = works.of(article);
    name(tags, "citation_title", work.title());
    work.authors().forEach(author -> name(tags, "citation_author", author));
    if (!work.isDateUncertain()) {
      work.published()
          .map(Heads::slashed)
          .filter(date -> !date.isEmpty())
          .ifPresent(date -> name(tags, "citation_publication_date", date));
    }
    work.publisher().ifPresent(publisher -> name(tags, "citation_publisher", publisher));
    work.language().ifPresent(language -> name(tags, "citation_language", language));
    work.url().ifPresent(url -> name(tags, "citation_public_url", url));
  }

  private static String slashed(Edtf date) {
    return DateWords.machine(date).replace('-', '/');
  }

  private void preview(
      List<Tag> tags, String address, String title, String description, boolean sheet) {
    property(tags, "og:site_name", settings.title());
    property(tags, "og:title", title.isEmpty() ? settings.title() : title);
    property(tags, "og:description", description);
    property(tags, "og:type", sheet ? "article" : "website");
    property(tags, "og:url", address);
    property(tags, "og:locale", site.labels().get("locale"));
    property(tags, "og:image", settings.baseUrl().orElse("") + CARD);
    property(tags, "og:image:width", CARD_WIDTH);
    property(tags, "og:image:height", CARD_HEIGHT);
    property(tags, "og:image:alt", site.labels().get("cardAlt"));
    name(tags, "twitter:card", "summary_large_image");
  }

  private static void name(List<Tag> tags, String name, String content) {
    tags.add(new Tag("name", name, content));
  }

  private static void property(List<Tag> tags, String name, String content) {
    tags.add(new Tag("property", name, content));
  }
}

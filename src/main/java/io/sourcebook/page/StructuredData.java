package io.sourcebook.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.SubjectKind;
import io.sourcebook.page.reuse.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages as schema.org describes them, for search engines and reference managers. */
final class StructuredData {

  /** Quotations told of one sheet: what reads them looks at a page's beginning, if at all. */
  private static final int MOST_QUOTATIONS = 20;

  private final SiteContext site;
  private final String title;
  private final Addresses addresses;
  private final Works works;

  /**
   * @param title of the site
   */
  StructuredData(SiteContext site, String title, Addresses addresses) {
    this.site = site;
    this.title = title;
    this.addresses = addresses;
    this.works = new Works(site);
  }

  /** The front page. */
  Map<String, Object> site() {
    Map<String, Object> data = new LinkedHashMap<>(webSite());
    data.put("inLanguage", site.labels().language());
    return rooted(data);
  }

  /** A fact sheet: a report on its subject that cites its articles. */
  Map<String, Object> sheet(FactSheet sheet, String description) {
    Map<String, Object> data = thing("Report", sheet.subject().name());
    addresses.base().ifPresent(b -> data.put("url", url(Links.subjectFile(slug(sheet)))));
    data.put("description", description);
    data.put("inLanguage", site.labels().language());
    Map<String, Object> about = thing(type(sheet.subject().kind()), sheet.subject().name());
    if (!sheet.subject().aliases().isEmpty()) {
      about.put("alternateName", sheet.subject().aliases());
    }
    data.put("about", about);
    data.put("isPartOf", webSite());
    if (!sheet.sources().isEmpty()) {
      data.put(
          "citation",
          sheet.sources().stream().map(use -> article(site.article(use.article()))).toList());
    }
    List<Map<String, Object>> quotations =
        sheet.quotations().stream()
            .filter(saying -> saying.quotation().direct())
            .limit(MOST_QUOTATIONS)
            .map(this::quotation)
            .toList();
    if (!quotations.isEmpty()) {
      data.put("hasPart", quotations);
    }
    return rooted(data);
  }

  /** The page of a source: a page about an article that stands elsewhere. */
  Map<String, Object> source(Article article) {
    Map<String, Object> data = thing("WebPage", works.of(article).title());
    addresses.base().ifPresent(b -> data.put("url", url(Links.sourceFile(article.id()))));
    data.put("inLanguage", site.labels().language());
    data.put("isPartOf", webSite());
    data.put("mainEntity", article(article));
    return rooted(data);
  }

  private Map<String, Object> webSite() {
    Map<String, Object> data = thing("WebSite", title);
    addresses.base().ifPresent(base -> data.put("url", base));
    return data;
  }

  private Map<String, Object> article(Article article) {
    Work work = works.of(article);
    Map<String, Object> data = thing("NewsArticle", work.title());
    data.put("headline", work.title());
    work.publisher().ifPresent(name -> data.put("publisher", thing("Organization", name)));
    if (!work.authors().isEmpty()) {
      // A person or a desk: an article's line of authors does not say which.
      data.put("author", work.authors().stream().map(name -> Map.of("name", name)).toList());
    }
    if (!work.isDateUncertain()) {
      work.published()
          .map(DateWords::machine)
          .filter(date -> !date.isEmpty())
          .ifPresent(date -> data.put("datePublished", date));
    }
    work.language().ifPresent(language -> data.put("inLanguage", language));
    work.url().ifPresent(url -> data.put("url", url));
    work.archived().ifPresent(url -> data.put("archivedAt", url));
    return data;
  }

  private Map<String, Object> quotation(FactSheet.Saying saying) {
    Article article = site.article(saying.citation().passage().article());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "Quotation");
    data.put("text", article.text().slice(saying.quotation().content()));
    saying
        .quotation()
        .speaker()
        .filter(Speaker::named)
        .ifPresent(speaker -> data.put("spokenByCharacter", Map.of("name", speaker.name())));
    Work work = works.of(article);
    Map<String, Object> source = thing("NewsArticle", work.title());
    work.url().ifPresent(url -> source.put("url", url));
    data.put("citation", source);
    return data;
  }

  private static String type(SubjectKind kind) {
    return switch (kind) {
      case ORGANISATION -> "Organization";
      case EVENT -> "Event";
      case PLACE -> "Place";
      // An actor may be a person, a party or a government.
      case ACTOR, TOPIC, AGREEMENT -> "Thing";
    };
  }

  private static Map<String, Object> thing(String type, String name) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put("name", name);
    return data;
  }

  private static Map<String, Object> rooted(Map<String, Object> data) {
    Map<String, Object> rooted = new LinkedHashMap<>();
    rooted.put("@context", "https://schema.org");
    rooted.putAll(data);
    return rooted;
  }

  private String url(String path) {
    return addresses.from("", Links.url(path));
  }

  private static String slug(FactSheet sheet) {
    return sheet.subject().slug();
  }

  /** The data in one line that no script element can be closed by. */
  static TemplateHTMLOutputModel inScript(Map<String, Object> data) {
    String json =
        Json.line(data)
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(json);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}

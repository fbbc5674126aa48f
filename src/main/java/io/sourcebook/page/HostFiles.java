package io.sourcebook.page;

import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What web hosts and crawlers look for at a site's root. */
final class HostFiles {

  /** Pages that a crawler has no use for. */
  private static final List<String> UNLISTED = List.of("404.html", "search.html");

  /** As many addresses as sitemaps.org allows in one file. */
  private static final int MOST_ADDRESSES = 50_000;

  private static final String SPACE = "\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private final SiteSettings settings;
  private final TemplateFiles templates;

  HostFiles(SiteSettings settings, TemplateFiles templates) {
    this.settings = settings;
    this.templates = templates;
  }

  /**
   * The files.
   *
   * @param pages all other files of the site
   */
  List<SitePage> of(List<SitePage> pages) {
    List<SitePage> files = new ArrayList<>();
    files.add(new SitePage("robots.txt", robots(), "templates/robots.txt"));
    // The content policy as a header, where Netlify and Cloudflare Pages look for it.
    files.add(new SitePage("_headers", templates.read("_headers"), "templates/_headers"));
    // GitHub Pages would leave out names that begin with a line.
    files.add(new SitePage(".nojekyll", new byte[0], "the program"));
    settings.baseUrl().ifPresent(base -> files.addAll(sitemaps(base, pages)));
    return files;
  }

  /** The path of a site's folder on its server, by which a page knows its way from any address. */
  static String root(SiteSettings settings) {
    return settings.baseUrl().map(base -> URI.create(base).getRawPath()).orElse("");
  }

  private byte[] robots() {
    String text = new String(templates.read("robots.txt"), StandardCharsets.UTF_8);
    if (settings.baseUrl().isPresent() && !text.contains("Sitemap:")) {
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      text += end + "Sitemap: " + settings.baseUrl().get() + "sitemap.xml\n";
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One file, or as many as are needed and one that lists them. */
  private List<SitePage> sitemaps(String base, List<SitePage> pages) {
    List<String> addresses =
        pages.stream()
            .map(SitePage::path)
            .filter(path -> path.endsWith(".html") && !UNLISTED.contains(path))
            .sorted()
            .map(path -> Heads.address(settings, path).orElse(""))
            .toList();
    if (addresses.size() <= MOST_ADDRESSES) {
      return List.of(sitemap("sitemap.xml", "urlset", "url", addresses));
    }
    List<SitePage> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < addresses.size(); from += MOST_ADDRESSES) {
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      int to = Math.min(addresses.size(), from + MOST_ADDRESSES);
      files.add(sitemap(name, "urlset", "url", addresses.subList(from, to)));
      parts.add(base + name);
    }
    files.add(sitemap("sitemap.xml", "sitemapindex", "sitemap", parts));
    return files;
  }

  private static SitePage sitemap(String name, String list, String entry, List<String> addresses) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<").append(list).append(" xmlns=").append(SPACE).append(">\n");
    for (String address : addresses) {
      out.append("<").append(entry).append("><loc>").append(escaped(address));
      out.append("</loc></").append(entry).append(">\n");
    }
    out.append("</").append(list).append(">\n");
    return new SitePage(name, out.toString().getBytes(StandardCharsets.UTF_8), "the program");
  }

  /** Addresses are percent-encoded; of what XML minds, only these signs are left. */
  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("'", "&apos;");
  }
}

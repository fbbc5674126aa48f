package io.sourcebook.article.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells links to other sites from those within the page's own. */
final class SiteLinks {

  private final Optional<String> site;

  /**
   * For a page.
   *
   * @param address the page's own, as far as it is known
   */
  SiteLinks(Optional<String> address) {
    site = address.flatMap(Host::of).map(SiteLinks::registered);
  }

  /**
   * Whether the first link of an element leads to another site; false where the page's own is
   * unknown.
   */
  boolean leadAway(Element element) {
    Element link = element.selectFirst("a[href]");
    if (link == null || site.isEmpty()) {
      return false;
    }
    String address = link.attr("href").strip();
    String whole = address.startsWith("//") ? "https:" + address : address;
    return whole.startsWith("http")
        && Host.of(whole).filter(host -> !registered(host).equals(site.get())).isPresent();
  }

  private static String registered(Host host) {
    return host.names().get(0);
  }
}

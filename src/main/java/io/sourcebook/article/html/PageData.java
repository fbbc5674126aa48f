package io.sourcebook.article.html;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page says of itself outside of its text.
 *
 * @param address where the page stands, as far as it tells
 * @param sites the names by which the site calls itself
 */
record PageData(
    MetaTags meta, StructuredData structured, Optional<Sourced<String>> address, SiteNames sites) {

  private static final List<String> SITE_TAGS =
      List.of("og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name");

  /**
   * Reads them from a page.
   *
   * @param given the address under which the page was saved, where its file tells it
   */
  static PageData of(Document document, Optional<String> given) {
    MetaTags meta = MetaTags.of(document);
    StructuredData structured = StructuredData.of(document);
    Optional<Sourced<String>> address = AddressFinder.find(document, meta, given);
    List<String> told = new ArrayList<>();
    meta.all(SITE_TAGS).forEach(tag -> told.add(tag.content()));
    for (String type : List.of("website", "organization", "newsmediaorganization")) {
      structured.ofType(type).forEach(item -> item.text("name").ifPresent(told::add));
    }
    structured.articles().forEach(item -> told.addAll(structured.names(item, "publisher")));
    address.map(Sourced::value).flatMap(Host::of).ifPresent(host -> told.addAll(host.names()));
    return new PageData(meta, structured, address, SiteNames.of(told));
  }

  /** The item of the page's article. */
  Optional<StructuredData.Item> article(List<String> heads) {
    return structured.article(
        heads.stream().map(StructuredData::folded).toList(),
        address.map(Sourced::value).stream().toList());
  }

  /** A value that the page states, with where it does. */
  static <T> Sourced<T> stated(T value, String evidence) {
    return new Sourced<>(value, Certainty.STATED, evidence);
  }

  /** A value that the page only suggests, with how. */
  static <T> Sourced<T> inferred(T value, String evidence) {
    return new Sourced<>(value, Certainty.INFERRED, evidence);
  }
}

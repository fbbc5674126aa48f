package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.text.Agencies;
import io.sourcebook.article.text.CopyrightLine;
import io.sourcebook.article.text.Words;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads whose page it is, and who claims the copyright. A news agency that delivered the text is
 * its origin, and publisher only where the page names nobody else.
 */
final class PublisherFinder {

  private static final List<String> OTHER_TAGS =
      List.of("application-name", "dc.publisher", "dcterms.publisher", "citation_publisher");

  private static final int LONGEST = 80;

  private final HtmlPage page;
  private final PageData data;

  PublisherFinder(HtmlPage page, PageData data) {
    this.page = page;
    this.data = data;
  }

  /** The publisher: as the page's data names it, as its copyright line does, or its host. */
  Optional<Sourced<String>> publisher(Optional<StructuredData.Item> article) {
    List<Sourced<String>> named = new ArrayList<>();
    article.ifPresent(
        item ->
            data.structured()
                .names(item, "publisher")
                .forEach(name -> add(named, name, "the page's JSON-LD publisher")));
    data.meta()
        .first(List.of("og:site_name"))
        .ifPresent(tag -> add(named, tag.content(), "the page's og:site_name"));
    for (String type : List.of("newsmediaorganization", "website", "organization")) {
      data.structured()
          .ofType(type)
          .forEach(
              item ->
                  item.text("name")
                      .ifPresent(name -> add(named, name, "the page's JSON-LD name of its site")));
    }
    data.meta()
        .all(OTHER_TAGS)
        .forEach(tag -> add(named, tag.content(), "the page's " + tag.name()));
    copyright()
        .flatMap(CopyrightLine::owner)
        .ifPresent(owner -> add(named, owner, "the line " + copyrightWords()));
    return named.stream()
        .filter(name -> isOfHost(name.value()))
        .findFirst()
        .or(() -> named.stream().filter(name -> !Agencies.isAgency(name.value())).findFirst())
        .or(() -> named.stream().findFirst())
        .or(this::host);
  }

  /** Whether the page's host is called so, or by the first letters of its words. */
  private boolean isOfHost(String name) {
    return data.address()
        .map(Sourced::value)
        .flatMap(Host::of)
        .filter(host -> host.isNamed(name))
        .isPresent();
  }

  /** The line that claims the copyright of a year, in its own words. */
  Optional<Sourced<String>> rights() {
    return line()
        .map(words -> PageData.stated(words, "the line " + Quoted.of(words)))
        .or(
            () ->
                data.meta()
                    .first(List.of("copyright", "dc.rights", "dcterms.rights", "rights"))
                    .map(tag -> PageData.stated(tag.content(), "the page's " + tag.name())));
  }

  private Optional<Sourced<String>> host() {
    return data.address()
        .flatMap(
            address ->
                Host.of(address.value())
                    .map(
                        host ->
                            PageData.inferred(host.name(), "the host in " + address.evidence())));
  }

  private static void add(List<Sourced<String>> named, String name, String evidence) {
    String words = withoutMotto(Blank.strip(name));
    boolean handle = words.startsWith("@");
    if (!words.isEmpty() && words.length() <= LONGEST && !handle && !words.contains("://")) {
      named.add(PageData.stated(words, evidence));
    }
  }

  /** "The Harbour Post - Local news for the coast": a name with a motto behind it. */
  private static String withoutMotto(String name) {
    return Words.count(name) > LONGEST_NAME ? SiteNames.parts(name).get(0) : name;
  }

  /** Names of this many words are rare, and mottos have more. */
  private static final int LONGEST_NAME = 5;

  private Optional<CopyrightLine> copyright() {
    return line().flatMap(CopyrightLine::parse);
  }

  private String copyrightWords() {
    return line().map(Quoted::of).orElse("");
  }

  /** The last line with a sign, a year and a name: photographs have theirs above. */
  private Optional<String> line() {
    PageText text = page.text();
    for (int i = text.blocks().size() - 1; i >= 0; i--) {
      PageText.Piece piece = text.blocks().get(i);
      if (piece.end() - piece.start() > CopyrightLine.LONGEST) {
        continue;
      }
      String words = Blank.strip(text.words(piece));
      Optional<CopyrightLine> line = CopyrightLine.parse(words);
      if (line.filter(found -> found.year().isPresent()).isPresent()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }
}

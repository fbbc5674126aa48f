package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.model.Sourced;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads where a page stands on the web. */
final class AddressFinder {

  private static final int LONGEST = 2000;

  private static final String SAVED_FROM = "saved from url=(";

  private AddressFinder() {}

  /** The first whole address, one of a home page only where nothing else is told. */
  static Optional<Sourced<String>> find(Document document, MetaTags meta, Optional<String> given) {
    List<Sourced<String>> told = new ArrayList<>();
    for (Element link : document.select("link[rel][href]")) {
      if (link.attr("rel").toLowerCase(Locale.ROOT).equals("canonical")) {
        add(told, link.attr("href"), "the page's canonical link");
      }
    }
    meta.first(List.of("og:url")).ifPresent(tag -> add(told, tag.content(), "the page's og:url"));
    given.ifPresent(url -> add(told, url, "the address under which the page was saved"));
    savedFrom(document)
        .ifPresent(url -> add(told, url, "the comment \"saved from url\" of the saved page"));
    meta.first(List.of("twitter:url", "parsely-link", "al:web:url"))
        .ifPresent(tag -> add(told, tag.content(), "the page's " + tag.name()));
    return told.stream()
        .filter(address -> !isHome(address.value()))
        .findFirst()
        .or(() -> told.stream().findFirst());
  }

  private static void add(List<Sourced<String>> told, String address, String evidence) {
    String url = Blank.strip(address);
    if (isWhole(url)) {
      told.add(PageData.stated(url, evidence));
    }
  }

  /** Browsers write {@code <!-- saved from url=(0042)https://… -->} above a saved page. */
  private static Optional<String> savedFrom(Document document) {
    List<Node> nodes = new ArrayList<>(document.childNodes());
    document.children().forEach(html -> nodes.addAll(html.childNodes()));
    for (Node node : nodes) {
      if (node instanceof Comment comment) {
        String words = Blank.strip(comment.getData());
        int bracket = words.indexOf(')');
        if (words.startsWith(SAVED_FROM) && bracket > 0) {
          return Optional.of(words.substring(bracket + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHome(String address) {
    try {
      URI uri = new URI(address);
      String path = Optional.ofNullable(uri.getPath()).orElse("");
      return path.length() <= 1 && uri.getQuery() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isWhole(String address) {
    if (address.length() > LONGEST) {
      return false;
    }
    try {
      URI uri = new URI(address);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The {@code <meta>} elements of a page by their name, property, itemprop or http-equiv. */
final class MetaTags {

  /**
   * What one says.
   *
   * @param name as the page writes it
   * @param content never blank
   */
  record Tag(String name, String content) {}

  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private static final Set<String> APART = Set.of("aside", "nav", "footer", "li");

  /** A comment's data stands a few levels within it. */
  private static final int AROUND = 8;

  private final Map<String, List<Tag>> tags = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(Document document) {
    MetaTags found = new MetaTags();
    for (Element element : document.select("meta[content]")) {
      String content = Blank.strip(Parser.unescapeEntities(element.attr("content"), false));
      if (content.isEmpty() || isOfAnother(element)) {
        continue;
      }
      for (String key : KEYS) {
        String name = element.attr(key);
        if (!name.isEmpty()) {
          found
              .tags
              .computeIfAbsent(name.toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
              .add(new Tag(name, content));
        }
      }
    }
    return found;
  }

  /** Microdata of comments and of what leads to other articles. */
  private static boolean isOfAnother(Element element) {
    if (!element.hasAttr("itemprop")) {
      return false;
    }
    Element at = element.parent();
    for (int i = 0; at != null && i < AROUND; i++) {
      boolean comment =
          at.attr("itemtype").endsWith("Comment") || at.attr("itemprop").startsWith("comment");
      if (comment || APART.contains(at.normalName())) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The first tag of the first of some names that the page has. */
  Optional<Tag> first(List<String> names) {
    return all(names).stream().findFirst();
  }

  /** The first tag of each of some names, in the order of the names. */
  List<Tag> all(List<String> names) {
    return names.stream().flatMap(name -> each(name).stream().limit(1)).toList();
  }

  /** Every tag of a name, in the order of the page. */
  List<Tag> each(String name) {
    return tags.getOrDefault(name, List.of());
  }

  /** The first tags whose name holds one of some parts and none of others. */
  List<Tag> containing(List<String> parts, List<String> others) {
    return tags.entrySet().stream()
        .filter(entry -> parts.stream().anyMatch(entry.getKey()::contains))
        .filter(entry -> others.stream().noneMatch(entry.getKey()::contains))
        .map(entry -> entry.getValue().get(0))
        .toList();
  }
}

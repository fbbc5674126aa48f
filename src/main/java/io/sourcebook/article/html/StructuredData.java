package io.sourcebook.article.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sourcebook.article.form.Blank;
import io.sourcebook.article.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself in JSON-LD: its items by the types of schema.org.
 *
 * <p>A script that is no JSON gives nothing, and the others are read. Items of other pages, such as
 * those of a list, are left out.
 */
final class StructuredData {

  /** Data deeper than this says nothing of the page as a whole; Jackson itself stops at 1000. */
  private static final int DEEPEST = 6;

  /** A page has a few items; thousands are a list of something else. */
  private static final int MOST_ITEMS = 200;

  /** Properties that hold the page's own items; what stands in others belongs to other pages. */
  private static final List<String> OWN = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "collectionpage", "aboutpage", "medicalwebpage");

  /** Written works that are called otherwise than "…Article", "…Posting" or "…Review". */
  private static final Set<String> WORKS =
      Set.of("report", "recipe", "howto", "pressrelease", "creativework");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonParser.Feature.IGNORE_UNDEFINED)
          .build();

  /**
   * One thing that is described.
   *
   * @param types in lower case, without their address
   */
  record Item(Set<String> types, JsonNode node) {

    /** The first text of a property. */
    Optional<String> text(String property) {
      return texts(node.path(property)).stream().findFirst();
    }

    boolean isArticle() {
      return types.stream()
          .anyMatch(
              type ->
                  type.endsWith("article")
                      || type.endsWith("posting")
                      || type.endsWith("review")
                      || WORKS.contains(type));
    }

    boolean isPage() {
      return types.stream().anyMatch(PAGES::contains);
    }
  }

  private final List<Item> items = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private StructuredData() {}

  /** The data of all scripts of a page. */
  static StructuredData of(Document document) {
    StructuredData data = new StructuredData();
    for (Element script : document.select("script[type]")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        parse(script.data()).ifPresent(root -> data.take(root, 0));
      }
    }
    return data;
  }

  /**
   * The item of the page's article: the only one, or the one whose headline or address is the
   * page's. Several of which none is the page's are the articles of a list.
   *
   * @param heads folded titles that the page otherwise shows
   * @param addresses of the page
   */
  Optional<Item> article(List<String> heads, List<String> addresses) {
    List<Item> articles = articles();
    return articles.stream()
        .filter(
            item ->
                item.text("headline")
                    .or(() -> item.text("name"))
                    .filter(head -> heads.contains(folded(head)))
                    .isPresent())
        .findFirst()
        .or(() -> articles.stream().filter(item -> isAt(item, addresses)).findFirst())
        .or(() -> articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty());
  }

  /** The item that describes the page itself. */
  Optional<Item> page() {
    return items.stream().filter(Item::isPage).findFirst();
  }

  /** Items of written works. */
  List<Item> articles() {
    return items.stream().filter(Item::isArticle).toList();
  }

  /** Items of a type. */
  List<Item> ofType(String type) {
    return items.stream().filter(item -> item.types().contains(type)).toList();
  }

  /** The names under a property: texts, names of persons and organisations, also by reference. */
  List<String> names(Item item, String property) {
    List<String> names = new ArrayList<>();
    each(
        item.node().path(property),
        value -> {
          JsonNode whole = value;
          if (value.isObject() && !value.has("name") && value.path("@id").isTextual()) {
            whole = byId.getOrDefault(value.path("@id").asText(), value);
          }
          names.addAll(whole.isObject() ? texts(whole.path("name")) : texts(whole));
        });
    return names;
  }

  /** The words of a title for comparing. */
  static String folded(String title) {
    return String.join(" ", Words.folded(title));
  }

  private static boolean isAt(Item item, List<String> addresses) {
    JsonNode main = item.node().path("mainEntityOfPage");
    List<String> told = new ArrayList<>(texts(item.node().path("url")));
    told.addAll(texts(main.isObject() ? main.path("@id") : main));
    return told.stream().anyMatch(addresses::contains);
  }

  private void take(JsonNode node, int depth) {
    if (depth > DEEPEST || items.size() >= MOST_ITEMS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> take(each, depth + 1));
    } else if (node.isObject()) {
      Set<String> types = Set.copyOf(types(node));
      if (!types.isEmpty()) {
        items.add(new Item(types, node));
      }
      if (node.path("@id").isTextual()) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      OWN.forEach(property -> take(node.path(property), depth + 1));
    }
  }

  private static List<String> types(JsonNode node) {
    return texts(node.path("@type")).stream()
        .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** The texts that a value holds, stripped; a list gives several. */
  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    each(
        value,
        one -> {
          JsonNode plain = one.isObject() ? one.path("@value") : one;
          if (plain.isTextual() || plain.isIntegralNumber()) {
            String text = Blank.strip(Parser.unescapeEntities(plain.asText(), false));
            if (!text.isEmpty()) {
              texts.add(text);
            }
          }
        });
    return texts;
  }

  private static void each(JsonNode value, Consumer<JsonNode> taker) {
    if (value.isArray()) {
      value.forEach(taker);
    } else {
      taker.accept(value);
    }
  }

  private static Optional<JsonNode> parse(String script) {
    try {
      return Optional.ofNullable(JSON.readTree(withoutWrapping(script)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The script from its first brace or bracket to its last: comments and CDATA stand outside. */
  private static String withoutWrapping(String script) {
    int from = script.indexOf(CDATA);
    int start = from >= 0 && Blank.isBlank(beforeData(script, from)) ? from + CDATA.length() : 0;
    while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
      start++;
    }
    int close = script.lastIndexOf("]]>");
    int end = start > 0 && close >= start ? close : script.length();
    while (end > start && "}]".indexOf(script.charAt(end - 1)) < 0) {
      end--;
    }
    return script.substring(start, end);
  }

  private static String beforeData(String script, int end) {
    return script.substring(0, end).replace("//", "").replace("/*", "");
  }

  private static final String CDATA = "<![CDATA[";
}

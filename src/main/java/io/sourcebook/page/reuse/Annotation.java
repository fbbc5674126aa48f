package io.sourcebook.page.reuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage with the statement that stands on it, by the W3C's Web Annotation model.
 *
 * @param id of the annotation, an address
 * @param statement what the page says
 * @param page the statement's address
 * @param source address of the article, or of its page on the site
 * @param exact the cited words
 * @param prefix the words before them
 * @param suffix the words behind them
 * @param start position of the first cited code point in the canonical text
 * @param end position behind the last
 */
public record Annotation(
    String id,
    String statement,
    String page,
    String source,
    String exact,
    String prefix,
    String suffix,
    int start,
    int end) {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /**
   * A page of annotations as JSON-LD.
   *
   * @param links {@code partOf}, {@code next} and {@code prev}, as far as there are such
   */
  public static Map<String, Object> page(
      String id, Map<String, String> links, List<Annotation> annotations) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", CONTEXT);
    page.put("id", id);
    page.put("type", "AnnotationPage");
    page.putAll(links);
    page.put("items", annotations.stream().map(Annotation::item).toList());
    return page;
  }

  /**
   * A collection of pages as JSON-LD.
   *
   * @param links {@code first} and {@code last}
   */
  public static Map<String, Object> collection(
      String id, String label, int total, Map<String, String> links) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("@context", CONTEXT);
    collection.put("id", id);
    collection.put("type", "AnnotationCollection");
    collection.put("label", label);
    collection.put("total", total);
    collection.putAll(links);
    return collection;
  }

  private Map<String, Object> item() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id);
    item.put("type", "Annotation");
    item.put("motivation", "linking");
    item.put("body", List.of(text(), statementLink()));
    item.put("target", target());
    return item;
  }

  private Map<String, Object> text() {
    return ordered("type", "TextualBody", "purpose", "describing", "value", statement);
  }

  private Map<String, Object> statementLink() {
    return ordered("type", "SpecificResource", "purpose", "linking", "source", page);
  }

  private Map<String, Object> target() {
    Map<String, Object> quote = ordered("type", "TextQuoteSelector", "exact", exact);
    if (!prefix.isEmpty()) {
      quote.put("prefix", prefix);
    }
    if (!suffix.isEmpty()) {
      quote.put("suffix", suffix);
    }
    Map<String, Object> position = ordered("type", "TextPositionSelector", "start", start);
    position.put("end", end);
    Map<String, Object> target = ordered("source", source);
    target.put("selector", List.of(quote, position));
    return target;
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}

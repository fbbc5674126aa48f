package io.sourcebook.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a site says at one moment, as far as a record of changes needs it.
 *
 * @param articles the hash of each article's bytes, by its id, in order of id
 * @param sheets by slug, in order of slug
 * @param sources how each article's source is described, by its id, in order of id; records of
 *     earlier versions of the program do not tell it
 */
public record Edition(
    Map<String, String> articles, Map<String, Sheet> sheets, Map<String, Described> sources) {

  /** Nothing said yet. */
  public static final Edition EMPTY = new Edition(Map.of(), Map.of());

  /** One of which no source is described. */
  public Edition(Map<String, String> articles, Map<String, Sheet> sheets) {
    this(articles, sheets, Map.of());
  }

  /**
   * What a site prints of a source; each is empty where it is not known.
   *
   * @param published as EDTF
   */
  public record Described(String title, String publisher, String published) {}

  /**
   * A fact sheet.
   *
   * @param statements in the order of the page
   * @param details of its statements
   */
  public record Sheet(String name, List<Row> statements, Details details) {
    public Sheet {
      statements = List.copyOf(statements);
    }

    /** A sheet of whose statements no more is known. */
    public Sheet(String name, List<Row> statements) {
      this(name, statements, Details.NONE);
    }
  }

  /**
   * What else is known of statements; records of earlier versions of the program do not tell it.
   *
   * @param passages the article of each further passage, by its anchor
   * @param dates by the id of each statement, as EDTF; empty for one without a date
   */
  public record Details(Map<String, String> passages, Map<String, String> dates) {

    /** Nothing is known. */
    public static final Details NONE = new Details(Map.of(), Map.of());

    public Details {
      passages = Collections.unmodifiableMap(new TreeMap<>(passages));
      dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    }

    public boolean isEmpty() {
      return passages.isEmpty() && dates.isEmpty();
    }
  }

  /**
   * A statement.
   *
   * @param text as printed
   * @param anchors of its further passages, which lead to its row too, in order
   * @param article whose words the text is; empty for the analyst's wording
   */
  public record Row(String id, String text, List<String> anchors, Optional<String> article) {
    public Row {
      anchors = List.copyOf(anchors);
    }

    /** A statement in the analyst's wording. */
    public Row(String id, String text, List<String> anchors) {
      this(id, text, anchors, Optional.empty());
    }

    /** Whether an address with this anchor leads to the row. */
    public boolean holds(String anchor) {
      return id.equals(anchor) || anchors.contains(anchor);
    }
  }
}

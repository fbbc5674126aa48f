package io.sourcebook.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.sourcebook.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks each passage in a JSON file of the site, wherever it stands. */
final class DataCheck {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The lists of a fact sheet whose every entry stands on a passage. */
  private static final Set<String> CITED = Set.of("statements", "quotations", "figures");

  private final CheckedFile file;
  private final SourceTexts sources;
  private final List<Problem> faults = new ArrayList<>();
  private final Set<String> articles = new TreeSet<>();

  private DataCheck(CheckedFile file, SourceTexts sources) {
    this.file = file;
    this.sources = sources;
  }

  /** Checks a file. */
  static DataCheck of(CheckedFile file, SourceTexts sources) {
    DataCheck check = new DataCheck(file, sources);
    try (JsonParser parser = JSON.createParser(file.text())) {
      parser.nextToken();
      check.value(parser, "", 0);
    } catch (JsonProcessingException e) {
      int at = (int) e.getLocation().getCharOffset();
      check.faults.add(file.faultAt(at, "is not JSON: " + e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return check;
  }

  /** Every fault, in order of place. */
  List<Problem> faults() {
    return faults;
  }

  /** The ids of the articles against which words were held. */
  Set<String> articles() {
    return articles;
  }

  /** Reads the value at the parser's token, and tells how many passages it holds. */
  private int value(JsonParser parser, String list, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      int passages = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        boolean entry = parser.currentToken() == JsonToken.START_OBJECT;
        int held = value(parser, "", depth + 1);
        if (entry && held == 0 && depth == 1 && CITED.contains(list)) {
          faults.add(file.faultAt(at, "this entry of \"" + list + "\" has no passage"));
        }
        passages += held;
      }
      return passages;
    }
    return token == JsonToken.START_OBJECT ? object(parser, depth) : 0;
  }

  private int object(JsonParser parser, int depth) throws IOException {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    Map<String, String> fields = new HashMap<>();
    int passages = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getText());
      } else {
        passages += value(parser, name, depth + 1);
      }
    }
    if (fields.containsKey("exact")) {
      passage(at, fields);
      passages++;
    }
    return passages;
  }

  private void passage(int at, Map<String, String> fields) {
    articles.add(fields.getOrDefault("article", ""));
    if (sources.isStale(fields.getOrDefault("article", ""))) {
      return;
    }
    SourceTexts.Found found =
        sources.find(
            fields.getOrDefault("article", ""),
            fields.getOrDefault("start", ""),
            fields.getOrDefault("end", ""));
    if (found.place().isEmpty()) {
      faults.add(file.faultAt(at, "this passage " + found.fault()));
      return;
    }
    SourceTexts.Place place = found.place().get();
    String exact = fields.getOrDefault("exact", "");
    if (!exact.equals(place.words())) {
      faults.add(file.faultAt(at, "this passage " + SourceTexts.difference(exact, place)));
    }
    String prefix = fields.getOrDefault("prefix", "");
    String suffix = fields.getOrDefault("suffix", "");
    if (!place.before(prefix.length()).endsWith(prefix)
        || !place.after(suffix.length()).startsWith(suffix)) {
      faults.add(
          file.faultAt(at, "the prefix or suffix of this passage does not stand around its words"));
    }
    place
        .furniture()
        .ifPresent(
            furniture ->
                faults.add(
                    file.faultAt(
                        at,
                        "this passage takes in ¶"
                            + furniture.number()
                            + " of "
                            + place.article().file()
                            + ", which is left out as furniture")));
  }
}

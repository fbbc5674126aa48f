package io.sourcebook.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows which fact sheets of a finished site cite an article.
 *
 * @param slugs by the id of the article
 */
record Citing(Map<String, SortedSet<String>> slugs) {

  /** Where the fact sheets lie as data. */
  private static final String FOLDER = "data/subjects/";

  private static final String ENDING = ".json";

  /** How many fact sheets a message names: more than a line of them nobody reads. */
  private static final int NAMED = 8;

  /** Reads the fact sheets among the given paths; one that is broken or missing cites nothing. */
  static Citing of(Path site, Collection<String> paths) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, SortedSet<String>> slugs = new TreeMap<>();
    for (String path : paths) {
      if (!isSheet(path) || !Files.isRegularFile(site.resolve(path))) {
        continue;
      }
      JsonNode sheet;
      try {
        sheet = json.readTree(Files.readAllBytes(site.resolve(path)));
      } catch (JsonProcessingException e) {
        continue;
      }
      for (JsonNode passage : sheet.findParents("exact")) {
        slugs
            .computeIfAbsent(passage.path("article").asText(), id -> new TreeSet<>())
            .add(slug(path));
      }
    }
    return new Citing(slugs);
  }

  /** Whether a path is that of a fact sheet's data; other forms of it have a further ending. */
  static boolean isSheet(String path) {
    return path.startsWith(FOLDER) && path.endsWith(ENDING) && slug(path).indexOf('.') < 0;
  }

  /** Whether the fact sheet at a path cites one of the articles. */
  boolean cites(String path, Collection<String> articles) {
    return isSheet(path)
        && articles.stream()
            .map(slugs::get)
            .anyMatch(citing -> citing != null && citing.contains(slug(path)));
  }

  /** The end of a message: which fact sheets cite an article; empty where none does. */
  String told(String article) {
    SortedSet<String> citing = slugs.get(article);
    if (citing == null) {
      return "";
    }
    List<String> first = citing.stream().limit(NAMED).toList();
    String more = citing.size() > NAMED ? " and " + (citing.size() - NAMED) + " more" : "";
    return "; fact sheets that cite it: " + String.join(", ", first) + more;
  }

  private static String slug(String path) {
    return path.substring(FOLDER.length(), path.length() - ENDING.length());
  }
}

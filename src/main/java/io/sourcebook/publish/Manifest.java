package io.sourcebook.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of the files that the program wrote, kept in the site itself; any other file there is
 * somebody else's.
 *
 * @param sha256 by path from the site's root; the list does not name itself
 * @param page the list as a file of the site, a file a line
 */
record Manifest(SortedMap<String, String> sha256, SitePage page) {

  /** Where the list lies in a site. */
  static final String PATH = "data/files.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param sha256 by path from the site's root
   */
  Manifest(SortedMap<String, String> sha256) {
    this(sha256, page(lines(sha256)));
  }

  /** The list of the given files. */
  static Manifest of(List<SitePage> pages) {
    TreeMap<String, String> files = new TreeMap<>();
    pages.forEach(page -> files.put(page.path(), page.sha256()));
    return new Manifest(files);
  }

  /**
   * Reads the list of a site.
   *
   * @return empty where there is none
   * @throws IOException when it cannot be read or is no such list
   */
  static Optional<Manifest> read(Path site) throws IOException {
    Path file = site.resolve(PATH);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException("it is not JSON", e);
    }
    JsonNode files = root.path("files");
    if (!files.isObject()) {
      throw new IOException("it has no \"files\"");
    }
    TreeMap<String, String> sha256 = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : files.properties()) {
      if (!entry.getValue().isTextual() || SitePaths.fault(entry.getKey()).isPresent()) {
        throw new IOException("it has the entry \"" + entry.getKey() + "\"");
      }
      sha256.put(entry.getKey(), entry.getValue().textValue());
    }
    return Optional.of(new Manifest(sha256, page(bytes)));
  }

  /** Tells this list from every other. */
  String hash() {
    return page.sha256();
  }

  private static byte[] lines(SortedMap<String, String> sha256) {
    StringBuilder out = new StringBuilder("{\"files\": {");
    String before = "\n";
    for (Map.Entry<String, String> file : sha256.entrySet()) {
      out.append(before)
          .append(JsonNodeFactory.instance.textNode(file.getKey()))
          .append(": \"")
          .append(file.getValue())
          .append('"');
      before = ",\n";
    }
    out.append("\n}}\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static SitePage page(byte[] bytes) {
    return new SitePage(PATH, bytes, "the list of the site's files");
  }
}

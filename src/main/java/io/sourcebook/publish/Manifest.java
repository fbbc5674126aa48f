package io.sourcebook.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
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

  /** Names of files are no names of fields, which come again and are worth interning. */
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

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
    try (JsonParser in = JSON.createParser(bytes)) {
      Optional<SortedMap<String, String>> sha256 = Optional.empty();
      if (in.nextToken() == JsonToken.START_OBJECT) {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          boolean files = in.currentName().equals("files");
          boolean object = in.nextToken() == JsonToken.START_OBJECT;
          if (files) {
            sha256 = object ? Optional.of(files(in)) : Optional.empty();
          }
          if (!(files && object)) {
            in.skipChildren();
          }
        }
      }
      return Optional.of(
          new Manifest(
              sha256.orElseThrow(() -> new IOException("it has no \"files\"")), page(bytes)));
    } catch (JsonProcessingException e) {
      throw new IOException("it is not JSON", e);
    }
  }

  private static SortedMap<String, String> files(JsonParser in) throws IOException {
    TreeMap<String, String> sha256 = new TreeMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String path = in.currentName();
      if (in.nextToken() != JsonToken.VALUE_STRING || SitePaths.fault(path).isPresent()) {
        throw new IOException("it has the entry \"" + path + "\"");
      }
      sha256.put(path, in.getText());
    }
    return sha256;
  }

  /** Tells this list from every other. */
  String hash() {
    return page.sha256();
  }

  private static byte[] lines(SortedMap<String, String> sha256) {
    JsonStringEncoder quoting = JsonStringEncoder.getInstance();
    StringBuilder out = new StringBuilder("{\"files\": {");
    String before = "\n\"";
    for (Map.Entry<String, String> file : sha256.entrySet()) {
      out.append(before);
      quoting.quoteAsString(file.getKey(), out);
      out.append("\": \"").append(file.getValue()).append('"');
      before = ",\n\"";
    }
    out.append("\n}}\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static SitePage page(byte[] bytes) {
    return new SitePage(PATH, bytes, "the list of the site's files");
  }
}

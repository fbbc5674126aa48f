package io.sourcebook.page;

import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schemas of the site's data, published beside it. */
final class SchemaFiles {

  private static final List<String> NAMES = List.of("fact-sheet.schema.json", "site.schema.json");

  private SchemaFiles() {}

  static List<SitePage> files() {
    return NAMES.stream()
        .map(name -> new SitePage("data/schema/" + name, read(name), "the program"))
        .toList();
  }

  private static byte[] read(String name) {
    try (InputStream in = SchemaFiles.class.getResourceAsStream("schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource schema/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

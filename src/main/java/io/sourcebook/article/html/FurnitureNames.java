package io.sourcebook.article.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table {@code furniture-names.txt}: words of elements' names that mark parts of a page. */
final class FurnitureNames {

  private static final String PATH = "furniture-names.txt";

  private static final Map<String, FurnitureArea> KINDS = read();

  private FurnitureNames() {}

  /** What an area is by its own names, whatever stands around it. */
  static Optional<FurnitureArea> kind(Area area) {
    FurnitureArea byElement = KINDS.get("<" + area.tag() + ">");
    if (byElement != null) {
      return Optional.of(byElement);
    }
    if (area.tag().equals("body")) {
      return Optional.empty();
    }
    return area.names().first(KINDS).filter(kind -> kind != FurnitureArea.NONE);
  }

  private static Map<String, FurnitureArea> read() {
    Map<String, FurnitureArea> kinds = new HashMap<>();
    FurnitureArea kind = FurnitureArea.NONE;
    for (String line : text().split("\n", -1)) {
      if (line.isBlank() || line.startsWith("//")) {
        continue;
      }
      if (line.endsWith(":")) {
        kind = FurnitureArea.valueOf(line.substring(0, line.length() - 1).toUpperCase(Locale.ROOT));
        continue;
      }
      for (String name : line.split(line.contains(",") ? ", " : " ", -1)) {
        kinds.putIfAbsent(name.strip(), kind);
      }
    }
    return Map.copyOf(kinds);
  }

  private static String text() {
    try (InputStream in = FurnitureNames.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("no table " + PATH);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(PATH, e);
    }
  }
}

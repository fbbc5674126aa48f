package io.sourcebook.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Common given names of women and men, folded: lower case, no accents. */
public final class GivenNames {

  public static final Set<String> WOMEN = section("women");
  public static final Set<String> MEN = section("men");

  private GivenNames() {}

  /** Whether a folded word is a common given name. */
  public static boolean contains(String word) {
    return WOMEN.contains(word) || MEN.contains(word);
  }

  private static Set<String> section(String name) {
    try (InputStream in = GivenNames.class.getResourceAsStream("given-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its given names");
      }
      Set<String> words = new HashSet<>();
      boolean within = false;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("[")) {
          within = line.equals("[" + name + "]");
        } else if (within && !line.isEmpty()) {
          words.addAll(List.of(line.split(" ", -1)));
        }
      }
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

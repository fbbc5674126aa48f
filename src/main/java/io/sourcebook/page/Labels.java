package io.sourcebook.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The site's own words in its language. */
final class Labels {

  private final String language;
  private final Map<String, String> words;

  private final Map<String, String> phrases;
  private final Optional<Grounds> grounds;

  private Labels(String language, Map<String, String> words) {
    this.language = language;
    this.words = words;
    boolean english = language.equals("en");
    this.phrases = english ? Map.of() : read("phrases_" + language + ".properties");
    this.grounds =
        english
            ? Optional.empty()
            : Optional.of(
                new Grounds(lines("grounds_" + language + ".txt"), of("en"), new DateWords(this)));
  }

  /** The labels of a language, English where there are none for it. */
  static Labels of(String language) {
    String known = language.equals("es") ? "es" : "en";
    return new Labels(known, read("labels_" + known + ".properties"));
  }

  private static List<String> lines(String file) {
    try (InputStream in = Labels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(String file) {
    try (InputStream in = Labels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      Properties properties = new Properties();
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
      Map<String, String> words = new TreeMap<>();
      properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
      return Collections.unmodifiableMap(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of the labels: {@code en} or {@code es}. */
  String language() {
    return language;
  }

  /** Every label by its key. */
  Map<String, String> all() {
    return words;
  }

  /** A label with values in the place of {@code {0}}, {@code {1}} and so on. */
  String get(String key, Object... values) {
    String pattern = words.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      boolean slot =
          pattern.charAt(at) == '{'
              && at + 2 < pattern.length()
              && pattern.charAt(at + 2) == '}'
              && Character.isDigit(pattern.charAt(at + 1));
      if (slot) {
        out.append(values[pattern.charAt(at + 1) - '0']);
        at += 3;
      } else {
        out.append(pattern.charAt(at));
        at++;
      }
    }
    return out.toString();
  }

  /**
   * A title, question, ground or reason that an earlier stage gives in English, as far as a
   * translation is known.
   */
  String phrase(String english) {
    String known = phrases.get(english);
    return known != null ? known : grounds.map(table -> table.of(english)).orElse(english);
  }

  /** A number with its noun, singular or plural. */
  String count(String noun, long number) {
    return get(noun + (number == 1 ? ".one" : ".other"), number);
  }

  /** The noun alone, as it stands below a number. */
  String noun(String noun, long number) {
    return get(noun + (number == 1 ? ".one" : ".other"), "").strip();
  }
}

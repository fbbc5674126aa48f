package io.sourcebook.article.markdown;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.text.DateLine;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Markdown file says of itself above its text; written by others, so that any key may stand
 * there.
 *
 * @param source the fields that were found
 * @param fault why it could not be read
 */
record FrontMatter(Source source, Optional<String> fault) {

  static final FrontMatter NONE = new FrontMatter(Source.UNKNOWN, Optional.empty());

  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> AUTHORS = List.of("authors", "author", "byline", "by");
  private static final List<String> PUBLISHED =
      List.of("published", "date", "publish_date", "publishdate", "date_published", "pubdate");
  private static final List<String> UPDATED =
      List.of("updated", "lastmod", "modified", "last_modified_at", "date_modified");
  private static final List<String> URL =
      List.of("canonical", "canonical_url", "canonicalurl", "url", "source_url", "source", "link");
  private static final List<String> PUBLISHER =
      List.of("publisher", "publication", "outlet", "newspaper", "site_name", "sitename", "site");
  private static final List<String> LANGUAGE = List.of("lang", "language", "locale");
  private static final List<String> SECTION = List.of("section");

  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[a-z]{2,3}+(?:-[a-z0-9]{2,8}+){0,3}+");

  /** The day with which a time of ISO 8601 begins. */
  private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*+");

  /**
   * Reads front matter.
   *
   * @param block its lines with those of the marks around
   */
  static FrontMatter read(String block) {
    if (block.startsWith("+")) {
      return new FrontMatter(Source.UNKNOWN, Optional.of("it is TOML, not YAML"));
    }
    List<String> lines = block.lines().toList();
    String yaml = String.join("\n", lines.subList(1, lines.size() - 1));
    List<Problem> faults = new ArrayList<>();
    Optional<YamlMapping> mapping = YamlMapping.parse("", yaml, 1, faults::add);
    if (mapping.isEmpty()) {
      String fault = faults.isEmpty() ? "it is no mapping" : faults.get(0).message();
      return new FrontMatter(Source.UNKNOWN, Optional.of(fault));
    }
    return new FrontMatter(new Fields(mapping.get()).source(), Optional.empty());
  }

  /** The fields of one file. */
  private static final class Fields {

    private final YamlMapping yaml;

    /** The keys as they are written, by their lower case. */
    private final Map<String, String> keys = new HashMap<>();

    Fields(YamlMapping yaml) {
      this.yaml = yaml;
      for (String key : yaml.keys()) {
        keys.putIfAbsent(key.toLowerCase(Locale.ROOT).replace('-', '_'), key);
      }
    }

    Source source() {
      return new Source.Builder()
          .title(first(TITLE, Optional::of))
          .publisher(
              first(PUBLISHER, value -> isAddress(value) ? Optional.empty() : Optional.of(value)))
          .authors(authors())
          .published(first(PUBLISHED, Fields::day))
          .updated(first(UPDATED, Fields::day))
          .url(first(URL, value -> isAddress(value) ? Optional.of(value) : Optional.empty()))
          .language(first(LANGUAGE, Fields::language))
          .section(first(SECTION, Optional::of))
          .build();
    }

    /** The first of some keys whose value is of the kind that is sought. */
    private <T> Optional<Sourced<T>> first(List<String> names, Function<String, Optional<T>> read) {
      for (String name : names) {
        Optional<String> key = Optional.ofNullable(keys.get(name));
        Optional<T> value =
            key.flatMap(yaml::optionalText)
                .map(Blank::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(read);
        if (value.isPresent()) {
          return value.map(each -> sourced(key.get(), each));
        }
      }
      return Optional.empty();
    }

    private Optional<Sourced<List<String>>> authors() {
      for (String name : AUTHORS) {
        Optional<String> key = Optional.ofNullable(keys.get(name));
        List<String> names =
            key.map(yaml::textList).orElse(List.of()).stream()
                .map(Fields::unlinked)
                .filter(text -> !text.isEmpty() && !isAddress(text))
                .toList();
        if (!names.isEmpty()) {
          return Optional.of(sourced(key.get(), names));
        }
      }
      return Optional.empty();
    }

    /** A name without the brackets that some programs put around the names of notes. */
    private static String unlinked(String name) {
      String bare = Blank.strip(name);
      return bare.startsWith("[[") && bare.endsWith("]]")
          ? Blank.strip(bare.substring(2, bare.length() - 2))
          : bare;
    }

    private static Optional<Edtf> day(String value) {
      Matcher time = DAY.matcher(value);
      return Edtf.parse(time.matches() ? time.group(1) : value)
          .or(() -> DateLine.parse(value).flatMap(DateLine::day).map(Edtf::of));
    }

    private static Optional<String> language(String value) {
      String tag = value.toLowerCase(Locale.ROOT).replace('_', '-');
      return LANGUAGE_TAG.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
    }

    private static boolean isAddress(String value) {
      return value.startsWith("https://") || value.startsWith("http://");
    }

    private static <T> Sourced<T> sourced(String key, T value) {
      return new Sourced<>(value, Certainty.STATED, "`" + key + "` in the file's front matter");
    }
  }
}

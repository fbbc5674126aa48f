package io.sourcebook.app;

import io.sourcebook.model.CitationStyle;
import io.sourcebook.model.Problem;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.yaml.YamlMapping;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** Reads seeds/site.yaml. */
final class SettingsReader {

  private static final String FILE = "seeds/site.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "base_url",
          "language",
          "publish",
          "max_share",
          "max_article_megabytes",
          "citation_style",
          "glossary");

  /** A file is read as a whole, and its positions are counted in an int. */
  private static final int MOST_MEGABYTES = 500;

  private static final Map<String, String> LANGUAGES = Map.of("en", "en", "es", "es");

  private final Project project;
  private final Consumer<Problem> problems;

  private SettingsReader(Project project, Consumer<Problem> problems) {
    this.project = project;
    this.problems = problems;
  }

  /** The settings of a project; each has a default, also the file. */
  static SiteSettings read(Project project, Consumer<Problem> problems) {
    return new SettingsReader(project, problems).read();
  }

  private SiteSettings read() {
    YamlMapping yaml =
        text()
            .flatMap(text -> YamlMapping.parse(FILE, text, 1, problems))
            .or(() -> YamlMapping.parse(FILE, "", 1, problems))
            .orElseThrow();
    yaml.onlyKeys(KEYS);
    return new SiteSettings(
        title(yaml),
        baseUrl(yaml),
        yaml.choice("language", LANGUAGES).orElse("en"),
        yaml.choice("publish", PublishMode.class).orElse(PublishMode.EXCERPTS),
        maxShare(yaml),
        yaml.choice("citation_style", CitationStyle.class).orElse(CitationStyle.APA),
        glossary(yaml),
        maxArticleMegabytes(yaml));
  }

  private Optional<String> text() {
    Path file = project.folder().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.accept(Problem.of(FILE, "is not UTF-8", "Save it as UTF-8."));
    } catch (IOException e) {
      problems.accept(
          Problem.of(FILE, "could not be read: " + e.getMessage(), "Make it readable."));
    }
    return Optional.empty();
  }

  private String title(YamlMapping yaml) {
    Optional<String> title = yaml.optionalText("title");
    if (title.isPresent() && title.get().isBlank()) {
      problems.accept(yaml.at("title", "the title is empty", "Write the site's name."));
    }
    return title.map(String::strip).filter(text -> !text.isEmpty()).orElse(project.name());
  }

  private Optional<String> baseUrl(YamlMapping yaml) {
    Optional<String> address = yaml.optionalText("base_url");
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (!isPublic(address.get())) {
      problems.accept(
          yaml.at(
              "base_url",
              "`" + address.get() + "` is not the public address of a folder",
              "Write it in full, such as https://example.org/sheets/."));
      return Optional.empty();
    }
    return address.map(url -> url.endsWith("/") ? url : url + "/");
  }

  private static boolean isPublic(String address) {
    try {
      URI uri = new URI(address);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private double maxShare(YamlMapping yaml) {
    OptionalDouble share = yaml.number("max_share");
    if (share.isPresent() && !(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
      problems.accept(
          yaml.at(
              "max_share",
              "`max_share` is a share of an article's words, above 0 and at most 1",
              "Write 0.5 for one half."));
      return 1;
    }
    return share.orElse(1);
  }

  private int maxArticleMegabytes(YamlMapping yaml) {
    OptionalDouble megabytes = yaml.number("max_article_megabytes");
    double size = megabytes.orElse(SiteSettings.MEGABYTES_OF_AN_ARTICLE);
    if (!(size >= 1 && size <= MOST_MEGABYTES && size == Math.rint(size))) {
      problems.accept(
          yaml.at(
              "max_article_megabytes",
              "`max_article_megabytes` is a whole number from 1 to " + MOST_MEGABYTES,
              "Write 50 to read files of up to fifty megabytes."));
      return SiteSettings.MEGABYTES_OF_AN_ARTICLE;
    }
    return (int) size;
  }

  private static Map<String, String> glossary(YamlMapping yaml) {
    Map<String, String> glossary = new LinkedHashMap<>();
    yaml.mapping("glossary")
        .ifPresent(
            terms ->
                terms
                    .keys()
                    .forEach(
                        term ->
                            terms
                                .requiredText(term)
                                .ifPresent(meaning -> glossary.put(term, meaning))));
    return glossary;
  }
}

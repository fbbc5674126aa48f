package io.sourcebook.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a site says, as its data tell it.
 *
 * <p>Sites of earlier versions of the program do not tell the anchors of a statement; then its
 * passages stand for them.
 */
public final class PublishedSite {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9_-]+");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Edition edition;
  private final Edition passages;
  private final boolean anchored;
  private final AnalystCitations citing;
  private final Map<String, String> copies;

  private PublishedSite(
      Edition edition,
      Edition passages,
      boolean anchored,
      AnalystCitations citing,
      Map<String, String> copies) {
    this.copies = copies;
    this.edition = edition;
    this.passages = passages;
    this.anchored = anchored;
    this.citing = citing;
  }

  /** What the site says. */
  public Edition edition() {
    return edition;
  }

  /** How a site differs from an earlier one. */
  public static Changes between(PublishedSite earlier, PublishedSite later) {
    boolean anchored = earlier.anchored && later.anchored;
    return Comparison.between(
        anchored ? earlier.edition : earlier.passages,
        anchored ? later.edition : later.passages,
        later.citing,
        new Reasons(Map.of(), later.copies, Map.of(), Map.of()));
  }

  /**
   * Reads a site's folder; empty where it is none, or is damaged.
   *
   * @param problems takes what is wrong with it
   */
  public static Optional<PublishedSite> read(Path folder, Consumer<Problem> problems) {
    try {
      return Optional.of(new Reading(folder).site());
    } catch (NoSiteException e) {
      problems.accept(e.problem);
      return Optional.empty();
    }
  }

  /** A folder is no site, or a damaged one. */
  private static final class NoSiteException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NoSiteException(Path file, String message, String remedy) {
      super(message);
      this.problem = Problem.of(file.toString(), message, remedy);
    }
  }

  private static final class Reading {

    private final Path folder;
    private final Map<String, String> articles = new TreeMap<>();
    private final Map<String, Edition.Sheet> sheets = new TreeMap<>();
    private final Map<String, Edition.Sheet> onPassages = new TreeMap<>();
    private final AnalystCitations citing = new AnalystCitations();
    private final Map<String, String> copies = new TreeMap<>();
    private final Map<String, Edition.Described> sources = new TreeMap<>();
    private boolean anchored = true;

    Reading(Path folder) {
      this.folder = folder;
    }

    PublishedSite site() throws NoSiteException {
      Path file = folder.resolve("data").resolve("site.json");
      if (!Files.isRegularFile(file)) {
        throw new NoSiteException(
            folder,
            "is no site: it has no file data/site.json",
            "Name the folder of a site, such as site.");
      }
      JsonNode site = json(file);
      for (JsonNode article : list(site, "articles", file)) {
        boolean read = article.path("error").isNull() && article.path("copy_of").isNull();
        if (read && !article.has("withdrawn")) {
          String id = text(article, "article", file);
          articles.put(id, article.path("sha256").asText());
          sources.put(
              id,
              new Edition.Described(
                  article.path("title").asText(""),
                  article.path("publisher").asText(""),
                  article.path("published").asText("")));
        } else if (article.path("copy_of").isTextual()) {
          copies.put(text(article, "article", file), article.path("copy_of").asText());
        }
      }
      for (JsonNode subject : list(site, "subjects", file)) {
        sheet(text(subject, "slug", file), file);
      }
      return new PublishedSite(
          new Edition(articles, sheets, sources),
          new Edition(articles, onPassages, sources),
          anchored,
          citing,
          copies);
    }

    private void sheet(String slug, Path named) throws NoSiteException {
      if (!SLUG.matcher(slug).matches()) {
        throw damaged(named, "`" + slug + "` is no name of a subject");
      }
      Path file = folder.resolve("data").resolve("subjects").resolve(slug + ".json");
      JsonNode sheet = json(file);
      String name = text(sheet, "name", file);
      List<Row> rows = new ArrayList<>();
      List<Row> byPassage = new ArrayList<>();
      Map<String, String> dates = new TreeMap<>();
      for (JsonNode statement : list(sheet, "statements", file)) {
        String id = text(statement, "id", file);
        String text = text(statement, "text", file);
        List<String> passages = new ArrayList<>();
        Optional<String> lead = Optional.empty();
        for (JsonNode passage : list(statement, "passages", file)) {
          String article = text(passage, "article", file);
          lead = lead.or(() -> Optional.of(article));
          String exact = text(passage, "exact", file);
          passages.add(article + ": " + exact);
          if (statement.path("by").asText().equals("analyst")) {
            citing.add(slug, id, exact);
          }
        }
        boolean quoted = statement.path("by").asText().equals("source");
        Optional<String> source = quoted ? lead : Optional.empty();
        anchored &= statement.has("anchors");
        List<String> anchors = new ArrayList<>();
        statement.path("anchors").forEach(anchor -> anchors.add(anchor.asText()));
        rows.add(new Row(id, text, anchors.stream().sorted().toList(), source));
        dates.put(id, statement.path("date").asText(""));
        byPassage.add(new Row(id, text, passages.stream().skip(1).sorted().toList(), source));
      }
      sheets.put(slug, new Edition.Sheet(name, rows, new Edition.Details(Map.of(), dates)));
      onPassages.put(
          slug, new Edition.Sheet(name, byPassage, new Edition.Details(Map.of(), dates)));
    }

    private static JsonNode json(Path file) throws NoSiteException {
      try {
        return JSON.readTree(Files.readAllBytes(file));
      } catch (JsonProcessingException e) {
        throw damaged(file, "it is not JSON");
      } catch (IOException e) {
        throw damaged(file, "it could not be read");
      }
    }

    private static JsonNode list(JsonNode object, String name, Path file) throws NoSiteException {
      if (!object.path(name).isArray()) {
        throw damaged(file, "it has no list \"" + name + "\"");
      }
      return object.path(name);
    }

    private static String text(JsonNode object, String name, Path file) throws NoSiteException {
      if (!object.path(name).isTextual()) {
        throw damaged(file, "an entry has no text \"" + name + "\"");
      }
      return object.path(name).asText();
    }

    private static NoSiteException damaged(Path file, String why) {
      return new NoSiteException(
          file,
          "is not as Sourcebook writes it: " + why,
          "Build the site again, or restore the file.");
    }
  }
}

package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Chronicle;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Library;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.page.share.Allowance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site made for a test. */
record Rendered(Map<String, String> files, List<String> problems) {

  /** A folder of templates that does not exist: every template is the default. */
  static final Path NO_TEMPLATES = Path.of("target", "no-templates-here");

  static Rendered fixture(String language, PublishMode publish) {
    Rendered site =
        of(language, publish, Fixture.library(), Fixture.findings(), sheets(), NO_TEMPLATES);
    assertEquals(List.of(), site.problems());
    return site;
  }

  static List<FactSheet> sheets() {
    return List.of(Fixture.treaty(), Fixture.nobody());
  }

  /** The fixture with a public address. */
  static Rendered at(String baseUrl) {
    SiteSettings plain = Fixture.settings("en", PublishMode.EXCERPTS);
    SiteSettings settings =
        new SiteSettings(
            plain.title(),
            Optional.of(baseUrl),
            plain.language(),
            plain.publish(),
            plain.maxShare(),
            plain.citationStyle(),
            plain.glossary(),
            plain.maxArticleMegabytes());
    return of(settings, Fixture.library(), Fixture.findings(), sheets(), NO_TEMPLATES);
  }

  static Rendered of(
      String language,
      PublishMode publish,
      Library library,
      List<Findings> findings,
      List<FactSheet> sheets,
      Path templates) {
    return of(Fixture.settings(language, publish), library, findings, sheets, templates);
  }

  private static Rendered of(
      SiteSettings settings,
      Library library,
      List<Findings> findings,
      List<FactSheet> sheets,
      Path templates) {
    List<Problem> problems = new ArrayList<>();
    Allowance allowance = Allowance.of(settings, library.articles(), sheets, problems::add);
    List<SitePage> pages =
        Pages.render(
            settings,
            library,
            findings,
            allowance,
            Chronicle.NONE,
            templates,
            Memory.NONE,
            problems::add);
    Map<String, String> files = new LinkedHashMap<>();
    for (SitePage page : pages) {
      files.put(page.path(), new String(page.bytes(), StandardCharsets.UTF_8));
    }
    return new Rendered(files, problems.stream().map(Problem::render).toList());
  }

  String file(String path) {
    String text = files.get(path);
    if (text == null) {
      throw new IllegalArgumentException("no " + path + " among " + files.keySet());
    }
    return text;
  }

  Document page(String path) {
    return Jsoup.parse(file(path));
  }

  /** The pages by their paths. */
  Map<String, Document> pages() {
    Map<String, Document> pages = new LinkedHashMap<>();
    files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> pages.put(path, page(path)));
    return pages;
  }
}

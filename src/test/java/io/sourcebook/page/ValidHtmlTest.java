package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sourcebook.ProjectGenerator;
import io.sourcebook.app.BuiltProject;
import io.sourcebook.model.PublishMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages are HTML as the standard has it, and each of their links leads somewhere. */
class ValidHtmlTest {

  private static final Path COMMITTED = Path.of("site");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en, FULL", "es, EXCERPTS"})
  void everyPageIsValid(String language, PublishMode publish) throws Exception {
    Rendered site = Rendered.fixture(language, publish);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        faults.addAll(
            NuChecker.errors(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPageOfTheCommittedSiteIsValid() throws Exception {
    assertValid(COMMITTED);
  }

  @Test
  void everyLinkOfTheCommittedSiteLeadsSomewhere() throws Exception {
    assertEquals(List.of(), SiteLinks.faults(COMMITTED));
  }

  @Test
  void everyLinkOfASiteWithAShareLeadsSomewhere() throws Exception {
    Path project = ProjectGenerator.manySubjects(folder.resolve("shared"), 12);
    Files.writeString(project.resolve("seeds/site.yaml"), "title: T\nmax_share: 0.25\n");
    Path site = BuiltProject.site(project);
    assertEquals(List.of(), SiteLinks.faults(site));
    assertValid(site);
  }

  @Test
  @Tag("browser")
  void everyPageAndLinkOfALargeSite() throws Exception {
    Path site = BuiltProject.site(ProjectGenerator.manySubjects(folder.resolve("large"), 300));
    assertEquals(List.of(), SiteLinks.faults(site));
    assertValid(site);
  }

  private static void assertValid(Path site) throws Exception {
    List<String> faults = new ArrayList<>();
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertFalse(pages.isEmpty());
    for (Path page : pages) {
      faults.addAll(NuChecker.errors(site.relativize(page).toString(), Files.readAllBytes(page)));
    }
    assertEquals(List.of(), faults);
  }
}

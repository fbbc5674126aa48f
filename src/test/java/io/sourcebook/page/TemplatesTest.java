package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.PublishMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's own templates, and what goes wrong with them. */
class TemplatesTest {

  @TempDir Path folder;

  private Rendered render() {
    return Rendered.of(
        "en", PublishMode.FULL, Fixture.library(), Fixture.findings(), Rendered.sheets(), folder);
  }

  @Test
  void aFileOfTheProjectTakesThePlaceOfTheDefault() throws IOException {
    Files.writeString(folder.resolve("404.ftlh"), "lost in ${site.title}");
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/site.css"), "p{}");
    Files.writeString(folder.resolve("assets/logo.svg"), "<svg/>");
    Rendered site = render();
    assertEquals(List.of(), site.problems());
    assertEquals("lost in Water desk", site.file("404.html"));
    assertEquals("p{}", site.file("assets/site.css"));
    assertEquals("<svg/>", site.file("assets/logo.svg"));
    assertTrue(site.file("index.html").startsWith("<!DOCTYPE html>"));
  }

  @Test
  void aMissingValueIsAProblemWithItsPlaceAndNoPage() throws IOException {
    Files.writeString(folder.resolve("index.ftlh"), "<p>\n  ${page.nothing}</p>");
    Rendered site = render();
    assertEquals(1, site.problems().size());
    assertTrue(
        site.problems().get(0).startsWith("templates/index.ftlh:2:5: "), site.problems().get(0));
    assertTrue(site.problems().get(0).contains("page.nothing"), site.problems().get(0));
    assertFalse(site.files().containsKey("index.html"));
  }

  @Test
  void aSyntaxErrorIsToldOnceWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("subject.ftlh"), "<p>\n<#if page>");
    Rendered site = render();
    assertEquals(1, site.problems().size(), site.problems().toString());
    assertTrue(
        site.problems().get(0).startsWith("templates/subject.ftlh:2:"), site.problems().get(0));
    assertFalse(site.files().containsKey("subjects/river-treaty.html"));
  }

  @Test
  void noTemplateReachesAClass() throws IOException {
    for (String attack :
        List.of(
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${page?api.class}",
            "${page.class.name}",
            "${page.groups?api.getClass()}",
            "<#include '/etc/passwd'>",
            "<#include '../outside.ftlh'>")) {
      Files.writeString(folder.resolveSibling("outside.ftlh"), "secret");
      Files.writeString(folder.resolve("index.ftlh"), attack);
      Rendered site = render();
      assertEquals(1, site.problems().size(), attack);
      assertFalse(site.files().containsKey("index.html"), attack);
    }
  }

  @Test
  void everyDefaultAssetIsListed() throws IOException {
    Path templates = Path.of("templates");
    try (Stream<Path> files = Files.walk(templates.resolve("assets"))) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(file -> templates.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(found, new TreeSet<>(TemplateFiles.ASSETS));
    }
  }

  @Test
  void theFontsKeepTheirLicence() {
    String licence = Rendered.fixture("en", PublishMode.FULL).file("assets/fonts/OFL.txt");
    assertTrue(licence.contains("with Reserved Font Name 'Source'"));
    assertTrue(licence.contains("The Public Sans Project Authors"));
    assertTrue(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
  }
}

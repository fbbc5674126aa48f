package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.article.ArticleReader;
import io.sourcebook.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of every form, cited and checked like plain text. */
class FormsProjectTest {

  private static final Path FORMS = Path.of("src/test/resources/articles");

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void copy() throws IOException {
    project = withForms(ExampleProject.ferry(folder.resolve("ferry")));
  }

  /** A page, a mail, a saved page, Markdown and a PDF beside a project's own articles. */
  static ExampleProject withForms(ExampleProject project) throws IOException {
    Path articles = project.folder().resolve("seeds/articles");
    Files.writeString(
        articles.resolve("page.html"),
        """
        <!doctype html><html lang="en"><head><title>Old boats</title></head><body>
        <nav><a href="/">Home</a></nav><article><h1>Old boats</h1>
        <p>The Norwick line sold the last of its wooden boats to a museum on Friday, after ninety
        years in which they had carried the post.</p><p>Nobody else had offered to take them, the
        museum said, and the largest of them will be shown from next spring on.</p></article>
        """);
    Files.copy(FORMS.resolve("mail/newsletter.eml"), articles.resolve("newsletter.eml"));
    Files.copy(FORMS.resolve("mail/saved-page.mhtml"), articles.resolve("saved-page.mhtml"));
    Files.copy(FORMS.resolve("markdown/clipped.md"), articles.resolve("clipped.md"));
    Files.copy(FORMS.resolve("pdf/columns.pdf"), articles.resolve("columns.pdf"));
    Path subject = project.folder().resolve("seeds/subjects/norwick-line.md");
    Files.writeString(
        subject,
        Files.readString(subject)
            + "\n\nIts wooden boats went to a museum. [@page \"sold the last of its wooden boats\"]"
            + "\n\nThe islands pay for new ones. [@columns \"the islands' council is to pay in three"
            + " parts\"]\n\nThe council had asked for it. [@columns \"for the municipality, which"
            + " had asked\"]\n");
    return project;
  }

  @Test
  void builtTwiceAndVerified() throws IOException {
    CommandRun build = project.build("--strict");
    assertEquals("", build.messages());
    assertEquals(0, build.status());
    assertEquals("7 articles read", build.results().lines().findFirst().orElse(""));
    Map<String, String> built = project.contents();
    assertTrue(
        project.build().results().contains("site/: 0 files written"), "the same bytes once more");
    assertEquals(built, project.contents());
    CommandRun verify = project.verify();
    assertEquals("", verify.messages());
    assertEquals(0, verify.status());
  }

  @Test
  void theSiteTellsTheHashOfEachText() throws IOException {
    project.build();
    Map<String, String> told = new TreeMap<>();
    for (JsonNode article :
        new ObjectMapper()
            .readTree(project.site().resolve("data/site.json").toFile())
            .get("articles")) {
      told.put(article.get("article").asText(), article.get("text_sha256").asText());
    }
    Map<String, String> read = new TreeMap<>();
    for (Article article :
        new ArticleReader(true).readProject(project.folder(), problem -> {}).articles()) {
      read.put(article.id(), article.text().sha256());
    }
    assertEquals(read, told);
    assertEquals(7, told.size());
  }

  @Test
  void aFileThatChangedIsFound() throws IOException {
    project.build();
    Path page = project.folder().resolve("seeds/articles/page.html");
    Files.writeString(page, Files.readString(page).replace("wooden boats", "iron boats"));
    Path pdf = project.folder().resolve("seeds/articles/columns.pdf");
    byte[] half = Files.readAllBytes(pdf);
    Files.write(pdf, Arrays.copyOf(half, 60));
    CommandRun verify = project.verify();
    assertEquals(1, verify.status());
    for (String file : List.of("page.html", "columns.pdf")) {
      assertTrue(
          verify
              .messages()
              .contains("seeds/articles/" + file + ": changed after the site was built"),
          verify.messages());
    }
  }
}

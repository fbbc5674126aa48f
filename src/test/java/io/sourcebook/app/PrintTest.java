package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code print} makes a tagged PDF with a browser that is there, and says what to do without. */
class PrintTest {

  private static final Browsers NONE = new Browsers(Map.of("PATH", ""), List.of());

  @TempDir private Path folder;

  private static CommandRun run(Browsers browsers, String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console =
        new Console(results, new PrintStream(messages, true, StandardCharsets.UTF_8), false);
    int status = Sourcebook.run(arguments, console, Questions.NOBODY, browsers);
    return new CommandRun(
        status,
        results.toString(StandardCharsets.UTF_8),
        messages.toString(StandardCharsets.UTF_8));
  }

  private String project() {
    ExampleProject project = ExampleProject.ferry(folder.resolve("project"));
    assertEquals("", project.build().messages());
    return project.folder().toString();
  }

  @Test
  void withoutABrowserItSaysHowToPrint() {
    Path pdf = folder.resolve("a.pdf");
    CommandRun run = run(NONE, "print", "norwick-line", project(), "--output", pdf.toString());
    assertEquals(
        """
        sourcebook: no Chromium, Chrome or Edge was found
          Install one, or set CHROME_PATH to its program. Or open site/subjects/norwick-line.html \
        in any browser, and let it print to a PDF.
        """,
        run.messages());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertTrue(Files.notExists(pdf));
  }

  @Test
  void aSubjectThatIsNotThere() {
    String project = project();
    CommandRun run = run(NONE, "print", "gone", project);
    assertTrue(
        run.messages()
            .startsWith("sourcebook: there is no page site/subjects/gone.html\n  There are: "),
        run.messages());
    assertTrue(run.messages().contains("norwick-line"), run.messages());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertEquals(Sourcebook.FAULTS, run(NONE, "print", "../index", project).status());
  }

  @Test
  void aSiteThatIsNotBuilt() {
    String project = ExampleProject.ferry(folder.resolve("fresh")).folder().toString();
    assertEquals(
        """
        sourcebook: there is no page site/subjects/norwick-line.html
          Run "sourcebook build" first.
        """,
        run(NONE, "print", "norwick-line", project).messages());
  }

  @Test
  void aFileThatCannotBe() {
    CommandRun run =
        run(NONE, "print", "norwick-line", project(), "--output", "no/such/folder/a.pdf");
    assertEquals(
        """
        sourcebook: no file can be written at no/such/folder/a.pdf
          Name a file in a folder that exists.
        """,
        run.messages());
    assertEquals(Sourcebook.WRONG_USE, run.status());
  }

  @Test
  void aBrowserThatFails() throws IOException {
    Path broken = folder.resolve("chromium");
    Files.writeString(broken, "#!/bin/sh\nexit 3\n");
    assumeTrue(broken.toFile().setExecutable(true));
    Path pdf = folder.resolve("a.pdf");
    CommandRun run =
        run(
            new Browsers(Map.of("PATH", folder.toString()), List.of()),
            "print",
            "norwick-line",
            project(),
            "--output",
            pdf.toString());
    assertEquals(
        "sourcebook: "
            + broken
            + " did not print the page\n  Open site/subjects/norwick-line.html in any browser, and"
            + " let it print to a PDF; or set CHROME_PATH to another browser.\n",
        run.messages());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertTrue(Files.notExists(pdf));
  }

  @Test
  void theNamedBrowserComesFirst() throws IOException {
    Path named = Files.writeString(folder.resolve("mine"), "");
    Path onPath = Files.writeString(folder.resolve("google-chrome"), "");
    assumeTrue(named.toFile().setExecutable(true) && onPath.toFile().setExecutable(true));
    String path = folder.toString();
    Browsers both = new Browsers(Map.of("PATH", path, "CHROME_PATH", named.toString()), List.of());
    assertEquals(named, both.find().orElseThrow());
    assertEquals(onPath, new Browsers(Map.of("PATH", path), List.of()).find().orElseThrow());
    assertEquals(
        named, new Browsers(Map.of(), List.of("gone", named.toString())).find().orElseThrow());
    assertTrue(new Browsers(Map.of("PATH", path, "CHROME_PATH", path), List.of()).find().isEmpty());
  }

  private PDDocument printed(String subject, String project, String... options) throws IOException {
    assumeTrue(Browsers.ofThisMachine().find().isPresent(), "no browser on this machine");
    Path pdf = folder.resolve("printed.pdf");
    List<String> arguments =
        new ArrayList<>(List.of("print", subject, project, "--output", pdf.toString()));
    arguments.addAll(List.of(options));
    CommandRun run = run(Browsers.ofThisMachine(), arguments.toArray(new String[0]));
    assertEquals("", run.messages());
    assertEquals(pdf + "\n", run.results());
    assertEquals(Sourcebook.DONE, run.status());
    return Loader.loadPDF(pdf.toFile());
  }

  @Test
  void aSheetIsPrintedTagged() throws IOException {
    try (PDDocument pdf = printed("norwick-line", project())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
      assertTrue(new PDFTextStripper().getText(pdf).contains("Norwick line"));
    }
  }

  /** The longest sheet of the committed site fills the two pages, and no third. */
  @Test
  void aBriefHasTwoPages() throws IOException {
    try (PDDocument pdf = printed("nicolas-maduro", ".", "--brief")) {
      assertEquals(2, pdf.getNumberOfPages());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
      String words = new PDFTextStripper().getText(pdf);
      assertTrue(words.contains("At a glance") && words.contains("Sources"), words);
    }
  }
}

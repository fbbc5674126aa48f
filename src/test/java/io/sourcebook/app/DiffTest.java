package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} compares two sites by their data alone. */
class DiffTest {

  @TempDir private Path folder;
  private Path old;
  private Path later;

  @BeforeEach
  void twoSites() throws IOException {
    ExampleProject project = ExampleProject.ferry(folder.resolve("project"));
    assertEquals(0, project.build().status());
    old = folder.resolve("old");
    ExampleProject.copy(project.site(), old, false);
    later = project.site();
  }

  private CommandRun diff(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "diff";
    all[1] = old.toString();
    all[2] = later.toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return CommandRun.of(all);
  }

  private static void replace(Path file, String words, String others) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(words), file + " has no " + words);
    Files.writeString(
        file, text.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others)));
  }

  private Path sheet() throws IOException {
    try (var files = Files.list(later.resolve("data/subjects"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().contains("schema"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void otherDatesAndCopiesAreTold() throws IOException {
    replace(sheet(), "\"date\" : null", "\"date\" : \"2021-03\"");
    replace(later.resolve("data/site.json"), "\"copy_of\" : null", "\"copy_of\" : \"quay\"");
    replace(
        later.resolve("data/site.json"), "\"publisher\" : null", "\"publisher\" : \"The Quay\"");
    assertEquals(
        new CommandRun(
            0,
            """
            source described otherwise: quay
                publisher: The Quay, before none
            article set aside: boats, a copy of quay

            ada-brun (Ada Brun)
              redated: #se733cdbe80 Ada Brun called the closure “a heavy blow”.
                date: 2021-03, before none
            """,
            ""),
        diff());
  }

  @Test
  void theSameSiteSaysTheSame() {
    assertEquals(new CommandRun(0, "the sites make the same statements\n", ""), diff());
    assertEquals(0, diff("--exit-code").status());
    assertEquals("{\"articles\":{},\"subjects\":{}}\n", diff("--format", "json").results());
  }

  @Test
  void wordsThatChangedAreTold() throws IOException {
    Path sheet = sheet();
    JsonNode first = new ObjectMapper().readTree(Files.readString(sheet)).get("statements").get(0);
    String before = first.get("text").asText();
    replace(sheet, "\"text\" : \"", "\"text\" : \"Truly: ");
    String id = first.get("id").asText();
    String slug = sheet.getFileName().toString().replace(".json", "");
    CommandRun run = diff();
    assertEquals(0, run.status());
    assertTrue(run.results().contains("\n" + slug + " ("), run.results());
    assertTrue(
        run.results()
            .contains(
                "  reworded: #" + id + " Truly: " + before + "\n    before: " + before + "\n"),
        run.results());
    assertEquals(Sourcebook.FAULTS, diff("--exit-code").status());
    JsonNode json = new ObjectMapper().readTree(diff("--format", "json").results());
    assertEquals("Truly: " + before, json.at("/subjects/" + slug + "/reworded/0/text").asText());
  }

  @Test
  void aSiteWithoutAnchorsIsComparedByItsPassages() throws IOException {
    replace(sheet(), "\"anchors\" : [", "\"formerly\" : [");
    assertEquals("the sites make the same statements\n", diff().results());
  }

  @Test
  void whatIsNoSiteIsToldInOneMessage() throws IOException {
    CommandRun run = CommandRun.of("diff", folder.toString(), later.toString());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertEquals("", run.results());
    assertEquals(
        folder
            + ": is no site: it has no file data/site.json\n"
            + "  Name the folder of a site, such as site.\n",
        run.messages());
  }

  @Test
  void damagedDataAreToldWithTheFile() throws IOException {
    Path file = sheet();
    Files.writeString(file, "{\"name\": \"x\", \"statements\": [{}]}");
    assertEquals(
        file
            + ": is not as Sourcebook writes it: an entry has no text \"id\"\n"
            + "  Build the site again, or restore the file.\n",
        diff().messages());
    Files.writeString(file, "[".repeat(100_000));
    assertEquals(
        file
            + ": is not as Sourcebook writes it: it is not JSON\n"
            + "  Build the site again, or restore the file.\n",
        diff().messages());
    replace(later.resolve("data/site.json"), "\"slug\" : \"", "\"slug\" : \"../");
    assertTrue(diff().messages().contains("is no name of a subject"), diff().messages());
  }
}

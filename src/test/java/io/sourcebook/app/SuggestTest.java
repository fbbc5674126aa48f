package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code suggest} prints subject files for names that have no page. */
class SuggestTest {

  @TempDir private Path project;

  private void write(String file, String text) throws IOException {
    Path path = project.resolve("seeds").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void articles() throws IOException {
    write("site.yaml", "title: Quarries\n");
    write(
        "articles/quarry.txt",
        """
        A quarry for Tarn

        Mayor Rosa Quispé opened the quarry in Tarn on Sunday. Quispé thanked the council.

        Laura Olsen of the Harbour Council stayed away, and so did Ruth Adams.
        """);
    write(
        "articles/strike.txt",
        """
        Strike in the quarry

        The workers of the quarry went on strike, and Mayor Rosa Quispe said it would pass. \
        She met Ruth Adams, who belongs to the Harbour Council.

        Quispe said that Laura Olsen would not come.
        """);
  }

  @Test
  void namesOfTwoArticlesWithTheirSpellings() throws IOException {
    articles();
    write("subjects/adams.md", "---\nname: Ruth Adams\nkind: actor\n---\n");
    CommandRun run = CommandRun.of("suggest", project.toString());
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
    assertEquals(
        """
        ---
        # seeds/subjects/rosa-quispe.md
        # 2 articles, 2 origins; Quispe (1), Quispé (1), Rosa Quispe (1), Rosa Quispé (1)
        # actor: “Mayor” stands beside the name
        name: Rosa Quispé
        kind: actor
        ---

        ---
        # seeds/subjects/harbour-council.md
        # 2 articles, 2 origins; Harbour Council (2)
        # organisation: an organisation by a word of its name
        name: Harbour Council
        kind: organisation
        ---

        ---
        # seeds/subjects/laura-olsen.md
        # 2 articles, 2 origins; Laura Olsen (2)
        # actor: a person by a first name, or by what it does
        name: Laura Olsen
        kind: actor
        ---
        """,
        run.results());
  }

  @Test
  void whatIsPrintedCanBeSaved() throws IOException {
    articles();
    Files.createDirectories(project.resolve("seeds/subjects"));
    String[] files = CommandRun.of("suggest", project.toString()).results().split("\n\n", -1);
    for (String file : files) {
      String path = file.lines().skip(1).findFirst().orElseThrow().substring("# seeds/".length());
      write(path, file);
    }
    CommandRun again = CommandRun.of("suggest", project.toString());
    assertEquals("", again.results());
    assertEquals("no name without a page stands in two articles\n", again.messages());
    assertEquals(Sourcebook.DONE, again.status());
    assertTrue(files.length > 2);
  }

  @Test
  void errorsOfTheSeedsComeFirst() throws IOException {
    articles();
    write("subjects/adams.md", "---\nname: Ruth Adams\nkind: hero\n---\n");
    CommandRun run = CommandRun.of("suggest", project.toString());
    assertEquals(Sourcebook.FAULTS, run.status());
    assertEquals("", run.results());
  }

  @Test
  void aSuggestionIsWrittenAndBuilds() throws IOException {
    articles();
    CommandRun run = CommandRun.of("suggest", project.toString(), "--write", "rosa-quispe");
    assertEquals("", run.messages());
    assertEquals(
        """
        wrote seeds/subjects/rosa-quispe.md: Rosa Quispé, actor, in 2 articles
          Check it:   name, kind and aliases at its top; match: finds more
          Build it:   sourcebook build PROJECT
          Write:      a paragraph below the second ---, with [@KEY "exact words"]
          What else:  sourcebook review PROJECT lists what no statement cites yet
        """,
        run.results().replace(project.toString(), "PROJECT"));
    assertEquals(
        """
        ---
        # seeds/subjects/rosa-quispe.md
        # 2 articles, 2 origins; Quispe (1), Quispé (1), Rosa Quispe (1), Rosa Quispé (1)
        # actor: “Mayor” stands beside the name
        name: Rosa Quispé
        kind: actor
        ---
        %% Your statements go here, each with a citation: [@KEY "exact words"]
        """,
        Files.readString(project.resolve("seeds/subjects/rosa-quispe.md")));
    assertEquals("", CommandRun.of("build", project.toString()).messages());
    assertTrue(Files.exists(project.resolve("site/subjects/rosa-quispe.html")));
  }

  @Test
  void aNameOfOneArticleIsFoundByItsAddressToo() throws IOException {
    articles();
    write(
        "articles/ferry.txt",
        """
        Ferry delayed

        Captain Íñigo Peñalosa-Ruiz blamed the tide. Добрыня blamed him.
        """);
    String told = CommandRun.of("suggest", project.toString()).results();
    assertFalse(told.contains("Peñalosa"), told);
    CommandRun run = CommandRun.of("suggest", project.toString(), "--write", "inigo_penalosa-ruiz");
    assertEquals("", run.messages());
    assertTrue(
        run.results()
            .startsWith(
                "wrote seeds/subjects/inigo_penalosa-ruiz.md: Íñigo Peñalosa-Ruiz, actor, in 1"
                    + " article\n"),
        run.results());
    assertEquals(
        """
        ---
        # seeds/subjects/inigo_penalosa-ruiz.md
        # 1 article, 1 origin; Íñigo Peñalosa-Ruiz (1)
        # actor: “Captain” stands beside the name
        name: Íñigo Peñalosa-Ruiz
        kind: actor
        ---
        %% Your statements go here, each with a citation: [@KEY "exact words"]
        """,
        Files.readString(project.resolve("seeds/subjects/inigo_penalosa-ruiz.md")));
    CommandRun letterless = CommandRun.of("suggest", project.toString(), "--write", "_");
    assertTrue(letterless.results().contains(": a topic;"), letterless.results());
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    articles();
    write("subjects/rosa-quispe.md", "mine");
    CommandRun run = CommandRun.of("suggest", project.toString(), "--write", "rosa-quispe");
    assertEquals(
        """
        sourcebook: seeds/subjects/rosa-quispe.md is there already
          Edit it, or choose another name; nothing was written.
        """,
        run.messages());
    assertEquals(Sourcebook.WRONG_USE, run.status());
    assertEquals("mine", Files.readString(project.resolve("seeds/subjects/rosa-quispe.md")));
  }

  @Test
  void aTopicWithoutAProperNameIsStartedToo() throws IOException {
    articles();
    CommandRun run = CommandRun.of("suggest", project.toString(), "--write", "quarry-pay");
    assertTrue(
        run.results()
            .startsWith(
                "wrote seeds/subjects/quarry-pay.md: a topic; no name that lacks a page is written so,"
                    + " so check name and kind\n"),
        run.results());
    assertEquals(
        """
        ---
        name: Quarry pay
        kind: topic
        ---
        %% Your statements go here, each with a citation: [@KEY "exact words"]
        """,
        Files.readString(project.resolve("seeds/subjects/quarry-pay.md")));
    CommandRun slip = CommandRun.of("suggest", project.toString(), "--write", "rosa-quispee");
    assertEquals("There is a suggestion called rosa-quispe.\n", slip.messages());
  }

  @Test
  void anAddressHasPlainLetters() throws IOException {
    articles();
    CommandRun run = CommandRun.of("suggest", project.toString(), "--write", "../Rosa");
    assertEquals(
        """
        sourcebook: ../Rosa is no address of a page
          Use the letters a to z, digits, - and _, such as harbour-fees.
        """,
        run.messages());
    assertEquals(Sourcebook.WRONG_USE, run.status());
  }
}

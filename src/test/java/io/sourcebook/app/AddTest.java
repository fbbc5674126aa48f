package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init} makes a project that builds, {@code add} takes articles into it. */
class AddTest {

  private static final String ARTICLE =
      """
      Ferry delayed for the third time

      The ferry to Tarn will not sail before August, the harbour office said.

      Mayor Ada Varga called the delay a scandal.
      """;

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void init() {
    project = folder.resolve("my project");
    CommandRun run = CommandRun.of("init", project.toString());
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandRun add(String... arguments) {
    return add(Questions.NOBODY, arguments);
  }

  private CommandRun add(Questions questions, String... arguments) {
    List<String> all = new ArrayList<>(List.of("add", "--project", project.toString()));
    all.addAll(List.of(arguments));
    return CommandRun.with(questions, all.toArray(new String[0]));
  }

  private List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(project.resolve("seeds/articles"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theStarterBuildsWithoutAWord() throws IOException {
    CommandRun run = CommandRun.of("build", project.toString());
    assertEquals("", run.messages());
    assertEquals(Sourcebook.DONE, run.status());
    String page = Files.readString(project.resolve("site/subjects/ada-varga.html"));
    assertTrue(page.contains("Varga expects a ferry from the reopened harbour in June."));
  }

  @Test
  void nothingIsWrittenIntoAFolderThatHoldsSomething() throws IOException {
    Path file = project.resolve("seeds/site.yaml");
    Files.writeString(file, "title: Mine\n");
    CommandRun run = CommandRun.of("init", project.toString());
    assertEquals(Sourcebook.WRONG_USE, run.status());
    assertEquals(
        "sourcebook: the folder "
            + project
            + " is not empty\n  Name a folder that is empty or not there; nothing was written.\n",
        run.messages());
    assertEquals("title: Mine\n", Files.readString(file));
    run = CommandRun.of("init", file.toString());
    assertEquals(
        "sourcebook: " + file + " is a file\n  Name a folder that is empty or not there.\n",
        run.messages());
  }

  @Test
  void aFileComesInWithWhatIsStated() throws IOException {
    Path file = write("ferry.txt", ARTICLE);
    CommandRun run =
        add(
            file.toString(),
            "--publisher",
            "Varga's  Post: a \"paper\"",
            "--published",
            "2024-07",
            "--key",
            "ferry");
    assertEquals("", run.messages());
    assertEquals(
        """
        title      Ferry delayed for the third time (¶1, a short line without a full stop above the text)
        publisher  Varga's Post: a "paper" (stated by the analyst in ferry.meta.yaml)
        published  2024-07 (stated by the analyst in ferry.meta.yaml)
        url        not stated
        3 blocks of text, 0 left out as furniture
        added as seeds/articles/ferry.txt, with its .meta.yaml
        what is not stated goes into seeds/articles/ferry.meta.yaml: url
        cite it as [@ferry "its exact words"]
        """,
        run.results());
    assertEquals(
        """
        key: 'ferry'
        published: '2024-07'
        publisher: 'Varga''s Post: a "paper"'
        """,
        Files.readString(project.resolve("seeds/articles/ferry.meta.yaml")));
    assertEquals(ARTICLE, Files.readString(project.resolve("seeds/articles/ferry.txt")));
    assertEquals(Sourcebook.DONE, CommandRun.of("build", project.toString()).status());
  }

  @Test
  void whatIsNotKnownIsAsked() throws IOException {
    Path file = write("ferry.txt", ARTICLE);
    List<String> asked = new ArrayList<>();
    Deque<Optional<String>> answers =
        new ArrayDeque<>(
            List.of(
                Optional.of("The Tarn Courier"),
                Optional.of("5 July"),
                Optional.of("2024-07-05"),
                Optional.empty()));
    CommandRun run =
        add(
            question -> {
              asked.add(question);
              return answers.remove();
            },
            file.toString());
    assertEquals(
        List.of(
            "Who published it (Enter if unknown): ",
            "When, as 2024-03-05, 2024-03 or 2024 (Enter if unknown): ",
            "When, as 2024-03-05, 2024-03 or 2024 (Enter if unknown): ",
            "Its address on the web (Enter if unknown): "),
        asked);
    assertEquals(
        """
        published: `5 July` is no date
          | 5 July
          | ^
          Write a day, month or year as 2024-03-01, 2024-03 or 2024.
        """,
        run.messages());
    assertEquals(
        "published: '2024-07-05'\npublisher: 'The Tarn Courier'\n",
        Files.readString(project.resolve("seeds/articles/ferry.meta.yaml")));
  }

  @Test
  void theSameTextIsNotTakenTwice() throws IOException {
    assertEquals(Sourcebook.DONE, add(write("ferry.txt", ARTICLE).toString()).status());
    CommandRun again = add(write("ferry.txt", ARTICLE).toString());
    assertEquals("seeds/articles/ferry.txt: not added: it is there already\n", again.messages());
    assertEquals(Sourcebook.FAULTS, again.status());
    for (String name : List.of("a.txt", "z.txt")) {
      assertEquals(
          "seeds/articles/"
              + name
              + ": not added: its text is that of "
              + (name.equals("a.txt") ? "seeds/articles/ferry.txt" : "ferry")
              + "\n  Copy the file into seeds/articles/ yourself if it shall be listed as a copy.\n",
          add(write(name, ARTICLE).toString()).messages());
    }
    assertEquals(
        """
        seeds/articles/ferry.txt: not added: another article of this name is there already
          Choose a name with --name.
        """,
        add(write("ferry.txt", "Another text.\n").toString()).messages());
    assertEquals(List.of("ferry.txt", "harbour-vote.meta.yaml", "harbour-vote.txt"), articles());
  }

  @Test
  void aKeyThatAnotherHasIsNotTaken() throws IOException {
    String ferry = write("ferry.txt", ARTICLE).toString();
    List<String> before = articles();
    CommandRun byName = add(ferry, "--key", "harbour-vote");
    assertEquals(Sourcebook.FAULTS, byName.status());
    assertEquals(
        """
        seeds/articles/ferry.txt: not added: the key `harbour-vote` is the name of another article,\
         seeds/articles/harbour-vote.txt
          Choose another key.
        """,
        byName.messages());
    assertEquals(before, articles());
    assertEquals(Sourcebook.DONE, add(ferry, "--key", "delay").status());
    String other = write("quay.txt", ARTICLE.replace("ferry", "coal barge")).toString();
    assertEquals(
        """
        seeds/articles/quay.txt: not added: the key `Delay` is already taken in\
         seeds/articles/ferry.meta.yaml
          Choose another key.
        """,
        add(other, "--key", "Delay").messages());
    assertEquals(
        """
        seeds/articles/delay.txt: not added: the key `delay` is the name of another article,\
         seeds/articles/delay.txt
          Choose another key.
        """,
        add(other, "--name", "delay.txt").messages());
    assertEquals(Sourcebook.DONE, CommandRun.of("build", project.toString()).status());
  }

  @Test
  void whatCannotBeReadIsNotTaken() throws IOException {
    assertEquals(
        "seeds/articles/empty.txt: not added: the file is empty: put the article's text into it,"
            + " or delete it\n",
        add(write("empty.txt", "").toString()).messages());
    assertEquals(
        """
        sourcebook: there is no file nowhere.txt
          Name the article's file, or - for standard input.
        """,
        add("nowhere.txt").messages());
    assertEquals(
        "sourcebook: ../x.txt is no plain file name\n  Write a name such as harbour-vote.txt.\n",
        add(write("x.txt", ARTICLE).toString(), "--name", "../x.txt").messages());
    assertFalse(articles().contains("x.txt"));
  }

  @Test
  void anOptionThatCannotBeUnderstoodIsNamedAsItWasTyped() throws IOException {
    List<String> before = articles();
    String ferry = write("ferry.txt", ARTICLE).toString();
    CommandRun wrong = add(ferry, "--title", "It's late", "--published", "soon");
    assertEquals(Sourcebook.WRONG_USE, wrong.status());
    assertEquals(
        """
        --published: `soon` is no date
          | --published soon
          |             ^
          Write a day, month or year as 2024-03-01, 2024-03 or 2024.
        """,
        wrong.messages());
    assertEquals("", wrong.results());
    assertEquals(
        """
        --key: `a ferry` is no key for citations
          | --key a ferry
          |       ^
          Use letters, digits and - _ . : + without spaces, such as council-vote.

        --url: `tarn.example` is no web address
          | --url tarn.example
          |       ^
          Write the whole address, beginning with https:// or http://.
        """,
        add(ferry, "--url", "tarn.example", "--key", "a ferry").messages());
    assertEquals(
        """
        --publisher: a character that YAML does not allow, U+0007
          | --publisher The�Post
          |             ^
          Delete it.
        """,
        add(ferry, "--title", "Ferry", "--publisher", "The\u0007Post").messages());
    assertEquals(before, articles());
  }

  @Test
  void anArticleWithoutANameIsNamedAfterItsTitle() throws IOException {
    Intake intake =
        new Intake(
            new Project(project),
            SettingsReader.read(new Project(project), problem -> {}),
            "choose a name");
    assertEquals(
        "ferry-delayed-for-the-third-time.txt",
        intake
            .read(
                Optional.empty(),
                ARTICLE.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.util.Map.of())
            .name());
    assertEquals("senora-munoz-s-96-plan", Intake.fileName("  ¿Señora Muñoz-s 96%  plan? "));
    assertEquals("article", Intake.fileName("???"));
    assertEquals(
        "a-title-that-goes-on-and-on-until-nobody-reads-it-any-more",
        Intake.fileName("A title that goes on and on until nobody reads it any more at all"));
  }
}

package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One figure that two articles give in sentences of their own. */
class SharedFigureTest {

  @TempDir private Path folder;

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  @Test
  void isPrintedOnceWithBothPlaces() throws IOException {
    write("seeds/site.yaml", "title: Harbour\nbase_url: https://example.org/\n");
    write("seeds/subjects/ada-varga.md", "---\nname: Ada Varga\nkind: actor\n---\n");
    write(
        "seeds/articles/a.txt",
        """
        Varga asks for more money

        Ada Varga asked the northern council for $740 million to rebuild the harbour at Tarn.
        """);
    write(
        "seeds/articles/b.txt",
        """
        Council hears Varga

        The northern council met on Monday, and Ada Varga told it why the harbour needs $740 million
        before winter; nobody disagreed with her.
        """);
    ExampleProject project = new ExampleProject(folder);
    CommandRun run = project.build();
    assertEquals("", run.messages());
    assertEquals(0, run.status());
    String page = Files.readString(project.site().resolve("subjects/ada-varga.html"));
    assertEquals(page.indexOf("id=\"figure-"), page.lastIndexOf("id=\"figure-"));
    String data = Files.readString(project.site().resolve("data/subjects/ada-varga.json"));
    assertTrue(data.contains("\"also\""), data);
  }
}

package io.sourcebook.bench;

import io.sourcebook.article.ArticleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Pages a second on one core: this program, and Readability4J on the same pages in the same run.
 *
 * <p>An operation reads the next page of the folder from disk, round and round.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {

  /** A folder of saved web pages. */
  @Param("src/test/resources/pages")
  public String pages = "";

  private Path folder = Path.of("");
  private List<Path> files = List.of();
  private int next;

  /** Lists the pages. */
  @Setup
  public void list() throws IOException {
    folder = Path.of(pages).toAbsolutePath();
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Text, body and source fields, as the program reads an article. */
  @Benchmark
  public Object sourcebook() {
    return new ArticleReader(true).read(folder, page(), problem -> {});
  }

  /** The body and the title, as a browser's reading view shows them. */
  @Benchmark
  public @Nullable Object readability4j() throws IOException {
    String html = new String(Files.readAllBytes(page()), StandardCharsets.UTF_8);
    return new Readability4J("https://example.org/", html).parse().getTextContent();
  }

  private Path page() {
    next = (next + 1) % files.size();
    return files.get(next);
  }
}

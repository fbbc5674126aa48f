package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves a whole site, no lock, and a next build that is right. */
class KilledBuildTest {

  private static final String SUBJECT = "seeds/subjects/ada-brun.md";
  private static final List<String> BESIDE =
      List.of(".site.stage", ".site.new", ".site.old", ".site.trash");

  /** As many as every run of the tests can wait for. */
  private static final int FEW = 6;

  @TempDir private Path folder;
  private Path jar;
  private ExampleProject project;
  private final List<Map<String, String>> expected = new ArrayList<>();

  @BeforeEach
  void prepare() throws IOException {
    jar = packed(folder.resolve("program.jar"));
    project = ExampleProject.ferry(folder.resolve("ferry"));
    for (int state = 0; state < 2; state++) {
      ExampleProject clean = ExampleProject.ferry(folder.resolve("clean" + state));
      change(clean, state);
      assertEquals(0, clean.build().status());
      expected.add(clean.contents());
    }
    assertFalse(expected.get(0).equals(expected.get(1)));
  }

  private static void change(ExampleProject project, int state) throws IOException {
    Path subject = project.folder().resolve(SUBJECT);
    String text = Files.readString(subject).replace("aliases: [Brun, Ada B.]\n", "");
    Files.writeString(
        subject,
        state == 0
            ? text
            : text.replace("name: Ada Brun\n", "name: Ada Brun\naliases: [Brun, Ada B.]\n"));
  }

  @Test
  void aFewMoments() throws Exception {
    kill(FEW);
  }

  @Test
  @Tag("long")
  void aHundredMoments() throws Exception {
    kill(100);
  }

  /** What the reader of a site saw. */
  private static final class Reader implements Runnable {
    private final Path site;
    private final AtomicReference<Optional<String>> fault = new AtomicReference<>(Optional.empty());
    private final AtomicInteger whole = new AtomicInteger();
    private final AtomicInteger none = new AtomicInteger();
    private volatile boolean ended;

    Reader(Path site) {
      this.site = site;
    }

    @Override
    public void run() {
      while (!ended && fault.get().isEmpty()) {
        try {
          // Often enough to meet a swap, and not so often that the builds wait for it.
          Thread.sleep(15);
          Object before = key();
          Optional<String> seen = look();
          if (before.equals(key())) {
            fault.set(seen);
            whole.incrementAndGet();
          }
        } catch (NoSuchFileException e) {
          none.incrementAndGet();
        } catch (IOException e) {
          fault.set(Optional.of(e.toString()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }

    /** Which folder stands there; the site that replaces it is another one. */
    private Object key() throws IOException {
      return Files.readAttributes(site, BasicFileAttributes.class).fileKey();
    }

    /** What does not agree with the site's own list of its files. */
    private Optional<String> look() {
      try {
        JsonNode list =
            new ObjectMapper().readTree(Files.readAllBytes(site.resolve("data/files.json")));
        for (Map.Entry<String, JsonNode> file : list.get("files").properties()) {
          String hash = Sha256.of(Files.readAllBytes(site.resolve(file.getKey())));
          if (!hash.equals(file.getValue().asText())) {
            return Optional.of(file.getKey() + " is not that of the list");
          }
        }
        return Optional.empty();
      } catch (IOException | RuntimeException e) {
        return Optional.of(e.toString());
      }
    }
  }

  private void kill(int rounds) throws Exception {
    long begun = System.nanoTime();
    next(0, "first");
    int whole = Math.max(1, (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    Random random = new Random(20_240_305);
    Reader reader = new Reader(project.site());
    Thread reading = new Thread(reader, "reader");
    Map<String, Integer> moments = new TreeMap<>();
    int state = 0;
    reading.start();
    try {
      for (int round = 0; round < rounds; round++) {
        if (round % 4 == 3) {
          delete(project.folder().resolve(".sourcebook"));
        }
        if (round % 8 == 4 && Files.exists(project.site())) {
          // At once, so that the reader sees no half of it that the program never made.
          Path away = folder.resolve("away");
          Files.move(project.site(), away, StandardCopyOption.ATOMIC_MOVE);
          delete(away);
        }
        state = 1 - state;
        change(project, state);
        Map<String, String> seeds = ExampleProject.contents(project.folder().resolve("seeds"));
        String moment = killed(round, whole, random);
        moments.merge(moment, 1, Integer::sum);
        assertEquals(seeds, ExampleProject.contents(project.folder().resolve("seeds")));
        if (Files.exists(project.site())) {
          Map<String, String> left = project.contents();
          assertTrue(expected.contains(left), "round " + round + ", " + moment);
        }
        if (rounds > FEW || round == FEW - 1) {
          next(round, moment);
        } else {
          assertEquals("", project.build().messages());
        }
        assertEquals(expected.get(state), project.contents(), "round " + round + ", " + moment);
        assertEquals(Optional.empty(), reader.fault.get(), "round " + round + ", " + moment);
      }
    } finally {
      reader.ended = true;
      reading.join();
    }
    assertEquals(Optional.empty(), reader.fault.get());
    assertTrue(reader.whole.get() > rounds, "the site was read");
    assertTrue(
        rounds == FEW || moments.size() > 3, () -> "killed at different moments: " + moments);
    report(rounds, moments, reader);
  }

  /** Says what was seen, where somebody asks for it. */
  private static void report(int rounds, Map<String, Integer> moments, Reader reader) {
    if (Boolean.getBoolean("kills.told")) {
      System.err.println(
          rounds + " kills " + moments + ", whole sites " + reader.whole + ", none " + reader.none);
    }
  }

  /** Kills a build at any moment, every other time while it publishes; tells what it was at. */
  private String killed(int round, int whole, Random random) throws Exception {
    Path log = folder.resolve("log");
    Process process = start(log);
    if (round % 2 == 0) {
      while (process.isAlive() && !Files.readString(log).contains("rendering pages")) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(1 + whole / 12));
    } else {
      Thread.sleep(random.nextInt(1 + whole * 3 / 4));
    }
    process.destroyForcibly();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    String words = Files.readString(log);
    assertTrue(
        process.exitValue() == 0 || process.exitValue() > 128, () -> "failed by itself: " + words);
    if (process.exitValue() == 0) {
      return "after its end";
    }
    String beside =
        BESIDE.stream()
            .filter(name -> Files.exists(project.folder().resolve(name)))
            .collect(Collectors.joining(" "));
    return !beside.isEmpty()
        ? "while publishing, leaving " + beside
        : "between, in stage "
            + (1 + Math.min(7, words.lines().filter(line -> line.contains(": ")).count()));
  }

  /** The next build needs nobody's help. */
  private void next(int round, String moment) throws Exception {
    Path log = folder.resolve("next");
    Process process = start(log);
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    assertTrue(ended, () -> "round " + round + ", " + moment + "\n" + read(log));
    assertEquals(0, process.exitValue(), () -> "round " + round + ", " + moment + "\n" + read(log));
    for (String name : BESIDE) {
      assertFalse(Files.exists(project.folder().resolve(name)), name);
    }
  }

  private Process start(Path log) throws IOException {
    Files.write(log, new byte[0]);
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.freemarker.loggerLibrary=none",
            "-cp",
            jar + File.pathSeparator + classes,
            Sourcebook.class.getName(),
            "build",
            project.folder().toString(),
            "--verbose")
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The program as it is shipped, in a jar: only such a one remembers. */
  private static Path packed(Path jar) throws IOException {
    Path classes;
    try {
      classes =
          Path.of(Sourcebook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream pack = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        pack.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, pack);
        pack.closeEntry();
      }
    }
    return jar;
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

package io.sourcebook.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets a browser print a page from disk to a tagged PDF. */
final class PdfPrinter {

  /** The longest page that was tried takes eight seconds on a slow machine. */
  private static final int SECONDS = 120;

  private final Path browser;

  PdfPrinter(Path browser) {
    this.browser = browser;
  }

  /**
   * Prints a page; false where the browser did not.
   *
   * @param pdf the file to write, in a folder that exists
   */
  boolean print(Path page, Path pdf) throws IOException {
    Path work = Files.createTempDirectory("sourcebook-print");
    try {
      Path made = work.resolve("page.pdf");
      Process process =
          new ProcessBuilder(command(work.resolve("profile"), page, made))
              .redirectErrorStream(true)
              .redirectOutput(work.resolve("messages.txt").toFile())
              .start();
      if (!ended(process) || process.exitValue() != 0 || !Files.isRegularFile(made)) {
        return false;
      }
      // Whole or not at all: a copy beside the target, then a rename.
      Path beside = pdf.resolveSibling(pdf.getFileName() + ".part");
      Files.copy(made, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, pdf, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } finally {
      delete(work);
    }
  }

  private static boolean ended(Process process) {
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return false;
  }

  private List<String> command(Path profile, Path page, Path pdf) {
    List<String> command = new ArrayList<>();
    command.add(browser.toString());
    command.add("--headless");
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium refuses to start its sandbox as root; the page is the program's own.
      command.add("--no-sandbox");
    }
    command.addAll(
        List.of(
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline",
            "--user-data-dir=" + profile,
            "--print-to-pdf=" + pdf,
            page.toUri().toString()));
    return command;
  }

  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                throws IOException {
              Files.deleteIfExists(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // The system empties its folder for such files by itself.
    }
  }
}

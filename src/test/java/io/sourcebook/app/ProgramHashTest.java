package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramHashTest {

  @TempDir private Path folder;

  private String hash(long time, String... namesAndContents) throws IOException {
    Path jar = Files.createTempFile(folder, "program", ".jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        ZipEntry entry = new ZipEntry(namesAndContents[i]);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return ProgramHash.of(jar);
  }

  @Test
  void tellsProgramsApartByEveryFileInThem() throws IOException {
    String program = hash(0, "A.class", "one", "B.class", "two");
    assertEquals(program, hash(1_000_000_000_000L, "A.class", "one", "B.class", "two"));
    assertNotEquals(program, hash(0, "A.class", "one", "B.class", "twO"));
    assertNotEquals(program, hash(0, "A.class", "one", "C.class", "two"));
    assertNotEquals(program, hash(0, "A.class", "one"));
  }
}

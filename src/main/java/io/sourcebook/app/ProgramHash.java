package io.sourcebook.app;

import io.sourcebook.model.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Tells this program from every other one, by the hash of its jar. */
final class ProgramHash {

  private ProgramHash() {}

  /** Empty where the program does not run from a jar, so that it may change while it runs. */
  static Optional<String> ofThisProgram() {
    CodeSource source = ProgramHash.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(Sha256.of(Files.readAllBytes(jar)))
          : Optional.empty();
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

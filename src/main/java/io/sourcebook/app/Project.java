package io.sourcebook.app;

import io.sourcebook.cache.DiskMemory;
import io.sourcebook.model.Memory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** A folder with seeds/, in which a site is built. */
record Project(Path folder) {

  /** The project that a command names; ends the command where it is none. */
  static Project of(String name, CommandLine command) {
    Path folder;
    try {
      folder = Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new WrongUse(
          command, "no folder can be called " + name, "Name the folder that holds seeds/.");
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongUse(
          command, "there is no folder " + name, "Name the folder that holds seeds/.");
    }
    if (!Files.isDirectory(folder.resolve("seeds"))) {
      throw new WrongUse(
          command,
          "no project in " + name + ": it has no folder seeds/",
          "Put your articles into seeds/articles/ there, or name the folder that holds seeds/.");
    }
    return new Project(folder);
  }

  /** Where the output goes. */
  Path site() {
    return folder.resolve("site");
  }

  /** Where the output goes that only its author looks at; always safe to delete. */
  Path preview() {
    return folder.resolve(".sourcebook").resolve("preview");
  }

  /** What earlier builds of this very program remember; always safe to delete. */
  Optional<DiskMemory> cache() {
    return ProgramHash.ofThisProgram().map(program -> new DiskMemory(cacheFolder(), program));
  }

  /** The same, for a command that changes nothing. */
  Optional<DiskMemory> readOnlyCache() {
    return ProgramHash.ofThisProgram().map(program -> DiskMemory.readOnly(cacheFolder(), program));
  }

  private Path cacheFolder() {
    return folder.resolve(".sourcebook").resolve("cache");
  }

  /** The same, which remembers nothing where there is none. */
  Memory memory() {
    Optional<DiskMemory> cache = cache();
    return cache.isPresent() ? cache.get() : Memory.NONE;
  }

  /** The folder's name, or a name for the root of a disk. */
  String name() {
    Path name = folder.getFileName();
    return name == null ? "Sourcebook" : name.toString();
  }
}

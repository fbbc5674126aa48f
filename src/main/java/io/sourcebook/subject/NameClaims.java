package io.sourcebook.subject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which file was the first to call its subject by a name, with case and accents aside. */
final class NameClaims {

  static final String REMEDY = "Keep it in one of the two files.";

  private final Map<String, String> owners = new HashMap<>();

  /** Claims a name for a file; tells which other file has it. */
  Optional<String> claim(String name, String file) {
    String owner = owners.computeIfAbsent(Word.key(name), key -> file);
    return Optional.of(owner).filter(other -> !other.equals(file));
  }
}

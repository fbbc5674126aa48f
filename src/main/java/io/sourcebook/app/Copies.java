package io.sourcebook.app;

import io.sourcebook.model.Findings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows the texts that went by, each by its hash, so that a stream of articles stays a stream. */
final class Copies {

  private final Map<String, String> idByHash = new HashMap<>();

  /** The same, marked as a copy when an article with this text went by before. */
  Inspected mark(Inspected one) {
    Optional<Findings> findings = one.findings();
    if (findings.isEmpty() || findings.get().article().text().length() == 0) {
      return one;
    }
    String id = findings.get().article().id();
    String first = idByHash.putIfAbsent(findings.get().article().text().sha256(), id);
    return first == null ? one : one.copyOf(first);
  }
}

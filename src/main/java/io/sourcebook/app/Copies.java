package io.sourcebook.app;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Findings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
    String first = idByHash.putIfAbsent(hash(findings.get().article().text()), id);
    return first == null ? one : one.copyOf(first);
  }

  private static String hash(CanonicalText text) {
    try {
      byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

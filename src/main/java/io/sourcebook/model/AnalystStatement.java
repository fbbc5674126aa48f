package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph, list item or table row that the analyst wrote.
 *
 * @param section the heading it stands under, empty before the first
 * @param text plain words, without citations
 * @param html the same as HTML from Markdown, without citations; not yet cleaned
 * @param line where it begins in the subject file, from 1
 */
public record AnalystStatement(
    Optional<String> section, String text, String html, List<Reference> references, int line) {
  public AnalystStatement {
    references = List.copyOf(references);
  }

  /**
   * A citation as the analyst wrote it, before its words are found.
   *
   * @param key the key or id of an article
   * @param words the quoted words; empty when a whole block is cited
   * @param block the number behind ¶
   * @param keyAt where the key stands
   * @param wordsAt where the quoted words begin, or the key without any
   */
  public record Reference(
      String key, Optional<String> words, Optional<Integer> block, Place keyAt, Place wordsAt) {}
}

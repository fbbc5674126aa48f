package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of seeds/articles, read.
 *
 * @param id its file name without the last ending; unique without regard to case
 * @param key the analyst's name for it in citations, from .meta.yaml
 * @param file path from the project, with {@code /}
 * @param sha256 of the file's bytes, lower-case hex
 * @param blocks in order, numbered from 1, without overlap
 */
public record Article(
    String id,
    Optional<String> key,
    String file,
    String sha256,
    CanonicalText text,
    Source source,
    List<Block> blocks) {

  public Article {
    blocks = List.copyOf(blocks);
    Span before = new Span(0, 0);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.number() != i + 1
          || block.span().start() < before.end()
          || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block " + block + " out of order in " + id);
      }
      before = block.span();
    }
  }

  /** Whether the analyst withdrew it, so that nothing of its text may be shown. */
  public boolean isWithdrawn() {
    return source.decisions().withdrawn().isPresent();
  }

  /** The same article without its text. */
  public Article withoutText() {
    return new Article(id, key, file, sha256, CanonicalText.of(""), source, List.of());
  }

  /** The block that covers a span's first code point, if any does. */
  public Optional<Block> blockAt(int offset) {
    return blocks.stream().filter(block -> block.span().contains(offset)).findFirst();
  }
}

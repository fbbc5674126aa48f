package io.sourcebook.article.form;

import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Source;
import java.util.List;

/**
 * What a form read from a file, before the analyst's .meta.yaml.
 *
 * @param source what the file itself shows
 */
public record Reading(CanonicalText text, Source source, List<Block> blocks) {
  public Reading {
    blocks = List.copyOf(blocks);
  }
}

package io.sourcebook.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says.
 *
 * @param html the analyst's words, cleaned; absent for a source's words
 * @param pieces a source's words piece by piece; empty for the analyst's
 * @param language of the article as BCP 47, or empty
 */
public record Wording(@Nullable TemplateHTMLOutputModel html, List<Piece> pieces, String language) {
  public Wording {
    pieces = List.copyOf(pieces);
  }

  /** No words at all. */
  public static final Wording NONE = new Wording(null, List.of(), "");

  /**
   * A part of a source's wording.
   *
   * @param kind {@code verbatim}, {@code gloss}, {@code ellipsis} or {@code own}
   * @param article the id of the article of verbatim words, else empty
   * @param start of verbatim words in the canonical text, in code points
   * @param end behind the last of them
   */
  public record Piece(String kind, String text, String article, int start, int end) {}
}

package io.sourcebook.article;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Redactions;
import java.util.Optional;

/**
 * A .meta.yaml and the place at which it names its article, for faults that only show beside other
 * articles.
 *
 * @param file path from the project
 * @param place a problem there that says nothing yet; empty where it gives no key
 */
record MetaKey(String file, Optional<Problem> place) {

  /** The same, with full blocks for words that must not stand anywhere. */
  MetaKey without(Redactions redactions) {
    return new MetaKey(
        file,
        place.map(
            at ->
                new Problem(
                    at.file(),
                    at.line(),
                    at.column(),
                    at.sourceLine().map(redactions::blackOut),
                    at.message(),
                    at.remedy())));
  }

  Problem problem(String message, String remedy) {
    return place
        .map(at -> new Problem(at.file(), at.line(), at.column(), at.sourceLine(), message, remedy))
        .orElseGet(() -> Problem.of(file, message, remedy));
  }
}

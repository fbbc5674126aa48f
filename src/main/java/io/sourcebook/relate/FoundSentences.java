package io.sourcebook.relate;

import io.sourcebook.model.Findings;
import java.util.List;
import java.util.Optional;

/** The sentences of an article with all that was recognised in them, made when first asked for. */
final class FoundSentences {

  private final Findings findings;
  private Optional<List<FoundSentence>> made = Optional.empty();

  FoundSentences(Findings findings) {
    this.findings = findings;
  }

  /** All of them, in order; always the same ones. */
  synchronized List<FoundSentence> all() {
    if (made.isEmpty()) {
      made = Optional.of(FoundSentence.of(findings));
    }
    return made.get();
  }
}

package io.sourcebook.sheet;

import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures of the sentences about a subject, each fact's once. */
final class Amounts {

  private Amounts() {}

  static List<Amount> compose(Desk desk) {
    List<Amount> out = new ArrayList<>();
    for (List<Passage> fact : desk.facts()) {
      Set<String> printed = new HashSet<>();
      for (Passage sentence : fact) {
        Reading reading = desk.reading(sentence);
        for (Figure figure : reading.figuresIn(sentence.span())) {
          String amount =
              figure.value().stripTrailingZeros().toPlainString() + " " + Folded.of(figure.unit());
          boolean counted = !figure.unit().isEmpty(); // a bare number tells a reader nothing
          if (counted && printed.add(amount)) {
            Passage words = new Passage(sentence.article(), sentence.block(), figure.span());
            out.add(new Amount(figure, desk.citation(words)));
          }
        }
      }
    }
    return out;
  }
}

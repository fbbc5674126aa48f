package io.sourcebook.relate;

import io.sourcebook.model.Hedge;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.util.List;
import java.util.Optional;

/** How sure a sentence tells most of what it tells. */
final class TellingStatus {

  /** A hedge or quotation counts when it governs at least half of the sentence. */
  private static final double LEAST_SHARE = 0.5;

  /** The strongest reservation first. */
  private static final List<Status> ORDER =
      List.of(
          Status.DENIED,
          Status.CONDITIONAL,
          Status.PLANNED,
          Status.ALLEGED,
          Status.ATTRIBUTED,
          Status.OPINION);

  private TellingStatus() {}

  static Status of(FoundSentence sentence) {
    for (Status status : ORDER) {
      for (Hedge hedge : sentence.hedges()) {
        if (hedge.status() == status && !hedge.naming() && governs(hedge, sentence)) {
          return status;
        }
      }
      if (status == Status.ATTRIBUTED && quotation(sentence).isPresent()) {
        return status;
      }
    }
    return Status.STATED;
  }

  private static boolean governs(Hedge hedge, FoundSentence sentence) {
    return hedge.status() == Status.DENIED
        || hedge.status() == Status.ALLEGED
        || hedge.scope().length() >= LEAST_SHARE * sentence.span().length();
  }

  /** The quotation that makes up most of the sentence. */
  static Optional<Quotation> quotation(FoundSentence sentence) {
    return sentence.quotations().stream()
        .filter(
            quotation ->
                Math.min(quotation.content().end(), sentence.span().end())
                        - Math.max(quotation.content().start(), sentence.span().start())
                    >= LEAST_SHARE * sentence.span().length())
        .findFirst();
  }

  /** Who says most of the sentence, where that one is named. */
  static Optional<Speaker> speaker(FoundSentence sentence) {
    return quotation(sentence).flatMap(Quotation::speaker).filter(Speaker::named);
  }
}

package io.sourcebook.sheet;

import io.sourcebook.model.Corrected;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges how sure a sentence is said, and by whom, from its hedges and quotations. */
final class Standings {

  /**
   * From the least to the most reliable: a sentence with several hedges counts as its weakest. An
   * allegation under a condition is still an allegation.
   */
  private static final List<Status> WEAKEST_FIRST =
      List.of(
          Status.ALLEGED,
          Status.DENIED,
          Status.CONDITIONAL,
          Status.OPINION,
          Status.PLANNED,
          Status.ATTRIBUTED);

  /**
   * The share of a sentence, without its cue and speaker, from which on it is somebody's words as a
   * whole, or from which on a hedge governs it.
   */
  private static final double MOSTLY = 0.5;

  /** A quoted fragment below this share is a word or two in a sentence about something else. */
  private static final double FRAGMENT = 0.2;

  /** Verbs behind which somebody judges: the beginnings of their forms, in English and Spanish. */
  private static final Pattern CALLING =
      Pattern.compile(
          "(?:call|dub|label|brand|deem|describ|portray|depict|characteri[sz]|denounc|condemn|dismiss"
              + "|hail|slam|decr|calific|tild|tach|llam)",
          Pattern.CASE_INSENSITIVE);

  private Standings() {}

  /** How sure the words at a span, a sentence or a part of one, are said. */
  static Standing of(Reading reading, Span sentence) {
    Optional<Quotation> said =
        attribution(reading, sentence)
            .or(() -> quotedFragment(reading, sentence))
            .or(() -> judgement(reading, sentence));
    return standing(reading, sentence, said).with(corrected(reading, sentence, said));
  }

  /** Whom the standing of words names by what the analyst says; who says them comes first. */
  private static List<Corrected> corrected(
      Reading reading, Span sentence, Optional<Quotation> said) {
    Map<String, Corrected> corrected = new LinkedHashMap<>();
    said.flatMap(
            quotation ->
                reading
                    .correctedSpeaker(quotation)
                    .map(basis -> new Corrected(quotation.speaker().orElseThrow().name(), basis)))
        .ifPresent(one -> corrected.put(one.name(), one));
    reading.correctedNames(sentence).forEach(one -> corrected.putIfAbsent(one.name(), one));
    return List.copyOf(corrected.values());
  }

  private static Standing standing(Reading reading, Span sentence, Optional<Quotation> said) {
    Optional<String> by = said.flatMap(Quotation::speaker).map(Speaker::name);
    Optional<String> via = said.flatMap(Quotation::via);
    Optional<Hedge> weakest =
        reading.hedgesOver(sentence).stream()
            .filter(hedge -> !hedge.naming())
            .filter(hedge -> overlap(hedge.scope(), sentence) >= MOSTLY * sentence.length())
            .filter(hedge -> !isPlanBeforeMainClause(hedge, sentence))
            .filter(hedge -> !isSomebodysOpinion(hedge, said, reading))
            .min(
                Comparator.<Hedge>comparingInt(hedge -> WEAKEST_FIRST.indexOf(hedge.status()))
                    .thenComparing(hedge -> hedge.condition().isEmpty())
                    .thenComparing(Hedge::cue));
    if (weakest.isPresent() && (by.isEmpty() || weakest.get().status() != Status.ATTRIBUTED)) {
      Hedge hedge = weakest.get();
      return new Standing(
          hedge.status(),
          by,
          via,
          Optional.of(reading.words(hedge.cue())),
          hedge.condition().map(reading::words));
    }
    if (by.isPresent()) {
      Optional<String> cue = said.flatMap(Quotation::cue).map(reading::words);
      return new Standing(Status.ATTRIBUTED, by, via, cue);
    }
    // What an opinion piece tells in its own voice is its author's judgement.
    Optional<String> opinion = reading.opinion();
    return new Standing(opinion.isPresent() ? Status.OPINION : Status.STATED, by, via, opinion);
  }

  /**
   * Whether something is planned only in the clause with which a sentence opens, as in {@code
   * Although taxes will not fall, the budget has grown}: then the sentence tells what is behind it.
   */
  private static boolean isPlanBeforeMainClause(Hedge hedge, Span sentence) {
    return hedge.status() == Status.PLANNED && hedge.scope().end() < sentence.end();
  }

  /** The quotation that makes up most of a sentence, if one does. */
  static Optional<Quotation> attribution(Reading reading, Span sentence) {
    return reading.quotationsOver(sentence).stream()
        .filter(quotation -> quotation.speaker().isPresent())
        .filter(quotation -> share(quotation, sentence) >= MOSTLY)
        .max(
            Comparator.<Quotation>comparingDouble(quotation -> share(quotation, sentence))
                .thenComparing(Quotation::span, Comparator.reverseOrder()));
  }

  /**
   * The words between quotation marks whose speaker and cue stand in a sentence between commas:
   * what leads up to them is the speaker's too, as in {@code Rain, the mayor added, “may never
   * come”}.
   */
  private static Optional<Quotation> quotedFragment(Reading reading, Span sentence) {
    return reading.quotationsOver(sentence).stream()
        .filter(Quotation::direct)
        .filter(quotation -> share(quotation, sentence) >= FRAGMENT)
        .filter(quotation -> isParenthesis(reading, sentence, quotation))
        .findFirst();
  }

  /**
   * What somebody calls something: {@code Lee left early, calling the vote a farce}. However little
   * of the sentence it is, the page does not say it for the article.
   */
  static Optional<Quotation> judgement(Reading reading, Span sentence) {
    return reading.quotationsOver(sentence).stream()
        .filter(quotation -> !quotation.direct() && quotation.speaker().isPresent())
        .filter(quotation -> share(quotation, sentence) >= FRAGMENT)
        .filter(
            quotation ->
                quotation
                    .cue()
                    .filter(cue -> CALLING.matcher(reading.words(cue)).lookingAt())
                    .isPresent())
        .findFirst();
  }

  private static boolean isParenthesis(Reading reading, Span sentence, Quotation quotation) {
    if (quotation.cue().isEmpty() || quotation.speaker().isEmpty()) {
      return false;
    }
    Span cue = quotation.cue().get();
    Span speaker = quotation.speaker().get().span();
    Span both = cue.cover(speaker);
    boolean adjacent = both.length() <= cue.length() + speaker.length() + 1;
    if (!adjacent || !sentence.contains(both) || both.end() > quotation.content().start()) {
      return false;
    }
    String before = reading.words(new Span(sentence.start(), both.start())).stripTrailing();
    return before.endsWith(",");
  }

  /** The standing of printed words: loaded ones that nobody is named for are a judgement. */
  static Standing ofPrinted(Reading reading, Wording wording, Standing standing) {
    if (standing.status() != Status.STATED || wording.loaded().isEmpty()) {
      return standing;
    }
    return new Standing(
            Status.OPINION, standing.by(), standing.via(), wording.loaded().map(reading::words))
        .with(standing.corrected());
  }

  /** Whether a sentence is, for the most part, somebody's words between quotation marks. */
  static boolean isDirectSpeech(Reading reading, Span sentence) {
    int quoted = 0;
    for (Quotation quotation : reading.quotationsOver(sentence)) {
      if (quotation.direct()) {
        quoted += overlap(quotation.content(), sentence);
      }
    }
    return quoted >= MOSTLY * sentence.length();
  }

  private static double share(Quotation quotation, Span sentence) {
    int apparatus = quotation.cue().map(cue -> overlap(cue, sentence)).orElse(0);
    apparatus += quotation.speaker().map(speaker -> overlap(speaker.span(), sentence)).orElse(0);
    int own = Math.max(1, sentence.length() - apparatus);
    return (double) overlap(quotation.content(), sentence) / own;
  }

  private static int overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  /** An opinion inside attributed words is the speaker's, not the article's. */
  private static boolean isSomebodysOpinion(
      Hedge hedge, Optional<Quotation> said, Reading reading) {
    if (hedge.status() != Status.OPINION) {
      return false;
    }
    return said.filter(quotation -> quotation.content().overlaps(hedge.cue())).isPresent()
        || reading.quotationsOver(hedge.cue()).stream()
            .anyMatch(quotation -> quotation.content().contains(hedge.cue()));
  }
}

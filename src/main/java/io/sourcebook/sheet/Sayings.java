package io.sourcebook.sheet;

import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who said what: the words of named speakers, by the subject or in sentences about it. */
final class Sayings {

  private Sayings() {}

  static List<Saying> compose(Desk desk) {
    List<Saying> out = new ArrayList<>();
    Set<String> printed = new HashSet<>();
    // What a lowered source quotes too is printed from another.
    List<Reading> readings = new ArrayList<>(desk.readings());
    readings.sort(Comparator.comparing(reading -> Desk.isLoweredArticle(reading.article())));
    for (Reading reading : readings) {
      for (Quotation quotation : reading.findings().quotations()) {
        Optional<Passage> words = desk.passage(reading, quotation.content());
        boolean bySubject = isBySubject(desk, quotation);
        if (words.isEmpty()
            || desk.isHidden(desk.sentence(words.get()))
            || !belongs(desk, words.get(), quotation)
            || !(bySubject || concernsSubject(desk, reading, quotation))
            || !printed.add(Folded.of(desk.words(words.get())))) {
          continue;
        }
        Quotation told = bySubject ? named(quotation, desk.subject().name()) : quotation;
        out.add(
            new Saying(
                told, bySubject, desk.citation(words.get()), reading.correctedSpeaker(quotation)));
      }
    }
    Map<String, List<Saying>> byArticle = new HashMap<>();
    for (Saying saying : out) {
      byArticle
          .computeIfAbsent(saying.citation().passage().article(), id -> new ArrayList<>())
          .add(saying);
    }
    out.removeIf(
        one ->
            byArticle.get(one.citation().passage().article()).stream()
                .anyMatch(other -> isPartOf(one, other)));
    out.sort(
        Comparator.comparing(Saying::bySubject)
            .reversed()
            .thenComparing(saying -> saying.citation().passage()));
    return out;
  }

  /**
   * Words that a longer saying holds are printed with it; those between quotation marks within
   * reported speech only where both are one speaker's.
   */
  private static boolean isPartOf(Saying one, Saying other) {
    Passage part = one.citation().passage();
    Passage whole = other.citation().passage();
    return part.article().equals(whole.article())
        && whole.span().contains(part.span())
        && whole.span().length() > part.span().length()
        && (other.quotation().direct()
            || !one.quotation().direct()
            || speaker(one).equals(speaker(other)));
  }

  private static Optional<String> speaker(Saying saying) {
    return saying.quotation().speaker().map(Speaker::name).map(Folded::of);
  }

  /**
   * Whether a quotation is somebody's own speech: a named speaker, and not an outlet that only
   * passes on what others did.
   */
  static boolean belongs(Desk desk, Passage place, Quotation quotation) {
    Optional<Speaker> speaker = quotation.speaker().filter(Speaker::named);
    if (speaker.isEmpty() || isDenial(desk.reading(place), quotation)) {
      return false;
    }
    Provenance provenance = desk.provenance(place);
    return quotation.direct()
        || provenance.because().isEmpty()
        || !Folded.of(provenance.origin()).equals(Folded.of(speaker.get().name()));
  }

  /** The same quotation under the name that the page bears, accents and all. */
  private static Quotation named(Quotation quotation, String name) {
    return new Quotation(
        quotation.span(),
        quotation.content(),
        quotation.direct(),
        quotation.cue(),
        quotation.speaker().map(one -> new Speaker(one.span(), name, one.role(), one.named())),
        quotation.via());
  }

  /** What somebody denies is not what somebody says. */
  private static boolean isDenial(Reading reading, Quotation quotation) {
    return !quotation.direct()
        && quotation
            .cue()
            .filter(
                cue ->
                    reading.hedgesOver(quotation.span()).stream()
                        .anyMatch(
                            hedge -> hedge.status() == Status.DENIED && hedge.cue().overlaps(cue)))
            .isPresent();
  }

  static boolean isBySubject(Desk desk, Quotation quotation) {
    String subject = Folded.of(desk.subject().name());
    return quotation
        .speaker()
        .filter(speaker -> Folded.of(speaker.name()).equals(subject))
        .isPresent();
  }

  private static boolean concernsSubject(Desk desk, Reading reading, Quotation quotation) {
    return reading.sentencesOver(quotation.span()).stream()
        .anyMatch(sentence -> desk.speaksOfSubject(reading.passage(sentence)));
  }
}

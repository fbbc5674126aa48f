package io.sourcebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The analyst's corrections of one article, each at its place.
 *
 * @param unmatched those that have none
 */
public record PlacedCorrections(List<Placed> placed, List<Unmatched> unmatched) {

  /** A list of more places would hide the message. */
  private static final int SHOWN = 6;

  public PlacedCorrections {
    placed = List.copyOf(placed);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * A correction at its place.
   *
   * @param sentence a whole sentence
   * @param words those that are meant, within it
   */
  public record Placed(Correction correction, Span sentence, Span words) {

    /** The quotations whose speaker this put right. */
    public List<Quotation> said(Findings corrected) {
      Optional<String> right =
          correction.speaker().or(() -> correction.name().map(Correction.Renaming::to));
      return Correction.meant(corrected, sentence, words).stream()
          .filter(one -> right.isPresent() && one.speaker().map(Speaker::name).equals(right))
          .toList();
    }

    /** Whether a later one puts the same right otherwise, so that this one has no effect. */
    private boolean isReplacedBy(Placed later, Findings corrected) {
      Correction other = later.correction;
      if (!sentence.equals(later.sentence)) {
        return false;
      }
      if (correction.speaker().isPresent() && other.speaker().isPresent()) {
        return Correction.meant(corrected, sentence, later.words)
            .containsAll(Correction.meant(corrected, sentence, words));
      }
      if (correction.name().isPresent() && other.name().isPresent()) {
        return correction.name().get().from().equals(other.name().get().from());
      }
      return correction.date().isPresent()
          && other.date().isPresent()
          && corrected.dates().stream()
              .filter(date -> date.span().overlaps(sentence))
              .noneMatch(correction::gave);
    }
  }

  /** Finds the places of an article's corrections, corrected already or not. */
  public static PlacedCorrections of(Findings findings) {
    List<Correction> corrections = findings.article().source().decisions().correct();
    List<Placed> placed = new ArrayList<>();
    List<Unmatched> unmatched = new ArrayList<>();
    if (corrections.isEmpty()) {
      return new PlacedCorrections(placed, unmatched);
    }
    QuotableText text = QuotableText.of(findings.article().text().value());
    for (Correction correction : corrections) {
      List<Placed> places = places(findings, text, correction);
      if (places.size() != 1) {
        unmatched.add(unmatched(findings.article(), correction.target(), places));
      } else if (correction.speaker().isPresent() && !isSaid(findings, places.get(0).sentence())) {
        unmatched.add(
            new Unmatched(
                "correct",
                correction
                    .target()
                    .place()
                    .problem(
                        "nobody is quoted in this sentence",
                        "Name the sentence that holds the words said, or remove this correction.")));
      } else {
        placed.add(places.get(0));
      }
    }
    return new PlacedCorrections(placed, unmatched);
  }

  /** The findings with every correction made. */
  public Findings in(Findings findings) {
    // Whom a name was said to mean first would keep it from the one that is to count.
    List<Placed> names =
        placed.stream().filter(one -> one.correction().name().isPresent()).toList();
    List<Placed> made = new ArrayList<>(placed);
    made.removeAll(replaced(names, findings));
    Findings corrected = findings;
    for (Placed one : made) {
      corrected = one.correction().in(corrected, one.sentence(), one.words());
    }
    return corrected;
  }

  /** Those, in the order in which they were made, in whose place a later one stands. */
  public static List<Placed> replaced(List<Placed> made, Findings corrected) {
    List<Placed> replaced = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      Placed one = made.get(i);
      if (made.subList(i + 1, made.size()).stream()
          .anyMatch(later -> one.isReplacedBy(later, corrected))) {
        replaced.add(one);
      }
    }
    return replaced;
  }

  /** Those without effect: that have no place, or in whose place a later one stands. */
  public List<Unmatched> withoutEffect(Findings corrected) {
    List<Unmatched> all = new ArrayList<>(unmatched);
    replaced(placed, corrected).forEach(one -> all.add(replaced(one.correction())));
    all.sort(
        Comparator.comparingInt((Unmatched one) -> one.problem().line())
            .thenComparingInt(one -> one.problem().column()));
    return all;
  }

  /** That a later correction takes the place of one. */
  public static Unmatched replaced(Correction correction) {
    String what =
        correction.date().isPresent()
            ? "date"
            : correction.speaker().isPresent() ? "speaker" : "name";
    return new Unmatched(
        "correct",
        correction
            .target()
            .place()
            .problem(
                "a later correction of the same " + what + " takes the place of this one",
                "Keep the one that is right, and remove the other."));
  }

  private static List<Placed> places(Findings findings, QuotableText text, Correction correction) {
    CanonicalText canonical = findings.article().text();
    List<Placed> places = new ArrayList<>();
    Target target = correction.target();
    if (target.byId()) {
      for (Sentence sentence : findings.sentences()) {
        if (PassageId.of(canonical.slice(sentence.span()))
            .equals(PassageId.plain(target.value()))) {
          places.add(new Placed(correction, sentence.span(), sentence.span()));
        }
      }
      return places;
    }
    String words = QuotableText.words(target.value());
    for (int start : words.isEmpty() ? new int[0] : text.find(words)) {
      Span span = text.span(canonical, start, start + words.length());
      sentenceAt(findings.sentences(), span)
          .ifPresent(sentence -> places.add(new Placed(correction, sentence.span(), span)));
    }
    return places;
  }

  /** The sentence that a span touches first. */
  private static Optional<Sentence> sentenceAt(List<Sentence> sentences, Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().overlaps(span)
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  private static Unmatched unmatched(Article article, Target target, List<Placed> places) {
    String message;
    String remedy;
    if (places.isEmpty()) {
      message =
          target.byId()
              ? "no sentence of " + article.file() + " has the id " + target.value()
              : "these words do not occur in the running text of " + article.file();
      remedy = "Quote the article's own words, or remove this correction.";
    } else {
      Set<Integer> blocks = new TreeSet<>();
      places.stream()
          .limit(SHOWN)
          .forEach(
              place ->
                  article.blockAt(place.sentence().start()).ifPresent(b -> blocks.add(b.number())));
      String shown =
          blocks.stream().map(number -> "¶" + number).collect(Collectors.joining(", "))
              + (places.size() > SHOWN ? " and further on" : "");
      message =
          "these words occur " + places.size() + " times in " + article.file() + ": in " + shown;
      remedy = "Quote more of the words around them.";
    }
    boolean unknown = places.isEmpty() && target.byId();
    return new Unmatched(
        "correct",
        target.place().problem(message, remedy),
        unknown ? Optional.of(target.value()) : Optional.empty());
  }

  private static boolean isSaid(Findings findings, Span sentence) {
    return findings.quotations().stream().anyMatch(one -> one.span().overlaps(sentence));
  }
}

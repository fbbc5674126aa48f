package io.sourcebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the analyst puts right about a passage; exactly one of the three is present.
 *
 * @param date when it happened
 * @param speaker who says it, by full name
 * @param name who is meant
 */
public record Correction(
    Target target, Optional<Edtf> date, Optional<String> speaker, Optional<Renaming> name) {

  /** How the ground of what was put right begins. */
  private static final String BASIS = "corrected by the editor";

  /** Whether the analyst gave a date. */
  public static boolean isOf(DateExpression date) {
    return date.basis().startsWith(BASIS);
  }

  /** The ground of what this puts right, for a reader. */
  public String basis() {
    return target.reason().map(why -> BASIS + ": " + why).orElse(BASIS);
  }

  /** Whether a date is the one that this gave. */
  boolean gave(DateExpression one) {
    return one.value().equals(date) && one.basis().equals(basis());
  }

  /**
   * Whom words mean.
   *
   * @param from the name as it stands there, or as the page gives it in square brackets
   * @param to the full name of whom they mean
   */
  public record Renaming(String from, String to) {}

  /**
   * The findings of an article with this put right in one of its sentences; equal to those given
   * where there is nothing to put right.
   *
   * @param words those that are meant, within the sentence or the whole of it
   */
  public Findings in(Findings findings, Span sentence, Span words) {
    return new Findings(
        findings.article(),
        findings.sentences(),
        name.map(to -> names(findings, sentence, to)).orElse(findings.names()),
        date.map(to -> dates(findings, sentence, words, to)).orElse(findings.dates()),
        quotations(findings, sentence, words),
        findings.figures(),
        findings.hedges(),
        findings.descriptors());
  }

  /** One date in the place of those that the words hold, or else of all of the sentence. */
  private List<DateExpression> dates(Findings findings, Span sentence, Span words, Edtf to) {
    List<DateExpression> there =
        findings.dates().stream().filter(one -> sentence.contains(one.span())).toList();
    List<DateExpression> meant = there.stream().filter(one -> words.contains(one.span())).toList();
    List<DateExpression> wrong = meant.isEmpty() ? there : meant;
    Optional<Edtf> written = findings.article().source().published().map(Sourced::value);
    boolean planned =
        written
            .map(day -> to.first().isAfter(day.last()))
            .orElse(wrong.stream().anyMatch(DateExpression::planned));
    Span place = wrong.isEmpty() ? words : wrong.get(0).span();
    List<DateExpression> dates = new ArrayList<>(findings.dates());
    dates.removeAll(wrong);
    dates.add(new DateExpression(place, Optional.of(to), Certainty.RESOLVED, basis(), planned));
    dates.sort(Comparator.comparing(DateExpression::span));
    return dates;
  }

  private static List<Name> names(Findings findings, Span sentence, Renaming to) {
    return findings.names().stream()
        .map(
            one ->
                sentence.contains(one.span())
                        && (one.full().equals(to.from())
                            || findings.article().text().slice(one.span()).equals(to.from()))
                    ? new Name(one.span(), to.to(), one.kind(), one.role())
                    : one)
        .toList();
  }

  /** The same with the right speaker of the quotations that the words touch, or the sentence. */
  private List<Quotation> quotations(Findings findings, Span sentence, Span words) {
    if (date.isPresent()) {
      return findings.quotations();
    }
    List<Quotation> meant = meant(findings, sentence, words);
    return findings.quotations().stream()
        .map(one -> meant.contains(one) ? said(one) : one)
        .toList();
  }

  /** The quotations that the words touch, or else all of the sentence. */
  static List<Quotation> meant(Findings findings, Span sentence, Span words) {
    List<Quotation> there =
        findings.quotations().stream().filter(one -> one.span().overlaps(sentence)).toList();
    List<Quotation> touched = there.stream().filter(one -> one.span().overlaps(words)).toList();
    return touched.isEmpty() ? there : touched;
  }

  private Quotation said(Quotation one) {
    Optional<Speaker> right =
        speaker
            .map(
                full ->
                    new Speaker(
                        one.speaker().map(Speaker::span).or(one::cue).orElse(one.content()),
                        full,
                        Optional.empty(),
                        true))
            .or(() -> one.speaker().map(this::renamed));
    return new Quotation(one.span(), one.content(), one.direct(), one.cue(), right, one.via());
  }

  private Speaker renamed(Speaker one) {
    return name.filter(to -> to.from().equals(one.name()))
        .map(to -> new Speaker(one.span(), to.to(), one.role(), true))
        .orElse(one);
  }
}

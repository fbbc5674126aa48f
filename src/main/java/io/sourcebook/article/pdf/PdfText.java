package io.sourcebook.article.pdf;

import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.text.Byline;
import io.sourcebook.article.text.DateLine;
import io.sourcebook.article.text.FurnitureLines;
import io.sourcebook.article.text.LanguageVote;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The paragraphs of a document and what each is to the article. */
final class PdfText {

  /** In sizes of the running text: headings are larger. */
  private static final float HEADING = 1.12f;

  /** In sizes of the running text: the title is larger still. */
  private static final float TITLE = 1.3f;

  /** A longer paragraph in large or bold type is an opening, no heading. */
  private static final int LONGEST_HEADING = 200;

  /** Paragraphs behind the title in which its byline and its day stand. */
  private static final int NEAR_TITLE = 5;

  private final List<PdfParagraph> paragraphs;
  private final float body;
  private final int title;
  private final List<Optional<String>> reasons;

  private PdfText(List<PdfParagraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.body = usualSize(paragraphs);
    this.title = findTitle();
    this.reasons =
        paragraphs.isEmpty()
            ? List.of()
            : FurnitureLines.reasons(
                paragraphs.stream()
                    .map(each -> each.running().isPresent() ? "" : each.text())
                    .toList());
  }

  static PdfText of(List<PdfLine> lines) {
    return new PdfText(PdfParagraphs.of(lines, RunningLines.reasons(lines)));
  }

  boolean isEmpty() {
    return paragraphs.stream().noneMatch(each -> each.running().isEmpty());
  }

  /** Every paragraph as body. */
  Reading plainReading() {
    return reading(
        Source.UNKNOWN, (i, span) -> new Block(i + 1, span, Role.BODY, Optional.empty()));
  }

  /** The paragraphs with their roles, and the source as far as the document shows it. */
  Reading reading(Information information) {
    return reading(source(information), (i, span) -> new Block(i + 1, span, role(i), reason(i)));
  }

  private interface BlockMaker {
    Block of(int index, Span span);
  }

  private Reading reading(Source source, BlockMaker maker) {
    StringBuilder whole = new StringBuilder();
    List<int[]> ends = new ArrayList<>();
    for (PdfParagraph paragraph : paragraphs) {
      if (!whole.isEmpty()) {
        whole.append("\n\n");
      }
      int start = whole.length();
      whole.append(paragraph.text());
      ends.add(new int[] {start, whole.length()});
    }
    CanonicalText text = CanonicalText.of(whole.toString());
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      blocks.add(maker.of(i, text.span(ends.get(i)[0], ends.get(i)[1])));
    }
    return new Reading(text, source, blocks);
  }

  private Role role(int i) {
    if (furniture(i).isPresent()) {
      return Role.FURNITURE;
    }
    return i == title ? Role.TITLE : isHeading(i) ? Role.HEADING : Role.BODY;
  }

  private Optional<String> reason(int i) {
    return furniture(i)
        .or(
            () ->
                i == title
                    ? Optional.of("the largest type on the first page")
                    : isHeading(i)
                        ? Optional.of("a short paragraph in larger or bolder type")
                        : Optional.empty());
  }

  private Optional<String> furniture(int i) {
    PdfParagraph paragraph = paragraphs.get(i);
    if (paragraph.running().isPresent()) {
      return paragraph.running();
    }
    if (reasons.get(i).isPresent()) {
      return reasons.get(i);
    }
    if (isNearTitle(i)) {
      if (Byline.parse(paragraph.text()).isPresent()) {
        return Optional.of("byline");
      }
      if (DateLine.parse(paragraph.text()).isPresent()) {
        return Optional.of("date line of the article");
      }
    }
    return Optional.empty();
  }

  private boolean isNearTitle(int i) {
    return paragraphs.get(i).page() == 0 && i <= Math.max(0, title) + NEAR_TITLE;
  }

  private boolean isHeading(int i) {
    PdfParagraph paragraph = paragraphs.get(i);
    String text = paragraph.text();
    boolean stands = paragraph.size() >= HEADING * body || paragraph.bold();
    return stands
        && text.length() <= LONGEST_HEADING
        && ".,;".indexOf(text.charAt(text.length() - 1)) < 0
        && text.codePoints().anyMatch(Character::isLetter);
  }

  /** The first paragraph in the largest type of the first page, where that is no running text. */
  private int findTitle() {
    int found = -1;
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).page() == 0; i++) {
      PdfParagraph paragraph = paragraphs.get(i);
      boolean large = paragraph.size() >= TITLE * body && paragraph.running().isEmpty();
      boolean words = paragraph.text().chars().filter(Character::isLetter).count() > 3;
      if (large
          && words
          && paragraph.text().length() <= LONGEST_HEADING
          && (found < 0 || paragraph.size() > paragraphs.get(found).size())) {
        found = i;
      }
    }
    return found;
  }

  private Source source(Information information) {
    List<String> first =
        paragraphs.stream()
            .filter(each -> each.page() == 0 && each.running().isEmpty())
            .map(PdfParagraph::text)
            .toList();
    InformationFields noted = new InformationFields(information, first);
    List<String> body =
        IntStream.range(0, paragraphs.size())
            .filter(i -> role(i).kept())
            .mapToObj(i -> paragraphs.get(i).text())
            .toList();
    return new Source.Builder()
        .title(
            title < 0
                ? noted.title()
                : Optional.of(
                    new Sourced<>(
                        paragraphs.get(title).text(),
                        Certainty.INFERRED,
                        "the largest type on the first page")))
        .authors(byline().or(noted::authors))
        .published(dateLine().or(noted::published))
        .language(LanguageVote.of(body))
        .build();
  }

  private Optional<Sourced<List<String>>> byline() {
    return near()
        .flatMap(
            text ->
                Byline.parse(text).stream()
                    .map(byline -> stated(byline.authors(), "the byline " + Quoted.of(text))))
        .findFirst();
  }

  private Optional<Sourced<Edtf>> dateLine() {
    return near()
        .flatMap(
            text ->
                DateLine.parse(text).flatMap(DateLine::day).stream()
                    .map(day -> stated(Edtf.of(day), "the line " + Quoted.of(text))))
        .findFirst();
  }

  private Stream<String> near() {
    return IntStream.range(0, paragraphs.size())
        .filter(i -> isNearTitle(i) && paragraphs.get(i).running().isEmpty())
        .mapToObj(i -> paragraphs.get(i).text());
  }

  /** The size of type in which most letters are set, in points. */
  private static float usualSize(List<PdfParagraph> paragraphs) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (PdfParagraph paragraph : paragraphs) {
      letters.merge(Math.round(2 * paragraph.size()), paragraph.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(20)
        / 2f;
  }

  private static <T> Sourced<T> stated(T value, String evidence) {
    return new Sourced<>(value, Certainty.STATED, evidence);
  }
}

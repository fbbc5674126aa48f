package io.sourcebook.article.text;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads who published an article, when and under which title, from its marked blocks. */
final class SourceFinder {

  private final Page page;
  private final Marks marks;

  /** The block of the wire's words before the text. */
  private final Optional<Integer> prefix;

  private SourceFinder(Page page, Marks marks) {
    this.page = page;
    this.marks = marks;
    this.prefix = marks.of(Mark.Kind.WIRE_PREFIX).boxed().findFirst();
  }

  /** The fields that the page shows, each with its evidence. */
  static Source find(Page page, Marks marks) {
    SourceFinder finder = new SourceFinder(page, marks);
    Optional<Sourced<Edtf>> published = finder.published();
    return new Source.Builder()
        .title(finder.title())
        .publisher(finder.publisher())
        .authors(finder.authors())
        .published(published)
        .updated(finder.updated(published))
        .language(LanguageVote.of(page, marks))
        .rights(finder.rights())
        .build();
  }

  private Optional<Sourced<String>> title() {
    OptionalInt title = marks.title();
    if (title.isEmpty()) {
      return Optional.empty();
    }
    int index = title.getAsInt();
    return Optional.of(
        new Sourced<>(
            oneLine(page.block(index).text()),
            Certainty.STATED,
            "¶" + (index + 1) + ", " + marks.at(index).orElseThrow().reason()));
  }

  /** An agency that only delivered the text is its origin; the site that shows it published it. */
  private Optional<Sourced<String>> publisher() {
    List<Sourced<String>> owners = owners();
    Optional<Sourced<String>> paper =
        owners.stream().filter(owner -> !isAgency(owner.value())).findFirst();
    return siteName().or(() -> paper).or(this::agency).or(() -> owners.stream().findFirst());
  }

  private boolean isAgency(String name) {
    return Agencies.isAgency(name)
        || prefix.filter(index -> sameName(name, parsed(index).agency())).isPresent();
  }

  private Optional<Sourced<String>> siteName() {
    return marks
        .of(Mark.Kind.SITE_NAME)
        .mapToObj(page::block)
        .findFirst()
        .map(
            block ->
                stated(
                    SiteNameRule.nameBeforeLanguage(block.text())
                        .orElseGet(() -> oneLine(block.text())),
                    "the line " + block.quoted() + " at the top"));
  }

  private Optional<Sourced<String>> agency() {
    return prefix.map(
        index -> stated(parsed(index).agency(), "the wire prefix " + page.block(index).quoted()));
  }

  /** Who claims the copyright of a year; a name without a year also stands below photographs. */
  private List<Sourced<String>> owners() {
    return marks
        .of(Mark.Kind.COPYRIGHT)
        .filter(index -> year(index).isPresent())
        .mapToObj(page::block)
        .flatMap(
            block ->
                CopyrightLine.parse(block.text()).flatMap(CopyrightLine::owner).stream()
                    .map(owner -> stated(owner, "the line " + block.quoted())))
        .toList();
  }

  private Optional<Sourced<List<String>>> authors() {
    return marks
        .of(Mark.Kind.BYLINE)
        .mapToObj(page::block)
        .findFirst()
        .flatMap(
            block ->
                Byline.parse(block.text())
                    .map(byline -> stated(byline.authors(), "the byline " + block.quoted())));
  }

  private Optional<Sourced<Edtf>> published() {
    return dateLine(true)
        .or(() -> dateLine(false))
        .or(this::datedByline)
        .or(this::wireDay)
        .or(this::copyrightYear);
  }

  /** A date line; one above the title is only likely to be the article's. */
  private Optional<Sourced<Edtf>> dateLine(boolean published) {
    int title = marks.title().orElse(-1);
    return marks
        .of(Mark.Kind.DATE_LINE)
        .filter(i -> !published || page.block(i).dateLine().orElseThrow().published())
        .boxed()
        .flatMap(
            i ->
                page.block(i).dateLine().flatMap(DateLine::day).stream()
                    .map(
                        day ->
                            i > title || published
                                ? stated(Edtf.of(day), "the line " + page.block(i).quoted())
                                : new Sourced<>(
                                    Edtf.of(day),
                                    Certainty.INFERRED,
                                    "the line " + page.block(i).quoted() + " above the title")))
        .min(Comparator.comparing(Sourced::certainty));
  }

  /** The day of a change in a line that is about dates only, where it is not before publication. */
  private Optional<Sourced<Edtf>> updated(Optional<Sourced<Edtf>> published) {
    return IntStream.range(0, page.size())
        .filter(i -> marks.at(i).filter(mark -> mark.role() == Role.FURNITURE).isPresent())
        .mapToObj(page::block)
        .flatMap(
            block ->
                block.dateLine().flatMap(DateLine::updated).stream()
                    .map(day -> stated(Edtf.of(day), "the line " + block.quoted())))
        .filter(
            day ->
                published.isEmpty()
                    || !day.value().first().isBefore(published.get().value().first()))
        .findFirst();
  }

  /** The line that claims the copyright of a year; an agency's only where it is the only one. */
  private Optional<Sourced<String>> rights() {
    return marks
        .of(Mark.Kind.COPYRIGHT)
        .filter(index -> year(index).isPresent())
        .boxed()
        .min(Comparator.comparing(index -> owner(index).filter(this::isAgency).isPresent()))
        .map(page::block)
        .map(block -> stated(oneLine(block.text()), "the line " + block.quoted()));
  }

  private Optional<String> owner(int index) {
    return CopyrightLine.parse(page.block(index).text()).flatMap(CopyrightLine::owner);
  }

  private Optional<Sourced<Edtf>> datedByline() {
    return marks
        .of(Mark.Kind.BYLINE)
        .mapToObj(page::block)
        .flatMap(
            block ->
                Byline.parse(block.text())
                    .flatMap(Byline::date)
                    .flatMap(DateLine::day)
                    .map(day -> stated(Edtf.of(day), "the byline " + block.quoted()))
                    .stream())
        .findFirst();
  }

  private Optional<Sourced<Edtf>> wireDay() {
    return prefix.flatMap(
        index -> {
          WirePrefix wire = parsed(index);
          String evidence = "the dateline " + page.block(index).quoted();
          if (wire.day().isPresent()) {
            return Optional.of(stated(Edtf.of(wire.day().get()), evidence));
          }
          Optional<Integer> year = copyright().flatMap(this::year);
          if (wire.monthDay().isEmpty() || year.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(
              new Sourced<>(
                  Edtf.of(wire.monthDay().get().atYear(year.get())),
                  Certainty.INFERRED,
                  evidence
                      + ", with the year of the line "
                      + page.block(copyright().orElseThrow()).quoted()));
        });
  }

  private Optional<Sourced<Edtf>> copyrightYear() {
    return copyright()
        .flatMap(
            index ->
                year(index)
                    .flatMap(year -> Edtf.parse(Integer.toString(year)))
                    .map(
                        year ->
                            new Sourced<>(
                                year,
                                Certainty.INFERRED,
                                "the line " + page.block(index).quoted())));
  }

  private Optional<Integer> year(int index) {
    return CopyrightLine.parse(page.block(index).text()).flatMap(CopyrightLine::year);
  }

  private Optional<Integer> copyright() {
    return marks
        .of(Mark.Kind.COPYRIGHT)
        .boxed()
        .sorted(Comparator.comparing(index -> year(index).isEmpty()))
        .findFirst();
  }

  private WirePrefix parsed(int index) {
    return WirePrefix.parse(page.block(index).text()).orElseThrow();
  }

  private static boolean sameName(String owner, String agency) {
    return Words.fold(owner).contains(Words.fold(agency));
  }

  private static <T> Sourced<T> stated(T value, String evidence) {
    return new Sourced<>(value, Certainty.STATED, evidence);
  }

  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}

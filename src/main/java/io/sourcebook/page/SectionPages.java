package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Statement;
import io.sourcebook.page.view.MovedPart;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.SectionPage;
import io.sourcebook.page.view.SubjectPage.Figure;
import io.sourcebook.page.view.SubjectPage.Saying;
import io.sourcebook.page.view.SubjectPage.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The pages of a fact sheet's long sections, and what its first page keeps of them. */
final class SectionPages {

  private final SiteContext site;
  private final Labels labels;
  private final FactSheet sheet;
  private final SheetParts parts;
  private final Consumer<Problem> problems;
  private final List<MadePage<SectionPage>> pages = new ArrayList<>();
  private final List<MovedPart> figures = new ArrayList<>();
  private final List<MovedPart> voices = new ArrayList<>();

  SectionPages(SiteContext site, FactSheet sheet, SheetParts parts, Consumer<Problem> problems) {
    this.site = site;
    this.labels = site.labels();
    this.sheet = sheet;
    this.parts = parts;
    this.problems = problems;
    parts.sections().forEach(this::statements);
    parts.figures().forEach(this::figures);
    parts.sayings().forEach(this::voices);
  }

  /** The pages, in the order of the sheet. */
  List<MadePage<SectionPage>> pages() {
    return pages;
  }

  /** For the first page, with ids that are free there. */
  List<MovedPart> figures(Ids ids) {
    return free(figures, ids);
  }

  /** For the first page, with ids that are free there. */
  List<MovedPart> voices(Ids ids) {
    return free(voices, ids);
  }

  private static List<MovedPart> free(List<MovedPart> parts, Ids ids) {
    return parts.stream()
        .map(
            part ->
                new MovedPart(
                    part.href(),
                    part.period(),
                    part.count(),
                    part.rows().stream()
                        .map(
                            row ->
                                new MovedPart.Row(
                                    ids.unique(row.id()), List.of(), row.text(), row.href()))
                        .toList()))
        .toList();
  }

  private SheetContext context(SheetParts.Part<?> part) {
    SheetContext context = new SheetContext(site, sheet, part.file());
    SubjectPages.FRAME_IDS.forEach(context.ids()::claim);
    return context;
  }

  private void statements(String title, List<SheetParts.Part<Statement>> section) {
    for (SheetParts.Part<Statement> part : section) {
      SheetContext context = context(part);
      part.items().forEach(statement -> context.ids().claim(statement.id()));
      StatementRows rows = new StatementRows(context, new Wordings(context, problems), parts);
      add(
          part,
          labels.phrase(title),
          rows.count(part.items()),
          links(section, items -> rows.count(items)),
          rows.rows(part.items()),
          List.of(),
          List.of());
    }
  }

  private void figures(SheetParts.Part<FactSheet.Amount> part) {
    List<Figure> cards = new FigureCards(context(part)).cards(part.items());
    add(
        part,
        labels.get("heading.figures"),
        figureCount(part.items()),
        links(parts.figures(), this::figureCount),
        List.of(),
        cards,
        List.of());
    figures.add(
        moved(
            part,
            figureCount(part.items()),
            cards.stream().map(Figure::id).toList(),
            cards.stream().map(card -> card.number() + card.unit()).toList()));
  }

  private String figureCount(List<FactSheet.Amount> items) {
    return labels.count("figureCount", items.size());
  }

  private void voices(SheetParts.Part<FactSheet.Saying> part) {
    List<Voices> groups = new SayingCards(context(part)).groups(part.items());
    add(
        part,
        labels.get("heading.said"),
        sayingCount(part.items()),
        links(parts.sayings(), this::sayingCount),
        List.of(),
        List.of(),
        groups);
    List<Saying> cards = groups.stream().flatMap(group -> group.sayings().stream()).toList();
    voices.add(
        moved(
            part,
            sayingCount(part.items()),
            cards.stream().map(Saying::id).toList(),
            cards.stream().map(Saying::speaker).toList()));
  }

  private String sayingCount(List<FactSheet.Saying> items) {
    return labels.count("quotationCount", items.size());
  }

  private static MovedPart moved(
      SheetParts.Part<?> part, String count, List<String> ids, List<String> texts) {
    String page = SheetParts.beside(part.file());
    List<MovedPart.Row> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      rows.add(new MovedPart.Row(ids.get(i), List.of(), texts.get(i), page + "#" + ids.get(i)));
    }
    return new MovedPart(page, part.period(), count, rows);
  }

  /** How much a page of a section holds, in words. */
  private interface Counting<T> {
    String of(List<T> items);
  }

  private static <T> List<PartLink> links(List<SheetParts.Part<T>> section, Counting<T> count) {
    return section.stream()
        .map(
            part ->
                new PartLink(
                    "",
                    part.period(),
                    count.of(part.items()),
                    SheetParts.beside(part.file()),
                    false))
        .toList();
  }

  private void add(
      SheetParts.Part<?> part,
      String title,
      String count,
      List<PartLink> links,
      List<io.sourcebook.page.view.SubjectPage.Statement> statements,
      List<Figure> figures,
      List<Voices> voices) {
    String here = SheetParts.beside(part.file());
    SectionPage page =
        new SectionPage(
            sheet.subject().name(),
            SheetParts.beside(Links.subjectFile(sheet.subject().slug())),
            title,
            part.period(),
            count,
            links.stream()
                .map(
                    link ->
                        new PartLink(
                            "", link.title(), link.count(), link.href(), link.href().equals(here)))
                .toList(),
            statements,
            figures,
            voices);
    pages.add(new MadePage<>(part.file(), part.period(), page));
  }
}

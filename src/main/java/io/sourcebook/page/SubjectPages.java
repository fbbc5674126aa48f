package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.LeftOut;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Subject;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.MovedPart;
import io.sourcebook.page.view.SectionPage;
import io.sourcebook.page.view.Stone;
import io.sourcebook.page.view.SubjectPage;
import io.sourcebook.page.view.SubjectPage.Called;
import io.sourcebook.page.view.SubjectPage.Connection;
import io.sourcebook.page.view.SubjectPage.Count;
import io.sourcebook.page.view.SubjectPage.Difference;
import io.sourcebook.page.view.SubjectPage.Event;
import io.sourcebook.page.view.SubjectPage.Figure;
import io.sourcebook.page.view.SubjectPage.Gap;
import io.sourcebook.page.view.SubjectPage.Heading;
import io.sourcebook.page.view.SubjectPage.Headings;
import io.sourcebook.page.view.SubjectPage.Section;
import io.sourcebook.page.view.SubjectPage.Source;
import io.sourcebook.page.view.SubjectPage.Voices;
import io.sourcebook.page.view.SubjectPage.Year;
import io.sourcebook.page.view.TimelinePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A fact sheet becomes the values that its page prints. */
final class SubjectPages {

  /** Ids that the page's frame uses itself. */
  static final List<String> FRAME_IDS = List.of("main", "q", "reuse", "terms");

  /** A table longer than a screen is no overview. */
  private static final int MOST_CONNECTIONS = 15;

  private final SiteContext site;
  private final Labels labels;
  private final Set<String> pages;
  private final Ids names;
  private final Consumer<Problem> problems;

  /**
   * @param pages the slugs that have a page
   * @param names of the pages in the folder of the subjects
   */
  SubjectPages(SiteContext site, Set<String> pages, Ids names, Consumer<Problem> problems) {
    this.site = site;
    this.labels = site.labels();
    this.pages = pages;
    this.names = names;
    this.problems = problems;
  }

  /**
   * The pages of a sheet.
   *
   * @param sections its long sections
   * @param timeline all dated entries, on a page or more, where the first page has no room for them
   */
  record Made(
      SubjectPage first,
      List<MadePage<SectionPage>> sections,
      List<MadePage<TimelinePage>> timeline) {}

  /** The pages of a sheet; what they cite is noted for the pages of the sources. */
  Made pages(FactSheet sheet) {
    SheetParts parts = new SheetParts(site, sheet, names);
    site.record().rows().put(sheet.subject().slug(), parts);
    SectionPages sections = new SectionPages(site, sheet, parts, problems);
    return new Made(
        page(sheet, parts, sections),
        sections.pages(),
        new TimelinePages(site, sheet, parts, problems).pages());
  }

  private SubjectPage page(FactSheet sheet, SheetParts parts, SectionPages moved) {
    SheetContext context = new SheetContext(site, sheet);
    FRAME_IDS.forEach(context.ids()::claim);
    claimStatements(context);
    Wordings wordings = new Wordings(context, problems);

    List<Section> sections = new StatementRows(context, wordings, parts).sections();
    List<Stone> stones =
        new TombstoneRows(site, sheet.subject().slug(), context.page())
            .rows(site.record().chronicle().of(sheet.subject()).tombstones(), context.ids());
    TimelineRows timelineRows = new TimelineRows(context, wordings, parts, false);
    List<Year> timeline = timelineRows.years();
    List<Event> undated = timelineRows.undated();
    List<MovedPart> movedFigures = moved.figures(context.ids());
    List<Figure> figures =
        new FigureCards(context).cards(movedFigures.isEmpty() ? sheet.figures() : List.of());
    SayingCards sayings = new SayingCards(context);
    List<MovedPart> movedVoices = moved.voices(context.ids());
    List<Voices> voices = sayings.groups(movedVoices.isEmpty() ? sheet.quotations() : List.of());
    List<Difference> differences = new DifferencePanels(context).panels();
    List<Called> called = new CalledRows(context).rows();
    List<Connection> connections =
        shownConnections(sheet).stream().map(one -> connection(context, one)).toList();
    List<Gap> open = gaps(context, true);
    List<Gap> answered = gaps(context, false);
    List<Source> sources = sources(context, parts);

    boolean empty = sheet.statements().isEmpty() && sheet.sources().isEmpty();
    int events = sheet.timeline().size() + sheet.undated().size();
    boolean more = TimelineRows.hasMore(sheet);
    int said = sheet.quotations().size();
    Headings headings =
        new Headings(
            heading(context, "timeline", labels.count("event", events)),
            heading(context, "figures", labels.count("figureCount", sheet.figures().size())),
            heading(context, "said", said == 0 ? "" : labels.count("quotationCount", said)),
            heading(context, "differences", labels.count("point", differences.size())),
            heading(context, "called", labels.count("word", sheet.descriptions().size())),
            heading(context, "connections", labels.count("name", sheet.connections().size())),
            heading(context, "gaps", open.isEmpty() ? "" : labels.count("question", open.size())),
            heading(context, "sources", labels.count("article", sources.size())),
            heading(context, "gone", labels.count("goneRow", stones.size())));
    List<Article> articles =
        sheet.sources().stream().map(use -> site.article(use.article())).toList();
    Subject subject = sheet.subject();
    SheetVersion version = new SheetVersion(site, sheet);
    CoverageChart chart = new CoverageChart(site);
    return new SubjectPage(
        subject.slug(),
        subject.name(),
        labels.get("kind." + subject.kind().name().toLowerCase(Locale.ROOT)),
        subject.draft() ? labels.get("draft") : "",
        subject.aliases(),
        empty ? "" : site.asOf(sheet, "asOfNewest", "asOfInferred"),
        review(site, sheet),
        leftOut(sheet),
        version.lapse(),
        version.line(),
        version.changes(),
        counts(sheet),
        chart.draw(articles).orElse(null),
        chart.unplaced(articles),
        contents(
            sections,
            headings,
            empty,
            List.of(
                events > 0,
                !sheet.figures().isEmpty(),
                true,
                !differences.isEmpty(),
                !called.isEmpty(),
                !connections.isEmpty(),
                true,
                !sources.isEmpty(),
                !stones.isEmpty())),
        empty ? labels.get("notNamed", subject.name()) : "",
        sections,
        new TimelineStrip(labels).draw(sheet.timeline()).orElse(null),
        timeline,
        undated,
        more ? SheetParts.beside(parts.timelineFile()) : "",
        new CourseCharts(context).draw(sheet.figures()),
        figures,
        movedFigures,
        voices,
        movedVoices,
        sayings.silence(),
        differences,
        called,
        connections,
        moreConnections(sheet, connections.size()),
        open,
        answered,
        open.isEmpty() && answered.isEmpty() ? labels.get("noGaps") : "",
        sources,
        stones,
        headings);
  }

  /** Statements keep their ids whatever else the page holds; two of one id are a fault. */
  private void claimStatements(SheetContext context) {
    for (Statement statement : context.sheet().statements()) {
      if (!context.ids().claim(statement.id())) {
        problems.accept(
            Problem.of(
                context.sheet().subject().file(),
                "two statements have the id " + statement.id(),
                "cite other words in one of them"));
      }
    }
  }

  private Heading heading(SheetContext context, String key, String count) {
    return new Heading(context.ids().unique(key), labels.get("heading." + key), count);
  }

  private List<Link> contents(
      List<Section> sections, Headings headings, boolean empty, List<Boolean> shown) {
    List<Link> links = new ArrayList<>();
    if (empty) {
      return links;
    }
    sections.forEach(section -> links.add(entry(section.heading())));
    List<Heading> fixed =
        List.of(
            headings.timeline(),
            headings.figures(),
            headings.said(),
            headings.differences(),
            headings.called(),
            headings.connections(),
            headings.gaps(),
            headings.sources(),
            headings.gone());
    for (int i = 0; i < fixed.size(); i++) {
      if (shown.get(i)) {
        links.add(entry(fixed.get(i)));
      }
    }
    return links;
  }

  private static Link entry(Heading heading) {
    return new Link(heading.title(), "#" + heading.id());
  }

  private List<Count> counts(FactSheet sheet) {
    Set<Passage> cited = new LinkedHashSet<>();
    sheet
        .statements()
        .forEach(
            statement -> statement.citations().forEach(citation -> cited.add(citation.passage())));
    return List.of(
        count("statement", sheet.statements().size()),
        count("citation", cited.size()),
        count("article", sheet.sources().size()));
  }

  private Count count(String noun, int number) {
    return new Count(Integer.toString(number), labels.noun(noun, number));
  }

  /** How many statements the analyst left out, with each reason once. */
  private String leftOut(FactSheet sheet) {
    List<LeftOut> leftOut = sheet.decided().leftOut();
    if (leftOut.isEmpty()) {
      return "";
    }
    String count = labels.count("leftOut", leftOut.size());
    List<String> reasons =
        leftOut.stream().flatMap(one -> one.reason().stream()).distinct().toList();
    return reasons.isEmpty()
        ? labels.get("leftOutPlain", count)
        : labels.get("leftOutBecause", count, String.join("; ", reasons));
  }

  /** Who reviewed a sheet, or that nobody did; empty for one with nothing to review. */
  static String review(SiteContext site, FactSheet sheet) {
    Labels labels = site.labels();
    Subject subject = sheet.subject();
    if (subject.reviewedBy().isEmpty()) {
      return sheet.statements().isEmpty() ? "" : labels.get("notReviewed");
    }
    String name = subject.reviewedBy().get();
    return subject
        .reviewedOn()
        .map(day -> labels.get("reviewedOn", name, site.dates().full(Edtf.of(day))))
        .orElseGet(() -> labels.get("reviewed", name));
  }

  /** The connections that the first page has room for. */
  static List<FactSheet.Connection> shownConnections(FactSheet sheet) {
    int all = sheet.connections().size();
    return sheet.connections().subList(0, Math.min(MOST_CONNECTIONS, all));
  }

  private @Nullable Link moreConnections(FactSheet sheet, int shown) {
    int more = sheet.connections().size() - shown;
    String file = Links.url("data/subjects/" + sheet.subject().slug() + ".json");
    return more == 0 ? null : new Link(labels.count("moreName", more), "../" + file);
  }

  private Connection connection(SheetContext context, FactSheet.Connection connection) {
    String href =
        connection.slug().filter(pages::contains).map(slug -> Links.url(slug + ".html")).orElse("");
    List<Link> links = connection.passages().stream().map(context::link).toList();
    return new Connection(
        connection.name(), href, labels.count("sharedPassage", links.size()), links);
  }

  private List<Gap> gaps(SheetContext context, boolean open) {
    return context.sheet().gaps().stream()
        .filter(gap -> gap.open() == open)
        .map(
            gap ->
                new Gap(
                    labels.phrase(gap.question()),
                    labels.phrase(gap.answer()),
                    gap.passages().stream().map(context::link).toList()))
        .toList();
  }

  /** How much is cited of an article, and how much more could not be shown. */
  private String cited(SheetContext context, FactSheet.Use use) {
    String cited = labels.count("passageCited", use.cited());
    int withheld = site.allowance().withheld(context.sheet().subject().slug(), use.article());
    return withheld == 0
        ? cited
        : cited
            + ". "
            + labels.get(
                withheld == 1 ? "withheld.one" : "withheld.other",
                withheld,
                site.allowance().percent(use.article()).orElse(""));
  }

  private List<Source> sources(SheetContext context, SheetParts parts) {
    Map<String, List<Link>> statements = new LinkedHashMap<>();
    int number = 1;
    for (Statement statement : context.sheet().statements()) {
      Set<String> articles = new LinkedHashSet<>();
      statement.citations().forEach(citation -> articles.add(citation.passage().article()));
      for (String article : articles) {
        statements
            .computeIfAbsent(article, id -> new ArrayList<>())
            .add(new Link(Integer.toString(number), parts.href(context.page(), statement.id())));
      }
      number++;
    }
    List<Source> sources = new ArrayList<>();
    for (FactSheet.Use use : context.sheet().sources()) {
      Article article = site.article(use.article());
      int place = context.number(use.article());
      sources.add(
          new Source(
              context.ids().unique("source-" + place),
              place,
              site.title(article),
              site.untitled(article),
              site.language(article),
              "../" + Links.url(Links.sourceFile(article.id())),
              site.hasPublisher(article),
              site.publisher(article),
              site.published(article),
              site.evidence(article),
              site.reference(article),
              cited(context, use),
              use.origin().map(origin -> labels.get("retells", origin)).orElse(""),
              site.decision(article),
              article.source().note().orElse(""),
              statements.getOrDefault(article.id(), List.of())));
    }
    return sources;
  }
}

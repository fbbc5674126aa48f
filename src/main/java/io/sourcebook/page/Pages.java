package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edition;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Meanwhile;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Release;
import io.sourcebook.model.SheetHistory;
import io.sourcebook.model.SideBySide;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.page.reuse.References;
import io.sourcebook.page.search.SearchIndex;
import io.sourcebook.page.share.Allowance;
import io.sourcebook.page.view.ChangesPage;
import io.sourcebook.page.view.GonePage;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.SectionPage;
import io.sourcebook.page.view.SitePart;
import io.sourcebook.page.view.SourcePage;
import io.sourcebook.page.view.SubjectPage;
import io.sourcebook.page.view.TimelinePage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Renders every file of the site. */
public final class Pages {

  /** From which input pages of changes are made. */
  private static final String RECORD = "seeds/changes.jsonl";

  private static final String FRONT = "index.html";

  private static final String SOURCES = "sources.ftlh";

  private final SiteSettings settings;
  private final Library library;
  private final List<FactSheet> sheets;
  private final Ids names;
  private final SiteContext site;
  private final TemplateFiles files;
  private final Templates templates;
  private final String ownTemplates;
  private final GlossaryNotes glossary;
  private final Consumer<Problem> problems;
  private final Heads heads;
  private final ReuseFiles reuse;
  private final Map<String, List<Link>> reuseLinks;
  private final Chronicle chronicle;
  private final Allowance allowance;
  private final References references;
  private final Memory memory;

  /** Those of all subjects that stand or stood, in small letters. */
  private final TreeSet<String> slugs = new TreeSet<>();

  private final List<SitePage> pages = new ArrayList<>();
  private final List<Contribution> given = new ArrayList<>();

  private Pages(
      SiteSettings settings,
      Library library,
      List<Findings> articles,
      Allowance allowance,
      Chronicle chronicle,
      Path templates,
      Memory memory,
      Consumer<Problem> problems) {
    this(
        settings,
        library,
        articles,
        allowance,
        chronicle,
        new TemplateFiles(templates),
        new TemplateFiles(templates).sha256(),
        new Templates(templates, problems),
        Labels.of(settings.language()),
        new References(settings.citationStyle(), settings.language(), memory),
        memory,
        problems);
  }

  private Pages(
      SiteSettings settings,
      Library library,
      List<Findings> articles,
      Allowance allowance,
      Chronicle chronicle,
      TemplateFiles files,
      String ownTemplates,
      Templates templates,
      Labels labels,
      References references,
      Memory memory,
      Consumer<Problem> problems) {
    this.settings = settings;
    this.library = library;
    this.chronicle = chronicle;
    this.allowance = allowance;
    this.memory = memory;
    this.sheets = allowance.sheets();
    sheets.forEach(sheet -> slugs.add(sheet.subject().slug().toLowerCase(Locale.ROOT)));
    chronicle.sheets().keySet().forEach(slug -> slugs.add(slug.toLowerCase(Locale.ROOT)));
    this.names = RecordContext.names(sheets);
    this.references = references;
    this.site =
        new SiteContext(
            labels,
            articles,
            references,
            allowance,
            RecordContext.of(
                chronicle, names, labels, allowance, library, settings.maxShare() >= 1));
    this.files = files;
    this.ownTemplates = ownTemplates;
    this.templates = templates;
    this.glossary = new GlossaryNotes(settings.glossary(), site.labels());
    this.problems = problems;
    this.heads = new Heads(site, settings, library.articles(), sheets);
    this.reuse = new ReuseFiles(site, settings, library, sheets);
    this.reuseLinks = reuse.links();
  }

  /**
   * The files of the site, in order of path.
   *
   * @param allowance the fact sheets, and what may be shown of each article
   * @param chronicle the record of releases
   * @param templates the project's own templates folder, which may be missing; a file there takes
   *     the place of the default of the same name
   * @param memory remembers references to sources
   * @param problems takes the faults of templates
   */
  public static List<SitePage> render(
      SiteSettings settings,
      Library library,
      List<Findings> articles,
      Allowance allowance,
      Chronicle chronicle,
      Path templates,
      Memory memory,
      Consumer<Problem> problems) {
    return new Pages(settings, library, articles, allowance, chronicle, templates, memory, problems)
        .all();
  }

  private List<SitePage> all() {
    subjects();
    sources();
    whole();
    changes();
    feeds();
    pages.addAll(wide());
    pages.addAll(SchemaFiles.files());
    statics();
    pages.sort(Comparator.comparing(SitePage::path));
    // All of it stands in files now, and whoever may make a page again holds these Pages.
    given.clear();
    return List.copyOf(pages);
  }

  /** The large files that hold something of everything; none of them hangs on another. */
  private List<SitePage> wide() {
    return files(
        List.of(
            this::search,
            () -> List.of(reuse.statements(given)),
            () -> List.of(reuse.chronology(given)),
            () -> List.of(data(), reuse.collection()),
            reuse::bibliography));
  }

  private List<SitePage> search() {
    SearchIndex index = SearchIndex.of(SearchEntries.of(site, sheets, given));
    return files(List.of(index::found, index::shown));
  }

  private static List<SitePage> files(List<Supplier<List<SitePage>>> makers) {
    return SideBySide.map(makers, Supplier::get).stream().flatMap(List::stream).toList();
  }

  /** First of all: what the subjects cite decides what the pages of the sources show. */
  private void subjects() {
    Set<String> standing =
        sheets.stream().map(sheet -> sheet.subject().slug()).collect(Collectors.toSet());
    List<Optional<SubjectSite.Made>> alone =
        SideBySide.map(
            IntStream.range(0, sheets.size()).boxed().toList(), place -> alone(place, standing));
    SubjectPages maker = new SubjectPages(site, standing, names, problems);
    for (int i = 0; i < sheets.size(); i++) {
      FactSheet sheet = sheets.get(i);
      if (alone.get(i).isPresent()) {
        site.record().rows().put(sheet.subject().slug(), () -> new SheetParts(site, sheet, names));
        pages.addAll(alone.get(i).get().files());
        alone.get(i).get().notes().forEach(site.backlinks()::add);
        given.add(alone.get(i).get().given());
      } else {
        subject(sheet, maker, neighbours(i));
        given.add(contribution(sheet));
      }
    }
  }

  private SubjectSite.Neighbours neighbours(int place) {
    return new SubjectSite.Neighbours(slug(place - 1), slug(place + 1));
  }

  private Optional<String> slug(int place) {
    return place < 0 || place >= sheets.size()
        ? Optional.empty()
        : Optional.of(sheets.get(place).subject().slug());
  }

  private Contribution contribution(FactSheet sheet) {
    return Contribution.of(site, new Addresses(settings.baseUrl()), sheet, problems);
  }

  /**
   * Whether nothing has a say in the files of a subject that a site of its own would lack: no name
   * of a page that another's begins with, no share of an article, no words that are gone.
   *
   * @param articles that the sheet names
   */
  private boolean isAlone(FactSheet sheet, Set<String> articles) {
    boolean named = sharesNames(sheet.subject().slug().toLowerCase(Locale.ROOT));
    return !named
        && chronicle.of(sheet.subject()).tombstones().isEmpty()
        && articles.stream()
            .allMatch(article -> site.has(article) && allowance.percent(article).isEmpty());
  }

  /** Whether a subject's name begins another's, or another's begins it, part for part. */
  private boolean sharesNames(String slug) {
    String longer = slugs.ceiling(slug + "-");
    boolean begins = longer != null && longer.startsWith(slug + "-");
    for (int i = slug.indexOf('-'); i >= 0 && !begins; i = slug.indexOf('-', i + 1)) {
      begins = slugs.contains(slug.substring(0, i));
    }
    return begins;
  }

  /** Thrown so that what has faults is not remembered. */
  private static final class FaultyException extends Exception {
    private static final long serialVersionUID = 1L;

    private static void check(Collection<Problem> faults) throws FaultyException {
      if (!faults.isEmpty()) {
        throw new FaultyException();
      }
    }
  }

  /**
   * The files of one subject, remembered; empty where it is not alone, or where they have faults,
   * to be told.
   */
  private Optional<SubjectSite.Made> alone(int place, Set<String> standing) {
    FactSheet sheet = sheets.get(place);
    Set<String> articles = SubjectSite.articles(sheet);
    if (!isAlone(sheet, articles)) {
      return Optional.empty();
    }
    String slug = sheet.subject().slug();
    SubjectSite input =
        new SubjectSite(
            settings,
            ownTemplates,
            sheet,
            articles.stream().map(site::findings).toList(),
            SubjectPages.shownConnections(sheet).stream()
                .flatMap(connection -> connection.slug().stream())
                .filter(standing::contains)
                .toList(),
            neighbours(place),
            chronicle.history().releases().stream()
                .map(
                    release ->
                        new Release(
                            release.number(),
                            release.day(),
                            release.note(),
                            release.changes().of(slug)))
                .toList(),
            Optional.ofNullable(chronicle.sheets().get(slug)));
    return remembered("subject", input, SubjectSite.Made.class, this::made);
  }

  /** What is made from an input, remembered; empty where it has faults, to be told. */
  private <A extends Record, B extends Record> Optional<B> remembered(
      String task, A input, Class<B> type, Memory.Work<A, B, FaultyException> work) {
    try {
      return Optional.of(memory.recall(task, input, type, work));
    } catch (FaultyException e) {
      return Optional.empty();
    }
  }

  /** A smaller site of the same templates in the same language. */
  private Pages small(
      SiteSettings its,
      Library some,
      List<Findings> articles,
      Allowance shares,
      Chronicle record,
      Queue<Problem> faults) {
    return new Pages(
        its,
        some,
        articles,
        shares,
        record,
        files,
        ownTemplates,
        templates.telling(faults::add),
        labels(),
        references,
        memory,
        faults::add);
  }

  /** Makes the files of a site of one subject. */
  private SubjectSite.Made made(SubjectSite input) throws FaultyException {
    FactSheet sheet = input.sheet();
    String slug = sheet.subject().slug();
    Queue<Problem> faults = new ConcurrentLinkedQueue<>();
    Pages small =
        small(
            input.settings(),
            new Library(input.articles().stream().map(Findings::article).toList(), List.of()),
            input.articles(),
            Allowance.whole(List.of(sheet)),
            new Chronicle(
                new History(input.releases(), Edition.EMPTY),
                new Edition(
                    Map.of(), Map.of(slug, new Edition.Sheet(sheet.subject().name(), List.of()))),
                Changes.NONE,
                input.history().map(history -> Map.of(slug, history)).orElse(Map.of())),
            faults);
    small.subject(
        sheet,
        new SubjectPages(small.site, Set.copyOf(input.connected()), small.names, faults::add),
        input.neighbours());
    Contribution contribution = small.contribution(sheet);
    FaultyException.check(faults);
    return new SubjectSite.Made(small.pages, small.site.backlinks().byArticle(), contribution);
  }

  /** The pages of a subject, and its data. */
  private void subject(FactSheet sheet, SubjectPages maker, SubjectSite.Neighbours neighbours) {
    SubjectPages.Made made = maker.pages(sheet);
    SubjectPage page = made.first();
    add(
        "subject.ftlh",
        Links.subjectFile(page.slug()),
        sheet.subject().file(),
        "subjects",
        page.name(),
        labels().get("description.subject", page.name(), sheet.statements().size()),
        page);
    for (MadePage<SectionPage> section : made.sections()) {
      String title = labels().get("partOf", page.name(), section.page().title());
      add(
          "section.ftlh",
          section.file(),
          sheet.subject().file(),
          "subjects",
          section.part().isEmpty() ? title : title + labels().get("listSeparator") + section.part(),
          labels().get("description.section", page.name(), section.page().count()),
          section.page());
    }
    if (!sheet.statements().isEmpty()) {
      String brief = labels().get("briefOf", page.name());
      add(
          "brief.ftlh",
          Links.briefFile(page.slug()),
          sheet.subject().file(),
          "subjects",
          brief,
          brief,
          new Briefs(labels()).of(sheet, page));
    }
    for (MadePage<TimelinePage> timeline : made.timeline()) {
      String title = labels().get("timelineOf", page.name());
      add(
          "timeline.ftlh",
          timeline.file(),
          sheet.subject().file(),
          "subjects",
          timeline.part().isEmpty() ? title : labels().get("partOf", title, timeline.part()),
          labels().get("description.timeline", page.name(), timeline.page().count()),
          timeline.page());
    }
    pages.add(
        new SitePage(
            "data/subjects/" + sheet.subject().slug() + ".json",
            Json.file(new FactSheetJson(site).of(sheet)),
            sheet.subject().file()));
    pages.addAll(reuse.of(sheet, neighbours));
  }

  private void sources() {
    SourcePages maker = new SourcePages(site, settings, library.setAside());
    PageFrame frame = frame();
    List<Optional<MadeFiles>> alone =
        SideBySide.map(
            library.articles(),
            article -> source(frame, article, site.backlinks().of(article.id())));
    for (int i = 0; i < alone.size(); i++) {
      Article article = library.articles().get(i);
      alone
          .get(i)
          .ifPresentOrElse(made -> pages.addAll(made.files()), () -> source(article, maker));
    }
  }

  /** The page of a source, remembered; empty where its share is limited, or where it has faults. */
  private Optional<MadeFiles> source(
      PageFrame frame, Article article, List<Backlinks.OfArticle> notes) {
    if (allowance.percent(article.id()).isPresent()) {
      return Optional.empty();
    }
    SourceSite input =
        new SourceSite(
            frame,
            site.findings(article.id()),
            notes,
            library.setAside().stream()
                .filter(file -> file.copyOf().filter(article.id()::equals).isPresent())
                .toList());
    return remembered("source", input, MadeFiles.class, this::made);
  }

  /** Makes the page of a site of one source. */
  private MadeFiles made(SourceSite input) throws FaultyException {
    Queue<Problem> faults = new ConcurrentLinkedQueue<>();
    Article article = input.article().article();
    Pages small =
        small(
            input.frame().settings(),
            new Library(List.of(article), input.copies()),
            List.of(input.article()),
            Allowance.whole(List.of()),
            released(input.frame().releases()),
            faults);
    input.notes().forEach(small.site.backlinks()::add);
    small.source(article, new SourcePages(small.site, input.frame().settings(), input.copies()));
    FaultyException.check(faults);
    return new MadeFiles(small.pages);
  }

  private void source(Article article, SourcePages maker) {
    SourcePage page = maker.page(article);
    add(
        "source.ftlh",
        Links.sourceFile(article.id()),
        article.file(),
        "sources",
        page.title(),
        labels().get("description.source", page.publisher(), page.date().text()),
        page);
  }

  private void whole() {
    // What stands on which page of the lists is told while the front page is made.
    Meanwhile<List<SiteTimeline.Part>> timeline =
        Meanwhile.of(
            () ->
                new SiteTimeline(labels()).parts(given.stream().map(Contribution::dated).toList()));
    Meanwhile<List<SiteVoices.Part>> voices =
        Meanwhile.of(
            () -> new SiteVoices(labels()).parts(given.stream().map(Contribution::said).toList()));
    Meanwhile<List<SiteSources.Part>> sources =
        Meanwhile.of(() -> new SiteSources(site).parts(library, partsSources()));
    SitePages maker = new SitePages(site, settings, library);
    String description = labels().get("description.site");
    add("index.ftlh", FRONT, "index", "", description, maker.index(sheets, given));
    across(timeline.result(), voices.result());
    sourceList(sources.result());
    add(
        "method.ftlh",
        "method.html",
        "method",
        labels().get("navMethod"),
        labels().get("description.method"),
        maker.method());
    add(
        "search.ftlh",
        "search.html",
        "search",
        labels().get("search"),
        labels().get("description.search"),
        Map.of());
    add(
        "404.ftlh",
        "404.html",
        "404",
        labels().get("notFound"),
        labels().get("notFound"),
        Map.of());
  }

  /** The list of the sources. */
  private void sourceList(List<SiteSources.Part> parts) {
    // The first leads to files that a smaller site lacks.
    sourceList(parts.get(0));
    PageFrame frame = frame();
    across(
        parts.subList(1, parts.size()),
        part ->
            part.articles().stream()
                    .anyMatch(one -> allowance.percent(one.article().id()).isPresent())
                ? Optional.empty()
                : remembered(
                    "sources",
                    new PageFrame.OfSources(frame, part),
                    MadeFiles.class,
                    input -> made(input.frame(), small -> small.sourceList(input.part()))),
        this::sourceList);
  }

  /** A project's template that knows of no parts gets all sources on one page. */
  private boolean partsSources() {
    String template = new String(files.read(SOURCES), StandardCharsets.UTF_8);
    return template.contains("page.parts");
  }

  private void sourceList(SiteSources.Part part) {
    String title = labels().get("navSources");
    add(
        SOURCES,
        part.file(),
        "sources",
        part.title().isEmpty() ? title : labels().get("partOf", title, part.title()),
        labels().get("description.sources"),
        new SiteSources(site).page(part));
  }

  /** The pages that go across all subjects; what they print is cited by the subjects' pages. */
  private void across(List<SiteTimeline.Part> timeline, List<SiteVoices.Part> voices) {
    PageFrame frame = frame();
    across(
        timeline,
        part ->
            remembered(
                "timeline",
                new PageFrame.OfTimeline(frame, part),
                MadeFiles.class,
                input -> made(input.frame(), small -> small.timeline(input.part()))),
        this::timeline);
    across(
        voices,
        part ->
            remembered(
                "voices",
                new PageFrame.OfVoices(frame, part),
                MadeFiles.class,
                input -> made(input.frame(), small -> small.voices(input.part()))),
        this::voices);
    for (MadePage<?> page : new SiteDifferences(site).pages(sheets)) {
      add("differences.ftlh", "differences", page);
    }
  }

  /** Adds the pages of a list, each remembered, or made anew where it has faults to be told. */
  private <T> void across(
      List<T> parts, Function<T, Optional<MadeFiles>> remembered, Consumer<T> anew) {
    List<Optional<MadeFiles>> made = SideBySide.map(parts, remembered);
    for (int i = 0; i < parts.size(); i++) {
      T part = parts.get(i);
      made.get(i).ifPresentOrElse(known -> pages.addAll(known.files()), () -> anew.accept(part));
    }
  }

  /** Makes pages for which no article and no sheet is needed any more. */
  private MadeFiles made(PageFrame frame, Consumer<Pages> making) throws FaultyException {
    Queue<Problem> faults = new ConcurrentLinkedQueue<>();
    Pages small =
        small(
            frame.settings(),
            new Library(List.of(), List.of()),
            List.of(),
            Allowance.whole(List.of()),
            released(frame.releases()),
            faults);
    making.accept(small);
    FaultyException.check(faults);
    return new MadeFiles(small.pages);
  }

  /** It passes through the memory, so that it is hashed once and not with each page. */
  private PageFrame frame() {
    PageFrame frame = new PageFrame(settings, ownTemplates, chronicle.history().releases());
    return memory.recall("frame", frame, PageFrame.class, same -> same);
  }

  private static Chronicle released(List<Release> releases) {
    return new Chronicle(
        new History(releases, Edition.EMPTY), Edition.EMPTY, Changes.NONE, Map.of());
  }

  private void timeline(SiteTimeline.Part part) {
    add("chronology.ftlh", "timeline", SiteTimeline.page(part));
  }

  private void voices(SiteVoices.Part part) {
    add("voices.ftlh", "voices", new SiteVoices(labels()).page(part));
  }

  /** What the releases changed; their rows lead to those of the subjects' pages. */
  private void changes() {
    ChangePages maker = new ChangePages(site);
    for (MadePage<?> page : maker.ofSite()) {
      add("changes.ftlh", "changes", page);
    }
    site.record().chronicle().sheets().forEach((slug, history) -> changes(maker, slug, history));
    site.record().files().gone().keySet().forEach(slug -> gone(maker, slug));
  }

  private void changes(ChangePages maker, String slug, SheetHistory history) {
    for (MadePage<ChangesPage> page : maker.of(slug, history)) {
      String title = labels().get("changesOf", history.name());
      add(
          "changes.ftlh",
          page.file(),
          RECORD,
          "subjects",
          page.part().isEmpty() ? title : title + labels().get("listSeparator") + page.part(),
          labels().get("description.changes", history.name()),
          page.page());
    }
  }

  private void gone(ChangePages maker, String slug) {
    SheetHistory history = site.record().chronicle().sheets().get(slug);
    if (history != null) {
      MadePage<GonePage> page = maker.gone(slug, history);
      add(
          "gone.ftlh",
          page.file(),
          RECORD,
          "subjects",
          history.name(),
          labels().get("description.gone", history.name()),
          page.page());
    }
  }

  private void feeds() {
    for (Feeds.Made feed : new Feeds(site, settings).all()) {
      Map<String, Object> values =
          Map.of("t", labels().all(), "spoken", false, "page", feed.feed());
      templates
          .render("feed.ftlx", values)
          .ifPresent(xml -> pages.add(new SitePage(feed.file(), Feeds.bytes(xml), RECORD)));
    }
  }

  /** Renders a page of a list across all subjects. */
  private void add(String template, String list, MadePage<?> page) {
    String title = labels().get("heading." + list + ".all");
    add(
        template,
        page.file(),
        list,
        page.part().isEmpty() ? title : labels().get("partOf", title, page.part()),
        labels().get("description." + list + ".all"),
        page.page());
  }

  private SitePage data() {
    return new SitePage(
        "data/site.json",
        Json.file(SiteJson.of(settings, library, sheets, site)),
        "seeds/site.yaml");
  }

  private void statics() {
    for (String name : files.assets()) {
      // Only a page with a public address is ever shown as a preview.
      if (!name.equals(Heads.CARD) || settings.baseUrl().isPresent()) {
        pages.add(new SitePage(name, files.read(name), "templates/" + name));
      }
    }
    pages.addAll(new HostFiles(settings, files).of(pages));
  }

  private void add(
      String template, String path, String nav, String title, String description, Object page) {
    add(template, path, "templates/" + template, nav, title, description, page);
  }

  private void add(
      String template,
      String path,
      String origin,
      String nav,
      String title,
      String description,
      Object page) {
    rendered(templates, template, path, origin, nav, title, description, page)
        .ifPresent(pages::add);
  }

  /**
   * Renders one page; empty where its template has faults, which are told.
   *
   * @param nav which part of the site it belongs to
   */
  private Optional<SitePage> rendered(
      Templates by,
      String template,
      String path,
      String origin,
      String nav,
      String title,
      String description,
      Object page) {
    Map<String, Object> values = new HashMap<>();
    values.put(
        "site",
        new SitePart(
            settings.title(),
            labels().language(),
            // What counts all articles would change every page with each new one.
            path.equals(FRONT) ? labels().count("fromArticles", library.standing().size()) : ""));
    values.put("t", labels().all());
    values.put("root", root(path));
    values.put("about", heads.of(path, title, description));
    values.put("nav", nav);
    values.put("path", path);
    values.put("title", title);
    values.put("description", description);
    values.put("reuse", reuseLinks.getOrDefault(path, List.of()));
    values.put("page", page);
    return by.render(template, values)
        .map(html -> template.equals("method.ftlh") ? html : glossary.explain(html))
        .map(html -> new SitePage(path, html.getBytes(StandardCharsets.UTF_8), origin));
  }

  /** What leads from a page to the site's root. */
  private String root(String path) {
    // A host prints this page at any address that it does not have.
    if (path.equals("404.html")) {
      return HostFiles.root(settings);
    }
    return path.contains("/") ? "../" : "";
  }

  private Labels labels() {
    return site.labels();
  }
}

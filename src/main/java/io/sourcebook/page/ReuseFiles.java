package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.page.reuse.BibTex;
import io.sourcebook.page.reuse.CslJson;
import io.sourcebook.page.reuse.Ris;
import io.sourcebook.page.reuse.Work;
import io.sourcebook.page.view.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader can take along: the content of subjects and of the site in others' forms. */
final class ReuseFiles {

  private static final String SITE = "data/site";

  /** From which input the files of the whole site are made. */
  private static final String ORIGIN = "seeds/site.yaml";

  /** The statements of all sheets. */
  static final String STATEMENTS = SITE + ".statements.csv";

  /** The dated entries of all sheets. */
  static final String CHRONOLOGY = SITE + ".chronology.csv";

  private final SiteContext site;
  private final SiteSettings settings;
  private final Library library;
  private final List<FactSheet> sheets;
  private final Addresses addresses;
  private final Works works;
  private final SheetAnnotations annotations;

  ReuseFiles(SiteContext site, SiteSettings settings, Library library, List<FactSheet> sheets) {
    this.site = site;
    this.settings = settings;
    this.library = library;
    this.sheets = sheets;
    this.addresses = new Addresses(settings.baseUrl());
    this.works = new Works(site);
    this.annotations = new SheetAnnotations(site, addresses);
  }

  /**
   * The statements of all sheets.
   *
   * @param given by each sheet, in the order of the sheets
   */
  SitePage statements(List<Contribution> given) {
    List<byte[]> rows = given.stream().map(Contribution::statements).toList();
    return new SitePage(STATEMENTS, StatementTable.of(rows), ORIGIN);
  }

  /**
   * The dated entries of all sheets.
   *
   * @param given by each sheet, in the order of the sheets
   */
  SitePage chronology(List<Contribution> given) {
    List<byte[]> rows = given.stream().map(Contribution::chronology).toList();
    return new SitePage(CHRONOLOGY, ChronologyTable.of(rows), ORIGIN);
  }

  /** What leads to the annotations of all sheets. */
  SitePage collection() {
    return new SitePage(
        SheetAnnotations.COLLECTION,
        Json.file(annotations.collection(settings.title(), sheets)),
        ORIGIN);
  }

  /** All articles that stand. */
  List<SitePage> bibliography() {
    return bibliography(SITE, library.standing(), ORIGIN);
  }

  /** The files of one subject. */
  List<SitePage> of(FactSheet sheet, SubjectSite.Neighbours neighbours) {
    String stem = stem(sheet);
    String origin = sheet.subject().file();
    List<Article> sources =
        sheet.sources().stream().map(use -> site.article(use.article())).toList();
    List<SitePage> files = new ArrayList<>(bibliography(stem, sources, origin));
    String statements = stem + ".statements.csv";
    files.add(
        new SitePage(
            statements,
            StatementTable.of(List.of(new StatementTable(site, addresses, statements).rows(sheet))),
            origin));
    String chronology = stem + ".chronology.csv";
    files.add(
        new SitePage(
            chronology,
            ChronologyTable.of(
                List.of(new ChronologyTable(site, addresses, chronology).rows(sheet))),
            origin));
    files.add(
        new SitePage(
            SheetAnnotations.file(sheet.subject().slug()),
            Json.file(annotations.page(sheet, neighbours)),
            origin));
    SheetVersion version = new SheetVersion(site, sheet);
    files.add(
        new SitePage(
            SheetMarkdown.file(sheet),
            utf8(SheetMarkdown.of(site, addresses, sheet, version)),
            origin));
    return files;
  }

  private static String stem(FactSheet sheet) {
    return "data/subjects/" + sheet.subject().slug();
  }

  /** In a folder of its own: every JSON file of data/subjects is a fact sheet. */
  private static String csl(String stem) {
    return stem.replace("data/subjects/", "data/csl/") + ".csl.json";
  }

  private List<SitePage> bibliography(String stem, List<Article> articles, String origin) {
    List<Work> listed = articles.stream().map(works::of).toList();
    return List.of(
        new SitePage(csl(stem), Json.file(CslJson.of(listed)), origin),
        new SitePage(stem + ".bib", utf8(BibTex.of(listed)), origin),
        new SitePage(stem + ".ris", utf8(Ris.of(listed)), origin));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The links to the files about a page's content, by the path of the page. */
  Map<String, List<Link>> links() {
    Map<String, List<Link>> links = new TreeMap<>();
    for (FactSheet sheet : sheets) {
      List<Link> ofSheet = new ArrayList<>();
      if (!sheet.statements().isEmpty()) {
        ofSheet.add(link("reuse.brief", Links.briefFile(sheet.subject().slug())));
      }
      ofSheet.add(link("reuse.markdown", SheetMarkdown.file(sheet)));
      common(ofSheet, stem(sheet), true);
      links.put(Links.subjectFile(sheet.subject().slug()), ofSheet);
    }
    List<Link> ofSite = new ArrayList<>();
    common(ofSite, SITE, !sheets.isEmpty());
    links.put(SiteSources.FILE, ofSite);
    return links;
  }

  private void common(List<Link> links, String stem, boolean statements) {
    if (statements) {
      links.add(link("reuse.statements", stem + ".statements.csv"));
      links.add(link("reuse.chronology", stem + ".chronology.csv"));
    }
    links.add(link("reuse.bibtex", stem + ".bib"));
    links.add(link("reuse.ris", stem + ".ris"));
    links.add(link("reuse.csl", csl(stem)));
    links.add(link("reuse.annotations", stem + ".annotations.jsonld"));
    links.add(link("reuse.json", stem + ".json"));
  }

  private Link link(String label, String file) {
    return new Link(site.labels().get(label), "../" + Links.url(file));
  }
}

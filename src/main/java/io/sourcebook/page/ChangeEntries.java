package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Changes.Redated;
import io.sourcebook.model.Changes.Redescribed;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Release;
import io.sourcebook.page.view.ChangesPage;
import io.sourcebook.page.view.ChangesPage.Articles;
import io.sourcebook.page.view.ChangesPage.Change;
import io.sourcebook.page.view.ChangesPage.Entry;
import io.sourcebook.page.view.ChangesPage.Group;
import io.sourcebook.page.view.ChangesPage.Run;
import io.sourcebook.page.view.ChangesPage.Sheet;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a release changed, as a page or feed prints it. */
final class ChangeEntries {

  private final SiteContext site;
  private final Labels labels;
  private final ChangeWords words;
  private final Addressing addressing;

  /** How a place on the site, given from its root, is reached from the file that is made. */
  interface Addressing {
    String of(String place);
  }

  ChangeEntries(SiteContext site, Addressing addressing) {
    this.site = site;
    this.labels = site.labels();
    this.words = new ChangeWords(labels);
    this.addressing = addressing;
  }

  /** A release on the whole site. */
  Entry of(Release release) {
    return entry(release, release.changes(), articles(release.changes()), sheets(release));
  }

  /** A release on one sheet. */
  Entry of(Release release, String slug) {
    Changes own = own(release.changes(), slug);
    return entry(release, own, articles(own), List.of(sheet(slug, own, Optional.empty(), true)));
  }

  private Entry entry(
      Release release, Changes changes, List<Articles> articles, List<Sheet> sheets) {
    Edtf day = Edtf.of(release.day());
    return new Entry(
        ChangeFiles.id(release.number()),
        labels.get("releaseTitle", release.number()),
        new When(site.dates().full(day), day.value(), ""),
        release.note(),
        words.of(changes),
        articles,
        sheets);
  }

  /** What has changed on the whole site since the last release; empty where nothing has. */
  Optional<Entry> since() {
    Changes since = site.record().chronicle().since();
    return since.isEmpty()
        ? Optional.empty()
        : Optional.of(since(since, sheets(since, Optional.empty())));
  }

  /** What has changed on one sheet since the last release; empty where nothing has. */
  Optional<Entry> since(String slug) {
    Changes since = site.record().chronicle().since();
    if (!since.sheets().containsKey(slug)) {
      return Optional.empty();
    }
    Changes own = own(since, slug);
    return Optional.of(since(own, List.of(sheet(slug, own, Optional.empty(), true))));
  }

  private Entry since(Changes changes, List<Sheet> sheets) {
    Release last = last();
    return new Entry(
        ChangeFiles.SINCE,
        labels.get("sinceTitle", last.number(), site.dates().full(Edtf.of(last.day()))),
        new When("", "", ""),
        "",
        words.of(changes),
        articles(changes),
        sheets);
  }

  /** The newest release; there must be one. */
  Release last() {
    List<Release> releases = site.record().chronicle().history().releases();
    return releases.get(releases.size() - 1);
  }

  /** The changes of one sheet, with what happened to the articles that it cites. */
  private Changes own(Changes changes, String slug) {
    Changes.Sheet sheet = changes.sheets().get(slug);
    if (sheet == null) {
      throw new IllegalArgumentException(slug);
    }
    Set<String> cited = new HashSet<>();
    Stream.of(
            sheet.added().stream(),
            sheet.reworded().stream().flatMap(one -> Stream.of(one.before(), one.after())),
            sheet.regrouped().stream().map(Altered::before),
            sheet.gone().stream().map(Gone::statement))
        .flatMap(rows -> rows)
        .forEach(row -> row.article().ifPresent(cited::add));
    FactSheet now = site.record().sheets().get(slug);
    if (now != null) {
      now.sources().forEach(use -> cited.add(use.article()));
    }
    return new Changes(
        of(changes.added(), cited),
        of(changes.changed(), cited),
        of(changes.renamed(), cited),
        of(changes.withdrawn(), cited),
        of(changes.copies(), cited),
        Map.of(slug, sheet),
        of(changes.described(), cited),
        Map.of(),
        Map.of());
  }

  private static <T> Map<String, T> of(Map<String, T> articles, Set<String> cited) {
    Map<String, T> some = new TreeMap<>(articles);
    some.keySet().retainAll(cited);
    return some;
  }

  private List<Articles> articles(Changes changes) {
    List<Articles> all = new ArrayList<>();
    add(all, "articlesAdded", changes.added().keySet(), Map.of());
    add(all, "articlesChanged", changes.changed().keySet(), Map.of());
    Map<String, String> former = new TreeMap<>();
    changes.renamed().forEach((id, before) -> former.put(id, labels.get("formerly", before)));
    add(all, "articlesRenamed", former.keySet(), former);
    Map<String, String> described = new TreeMap<>();
    changes.described().forEach((id, one) -> described.put(id, described(one)));
    add(all, "articlesDescribed", described.keySet(), described);
    Map<String, String> withdrawn = new TreeMap<>(changes.withdrawn());
    withdrawn.keySet().removeAll(changes.removed());
    add(all, "articlesWithdrawn", withdrawn.keySet(), withdrawn);
    Map<String, String> copies = new TreeMap<>();
    changes.copies().forEach((id, original) -> copies.put(id, site.copyOf(original)));
    add(all, "articlesCopied", copies.keySet(), copies);
    add(all, "articlesRemoved", changes.removed(), Map.of());
    return all;
  }

  /** What of a source is described otherwise. */
  private String described(Redescribed one) {
    Edition.Described before = one.before();
    Edition.Described after = one.after();
    List<String> told = new ArrayList<>();
    if (!after.title().equals(before.title())) {
      told.add(labels.get("nowTitled", stated(after.title()), stated(before.title())));
    }
    if (!after.publisher().equals(before.publisher())) {
      told.add(labels.get("nowPublishedBy", stated(after.publisher()), stated(before.publisher())));
    }
    if (!after.published().equals(before.published())) {
      told.add(labels.get("nowDated", date(after.published()), date(before.published())));
    }
    return String.join("; ", told);
  }

  private String stated(String value) {
    return value.isEmpty() ? labels.get("unstated") : value;
  }

  private void add(
      List<Articles> all, String title, Collection<String> ids, Map<String, String> reasons) {
    if (ids.size() > ChangeFiles.MOST_ROWS) {
      String list = addressing.of(SiteSources.FILE);
      String count = labels.count("article", ids.size());
      all.add(
          new Articles(
              labels.get(title), List.of(new ChangesPage.Article(count, false, "", list, ""))));
    } else if (!ids.isEmpty()) {
      all.add(
          new Articles(
              labels.get(title),
              ids.stream().map(id -> article(id, reasons.getOrDefault(id, ""))).toList()));
    }
  }

  private ChangesPage.Article article(String id, String reason) {
    if (!site.has(id)) {
      return new ChangesPage.Article(id, false, "", "", reason);
    }
    Article article = site.article(id);
    return new ChangesPage.Article(
        site.title(article),
        site.untitled(article),
        site.language(article),
        addressing.of(Links.url(Links.sourceFile(id))),
        reason.isEmpty()
            ? labels.get("publisherAndDate", site.publisher(article), site.publishedLine(article))
            : reason);
  }

  private List<Sheet> sheets(Release release) {
    return sheets(release.changes(), Optional.of(release.number()));
  }

  private List<Sheet> sheets(Changes changes, Optional<Integer> release) {
    boolean whole = !ChangeFiles.isTooLong(changes);
    return changes.sheets().keySet().stream()
        .map(
            slug ->
                sheet(
                    slug, changes, site.record().files().place(Optional.of(slug), release), whole))
        .toList();
  }

  /**
   * @param more the place of the release among the sheet's own changes, where that is another page
   * @param whole whether every statement is told
   */
  private Sheet sheet(String slug, Changes changes, Optional<String> more, boolean whole) {
    Changes.Sheet sheet = changes.sheets().get(slug);
    if (sheet == null) {
      throw new IllegalArgumentException(slug);
    }
    boolean told = whole && sheet.state() != Changes.State.NEW;
    return new Sheet(
        sheet.name(),
        addressing.of(Links.url(site.record().files().sheet(slug))),
        more.map(addressing::of).orElse(""),
        words.of(sheet),
        told ? groups(slug, sheet) : List.of());
  }

  private List<Group> groups(String slug, Changes.Sheet sheet) {
    return Stream.of(
            group("added", sheet.added().stream().map(row -> added(slug, row))),
            group("reworded", sheet.reworded().stream().map(one -> reworded(slug, one))),
            group("regrouped", sheet.regrouped().stream().map(one -> regrouped(slug, one))),
            group("redated", sheet.redated().stream().map(one -> redated(slug, one))),
            group("taken", sheet.gone().stream().map(one -> gone(slug, one))))
        .filter(group -> !group.changes().isEmpty())
        .toList();
  }

  private Group group(String kind, Stream<Change> changes) {
    return new Group(kind, labels.get(kind), changes.toList());
  }

  private Change added(String slug, Row row) {
    return change(slug, row, "same", now(slug, Optional.of(row.id())));
  }

  private Change reworded(String slug, Altered one) {
    PastWords past = site.record().words();
    Link now = now(slug, Optional.of(one.after().id()));
    if (!past.isWhole(slug, one.before()) || !past.isWhole(slug, one.after())) {
      Change before = change(slug, one.before(), "struck", now);
      Change after = change(slug, one.after(), "new", now);
      List<Run> runs = new ArrayList<>(before.runs());
      runs.addAll(after.runs());
      String remark =
          Stream.of(before.remark(), after.remark())
              .filter(words -> !words.isEmpty())
              .distinct()
              .collect(Collectors.joining("; "));
      return new Change(runs, TombstoneRows.language(site, one.after()), remark, now);
    }
    List<Run> runs =
        WordDiff.of(one.before().text(), one.after().text()).stream()
            .map(run -> new Run(run.kind().name().toLowerCase(Locale.ROOT), run.text()))
            .toList();
    return new Change(runs, TombstoneRows.language(site, one.after()), "", now);
  }

  private Change regrouped(String slug, Altered one) {
    int before = one.before().anchors().size() + 1;
    int after = one.after().anchors().size() + 1;
    Change plain = change(slug, one.after(), "same", now(slug, Optional.of(one.after().id())));
    String told =
        before == after
            ? labels.get("onOthers")
            : labels.get("nowOn", labels.count("passage", after), labels.count("passage", before));
    String remark = plain.remark().isEmpty() ? told : told + "; " + plain.remark();
    return new Change(plain.runs(), plain.language(), remark, plain.now());
  }

  private Change redated(String slug, Redated one) {
    Change plain =
        change(slug, one.statement(), "same", now(slug, Optional.of(one.statement().id())));
    String told = labels.get("nowDated", date(one.after()), date(one.before()));
    String remark = plain.remark().isEmpty() ? told : told + "; " + plain.remark();
    return new Change(plain.runs(), plain.language(), remark, plain.now());
  }

  private String date(String edtf) {
    return Edtf.parse(edtf).map(site.dates()::full).orElse(labels.get("undatedInLine"));
  }

  private Change gone(String slug, Gone one) {
    Change struck = change(slug, one.statement(), "struck", now(slug, one.replacedBy()));
    String remark =
        Stream.of(struck.remark(), one.reason().map(this::reason).orElse(""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". "));
    return new Change(struck.runs(), struck.language(), remark, struck.now());
  }

  private String reason(String words) {
    return labels.get("reasonGiven") + " " + words;
  }

  private Change change(String slug, Row row, String kind, Link now) {
    String shown = site.record().words().of(slug, row);
    return new Change(
        shown.isEmpty() ? List.of() : List.of(new Run(kind, shown)),
        shown.isEmpty() ? "" : TombstoneRows.language(site, row),
        TombstoneRows.remark(site, slug, row),
        now);
  }

  /** Where a statement stands now, or what stands in its place. */
  private Link now(String slug, Optional<String> id) {
    return id.flatMap(one -> site.record().rows().of(slug, one))
        .map(link -> new Link(link.text(), addressing.of(link.href())))
        .orElse(new Link("", ""));
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Release;
import io.sourcebook.model.SheetHistory;
import io.sourcebook.model.Tombstone;
import io.sourcebook.page.view.ChangesPage;
import io.sourcebook.page.view.ChangesPage.Entry;
import io.sourcebook.page.view.GonePage;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.MovedPart;
import io.sourcebook.page.view.News;
import io.sourcebook.page.view.PartLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that tell what each release changed, and what is left of sheets that are gone. */
final class ChangePages {

  private final SiteContext site;
  private final Labels labels;
  private final ChangeFiles files;

  ChangePages(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
    this.files = site.record().files();
  }

  /** The pages of the whole site. */
  List<MadePage<ChangesPage>> ofSite() {
    List<MadePage<ChangesPage>> pages = new ArrayList<>();
    boolean released = site.record().chronicle().isReleased();
    for (ChangeFiles.Part part : files.site()) {
      ChangeEntries entries = entries(part.file());
      List<Entry> told = new ArrayList<>();
      if (released && part.year().isEmpty()) {
        entries.since().ifPresent(told::add);
      }
      part.releases().forEach(release -> told.add(entries.of(release)));
      pages.add(
          new MadePage<>(
              part.file(),
              part.year(),
              new ChangesPage(
                  "",
                  "",
                  ChangeFiles.SITE,
                  part.year(),
                  released ? ChangeFiles.SITE_FEED : "",
                  released ? unchanged(told, entries, part) : labels.get("noReleaseHow"),
                  links(files.site(), part),
                  moved(files.site(), part),
                  told)));
    }
    return pages;
  }

  /** The pages of one subject; none before the first release. */
  List<MadePage<ChangesPage>> of(String slug, SheetHistory history) {
    List<MadePage<ChangesPage>> pages = new ArrayList<>();
    for (ChangeFiles.Part part : files.of(slug)) {
      ChangeEntries entries = entries(part.file());
      List<Entry> told = new ArrayList<>();
      if (part.year().isEmpty()) {
        entries.since(slug).ifPresent(told::add);
      }
      part.releases().forEach(release -> told.add(entries.of(release, slug)));
      pages.add(
          new MadePage<>(
              part.file(),
              part.year(),
              new ChangesPage(
                  history.name(),
                  SheetParts.beside(files.sheet(slug)),
                  SheetParts.beside(files.of(slug).get(0).file()),
                  part.year(),
                  history.version().isEmpty() ? "" : SheetParts.beside(ChangeFiles.feed(slug)),
                  unchanged(told, entries, part),
                  links(files.of(slug), part),
                  moved(files.of(slug), part),
                  told)));
    }
    return pages;
  }

  /** That nothing has changed since the last release, on the first page. */
  private String unchanged(List<Entry> told, ChangeEntries entries, ChangeFiles.Part part) {
    boolean since = !told.isEmpty() && told.get(0).id().equals(ChangeFiles.SINCE);
    Release last = entries.last();
    return since || !part.year().isEmpty()
        ? ""
        : labels.get("nothingSince", last.number(), site.dates().full(Edtf.of(last.day())));
  }

  private ChangeEntries entries(String file) {
    return new ChangeEntries(site, place -> Links.from(file, place));
  }

  private List<PartLink> links(List<ChangeFiles.Part> parts, ChangeFiles.Part here) {
    if (parts.size() == 1) {
      return List.of();
    }
    return parts.stream()
        .map(
            part ->
                new PartLink(
                    "",
                    part.releases().isEmpty()
                        ? labels.get("releaseTitle", "")
                        : Integer.toString(part.releases().get(0).day().getYear()),
                    "",
                    SheetParts.beside(part.file()),
                    part.equals(here)))
        .toList();
  }

  /** For the first page, where addresses of releases that have moved to other pages lead. */
  private List<MovedPart> moved(List<ChangeFiles.Part> parts, ChangeFiles.Part here) {
    if (!here.year().isEmpty()) {
      return List.of();
    }
    return parts.stream().filter(part -> !part.equals(here)).map(this::moved).toList();
  }

  private MovedPart moved(ChangeFiles.Part part) {
    String page = SheetParts.beside(part.file());
    return new MovedPart(
        page,
        part.year(),
        labels.count("releaseCount", part.releases().size()),
        part.releases().stream()
            .map(
                release -> {
                  String id = ChangeFiles.id(release.number());
                  String number = Integer.toString(release.number());
                  return new MovedPart.Row(id, List.of(), number, page + "#" + id);
                })
            .toList());
  }

  /** What is left of a sheet that is gone. */
  MadePage<GonePage> gone(String slug, SheetHistory history) {
    String file = files.sheet(slug);
    Ids ids = new Ids();
    SubjectPages.FRAME_IDS.forEach(ids::claim);
    List<Tombstone> stones = history.tombstones();
    return new MadePage<>(
        file,
        "",
        new GonePage(
            history.name(),
            labels.get("goneSheet"),
            SheetParts.beside(files.of(slug).get(0).file()),
            new TombstoneRows(site, slug, file).rows(stones, ids)));
  }

  /** The newest release, for the front page; empty before the first. */
  Optional<News> news() {
    if (!site.record().chronicle().isReleased()) {
      return Optional.empty();
    }
    ChangeEntries entries = entries("index.html");
    Release last = entries.last();
    Entry newest = entries.of(last);
    ChangeWords words = new ChangeWords(labels);
    return Optional.of(
        new News(
            new Link(
                labels.get("releaseOf", last.number(), newest.day().text()),
                files.place(Optional.empty(), Optional.of(last.number())).orElse("")),
            newest.note(),
            newest.summary(),
            newest.sheets().stream()
                .map(sheet -> new News.Sheet(sheet.name(), sheet.href(), sheet.summary()))
                .toList(),
            entries
                .since()
                .map(
                    since ->
                        new Link(
                            words.of(site.record().chronicle().since()),
                            files.place(Optional.empty(), Optional.empty()).orElse("")))
                .orElse(new Link("", ""))));
  }
}

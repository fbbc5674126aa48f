package io.sourcebook.release;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edition;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Reasons;
import io.sourcebook.model.Release;
import io.sourcebook.model.SheetHistory;
import io.sourcebook.model.SheetHistory.Version;
import io.sourcebook.model.SideBySide;
import io.sourcebook.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what a record of releases means for what the site says now. */
public final class Chronicles {

  private final History history;
  private final Edition now;
  private final Changes since;
  private final Map<String, Set<String>> hidden;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Version> versions = new HashMap<>();
  private final Map<String, GoneAnchors> goneAnchors = new HashMap<>();
  private final Map<String, Integer> changedSinceReview = new HashMap<>();

  /** The article of each further passage that was ever on a sheet, by its anchor, by the slug. */
  private final Map<String, Map<String, String>> passages = new HashMap<>();

  private Chronicles(History history, Edition now, Changes since, Map<String, Set<String>> hidden) {
    this.history = history;
    this.now = now;
    this.since = since;
    this.hidden = hidden;
  }

  /**
   * The record beside what the site says now.
   *
   * @param sheets as the site shows them
   */
  public static Chronicle of(
      History history, Library library, List<FactSheet> sheets, Reasons reasons) {
    Edition now = Comparison.edition(library, sheets);
    Changes since =
        Comparison.between(history.accepted(), now, AnalystCitations.of(library, sheets), reasons);
    return new Chronicles(history, now, since, reasons.hidden())
        .chronicle(sheets.stream().map(FactSheet::subject).toList());
  }

  /** The same with one more release, of what the site says now, where anything has changed. */
  public static Chronicle released(
      Chronicle chronicle, List<FactSheet> sheets, LocalDate day, String note) {
    if (chronicle.since().isEmpty()) {
      return chronicle;
    }
    List<Release> releases = new ArrayList<>(chronicle.history().releases());
    releases.add(new Release(releases.size() + 1, day, note, chronicle.since()));
    History history = new History(releases, chronicle.now());
    Map<String, Set<String>> hidden = new TreeMap<>();
    chronicle.sheets().forEach((slug, sheet) -> hidden.put(slug, new TreeSet<>(sheet.hidden())));
    return new Chronicles(history, chronicle.now(), Changes.NONE, hidden)
        .chronicle(sheets.stream().map(FactSheet::subject).toList());
  }

  private Chronicle chronicle(List<Subject> subjects) {
    for (Release release : history.releases()) {
      take(release);
    }
    if (!history.releases().isEmpty()) {
      take(Optional.empty(), since);
    }
    now.sheets().forEach((slug, sheet) -> names.put(slug, sheet.name()));
    reviewed(subjects);
    Map<String, SheetHistory> sheets = new TreeMap<>();
    List<String> slugs = List.copyOf(names.keySet());
    List<SheetHistory> histories =
        SideBySide.map(slugs, slug -> sheet(slug, names.getOrDefault(slug, slug)));
    for (int i = 0; i < slugs.size(); i++) {
      sheets.put(slugs.get(i), histories.get(i));
    }
    return new Chronicle(history, now, since, sheets);
  }

  private void take(Release release) {
    release
        .changes()
        .sheets()
        .forEach(
            (slug, sheet) -> {
              versions.put(slug, new Version(release.number(), release.day()));
              names.put(slug, sheet.name());
            });
    take(Optional.of(release.number()), release.changes());
  }

  private void take(Optional<Integer> release, Changes changes) {
    Map<String, String> names = Comparison.namesNow(changes.renamed());
    if (!names.isEmpty()) {
      passages
          .values()
          .forEach(known -> known.replaceAll((anchor, id) -> names.getOrDefault(id, id)));
    }
    changes
        .sheets()
        .forEach(
            (slug, sheet) ->
                goneAnchors
                    .computeIfAbsent(slug, s -> new GoneAnchors())
                    .take(
                        release,
                        sheet,
                        Departure.of(passages.getOrDefault(slug, Map.of()), changes)));
    changes
        .details()
        .forEach(
            (slug, details) ->
                passages.computeIfAbsent(slug, s -> new HashMap<>()).putAll(details.passages()));
  }

  private SheetHistory sheet(String slug, String name) {
    Changes.Sheet changes = since.sheets().get(slug);
    GoneAnchors gone = goneAnchors.getOrDefault(slug, new GoneAnchors());
    return new SheetHistory(
        name,
        Optional.ofNullable(versions.get(slug)),
        changes == null ? 0 : changes.size(),
        Optional.ofNullable(changedSinceReview.get(slug)),
        gone.tombstones(Optional.ofNullable(now.sheets().get(slug))),
        List.copyOf(hidden(slug)));
  }

  /** What the analyst hides now, and what a release hid that does not stand again. */
  private Set<String> hidden(String slug) {
    Set<String> ids = new TreeSet<>(hidden.getOrDefault(slug, Set.of()));
    for (Release release : history.releases()) {
      Changes.Sheet changes = release.changes().sheets().get(slug);
      if (changes != null) {
        changes.gone().stream()
            .filter(Changes.Gone::hidden)
            .forEach(one -> ids.add(one.statement().id()));
      }
    }
    Edition.Sheet stands = now.sheets().get(slug);
    if (stands != null) {
      stands.statements().forEach(row -> ids.remove(row.id()));
    }
    return ids;
  }

  /** Holds each reviewed sheet against its state in the newest release on or before that day. */
  private void reviewed(List<Subject> subjects) {
    Map<Integer, List<Subject>> byRelease = new TreeMap<>();
    for (Subject subject : subjects) {
      Optional<LocalDate> day = subject.reviewedBy().flatMap(name -> subject.reviewedOn());
      day.map(this::releaseOn)
          .filter(number -> number > 0)
          .ifPresent(
              number -> byRelease.computeIfAbsent(number, n -> new ArrayList<>()).add(subject));
    }
    if (byRelease.isEmpty()) {
      return;
    }
    Edition edition = Edition.EMPTY;
    Map<String, Edition.Sheet> reviewed = new TreeMap<>();
    for (Release release : history.releases()) {
      edition = Comparison.after(edition, release.changes());
      reviewed.replaceAll((slug, sheet) -> called(sheet, release.changes()));
      for (Subject subject : byRelease.getOrDefault(release.number(), List.of())) {
        String slug = subject.slug();
        Optional.ofNullable(edition.sheets().get(slug))
            .ifPresent(sheet -> reviewed.put(slug, sheet));
      }
    }
    reviewed.forEach(
        (slug, sheet) -> {
          Optional<Edition.Sheet> before = Optional.of(called(sheet, since));
          Optional<Edition.Sheet> after = Optional.ofNullable(now.sheets().get(slug));
          if (after.isPresent()) {
            changedSinceReview.put(
                slug,
                Comparison.between(slug, before, after, AnalystCitations.NOBODY, Reasons.NONE)
                    .size());
          }
        });
  }

  /** A sheet whose articles are called as they are after changes. */
  private static Edition.Sheet called(Edition.Sheet sheet, Changes changes) {
    return Comparison.called(
        Comparison.called(sheet, Comparison.namesNow(changes.renamed())), changes.copies());
  }

  /** The number of the newest release on or before a day; 0 where there is none. */
  private int releaseOn(LocalDate day) {
    return history.releases().stream()
        .filter(release -> !release.day().isAfter(day))
        .mapToInt(Release::number)
        .max()
        .orElse(0);
  }
}

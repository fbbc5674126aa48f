package io.sourcebook.page;

import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Release;
import io.sourcebook.model.SheetHistory;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Statement.Citation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A site of one subject: all that the files of this subject are made from, and nothing that has no
 * say in them.
 *
 * @param templates the hash of the project's own
 * @param articles those that the sheet names, in order of id
 * @param connected the slugs of the connections that have a page
 * @param neighbours in the order of all subjects
 * @param releases each with what it changed on this sheet alone
 * @param history empty where the sheet was never released
 */
record SubjectSite(
    SiteSettings settings,
    String templates,
    FactSheet sheet,
    List<Findings> articles,
    List<String> connected,
    Neighbours neighbours,
    List<Release> releases,
    Optional<SheetHistory> history) {

  SubjectSite {
    articles = List.copyOf(articles);
    connected = List.copyOf(connected);
    releases = List.copyOf(releases);
  }

  /** The slugs of the subjects before and behind one. */
  record Neighbours(Optional<String> previous, Optional<String> next) {}

  /**
   * What is made from it.
   *
   * @param notes what its pages cite, for those of the sources
   * @param given to what goes across all subjects
   */
  record Made(List<SitePage> files, List<Backlinks.OfArticle> notes, Contribution given)
      implements Memory.Parted {
    Made {
      files = List.copyOf(files);
      notes = List.copyOf(notes);
    }

    @Override
    public List<Record> parts() {
      // Most pages across all subjects hold rows of many sheets, of which one more article changes
      // few.
      return Stream.of(notes, given.dated(), given.said())
          .flatMap(List::stream)
          .map(Record.class::cast)
          .toList();
    }
  }

  /** The ids of the articles that a sheet names, in order. */
  static Set<String> articles(FactSheet sheet) {
    Set<String> ids = new HashSet<>();
    Stream.of(
            sheet.statements().stream().flatMap(one -> one.citations().stream()),
            sheet.timeline().stream().flatMap(one -> one.citations().stream()),
            sheet.undated().stream().flatMap(one -> one.citations().stream()),
            sheet.quotations().stream().map(FactSheet.Saying::citation),
            sheet.figures().stream().map(FactSheet.Amount::citation),
            sheet.figures().stream().flatMap(one -> one.also().stream()),
            sheet.descriptions().stream().map(FactSheet.Description::citation))
        .flatMap(citations -> citations)
        .map(Citation::passage)
        .forEach(passage -> ids.add(passage.article()));
    Stream.of(
            sheet.furtherDates().stream().map(FactSheet.Dated::sentence),
            SubjectPages.shownConnections(sheet).stream().flatMap(one -> one.passages().stream()),
            sheet.gaps().stream().flatMap(one -> one.passages().stream()),
            sheet.differences().stream()
                .map(Difference::sides)
                .flatMap(Collection::stream)
                .flatMap(side -> side.passages().stream()))
        .flatMap(passages -> passages)
        .map(Passage::article)
        .forEach(ids::add);
    sheet.sources().forEach(use -> ids.add(use.article()));
    return new TreeSet<>(ids);
  }
}

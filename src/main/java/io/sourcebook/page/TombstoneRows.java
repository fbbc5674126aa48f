package io.sourcebook.page;

import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Release;
import io.sourcebook.model.Tombstone;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.Stone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows for what stood on a fact sheet and does so no more. */
final class TombstoneRows {

  private final SiteContext site;
  private final Labels labels;
  private final String page;
  private final String slug;

  /**
   * @param page the path of the page that is made
   */
  TombstoneRows(SiteContext site, String slug, String page) {
    this.site = site;
    this.labels = site.labels();
    this.slug = slug;
    this.page = page;
  }

  /** The rows, with those of their ids that nothing else on the page has. */
  List<Stone> rows(List<Tombstone> tombstones, Ids ids) {
    boolean gone = !site.record().sheets().containsKey(slug);
    Map<String, Link> elsewhere =
        gone
            ? site.record()
                .rows()
                .onOtherSheets(tombstones.stream().map(Tombstone::statement).toList())
            : Map.of();
    List<Stone> rows = new ArrayList<>();
    for (Tombstone tombstone : tombstones) {
      List<String> anchors = tombstone.anchors().stream().filter(ids::claim).toList();
      if (!anchors.isEmpty()) {
        rows.add(row(tombstone, anchors, elsewhere));
      }
    }
    return rows;
  }

  private Stone row(Tombstone tombstone, List<String> anchors, Map<String, Link> elsewhere) {
    Row statement = tombstone.statement();
    Optional<Link> now =
        tombstone
            .standsIn()
            .flatMap(id -> site.record().rows().of(slug, id))
            .or(() -> Optional.ofNullable(elsewhere.get(statement.id())));
    boolean lost = !tombstone.isWhole() && now.isPresent();
    String words = lost ? "" : site.record().words().of(slug, statement);
    return new Stone(
        anchors,
        labels.get(tombstone.isWhole() ? "stoneStatement" : "stonePassage"),
        words,
        words.isEmpty() ? "" : language(site, statement),
        lost ? "" : remark(site, slug, statement),
        when(tombstone.release()),
        tombstone.reason().or(() -> tombstone.copyOf().map(site::countsAsCopy)).orElse(""),
        now.map(link -> new Link(link.text(), Links.from(page, link.href())))
            .orElse(new Link("", "")));
  }

  private Link when(Optional<Integer> release) {
    List<Release> releases = site.record().chronicle().history().releases();
    Release told = releases.get(release.orElse(releases.size()) - 1);
    String day = site.dates().full(Edtf.of(told.day()));
    String href =
        site.record()
            .files()
            .place(Optional.of(slug), release)
            .map(place -> Links.from(page, place))
            .orElse("");
    return new Link(
        labels.get(release.isPresent() ? "goneWith" : "goneSince", told.number(), day), href);
  }

  /** The language of words that were a source's, where it is still known. */
  static String language(SiteContext site, Row row) {
    return row.article().filter(site::has).map(id -> site.language(site.article(id))).orElse("");
  }

  /** Why not all words of a statement are shown, or empty. */
  static String remark(SiteContext site, String slug, Row row) {
    PastWords past = site.record().words();
    if (past.isWhole(slug, row)) {
      return "";
    }
    if (past.isHidden(slug, row)) {
      return labels(site).get("wordsHidden");
    }
    String shown = past.of(slug, row);
    if (shown.isEmpty()) {
      return labels(site).count("wordsNotShown", PastWords.count(row.text()));
    }
    return shown.equals(row.text()) ? "" : labels(site).get("wordsShortened");
  }

  private static Labels labels(SiteContext site) {
    return site.labels();
  }
}

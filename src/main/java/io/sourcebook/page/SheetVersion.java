package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.SheetHistory;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a fact sheet says of its own place in the record of releases. */
final class SheetVersion {

  private final SiteContext site;
  private final Labels labels;
  private final FactSheet sheet;
  private final SheetHistory history;

  SheetVersion(SiteContext site, FactSheet sheet) {
    this.site = site;
    this.labels = site.labels();
    this.sheet = sheet;
    this.history = site.record().chronicle().of(sheet.subject());
  }

  /** The release that last changed the sheet, and what changed since; empty before the first. */
  String line() {
    if (!site.record().chronicle().isReleased()) {
      return "";
    }
    if (history.version().isEmpty()) {
      return labels.get("notYetReleased");
    }
    SheetHistory.Version version = history.version().get();
    String released =
        labels.get("releaseOf", version.number(), site.dates().full(Edtf.of(version.day())));
    return history.changedSince() == 0
        ? released
        : labels.get(
            "versionAndSince", released, labels.count("changedSince", history.changedSince()));
  }

  /**
   * How many statements changed since the review, in words; empty where none did or nobody knows.
   */
  String lapse() {
    int changed = history.changedSinceReview().orElse(0);
    return changed == 0 || sheet.subject().reviewedBy().isEmpty()
        ? ""
        : labels.count("changedSinceReview", changed);
  }

  /** Who reviewed the sheet, and how much has changed since; or that nobody did. */
  String review() {
    String review = SubjectPages.review(site, sheet);
    return lapse().isEmpty() ? review : labels.get("reviewLapsed", review, lapse());
  }

  /** The page of the sheet's changes as seen from a page beside it; empty before the first. */
  String changes() {
    return site.record().files().of(sheet.subject().slug()).stream()
        .findFirst()
        .map(part -> SheetParts.beside(part.file()))
        .orElse("");
  }

  /** For the data: the release and the number of statements that changed since; null before it. */
  @Nullable Map<String, Object> data() {
    Optional<SheetHistory.Version> version = history.version();
    return version.isEmpty()
        ? null
        : new Json.Fields()
            .put("number", version.get().number())
            .put("day", version.get().day().toString())
            .put("changed_since", history.changedSince())
            .map();
  }
}

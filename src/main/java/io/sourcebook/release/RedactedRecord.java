package io.sourcebook.release;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Changes.Redated;
import io.sourcebook.model.Changes.Redescribed;
import io.sourcebook.model.Edition.Described;
import io.sourcebook.model.Edition.Details;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes the words that must not stand anywhere out of releases: out of what is told in words, and
 * out of names of files; days, states, ids, anchors and hashes stay as they are.
 */
final class RedactedRecord {

  private final Redactions redactions;
  private final RedactedNames names;

  private RedactedRecord(Redactions redactions, RedactedNames names) {
    this.redactions = redactions;
    this.names = names;
  }

  /** The same releases without the words. */
  static List<Release> of(List<Release> releases, Redactions redactions) {
    RedactedRecord redacted =
        new RedactedRecord(redactions, RedactedNames.of(releases, redactions));
    return releases.stream().map(redacted::of).toList();
  }

  private Release of(Release release) {
    Changes changes = release.changes();
    Map<String, String> withdrawn = new TreeMap<>();
    changes
        .withdrawn()
        .forEach((id, reason) -> withdrawn.put(names.article(id), redactions.blackOut(reason)));
    Map<String, String> renamed = new TreeMap<>();
    changes
        .renamed()
        .forEach((id, before) -> renamed.put(names.article(id), names.article(before)));
    Map<String, String> copies = new TreeMap<>();
    changes
        .copies()
        .forEach((id, original) -> copies.put(names.article(id), names.article(original)));
    Map<String, Changes.Sheet> sheets = new LinkedHashMap<>();
    changes.sheets().forEach((slug, sheet) -> sheets.put(names.subject(slug), of(sheet)));
    Map<String, Details> details = new TreeMap<>();
    changes.details().forEach((slug, more) -> details.put(names.subject(slug), of(more)));
    Map<String, Redescribed> described = new TreeMap<>();
    changes
        .described()
        .forEach(
            (id, one) ->
                described.put(
                    names.article(id), new Redescribed(of(one.before()), of(one.after()))));
    Map<String, Described> sources = new TreeMap<>();
    changes.sources().forEach((id, source) -> sources.put(names.article(id), of(source)));
    return new Release(
        release.number(),
        release.day(),
        redactions.blackOut(release.note()),
        new Changes(
            hashes(changes.added()),
            hashes(changes.changed()),
            renamed,
            withdrawn,
            copies,
            sheets,
            described,
            details,
            sources));
  }

  private Described of(Described source) {
    return new Described(
        redactions.blackOut(source.title()),
        redactions.blackOut(source.publisher()),
        source.published());
  }

  private Details of(Details details) {
    Map<String, String> passages = new TreeMap<>(details.passages());
    passages.replaceAll((anchor, id) -> names.article(id));
    return new Details(passages, details.dates());
  }

  private Map<String, String> hashes(Map<String, String> articles) {
    Map<String, String> out = new TreeMap<>();
    articles.forEach((id, hash) -> out.put(names.article(id), hash));
    return out;
  }

  private Changes.Sheet of(Changes.Sheet sheet) {
    return new Changes.Sheet(
        redactions.blackOut(sheet.name()),
        sheet.state(),
        sheet.added().stream().map(this::of).toList(),
        sheet.reworded().stream().map(this::of).toList(),
        sheet.regrouped().stream().map(this::of).toList(),
        sheet.redated().stream()
            .map(one -> new Redated(of(one.statement()), one.before(), one.after()))
            .toList(),
        sheet.gone().stream().map(this::of).toList());
  }

  private Altered of(Altered one) {
    return new Altered(of(one.before()), of(one.after()));
  }

  private Gone of(Gone gone) {
    Optional<String> reason = gone.reason().map(redactions::blackOut);
    return new Gone(of(gone.statement()), gone.replacedBy(), reason, gone.hidden());
  }

  private Row of(Row row) {
    return new Row(
        row.id(),
        redactions.blackOut(row.text()),
        row.anchors(),
        row.article().map(names::article));
  }
}

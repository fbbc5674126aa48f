package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Corrected;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SheetHistory;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Subject;
import io.sourcebook.model.Tombstone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact sheet as data: {@code data/subjects/SLUG.json}. */
final class FactSheetJson {

  private final SiteContext site;

  FactSheetJson(SiteContext site) {
    this.site = site;
  }

  /** The file's content, in the order of the contract. */
  Map<String, Object> of(FactSheet sheet) {
    Subject subject = sheet.subject();
    SheetHistory history = site.record().chronicle().of(subject);
    Json.Fields out =
        new Json.Fields()
            .put("slug", subject.slug())
            .put("name", subject.name())
            .put("kind", lower(subject.kind()))
            .put("aliases", subject.aliases())
            .put("as_of", sheet.asOf().map(Edtf::value))
            .put("reviewed_by", subject.reviewedBy())
            .put("reviewed_on", subject.reviewedOn().map(LocalDate::toString))
            .put("release", new SheetVersion(site, sheet).data())
            .put("changed_since_review", history.changedSinceReview())
            .put("statements", sheet.statements().stream().map(this::statement).toList())
            .put("timeline", timeline(sheet))
            .put("undated", sheet.undated().stream().map(this::event).toList())
            .put("quotations", sheet.quotations().stream().map(this::saying).toList())
            .put("figures", sheet.figures().stream().map(this::figure).toList())
            .put("differences", sheet.differences().stream().map(this::difference).toList())
            .put("descriptors", sheet.descriptions().stream().map(this::description).toList())
            .put("connections", sheet.connections().stream().map(this::connection).toList())
            .put("gaps", sheet.gaps().stream().map(this::gap).toList())
            .put("sources", sheet.sources().stream().map(this::source).toList())
            .put(
                "tombstones",
                history.tombstones().stream()
                    .map(stone -> tombstone(subject.slug(), stone))
                    .toList());
    return out.map();
  }

  private Map<String, Object> tombstone(String slug, Tombstone tombstone) {
    String words = site.record().words().of(slug, tombstone.statement());
    return new Json.Fields()
        .put("anchors", tombstone.anchors())
        .put("statement", tombstone.statement().id())
        .put("text", words.isEmpty() ? null : words)
        .put("release", tombstone.release())
        .put("replaced_by", tombstone.standsIn())
        .put("reason", tombstone.reason())
        .put("copy_of", tombstone.copyOf())
        .map();
  }

  private Map<String, Object> statement(Statement statement) {
    Optional<DateExpression> date = statement.date();
    Json.Fields fields = new Json.Fields();
    fields
        .put("id", statement.id())
        .put("anchors", anchors(statement))
        .put("text", statement.text())
        .put("by", lower(statement.by()))
        .put("section", statement.section())
        .put("date", date.flatMap(DateExpression::value).map(Edtf::value))
        .put("certainty", date.map(found -> lower(found.certainty())))
        .put("status", lower(statement.standing().status()))
        .put("said_by", statement.standing().by())
        .put("via", statement.standing().via());
    corrected(fields, statement.standing().corrected());
    return fields
        .put("origins", statement.origins())
        .put("origin_note", statement.originNote())
        .put("unnamed", statement.unnamed())
        .put(
            "passages",
            statement.citations().stream().map(citation -> passage(citation.passage())).toList())
        .map();
  }

  private static List<Corrected> corrected(Optional<String> name, Optional<String> basis) {
    return basis.flatMap(ground -> name.map(who -> new Corrected(who, ground))).stream().toList();
  }

  /** Puts whom the analyst names; nothing where there is nobody. */
  private static void corrected(Json.Fields fields, List<Corrected> corrected) {
    if (!corrected.isEmpty()) {
      fields.put(
          "corrected",
          corrected.stream()
              .map(one -> new Json.Fields().put("name", one.name()).put("basis", one.basis()).map())
              .toList());
    }
  }

  /** What else leads to the statement's row. */
  private static List<String> anchors(Statement statement) {
    return statement.citations().stream()
        .map(Statement.Citation::anchor)
        .filter(anchor -> !anchor.equals(statement.id()))
        .distinct()
        .toList();
  }

  /** Every dated entry in order of date, also those that no page prints. */
  private List<Map<String, Object>> timeline(FactSheet sheet) {
    Set<FactSheet.Event> first = TimelineChoice.of(sheet.timeline());
    List<Map<String, Object>> out = new ArrayList<>();
    int next = 0;
    List<FactSheet.Dated> further = sheet.furtherDates();
    for (FactSheet.Event event : sheet.timeline()) {
      Edtf date = event.date().orElseThrow();
      while (next < further.size() && further.get(next).date().compareTo(date) < 0) {
        out.add(dated(further.get(next)));
        next++;
      }
      Map<String, Object> entry = new LinkedHashMap<>(event(event));
      entry.put("shown", first.contains(event) ? "subject" : "timeline");
      out.add(entry);
    }
    further.subList(next, further.size()).forEach(date -> out.add(dated(date)));
    return out;
  }

  private Map<String, Object> dated(FactSheet.Dated dated) {
    return new Json.Fields()
        .put("date", dated.date().value())
        .put("precision", lower(dated.date().precision()))
        .put("certainty", lower(dated.certainty()))
        .put("basis", dated.basis())
        .put("words", dated.words())
        .put("planned", dated.planned())
        .put("weight", dated.weight())
        .put("statements", List.of())
        .put("passages", List.of(passage(dated.sentence())))
        .put("shown", "nowhere")
        .map();
  }

  private Map<String, Object> event(FactSheet.Event event) {
    StringBuilder text = new StringBuilder();
    event.wording().forEach(piece -> text.append(piece.text()));
    Json.Fields fields = new Json.Fields();
    fields
        .put("date", event.date().map(Edtf::value))
        .put("precision", event.date().map(date -> lower(date.precision())))
        .put("certainty", lower(event.certainty()))
        .put("basis", event.basis())
        .put("words", event.words())
        .put("planned", event.planned())
        .put("status", lower(event.standing().status()))
        .put("said_by", event.standing().by())
        .put("via", event.standing().via());
    corrected(fields, event.standing().corrected());
    return fields
        .put("weight", event.weight())
        .put("text", text.toString())
        .put("statements", event.statements())
        .put(
            "passages",
            event.citations().stream().map(citation -> passage(citation.passage())).toList())
        .map();
  }

  private Map<String, Object> saying(FactSheet.Saying saying) {
    Passage cited = saying.citation().passage();
    Json.Fields fields = new Json.Fields();
    fields
        .put("text", site.article(cited.article()).text().slice(saying.quotation().content()))
        .put("speaker", saying.quotation().speaker().map(Speaker::name));
    corrected(
        fields, corrected(saying.quotation().speaker().map(Speaker::name), saying.corrected()));
    return fields
        .put("role", saying.quotation().speaker().flatMap(Speaker::role))
        .put("named", saying.quotation().speaker().map(Speaker::named))
        .put("via", saying.quotation().via())
        .put("direct", saying.quotation().direct())
        .put("by_subject", saying.bySubject())
        .put("passage", passage(cited))
        .map();
  }

  private Map<String, Object> figure(FactSheet.Amount amount) {
    Passage cited = amount.citation().passage();
    return new Json.Fields()
        .put("text", site.article(cited.article()).text().slice(amount.figure().span()))
        .put("value", amount.figure().value())
        .put("unit", amount.figure().unit())
        .put("owner", amount.figure().owner())
        .put("condition", amount.figure().condition())
        .put("up_to", amount.figure().upTo())
        .put("date", amount.date().map(Edtf::value))
        .put("course", amount.course())
        .put("passage", passage(cited))
        .put("also", amount.also().stream().map(one -> passage(one.passage())).toList())
        .map();
  }

  private Map<String, Object> difference(Difference difference) {
    return new Json.Fields()
        .put("on", difference.on())
        .put("sides", difference.sides().stream().map(this::side).toList())
        .map();
  }

  private Map<String, Object> side(Difference.Side side) {
    Article article = site.article(side.passages().get(0).article());
    Json.Fields fields = new Json.Fields();
    fields
        .put("text", article.text().slice(side.words()))
        .put("status", side.standing().map(standing -> lower(standing.status())))
        .put("said_by", side.standing().flatMap(Standing::by))
        .put("via", side.standing().flatMap(Standing::via));
    corrected(fields, side.standing().map(Standing::corrected).orElse(List.of()));
    return fields.put("passages", passages(side.passages())).map();
  }

  private Map<String, Object> description(FactSheet.Description description) {
    Passage words = description.citation().passage();
    Json.Fields fields = new Json.Fields();
    fields
        .put("text", site.article(words.article()).text().slice(words.span()))
        .put("said_by", description.by());
    corrected(fields, corrected(description.by(), description.corrected()));
    return fields.put("passage", passage(words)).map();
  }

  private Map<String, Object> connection(FactSheet.Connection connection) {
    Json.Fields fields = new Json.Fields();
    connection.slug().ifPresent(slug -> fields.put("slug", slug));
    return fields
        .put("name", connection.name())
        .put("passages", connection.passages().size())
        .map();
  }

  private Map<String, Object> gap(FactSheet.Gap gap) {
    return new Json.Fields()
        .put("question", gap.question())
        .put("answer", gap.answer())
        .put("open", gap.open())
        .put("passages", passages(gap.passages()))
        .map();
  }

  private Map<String, Object> source(FactSheet.Use use) {
    Article article = site.article(use.article());
    Source source = article.source();
    return new Json.Fields()
        .put("article", article.id())
        .put("title", source.title().map(Sourced::value))
        .put("publisher", source.publisher().map(Sourced::value))
        .put("published", source.published().map(published -> published.value().value()))
        .put("evidence", evidence(source))
        .put("sha256", article.sha256())
        .put("cited", use.cited())
        .put("origin", use.origin())
        .map();
  }

  /** Where each known field was read; null where none is known. */
  static @Nullable String evidence(Source source) {
    List<String> lines = new ArrayList<>();
    source.title().ifPresent(field -> lines.add("title: " + field.evidence()));
    source.publisher().ifPresent(field -> lines.add("publisher: " + field.evidence()));
    source.published().ifPresent(field -> lines.add("published: " + field.evidence()));
    return lines.isEmpty() ? null : String.join("; ", lines);
  }

  private List<Map<String, Object>> passages(List<Passage> passages) {
    return passages.stream().map(this::passage).toList();
  }

  private Map<String, Object> passage(Passage passage) {
    Article article = site.article(passage.article());
    Span span = passage.span();
    Surroundings around = site.around(passage);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("article", passage.article());
    out.put("block", passage.block());
    out.put("start", span.start());
    out.put("end", span.end());
    out.put("exact", article.text().slice(span));
    out.put("prefix", around.before());
    out.put("suffix", around.after());
    return out;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

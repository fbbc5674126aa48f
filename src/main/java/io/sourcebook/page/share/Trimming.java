package io.sourcebook.page.share;

import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Gap;
import io.sourcebook.model.FactSheet.Use;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A fact sheet without what may not be shown. */
final class Trimming {

  private final FactSheet sheet;
  private final Distribution distribution;
  private final Allowance.Withheld withheld;

  private Trimming(FactSheet sheet, Distribution distribution, Allowance.Withheld withheld) {
    this.sheet = sheet;
    this.distribution = distribution;
    this.withheld = withheld;
  }

  static FactSheet of(FactSheet sheet, Distribution distribution, Allowance.Withheld withheld) {
    return new Trimming(sheet, distribution, withheld).sheet();
  }

  private FactSheet sheet() {
    Claims.citations(sheet).stream()
        .map(Citation::passage)
        .filter(passage -> !distribution.isShown(Claims.words(passage)))
        .forEach(passage -> withheld.passage(sheet.subject().slug(), passage));
    List<Statement> statements =
        sheet.statements().stream().filter(distribution::isGranted).map(this::statement).toList();
    Set<String> kept = statements.stream().map(Statement::id).collect(Collectors.toSet());
    FactSheet trimmed =
        new FactSheet(
            sheet.subject(),
            sheet.asOf(),
            statements,
            events(sheet.timeline(), kept),
            events(sheet.undated(), kept),
            sheet.furtherDates().stream().filter(distribution::isGranted).toList(),
            sheet.quotations().stream().filter(distribution::isGranted).toList(),
            sheet.figures().stream().filter(distribution::isGranted).map(this::amount).toList(),
            sheet.differences().stream()
                .filter(distribution::isGranted)
                .map(this::difference)
                .toList(),
            sheet.descriptions().stream().filter(distribution::isGranted).toList(),
            sheet.connections(),
            sheet.gaps().stream().map(this::gap).toList(),
            List.of(),
            sheet.decided());
    return withSources(trimmed);
  }

  private Statement statement(Statement statement) {
    List<Citation> shown =
        statement.by() == Statement.Voice.ANALYST
            ? statement.citations()
            : shown(statement.citations());
    int lost = statement.citations().size() - shown.size();
    if (lost > 0) {
      withheld.citations(sheet.subject().slug(), statement, lost);
    }
    return statement.withCitations(shown);
  }

  /** The first, which is printed, and each of the others whose words may be. */
  private List<Citation> shown(List<Citation> citations) {
    List<Citation> shown = new ArrayList<>();
    for (Citation citation : citations) {
      if (shown.isEmpty() || distribution.isShown(Claims.words(citation.passage()))) {
        shown.add(citation);
      }
    }
    return shown;
  }

  private List<Event> events(List<Event> events, Set<String> statements) {
    return events.stream()
        .filter(distribution::isGranted)
        .map(
            event ->
                new Event(
                    event.date(),
                    event.words(),
                    event.certainty(),
                    event.basis(),
                    event.planned(),
                    event.weight(),
                    event.wording(),
                    event.standing(),
                    shown(event.citations()),
                    event.statements().stream().filter(statements::contains).toList()))
        .toList();
  }

  private Amount amount(Amount amount) {
    return new Amount(
        amount.figure(),
        amount.citation(),
        amount.also().stream()
            .filter(one -> distribution.isShown(Claims.words(one.passage())))
            .toList(),
        amount.date(),
        amount.course());
  }

  private Difference difference(Difference difference) {
    return new Difference(
        difference.on(),
        difference.sides().stream()
            .map(
                side ->
                    new Difference.Side(side.words(), passages(side.passages()), side.standing()))
            .toList());
  }

  private List<Passage> passages(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> distribution.isShown(Claims.words(passage)))
        .toList();
  }

  private Gap gap(Gap gap) {
    return new Gap(gap.question(), gap.answer(), gap.open(), passages(gap.passages()));
  }

  /** The same sources, with what is still cited of each. */
  private FactSheet withSources(FactSheet trimmed) {
    Map<String, Set<Passage>> cited = new HashMap<>();
    for (Citation citation : Claims.citations(trimmed)) {
      cited
          .computeIfAbsent(citation.passage().article(), id -> new TreeSet<>())
          .add(citation.passage());
    }
    List<Use> sources =
        sheet.sources().stream()
            .map(
                use ->
                    new Use(
                        use.article(),
                        cited.getOrDefault(use.article(), Set.of()).size(),
                        use.origin()))
            .toList();
    return new FactSheet(
        trimmed.subject(),
        trimmed.asOf(),
        trimmed.statements(),
        trimmed.timeline(),
        trimmed.undated(),
        trimmed.furtherDates(),
        trimmed.quotations(),
        trimmed.figures(),
        trimmed.differences(),
        trimmed.descriptions(),
        trimmed.connections(),
        trimmed.gaps(),
        sources,
        trimmed.decided());
  }
}

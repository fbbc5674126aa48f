package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.EditorNote;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.MovedPart;
import io.sourcebook.page.view.SubjectPage.Heading;
import io.sourcebook.page.view.SubjectPage.Section;
import io.sourcebook.page.view.SubjectPage.Support;
import io.sourcebook.page.view.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ledger: statements under their headings, each with its passages. */
final class StatementRows {

  private final SheetContext context;
  private final Wordings wordings;
  private final SheetParts parts;
  private final StandingLabels standings;
  private final Labels labels;

  StatementRows(SheetContext context, Wordings wordings, SheetParts parts) {
    this.context = context;
    this.parts = parts;
    this.wordings = wordings;
    this.standings = new StandingLabels(context.site());
    this.labels = context.labels();
  }

  /** The sections in the order of the sheet; the statements' ids must have been claimed. */
  List<Section> sections() {
    Map<String, List<Statement>> bySection = new LinkedHashMap<>();
    for (Statement statement : context.sheet().statements()) {
      bySection.computeIfAbsent(statement.section(), s -> new ArrayList<>()).add(statement);
    }
    List<Section> sections = new ArrayList<>();
    if (bySection.isEmpty() && !context.sheet().subject().notes().isEmpty()) {
      sections.add(notesAlone());
    }
    bySection.forEach(
        (title, statements) -> {
          List<MovedPart> moved = parts.section(title).stream().map(this::moved).toList();
          Heading heading =
              new Heading(
                  context.ids().unique("section-" + Initials.slug(title)),
                  labels.phrase(title),
                  count(statements));
          sections.add(
              new Section(
                  heading,
                  notes(title, bySection.keySet()),
                  moved.isEmpty() ? rows(statements) : List.of(),
                  moved));
        });
    return sections;
  }

  /** The editor's remarks on a sheet that has no statement yet. */
  private Section notesAlone() {
    List<Wording> notes =
        context.sheet().subject().notes().stream().map(StatementRows::note).toList();
    Heading heading =
        new Heading(context.ids().unique("section-notes"), labels.get("heading.notes"), "");
    return new Section(heading, notes, List.of(), List.of());
  }

  private static Wording note(EditorNote note) {
    return new Wording(CleanHtml.of(note.html()), List.of(), "");
  }

  /** The editor's remarks under a heading; those under one without statements stand first. */
  private List<Wording> notes(String title, Set<String> sections) {
    String first = sections.iterator().next();
    return context.sheet().subject().notes().stream()
        .filter(note -> note.section().filter(sections::contains).orElse(first).equals(title))
        .map(StatementRows::note)
        .toList();
  }

  /** How many statements there are, in words. */
  String count(List<Statement> statements) {
    return labels.count("statementsAndPassages", statements.size());
  }

  /** Rows of the ledger; the statements' ids must have been claimed. */
  List<io.sourcebook.page.view.SubjectPage.Statement> rows(List<Statement> statements) {
    return statements.stream().map(statement -> row(statement, parts.number(statement))).toList();
  }

  /** A page of statements, for the first page: each id that a row there has, with a link to it. */
  private MovedPart moved(SheetParts.Part<Statement> part) {
    List<MovedPart.Row> rows = new ArrayList<>();
    for (Statement statement : part.items()) {
      List<String> anchors = new ArrayList<>();
      for (Citation citation : statement.citations()) {
        if (context.ids().claim(citation.anchor())) {
          anchors.add(citation.anchor());
        }
      }
      rows.add(
          new MovedPart.Row(
              statement.id(),
              anchors,
              Integer.toString(parts.number(statement)),
              parts.href(context.page(), statement.id())));
    }
    return new MovedPart(SheetParts.beside(part.file()), part.period(), count(part.items()), rows);
  }

  private io.sourcebook.page.view.SubjectPage.Statement row(Statement statement, int number) {
    List<Citation> citations = statement.citations();
    Wording wording = wordings.of(statement.wording(), statement.html(), citations.get(0));
    List<String> anchors = new ArrayList<>();
    List<Cited> passages = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      if (context.ids().claim(citation.anchor())) {
        anchors.add(citation.anchor());
      }
      // By its heading, not its number: that of every later statement changes with one more.
      context.cite(
          citation.passage(),
          statement.id(),
          labels.get("statementUnder", labels.phrase(statement.section())));
      boolean whole = i == 0 && Wordings.isWholeSentence(wording, citation);
      Span bounds =
          i == 0 && Wordings.isGlossed(wording)
              ? context.fromBlockStart(citation)
              : citation.sentence();
      passages.add(context.cited(citation, bounds, whole));
    }
    return new io.sourcebook.page.view.SubjectPage.Statement(
        statement.id(),
        number,
        anchors,
        wording,
        standings.of(statement),
        labels.get(statement.by() == Statement.Voice.ANALYST ? "voiceAnalyst" : "voiceSource"),
        statement.date().map(this::date).orElse(""),
        support(statement),
        context.notes(passages));
  }

  /** Only a date that the words themselves do not say in full needs saying. */
  private String date(DateExpression date) {
    if (date.value().isEmpty() || date.certainty() == Certainty.STATED) {
      return "";
    }
    String words = context.site().dates().full(date.value().get());
    return labels.get("dated", words, labels.phrase(date.basis()));
  }

  private Support support(Statement statement) {
    String slug = context.sheet().subject().slug();
    int articles = (int) context.site().allowance().articles(slug, statement);
    int withheld = context.site().allowance().withheld(slug, statement);
    int origins = statement.origins();
    String text;
    if (articles == 1 && origins == 1) {
      text = labels.get("single");
    } else if (articles == origins) {
      // An analyst may cite articles for different parts: they need not bear each other out.
      boolean analyst = statement.by() == Statement.Voice.ANALYST;
      text = labels.count(analyst ? "citedArticle" : "source", origins);
    } else {
      text =
          labels.get(
              "articlesAndOrigins",
              labels.count("article", articles),
              labels.count("origin", origins));
    }
    List<String> why = new ArrayList<>();
    statement.originNote().map(labels::phrase).ifPresent(why::add);
    statement.unnamed().ifPresent(words -> why.add(labels.get("nameNotSaid", words)));
    statement.citations().stream()
        .map(citation -> context.site().article(citation.passage().article()))
        .distinct()
        .forEach(article -> lowered(article).ifPresent(why::add));
    if (withheld > 0) {
      why.add(labels.count("withheldHere", withheld));
    }
    return new Support(origins, Math.max(0, articles - origins), text, String.join("; ", why));
  }

  /** That the analyst lowered a source, and why. */
  private Optional<String> lowered(Article article) {
    return article
        .source()
        .decisions()
        .lowered()
        .map(
            reason ->
                labels.get(
                    "loweredSource",
                    context.site().hasPublisher(article)
                        ? context.site().publisher(article)
                        : "“" + context.site().title(article) + "”",
                    reason));
  }
}

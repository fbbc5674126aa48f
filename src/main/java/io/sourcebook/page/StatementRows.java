package io.sourcebook.page;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.search.Tokens;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.SubjectPage.Heading;
import io.sourcebook.page.view.SubjectPage.Section;
import io.sourcebook.page.view.SubjectPage.Support;
import io.sourcebook.page.view.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger: statements under their headings, each with its passages. */
final class StatementRows {

  private final SheetContext context;
  private final Wordings wordings;
  private final StandingLabels standings;
  private final Labels labels;

  StatementRows(SheetContext context, Wordings wordings) {
    this.context = context;
    this.wordings = wordings;
    this.standings = new StandingLabels(context.site());
    this.labels = context.labels();
  }

  /** The sections in the order of the sheet; the statements' ids must have been claimed. */
  List<Section> sections() {
    Map<String, List<Statement>> bySection = new LinkedHashMap<>();
    context
        .sheet()
        .statements()
        .forEach(
            statement ->
                bySection
                    .computeIfAbsent(statement.section(), s -> new ArrayList<>())
                    .add(statement));
    List<Section> sections = new ArrayList<>();
    int number = 1;
    for (Map.Entry<String, List<Statement>> entry : bySection.entrySet()) {
      List<io.sourcebook.page.view.SubjectPage.Statement> rows = new ArrayList<>();
      int start = number;
      for (Statement statement : entry.getValue()) {
        rows.add(row(statement, number));
        number++;
      }
      Heading heading =
          new Heading(
              context.ids().unique("section-" + slug(entry.getKey())),
              labels.phrase(entry.getKey()),
              labels.count("statementsAndPassages", rows.size()));
      sections.add(new Section(heading, start, rows));
    }
    return sections;
  }

  private static String slug(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : Tokens.of(title)) {
      out.append(out.isEmpty() ? "" : "-").append(word);
    }
    return out.isEmpty() ? "untitled" : out.toString();
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
      context.cite(citation.passage(), statement.id(), labels.get("statementNumber", number));
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
    return labels.get("dated", words, date.basis());
  }

  private Support support(Statement statement) {
    int articles = (int) statement.articles();
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
    Stream<String> why =
        Stream.concat(
            statement.originNote().stream(),
            statement.unnamed().map(words -> labels.get("nameNotSaid", words)).stream());
    return new Support(
        origins, Math.max(0, articles - origins), text, why.collect(Collectors.joining("; ")));
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.reuse.MarkdownText;
import io.sourcebook.page.view.SubjectPage.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact sheet as Markdown, for a draft, a wiki or a notebook. */
final class SheetMarkdown {

  private final SiteContext site;
  private final Labels labels;
  private final StandingLabels standings;
  private final Addresses addresses;
  private final FactSheet sheet;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  private SheetMarkdown(SiteContext site, Addresses addresses, FactSheet sheet) {
    this.site = site;
    this.labels = site.labels();
    this.standings = new StandingLabels(site);
    this.addresses = addresses;
    this.sheet = sheet;
    sheet.sources().forEach(use -> numbers.put(use.article(), numbers.size() + 1));
  }

  /** The file of a sheet. */
  static String file(FactSheet sheet) {
    return "data/subjects/" + sheet.subject().slug() + ".md";
  }

  /** The whole text. */
  static String of(SiteContext site, Addresses addresses, FactSheet sheet, SheetVersion version) {
    SheetMarkdown markdown = new SheetMarkdown(site, addresses, sheet);
    markdown.head(version);
    markdown.statements();
    markdown.timeline();
    markdown.gaps();
    markdown.sources();
    return markdown.out.toString();
  }

  private void head(SheetVersion version) {
    out.append("# ").append(text(sheet.subject().name())).append('\n');
    if (sheet.statements().isEmpty() && sheet.sources().isEmpty()) {
      paragraph(text(labels.get("notNamed", sheet.subject().name())));
      return;
    }
    paragraph(text(site.asOf(sheet, "asOfNewest", "asOfInferred")) + ".");
    if (!version.review().isEmpty()) {
      paragraph(text(version.review()) + ".");
    }
    if (!version.line().isEmpty()) {
      paragraph(text(version.line()) + ".");
    }
    String page = Links.url(Links.subjectFile(sheet.subject().slug()));
    paragraph("<" + addresses.from(file(sheet), page) + ">");
  }

  private void statements() {
    Map<String, List<Statement>> sections = new LinkedHashMap<>();
    for (Statement statement : sheet.statements()) {
      sections.computeIfAbsent(statement.section(), s -> new ArrayList<>()).add(statement);
    }
    int number = 1;
    for (Map.Entry<String, List<Statement>> section : sections.entrySet()) {
      if (!section.getKey().isEmpty()) {
        heading(labels.phrase(section.getKey()));
      } else {
        out.append('\n');
      }
      for (Statement statement : section.getValue()) {
        List<Label> told = new ArrayList<>(standings.of(statement));
        if (statement.by() == Statement.Voice.ANALYST) {
          told.add(new Label("voice", labels.get("voiceAnalyst"), ""));
        }
        item(number + ". ", statement.text(), told, statement.citations());
        number++;
      }
    }
  }

  private void timeline() {
    if (sheet.timeline().isEmpty() && sheet.undated().isEmpty()) {
      return;
    }
    heading(labels.get("heading.timeline"));
    sheet.timeline().forEach(this::event);
    sheet.undated().forEach(this::event);
  }

  private void event(FactSheet.Event event) {
    StringBuilder words = new StringBuilder();
    event.wording().forEach(piece -> words.append(piece.text()));
    String date =
        event.date().map(day -> site.dates().full(day)).orElseGet(() -> "“" + event.words() + "”");
    List<Label> standing = standings.of(event.standing(), event.citations().get(0).passage());
    item("- **" + text(date) + "** ", words.toString(), standing, event.citations());
  }

  private void item(String mark, String words, List<Label> standing, List<Citation> citations) {
    out.append(mark).append(text(words));
    if (!standing.isEmpty()) {
      List<String> told = standing.stream().map(Label::text).map(MarkdownText::of).toList();
      out.append(" *(").append(String.join("; ", told)).append(")*");
    }
    Set<Passage> passages = new LinkedHashSet<>();
    citations.forEach(citation -> passages.add(citation.passage()));
    passages.forEach(passage -> out.append(' ').append(link(passage)));
    out.append('\n');
  }

  private String link(Passage passage) {
    int number = numbers.computeIfAbsent(passage.article(), article -> numbers.size() + 1);
    String target =
        Links.url(Links.sourceFile(passage.article())) + "#" + Links.anchor(passage.span());
    return "[\\["
        + labels.get("passageLink", number, passage.block())
        + "\\]](<"
        + addresses.from(file(sheet), target)
        + ">)";
  }

  private void gaps() {
    List<FactSheet.Gap> open = sheet.gaps().stream().filter(FactSheet.Gap::open).toList();
    if (open.isEmpty()) {
      return;
    }
    heading(labels.get("heading.gaps"));
    for (FactSheet.Gap gap : open) {
      out.append("- **")
          .append(text(labels.phrase(gap.question())))
          .append("** ")
          .append(text(labels.phrase(gap.answer())))
          .append('\n');
    }
  }

  private void sources() {
    if (numbers.isEmpty()) {
      return;
    }
    heading(labels.get("heading.sources"));
    numbers.forEach(
        (id, number) -> {
          Article article = site.article(id);
          out.append(number)
              .append(". ")
              .append(text(site.reference(article).words()))
              .append(" [")
              .append(text(labels.get("textHeading")))
              .append("](<")
              .append(addresses.from(file(sheet), Links.url(Links.sourceFile(id))))
              .append(">)\n");
        });
  }

  private void heading(String title) {
    out.append("\n## ").append(text(title)).append("\n\n");
  }

  private void paragraph(String words) {
    out.append('\n').append(words).append('\n');
  }

  private static String text(String words) {
    return MarkdownText.of(words);
  }
}

package io.sourcebook.subject;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.AnalystStatement.Reference;
import io.sourcebook.model.EditorNote;
import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Reads the analyst's statements from Markdown: each paragraph, list item and table row is one. */
final class StatementReader {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          // Without these, words in code, raw HTML or a definition would vanish from the page
          // instead of being told to lack a citation.
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
          .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
          .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS).customInlineParserExtensionFactory(new CitationExtension()).build();

  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private static final String CELLS = " · ";

  private static final Pattern NOTE = Pattern.compile("\\[(?i:note|nota)\\]\\s*+");

  /** A row without words still has its lines. */
  private static final Pattern EMPTY = Pattern.compile("[|\\s]*+");

  private final SubjectText file;
  private final Consumer<Problem> problems;
  private final List<AnalystStatement> statements = new ArrayList<>();
  private final List<EditorNote> notes = new ArrayList<>();
  private final Footnotes footnotes = new Footnotes();
  private Optional<String> section = Optional.empty();

  private StatementReader(SubjectText file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * What the analyst wrote.
   *
   * @param notes remarks of the editor, which cite nothing
   */
  record Written(List<AnalystStatement> statements, List<EditorNote> notes) {}

  /** The statements with a citation; each without, and each broken citation, is a problem. */
  static Written read(SubjectText file, Consumer<Problem> problems) {
    StatementReader reader = new StatementReader(file, problems);
    Node document = PARSER.parse(file.markdown());
    reader.readFootnotes(document);
    reader.visit(document);
    reader.reportUnusedFootnotes();
    return new Written(List.copyOf(reader.statements), List.copyOf(reader.notes));
  }

  /** Takes the paragraphs that hold footnotes out of the tree. */
  private void readFootnotes(Node document) {
    List<Node> paragraphs = new ArrayList<>();
    document
        .getDescendants()
        .forEach(
            node -> {
              if (node instanceof Paragraph && Footnotes.defined(node.getChars()).isPresent()) {
                paragraphs.add(node);
              }
            });
    for (Node paragraph : paragraphs) {
      String label = Footnotes.defined(paragraph.getChars()).orElseThrow();
      int start = paragraph.getStartOffset();
      List<Reference> references = new ArrayList<>();
      List<CitationNode> citations = takeCitations(paragraph);
      for (CitationNode citation : citations) {
        citation.fault().ifPresent(fault -> report(fault.fault(), fault.offset()));
        citation.citations().forEach(sound -> references.add(reference(sound)));
      }
      Footnotes.Footnote footnote =
          new Footnotes.Footnote(html(paragraph), references, !citations.isEmpty(), start);
      if (!footnotes.add(label, footnote)) {
        problems.accept(
            file.problem(
                start, "a second footnote [^" + label + "]", "Give one of the two another label."));
      }
      paragraph.unlink();
    }
  }

  private void reportUnusedFootnotes() {
    footnotes
        .unused()
        .forEach(
            (label, footnote) ->
                problems.accept(
                    file.problem(
                        footnote.offset(),
                        "no statement refers to the footnote [^" + label + "]",
                        "Write [^"
                            + label
                            + "] in a statement, or remove the footnote; a private note is a line"
                            + " that begins with %%.")));
  }

  private void visit(Node node) {
    if (node instanceof Heading || node instanceof TableHead) {
      heading(node);
    } else if (node instanceof Paragraph || node instanceof TableRow) {
      statement(node, List.of(node));
    } else if (node instanceof ListItem) {
      item(node);
    } else if (!(node instanceof TableSeparator)) {
      node.getChildren().forEach(this::visit);
    }
  }

  private void heading(Node node) {
    List<CitationNode> citations = takeCitations(node);
    if (!citations.isEmpty()) {
      problems.accept(
          file.problem(
              citations.get(0).getStartOffset(),
              "a heading cannot be cited",
              "Put the citation behind a statement; an empty line keeps a statement apart from a"
                  + " line of - or = below it."));
    }
    if (node instanceof Heading) {
      section = Optional.of(plain(html(node))).filter(words -> !words.isEmpty());
    }
  }

  /** An item's own paragraphs are one statement; lists and quotations within it are their own. */
  private void item(Node item) {
    List<Node> own = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    item.getChildren().forEach(child -> (child instanceof Paragraph ? own : others).add(child));
    if (!own.isEmpty()) {
      statement(item, own);
    }
    others.forEach(this::visit);
  }

  private void statement(Node whole, List<Node> parts) {
    int start = parts.get(0).getStartOffset();
    boolean note = NOTE.matcher(parts.get(0).getChars()).lookingAt();
    List<CitationNode> citations = new ArrayList<>();
    parts.forEach(part -> citations.addAll(takeCitations(part)));
    List<Reference> references = new ArrayList<>();
    boolean broken = false;
    for (CitationNode citation : citations) {
      citation.fault().ifPresent(fault -> report(fault.fault(), fault.offset()));
      broken |= citation.fault().isPresent();
      citation.citations().forEach(sound -> references.add(reference(sound)));
    }
    if (note && citations.isEmpty()) {
      keepNote(start, parts);
      return;
    }
    // Before anything is told, so that a footnote of a faulty statement is not told to be unused.
    Footnotes.Noted noted = footnotes.of(html(parts, whole instanceof TableRow ? CELLS : " "));
    references.addAll(noted.references());
    reportUnknown(start, noted);
    if (note) {
      problems.accept(
          file.problem(
              start,
              "a note of the editor cites nothing",
              "Remove the [note] in front, so that this is a statement, or the citation."));
    } else if (citations.isEmpty() && !noted.cites()) {
      // The words that are missing may be the ones that cite.
      if (noted.unknown().isEmpty()) {
        reportUncited(start, parts);
      }
    } else if (!broken && !references.isEmpty()) {
      keep(start, noted.html(), references);
    }
  }

  private void reportUncited(int start, List<Node> parts) {
    if (parts.stream().allMatch(part -> EMPTY.matcher(part.getChars()).matches())) {
      return;
    }
    problems.accept(
        file.problem(
            start,
            "this statement has no citation",
            "Cite the words that it stands on, "
                + CitationScanner.EXAMPLE
                + ", or begin it with [note] if it is a remark of the editor; a private note is a"
                + " line that begins with %%."));
  }

  private void reportUnknown(int start, Footnotes.Noted noted) {
    noted
        .unknown()
        .ifPresent(
            label ->
                problems.accept(
                    file.problem(
                        start,
                        "the footnote [^" + label + "] has no words",
                        "Write them below, in a paragraph that begins with [^" + label + "]:.")));
  }

  private void keep(int start, String html, List<Reference> references) {
    String text = plain(Footnotes.inBrackets(html));
    if (text.isEmpty()) {
      problems.accept(
          file.problem(
              start,
              "a citation without a statement",
              "Write the statement in front of it, in the same paragraph, list item or row."));
    } else {
      statements.add(new AnalystStatement(section, text, html, references, file.line(start)));
    }
  }

  private void keepNote(int start, List<Node> parts) {
    String html = NOTE.matcher(html(parts, " ")).replaceFirst("");
    String text = plain(html);
    if (text.isEmpty()) {
      problems.accept(
          file.problem(start, "a note of the editor without words", "Write them behind [note]."));
    } else {
      notes.add(new EditorNote(section, text, html, file.line(start)));
    }
  }

  private static String html(List<Node> parts, String joint) {
    return parts.stream()
        .flatMap(part -> inlineBlocks(part).stream())
        .map(StatementReader::html)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(joint));
  }

  private void report(CitationFault fault, int offset) {
    problems.accept(file.problem(offset, String.valueOf(fault.getMessage()), fault.remedy()));
  }

  private Reference reference(CitationNode.Sound sound) {
    Citation citation = sound.citation();
    return new Reference(
        citation.key(),
        citation.words(),
        citation.block(),
        file.place(sound.key()),
        file.place(sound.words()));
  }

  /** The cells of a row, or a paragraph as it is. */
  private static List<Node> inlineBlocks(Node part) {
    if (!(part instanceof TableRow)) {
      return List.of(part);
    }
    List<Node> cells = new ArrayList<>();
    part.getChildren().forEach(cells::add);
    cells.removeIf(cell -> !(cell instanceof TableCell));
    return cells;
  }

  /** Takes the citations out of a part of the tree, with the white space before each. */
  private static List<CitationNode> takeCitations(Node root) {
    List<CitationNode> citations = new ArrayList<>();
    root.getDescendants()
        .forEach(
            node -> {
              if (node instanceof CitationNode citation) {
                citations.add(citation);
              }
            });
    for (CitationNode citation : citations) {
      trimBefore(citation);
      citation.unlink();
    }
    return citations;
  }

  private static void trimBefore(Node citation) {
    Node before = citation.getPrevious();
    while (before instanceof SoftLineBreak
        || (before instanceof Text text && text.getChars().trimEnd().isEmpty())) {
      before.unlink();
      before = citation.getPrevious();
    }
    if (before instanceof Text text) {
      text.setChars(text.getChars().trimEnd());
    }
  }

  /** The inline content of a block as HTML; takes it out of the tree. */
  private static String html(Node block) {
    // On its own, since the renderer looks at the whole document that a node belongs to.
    Document document = new Document(OPTIONS, BasedSequence.NULL);
    Paragraph paragraph = new Paragraph(block.getChars());
    document.appendChild(paragraph);
    paragraph.takeChildren(block);
    return RENDERER
        .render(document)
        .strip()
        .replaceFirst("^<p>", "")
        .replaceFirst("</p>$", "")
        .strip();
  }

  private static String plain(String html) {
    return Jsoup.parseBodyFragment(html).text().strip();
  }
}

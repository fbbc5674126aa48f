package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.Note;
import io.sourcebook.page.view.Told;
import io.sourcebook.page.view.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What every part of one subject's page shares: its sources' numbers, its ids, its citations. */
final class SheetContext {

  private final SiteContext site;
  private final FactSheet sheet;
  private final String page;
  private final Ids ids = new Ids();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The context of a subject's own page. */
  SheetContext(SiteContext site, FactSheet sheet) {
    this(site, sheet, Links.subjectFile(sheet.subject().slug()));
  }

  /**
   * @param page the path of the page that is made
   */
  SheetContext(SiteContext site, FactSheet sheet, String page) {
    this.site = site;
    this.sheet = sheet;
    this.page = page;
  }

  SiteContext site() {
    return site;
  }

  /** The path of the page that is made. */
  String page() {
    return page;
  }

  FactSheet sheet() {
    return sheet;
  }

  Labels labels() {
    return site.labels();
  }

  Ids ids() {
    return ids;
  }

  /** The number of a source on this page. */
  int number(String article) {
    if (numbers.isEmpty()) {
      sheet.sources().forEach(use -> numbers.putIfAbsent(use.article(), numbers.size() + 1));
    }
    return numbers.computeIfAbsent(article, id -> numbers.size() + 1);
  }

  /** The URL of cited words on the page of their source. */
  String href(Passage passage) {
    return Links.up(page)
        + Links.url(Links.sourceFile(passage.article()))
        + "#"
        + Links.anchor(passage.span());
  }

  /** Where a passage stands, in words, with a link to it; its own page must show it. */
  Told told(Passage passage) {
    Article article = site.article(passage.article());
    return new Told(
        site.publisher(article), site.publishedLine(article), passage.block(), href(passage));
  }

  /** Notes that a place on this page prints the words of a passage. */
  void cite(Passage passage, String fragment, String label) {
    site.backlinks()
        .cite(passage, new Backlinks.Place(page, sheet.subject().name(), fragment, label));
  }

  /** A link to a passage by the number of its source and block, without its words. */
  Link link(Passage passage) {
    site.backlinks().link(passage);
    return new Link(
        labels().get("passageLink", number(passage.article()), passage.block()), href(passage));
  }

  /** The citation's words in their sentence. */
  Cited cited(Citation citation) {
    return cited(citation, citation.sentence(), false);
  }

  /**
   * The citation's words, marked, with the text around them.
   *
   * @param bounds the stretch that may be shown around them
   * @param whole whether a statement beside them prints the same words
   */
  Cited cited(Citation citation, Span bounds, boolean whole) {
    return cited(citation.passage(), citation.passage().span(), bounds, whole);
  }

  /** Some words of a passage, marked; they lead to the passage. */
  Cited cited(Passage passage, Span marked, Span bounds, boolean whole) {
    Article article = site.article(passage.article());
    Surroundings around = site.around(article, marked, bounds);
    return new Cited(
        article.id(),
        marked.start(),
        marked.end(),
        around.shownBefore(),
        article.text().slice(marked),
        around.shownAfter(),
        passage.block(),
        href(passage),
        site.original(
            article, List.of(new TextFragments.Words(marked, block(passage).orElse(marked)))),
        site.language(article),
        whole,
        whole ? beside(article, passage, true) : Wording.NONE,
        whole ? beside(article, passage, false) : Wording.NONE);
  }

  /** What stands in the same paragraph before or behind a passage, each letter in its place. */
  private Wording beside(Article article, Passage passage, boolean before) {
    Span cited = passage.span();
    Surroundings around = site.around(article, cited, block(passage).orElse(cited));
    String words = (before ? around.before() : around.after()).strip();
    if (words.isEmpty()) {
      return Wording.NONE;
    }
    String all = before ? around.before() : around.after();
    int lead = all.indexOf(words);
    int skipped = all.codePointCount(0, lead);
    int start =
        before
            ? cited.start() - all.codePointCount(0, all.length()) + skipped
            : cited.end() + skipped;
    int end = start + words.codePointCount(0, words.length());
    List<Wording.Piece> pieces = new ArrayList<>();
    if (before && around.cutBefore()) {
      pieces.add(new Wording.Piece("ellipsis", "… ", "", 0, 0));
    }
    pieces.add(new Wording.Piece("verbatim", words, article.id(), start, end));
    if (!before && around.cutAfter()) {
      pieces.add(new Wording.Piece("ellipsis", " …", "", 0, 0));
    }
    return new Wording(null, pieces, site.language(article));
  }

  private Optional<Span> block(Passage passage) {
    List<Block> blocks = site.article(passage.article()).blocks();
    boolean known = passage.block() >= 1 && passage.block() <= blocks.size();
    return known ? Optional.of(blocks.get(passage.block() - 1).span()) : Optional.empty();
  }

  /** The words alone, without text around them. */
  Cited bare(Passage passage) {
    return cited(passage, passage.span(), passage.span(), false);
  }

  /**
   * The stretch of the block up to the citation's sentence's end: what a pronoun refers back to.
   */
  Span fromBlockStart(Citation citation) {
    return block(citation.passage())
        .filter(block -> block.start() <= citation.sentence().start())
        .map(block -> new Span(block.start(), citation.sentence().end()))
        .orElse(citation.sentence());
  }

  /** A note for each source, in the order in which they are cited. */
  List<Note> notes(List<Cited> passages) {
    Map<String, List<Cited>> bySource =
        passages.stream()
            .collect(
                Collectors.groupingBy(Cited::article, LinkedHashMap::new, Collectors.toList()));
    List<Note> notes = new ArrayList<>();
    bySource.forEach((article, cited) -> notes.add(note(site.article(article), cited)));
    return notes;
  }

  private Note note(Article article, List<Cited> passages) {
    int number = number(article.id());
    String publisher = site.publisher(article);
    TreeSet<Integer> blocks = new TreeSet<>();
    passages.forEach(passage -> blocks.add(passage.paragraph()));
    String paragraphs = blocks.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String key = blocks.size() == 1 ? "chip.one" : "chip.other";
    return new Note(
        ids.unique("e" + number),
        number,
        publisher,
        site.publishedAlone(article),
        paragraphs,
        labels().get("noteLabel", number, publisher),
        labels().get(key, publisher, paragraphs),
        passages);
  }
}

package io.sourcebook.article.html;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.MarkupDecoding;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.article.text.FurnitureLines;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A saved web page. */
public final class HtmlForm implements ArticleForm {

  private static final Set<String> ENDINGS =
      Set.of("html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx", "jsp");

  /** No file of another form begins so. */
  private static final List<String> OPENINGS = List.of("<!doctype html", "<html", "<head", "<body");

  /** So begin pieces of pages, but also Markdown. */
  private static final List<String> OPENINGS_OF_PIECES =
      List.of("<title", "<meta", "<article", "<main", "<div", "<p>", "<h1", "<table", "<section");

  @Override
  public boolean shows(ArticleFile file) {
    String opening = withoutPrologue(file.opening());
    return OPENINGS.stream().anyMatch(opening::startsWith)
        || (file.ending().isEmpty() && OPENINGS_OF_PIECES.stream().anyMatch(opening::startsWith));
  }

  @Override
  public boolean isNamed(ArticleFile file) {
    return ENDINGS.contains(file.ending());
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    MarkupDecoding decoding = MarkupDecoding.of(file.bytes(), Optional.empty());
    Reading reading = read(decoding.text(), Optional.empty(), clean);
    Source source = reading.source().toBuilder().encoding(decoding.encoding()).build();
    return new Reading(reading.text(), source, reading.blocks());
  }

  /**
   * Reads a page that came within something else, such as a mail.
   *
   * @param address the page's own, where that is told outside of it
   */
  public static Reading read(String markup, Optional<String> address, boolean clean)
      throws UnreadableArticleException {
    HtmlPage page = HtmlPage.parse(markup, address.orElse(""));
    if (Blank.isBlank(page.text().value())) {
      throw new UnreadableArticleException(
          "the page shows no text: it may be built by a script; copy its text into a file that"
              + " ends in .txt");
    }
    CanonicalText text = CanonicalText.of(page.text().value());
    if (!clean) {
      return new Reading(text, Source.UNKNOWN, blocks(text, page, List.of()));
    }
    PageData data = PageData.of(page.document(), address);
    Optional<Sourced<String>> title = TitleFinder.find(page, data);
    Body body = BodyFinder.find(page, data, title.map(Sourced::value));
    if (body.marks().stream().noneMatch(mark -> mark.role().kept())) {
      throw new UnreadableArticleException(
          "the page shows no article, only links and notices: save the article's own page, or copy"
              + " its text into a file that ends in .txt");
    }
    Source source = SourceFields.find(page, data, body, title);
    return new Reading(text, source, blocks(text, page, body.marks()));
  }

  /** What stands behind an XML declaration and comments. */
  private static String withoutPrologue(String opening) {
    int at = 0;
    while (opening.startsWith("<!--", at) || opening.startsWith("<?xml", at)) {
      String close = opening.startsWith("<?xml", at) ? "?>" : "-->";
      int end = opening.indexOf(close, at);
      if (end < 0) {
        break;
      }
      at = Blank.skip(opening, end + close.length(), opening.length());
    }
    return opening.substring(at);
  }

  private static List<Block> blocks(CanonicalText text, HtmlPage page, List<Body.Mark> marks) {
    List<Block> blocks = new ArrayList<>();
    List<PageText.Piece> pieces = page.text().blocks();
    Map<Integer, List<FurnitureLines.Part>> partsOfPiece = partsOfBody(page, marks);
    for (int i = 0; i < pieces.size(); i++) {
      PageText.Piece piece = pieces.get(i);
      Body.Mark mark = marks.isEmpty() ? new Body.Mark(Role.BODY, Optional.empty()) : marks.get(i);
      List<FurnitureLines.Part> whole =
          List.of(new FurnitureLines.Part(piece.start(), piece.end(), Optional.empty()));
      for (FurnitureLines.Part part : partsOfPiece.getOrDefault(i, whole)) {
        blocks.add(
            new Block(
                blocks.size() + 1,
                text.span(part.start(), part.end()),
                part.furniture().isPresent() ? Role.FURNITURE : mark.role(),
                part.furniture().or(mark::reason)));
      }
    }
    return blocks;
  }

  /**
   * The body's paragraphs by the numbers of their pieces, with agencies' words parted from them.
   */
  private static Map<Integer, List<FurnitureLines.Part>> partsOfBody(
      HtmlPage page, List<Body.Mark> marks) {
    NavigableMap<Integer, Integer> pieceAt = new TreeMap<>();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).role() == Role.BODY) {
        PageText.Piece piece = page.text().blocks().get(i);
        pieceAt.put(piece.start(), i);
        paragraphs.add(page.text().value().substring(piece.start(), piece.end()));
      }
    }
    Map<Integer, List<FurnitureLines.Part>> parts = new HashMap<>();
    for (FurnitureLines.Part part :
        FurnitureLines.parted(paragraphs, List.copyOf(pieceAt.keySet()))) {
      int piece = pieceAt.floorEntry(part.start()).getValue();
      parts.computeIfAbsent(piece, number -> new ArrayList<>()).add(part);
    }
    return parts;
  }
}

package io.sourcebook.page;

import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Statement.Piece;
import io.sourcebook.page.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A source's wording, each verbatim piece with its place in the article. */
final class Wordings {

  private final SheetContext context;
  private final Consumer<Problem> problems;

  Wordings(SheetContext context, Consumer<Problem> problems) {
    this.context = context;
    this.problems = problems;
  }

  /**
   * A wording with the places of its verbatim pieces.
   *
   * @param html the analyst's words, or empty
   */
  Wording of(List<Piece> pieces, Optional<String> html, Citation citation) {
    if (html.isPresent()) {
      return new Wording(CleanHtml.of(html.get()), List.of(), "");
    }
    var article = context.site().article(citation.passage().article());
    CanonicalText text = article.text();
    Span bounds = citation.sentence().cover(citation.passage().span());
    int from = text.charAt(citation.passage().span().start());
    int limit = text.charAt(bounds.end());
    List<Wording.Piece> placed = new ArrayList<>();
    boolean verbatim = false;
    for (Piece piece : pieces) {
      String kind = piece.kind().name().toLowerCase(Locale.ROOT);
      if (piece.kind() != Piece.Kind.VERBATIM) {
        placed.add(new Wording.Piece(kind, piece.text(), "", 0, 0));
        continue;
      }
      verbatim = true;
      int at = find(text, piece.text(), from, bounds, limit);
      if (at < 0) {
        problems.accept(misplaced(article.file(), piece.text()));
        placed.add(new Wording.Piece("own", piece.text(), "", 0, 0));
        continue;
      }
      Span span = text.span(at, at + piece.text().length());
      placed.add(new Wording.Piece(kind, piece.text(), article.id(), span.start(), span.end()));
      from = at + piece.text().length();
    }
    return new Wording(null, placed, verbatim ? context.site().language(article) : "");
  }

  /** Pieces stand in the order of the text; the wording may begin before the passage itself. */
  private static int find(CanonicalText text, String words, int from, Span bounds, int limit) {
    int at = text.value().indexOf(words, from);
    if (at < 0 || at + words.length() > limit) {
      at = text.value().indexOf(words, text.charAt(bounds.start()));
    }
    return at >= 0 && at + words.length() <= limit ? at : -1;
  }

  private Problem misplaced(String file, String words) {
    return Problem.of(
        file,
        "the page on "
            + context.sheet().subject().name()
            + " would print words as exact that do not stand in the cited passage: "
            + words,
        "this is a fault of the program; please report it with the article");
  }

  /** Whether the wording is the citation's sentence, whole and untouched. */
  static boolean isWholeSentence(Wording wording, Citation citation) {
    if (wording.pieces().size() != 1) {
      return false;
    }
    Wording.Piece piece = wording.pieces().get(0);
    return piece.kind().equals("verbatim")
        && new Span(piece.start(), piece.end()).contains(citation.sentence())
        && citation.passage().span().equals(new Span(piece.start(), piece.end()));
  }

  /** Whether a bracket explains a word that the text before the passage would explain. */
  static boolean isGlossed(Wording wording) {
    return wording.pieces().stream().anyMatch(piece -> piece.kind().equals("gloss"));
  }
}

package io.sourcebook.article.pdf;

import io.sourcebook.article.form.Blank;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a document page by page, in the order in which they are drawn. */
final class GlyphReader extends PDFTextStripper {

  /** Twenty times the letters of a long book chapter; more is no article. */
  private static final int MOST_GLYPHS = 2_000_000;

  /** A document has more characters than are worth reading. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final List<List<Glyph>> pages = new ArrayList<>();
  private int count;

  private GlyphReader() {
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  /** The characters of each page. */
  static List<List<Glyph>> read(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    reader.writeText(document, Writer.nullWriter());
    return reader.pages;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    count++;
    // Thrown below, where this method's signature allows it.
    if (count <= MOST_GLYPHS) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writePage() throws IOException {
    if (count > MOST_GLYPHS) {
      throw new TooLongException();
    }
    List<Glyph> glyphs = new ArrayList<>();
    for (List<TextPosition> positions : getCharactersByArticle()) {
      positions.stream().map(GlyphReader::glyph).forEach(glyphs::add);
    }
    pages.add(glyphs);
  }

  private static Glyph glyph(TextPosition at) {
    String font = at.getFont() == null ? "" : String.valueOf(at.getFont().getName());
    // The size that PDFBox tells leaves out how the page as a whole is scaled.
    float size = Math.max(1, Math.abs(at.getYScale()));
    float space = at.getWidthOfSpace();
    return new Glyph(
        letters(at.getUnicode()),
        at.getXDirAdj(),
        at.getXDirAdj() + at.getWidthDirAdj(),
        at.getYDirAdj(),
        size,
        space > 0 && space < size ? space : size / 4,
        font.toLowerCase(Locale.ROOT).contains("bold"),
        Math.round(at.getDir()));
  }

  /** Ligatures as their letters; what shows nothing as a space. */
  private static String letters(String unicode) {
    if (unicode.length() == 1 && unicode.charAt(0) >= '\uFB00' && unicode.charAt(0) <= '\uFB06') {
      return Normalizer.normalize(unicode, Normalizer.Form.NFKC);
    }
    StringBuilder out = new StringBuilder();
    unicode
        .codePoints()
        .forEach(
            c -> {
              boolean blank = c < 0x10000 && Blank.isBlank((char) c);
              // Many programs draw every hyphen as the soft one.
              int shown = c == '\u00AD' ? '-' : blank || Character.isISOControl(c) ? ' ' : c;
              out.appendCodePoint(shown);
            });
    return out.toString();
  }
}

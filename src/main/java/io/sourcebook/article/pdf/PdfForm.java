package io.sourcebook.article.pdf;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF with text in it. */
public final class PdfForm implements ArticleForm {

  private static final String BROKEN =
      "it is no whole PDF: load it down again, or save its text as a file that ends in .txt";

  @Override
  public boolean shows(ArticleFile file) {
    return file.opening().substring(0, Math.min(1024, file.opening().length())).contains("%pdf-");
  }

  @Override
  public boolean isNamed(ArticleFile file) {
    return file.ending().equals("pdf");
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    Drawn drawn = draw(file.bytes());
    PdfText text = PdfText.of(lines(drawn.pages()));
    if (text.isEmpty()) {
      throw new UnreadableArticleException(
          "it holds pictures of pages and no text: let a program recognise the text (OCR), and"
              + " put what that saves here");
    }
    return clean ? text.reading(drawn.information()) : text.plainReading();
  }

  /** What PDFBox reads from a document. */
  private record Drawn(List<List<Glyph>> pages, Information information) {}

  private static Drawn draw(byte[] bytes) throws UnreadableArticleException {
    BundledFont.install();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new Drawn(
          GlyphReader.read(document), Information.of(document.getDocumentInformation()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticleException("it is locked with a password: save a copy without it");
    } catch (GlyphReader.TooLongException e) {
      throw new UnreadableArticleException(
          "it holds more text than an article: save only the article's pages");
    } catch (IOException e) {
      throw new UnreadableArticleException(BROKEN);
    } catch (RuntimeException | StackOverflowError e) {
      // PDFBox does not check everything that a broken file may hold.
      throw new UnreadableArticleException(BROKEN);
    }
  }

  private static List<PdfLine> lines(List<List<Glyph>> pages) {
    List<PdfLine> lines = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      ReadingOrder.add(Segments.of(upright(pages.get(page))), page, lines);
    }
    return lines;
  }

  /** The characters that run in the direction of most; what is printed across them is no text. */
  private static List<Glyph> upright(List<Glyph> glyphs) {
    int[] count = new int[4];
    glyphs.forEach(glyph -> count[Math.floorMod(glyph.direction() / 90, 4)]++);
    int most = 0;
    for (int i = 1; i < count.length; i++) {
      most = count[i] > count[most] ? i : most;
    }
    int direction = 90 * most;
    return glyphs.stream().filter(glyph -> glyph.direction() == direction).toList();
  }
}

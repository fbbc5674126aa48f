package io.sourcebook.article.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes documents line by line. */
final class PdfMaker {

  /** Words at a place; {@code top} from the page's top. */
  private record Placed(String words, float left, float top, float size, boolean bold) {}

  private final List<List<Placed>> pages = new ArrayList<>();

  PdfMaker page() {
    pages.add(new ArrayList<>());
    return this;
  }

  PdfMaker line(String words, float left, float top, float size) {
    pages.get(pages.size() - 1).add(new Placed(words, left, top, size, false));
    return this;
  }

  PdfMaker bold(String words, float left, float top, float size) {
    pages.get(pages.size() - 1).add(new Placed(words, left, top, size, true));
    return this;
  }

  /** Lines of ten points below one another, twelve points apart. */
  PdfMaker lines(float left, float top, String... words) {
    for (int i = 0; i < words.length; i++) {
      line(words[i], left, top + 12 * i, 10);
    }
    return this;
  }

  byte[] bytes() {
    return bytes(document -> {});
  }

  /** The document, changed before it is saved. */
  byte[] bytes(Consumer<PDDocument> change) {
    try (PDDocument document = new PDDocument()) {
      PDType1Font plain = new PDType1Font(FontName.HELVETICA);
      PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);
      for (List<Placed> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Placed line : lines) {
            content.beginText();
            content.setFont(line.bold() ? bold : plain, line.size());
            content.newLineAtOffset(line.left(), PDRectangle.A4.getHeight() - line.top());
            content.showText(line.words());
            content.endText();
          }
        }
      }
      change.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

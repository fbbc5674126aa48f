package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Findings for a person to read: the fields with their evidence, then the text as it was taken. */
final class TextFindings implements FindingsPrinter {

  private final boolean dims;
  private boolean first = true;

  /**
   * @param dims whether left-out words are printed in grey
   */
  TextFindings(boolean dims) {
    this.dims = dims;
  }

  @Override
  public byte[] print(Inspected article) {
    StringBuilder out = new StringBuilder(first ? "" : "\n");
    first = false;
    if (article.findings().isPresent()) {
      findings(out, article.findings().get(), article.setAside());
    } else {
      SetAside file = article.setAside().orElseThrow();
      line(out, file.file());
      line(out, "  not read: " + file.reason());
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void findings(StringBuilder out, Findings findings, Optional<SetAside> copy) {
    Article article = findings.article();
    line(out, article.file());
    copy.flatMap(SetAside::copyOf).ifPresent(id -> line(out, "  a copy of " + id));
    Source source = article.source();
    field(out, "title", source.title());
    field(out, "publisher", source.publisher());
    field(out, "published", source.published());
    source.updated().ifPresent(day -> field(out, "updated", Optional.of(day)));
    field(
        out,
        "authors",
        source
            .authors()
            .map(
                all ->
                    new Sourced<>(
                        String.join(", ", all.value()), all.certainty(), all.evidence())));
    field(out, "language", source.language());
    field(out, "url", source.url());
    source.section().ifPresent(part -> field(out, "section", Optional.of(part)));
    source.rights().ifPresent(words -> field(out, "rights", Optional.of(words)));
    source.encoding().ifPresent(name -> field(out, "encoding", Optional.of(name)));
    out.append('\n');
    CanonicalText text = article.text();
    out.append(BlockLines.of(text, article.blocks(), dims));
    out.append('\n');
    int sentences = findings.sentences().size();
    line(out, "  " + sentences + (sentences == 1 ? " sentence" : " sentences"));
    findings.dates().forEach(date -> date(out, date, text));
    findings.quotations().forEach(quotation -> quotation(out, quotation, text));
    findings.figures().forEach(figure -> figure(out, figure, text));
  }

  private static void field(StringBuilder out, String name, Optional<? extends Sourced<?>> field) {
    String value =
        field
            .map(
                known ->
                    shown(known.value())
                        + (known.certainty() == Certainty.INFERRED ? "  (inferred: " : "  (")
                        + known.evidence()
                        + ")")
            .orElse("not stated");
    line(out, "  " + name + " ".repeat(11 - name.length()) + value);
  }

  private static String shown(Object value) {
    return value instanceof Edtf date ? date.value() : String.valueOf(value);
  }

  private static void date(StringBuilder out, DateExpression date, CanonicalText text) {
    String value = date.value().map(Edtf::value).orElse("no calendar date");
    line(
        out,
        "  date       " + text.slice(date.span()) + " = " + value + "  (" + date.basis() + ")");
  }

  private static void quotation(StringBuilder out, Quotation quotation, CanonicalText text) {
    String speaker = quotation.speaker().map(Speaker::name).orElse("nobody named");
    String via = quotation.via().map(outlet -> ", via " + outlet).orElse("");
    line(out, "  quotation  " + speaker + via + ": " + text.slice(quotation.content()));
  }

  private static void figure(StringBuilder out, Figure figure, CanonicalText text) {
    line(
        out,
        "  figure     "
            + text.slice(figure.span())
            + " = "
            + figure.value().toPlainString()
            + " "
            + figure.unit());
  }

  private static void line(StringBuilder out, String words) {
    out.append(harmless(words)).append('\n');
  }

  /** Words of an article cannot rewrite the terminal; line ends become spaces. */
  static String harmless(String words) {
    int[] points =
        words
            .codePoints()
            .map(c -> c == '\n' || c == '\t' ? ' ' : Character.isISOControl(c) ? 0xFFFD : c)
            .toArray();
    return new String(points, 0, points.length);
  }
}

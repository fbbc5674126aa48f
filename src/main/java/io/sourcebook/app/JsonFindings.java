package io.sourcebook.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Findings as JSON objects, by the contract in src/docs/commands.md. */
final class JsonFindings implements FindingsPrinter {

  private static final JsonFactory JSON = new JsonFactory();

  private static final List<String> METADATA =
      List.of(
          "title",
          "publisher",
          "published",
          "authors",
          "language",
          "url",
          "updated",
          "section",
          "rights");

  private static final List<String> LISTS =
      List.of("blocks", "sentences", "dates", "quotations", "figures");

  private final boolean array;
  private boolean first = true;

  /**
   * @param array whether the objects stand in one array, or each on a line
   */
  JsonFindings(boolean array) {
    this.array = array;
  }

  @Override
  public String begin() {
    return array ? "[" : "";
  }

  @Override
  public String end() {
    return array ? "\n]\n" : "";
  }

  @Override
  public byte[] print(Inspected article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (array) {
      bytes.writeBytes((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
      first = false;
    }
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      if (article.findings().isPresent()) {
        write(out, article.findings().get(), article.setAside());
      } else {
        write(out, article.setAside().orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!array) {
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  /** A file that was not read: its fields are there, and empty. */
  private static void write(JsonGenerator out, SetAside file) throws IOException {
    out.writeStartObject();
    out.writeStringField("article", file.id());
    out.writeNullField("key");
    out.writeStringField("file", file.file());
    text(out, "sha256", file.sha256());
    out.writeStringField("text", "");
    out.writeStringField("error", file.reason());
    text(out, "copy_of", file.copyOf());
    out.writeObjectFieldStart("metadata");
    for (String field : METADATA) {
      out.writeNullField(field);
    }
    out.writeEndObject();
    for (String list : LISTS) {
      out.writeArrayFieldStart(list);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Findings findings, Optional<SetAside> copy)
      throws IOException {
    Article article = findings.article();
    out.writeStartObject();
    out.writeStringField("article", article.id());
    text(out, "key", article.key());
    out.writeStringField("file", article.file());
    out.writeStringField("sha256", article.sha256());
    out.writeStringField("text", article.text().value());
    out.writeNullField("error");
    text(out, "copy_of", copy.flatMap(SetAside::copyOf));
    metadata(out, article.source());
    out.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      out.writeStartObject();
      ends(out, block.span());
      out.writeStringField("role", lower(block.role()));
      out.writeBooleanField("kept", block.role().kept());
      text(out, "reason", block.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("sentences");
    for (Sentence sentence : findings.sentences()) {
      out.writeStartObject();
      ends(out, sentence.span());
      out.writeEndObject();
    }
    out.writeEndArray();
    dates(out, article.text(), findings.dates());
    quotations(out, findings.quotations());
    figures(out, article.text(), findings.figures());
    out.writeEndObject();
  }

  private static void metadata(JsonGenerator out, Source source) throws IOException {
    out.writeObjectFieldStart("metadata");
    field(out, "title", source.title());
    field(out, "publisher", source.publisher());
    day(out, "published", source.published());
    out.writeFieldName("authors");
    if (source.authors().isPresent()) {
      out.writeStartObject();
      out.writeArrayFieldStart("value");
      for (String author : source.authors().get().value()) {
        out.writeString(author);
      }
      out.writeEndArray();
      grounds(out, source.authors().get());
      out.writeEndObject();
    } else {
      out.writeNull();
    }
    field(out, "language", source.language());
    field(out, "url", source.url());
    day(out, "updated", source.updated());
    field(out, "section", source.section());
    field(out, "rights", source.rights());
    out.writeEndObject();
  }

  private static void day(JsonGenerator out, String name, Optional<Sourced<Edtf>> day)
      throws IOException {
    field(
        out, name, day.map(at -> new Sourced<>(at.value().value(), at.certainty(), at.evidence())));
  }

  private static void field(JsonGenerator out, String name, Optional<Sourced<String>> field)
      throws IOException {
    if (field.isEmpty()) {
      out.writeNullField(name);
      return;
    }
    out.writeObjectFieldStart(name);
    out.writeStringField("value", field.get().value());
    grounds(out, field.get());
    out.writeEndObject();
  }

  private static void grounds(JsonGenerator out, Sourced<?> field) throws IOException {
    out.writeStringField("evidence", field.evidence());
    out.writeStringField("certainty", lower(field.certainty()));
  }

  private static void dates(JsonGenerator out, CanonicalText text, List<DateExpression> dates)
      throws IOException {
    out.writeArrayFieldStart("dates");
    for (DateExpression date : dates) {
      out.writeStartObject();
      ends(out, date.span());
      out.writeStringField("text", text.slice(date.span()));
      text(out, "value", date.value().map(Edtf::value));
      out.writeStringField("certainty", lower(date.certainty()));
      out.writeStringField("basis", date.basis());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void quotations(JsonGenerator out, List<Quotation> quotations) throws IOException {
    out.writeArrayFieldStart("quotations");
    for (Quotation quotation : quotations) {
      out.writeStartObject();
      ends(out, quotation.span());
      pair(out, "content", Optional.of(quotation.content()));
      out.writeBooleanField("direct", quotation.direct());
      pair(out, "cue", quotation.cue());
      if (quotation.speaker().isPresent()) {
        Speaker speaker = quotation.speaker().get();
        out.writeObjectFieldStart("speaker");
        ends(out, speaker.span());
        out.writeStringField("name", speaker.name());
        out.writeEndObject();
      } else {
        out.writeNullField("speaker");
      }
      text(out, "via", quotation.via());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void figures(JsonGenerator out, CanonicalText text, List<Figure> figures)
      throws IOException {
    out.writeArrayFieldStart("figures");
    for (Figure figure : figures) {
      out.writeStartObject();
      ends(out, figure.span());
      out.writeStringField("text", text.slice(figure.span()));
      out.writeFieldName("value");
      out.writeNumber(figure.value().toPlainString());
      out.writeStringField("unit", figure.unit());
      if (figure.upTo().isPresent()) {
        out.writeFieldName("up_to");
        out.writeNumber(figure.upTo().get().toPlainString());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void ends(JsonGenerator out, Span span) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
  }

  private static void pair(JsonGenerator out, String name, Optional<Span> span) throws IOException {
    if (span.isEmpty()) {
      out.writeNullField(name);
      return;
    }
    out.writeArrayFieldStart(name);
    out.writeNumber(span.get().start());
    out.writeNumber(span.get().end());
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

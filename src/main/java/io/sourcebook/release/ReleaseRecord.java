package io.sourcebook.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Changes.Redated;
import io.sourcebook.model.Changes.Redescribed;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Described;
import io.sourcebook.model.Edition.Details;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.History;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Release;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The file seeds/changes.jsonl: a release a line, the oldest first. */
public final class ReleaseRecord {

  /** Path from the project. */
  public static final String FILE = "seeds/changes.jsonl";

  private static final String REMEDY =
      "Restore the file from version control: it is written by \"sourcebook release\" only.";

  /** What a subject's file and an anchor on its page can be called. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ReleaseRecord() {}

  /** A line is no release. */
  private static final class NoReleaseException extends Exception {
    private static final long serialVersionUID = 1L;

    NoReleaseException(String message) {
      super(message);
    }
  }

  /** All releases of a project; none where there is no file. */
  public static History read(Path project, Consumer<Problem> problems) {
    Path file = project.resolve(FILE);
    if (!Files.exists(file)) {
      return History.NONE;
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException e) {
      problems.accept(Problem.of(FILE, "is not UTF-8", REMEDY));
      return History.NONE;
    } catch (IOException e) {
      problems.accept(Problem.of(FILE, "could not be read", "Allow this user to read it."));
      return History.NONE;
    }
    return parse(text, problems);
  }

  /** The same releases without the words that must not stand anywhere. */
  public static History redacted(History history, Redactions redactions) {
    return redactions.isEmpty()
        ? history
        : history(RedactedRecord.of(history.releases(), redactions));
  }

  private static History history(List<Release> releases) {
    Edition accepted = Edition.EMPTY;
    for (Release release : releases) {
      accepted = Comparison.after(accepted, release.changes());
    }
    return new History(releases, accepted);
  }

  private static History parse(String text, Consumer<Problem> problems) {
    List<Release> releases = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      try {
        releases.add(release(lines[i], releases.size() + 1));
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
        problems.accept(
            Problem.at(FILE, text, i + 1, column, "this line is no whole entry", REMEDY));
        return History.NONE;
      } catch (NoReleaseException e) {
        problems.accept(Problem.at(FILE, text, i + 1, 1, String.valueOf(e.getMessage()), REMEDY));
        return History.NONE;
      }
    }
    return history(releases);
  }

  private static Release release(String line, int expected)
      throws JsonProcessingException, NoReleaseException {
    JsonNode entry = JSON.readTree(line);
    int number = entry.path("release").asInt();
    if (number != expected) {
      throw new NoReleaseException("this entry is not release " + expected + ", which comes here");
    }
    Map<String, Changes.Sheet> sheets = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> subject : entry.path("subjects").properties()) {
      if (!NAME.matcher(subject.getKey()).matches()) {
        throw new NoReleaseException("`" + subject.getKey() + "` is no name of a subject's file");
      }
      sheets.put(subject.getKey(), sheet(subject.getValue()));
    }
    JsonNode articles = entry.path("articles");
    try {
      return new Release(
          number,
          LocalDate.parse(entry.path("day").asText()),
          entry.path("note").asText(),
          new Changes(
              texts(articles, "added"),
              texts(articles, "changed"),
              texts(articles, "renamed"),
              texts(articles, "withdrawn"),
              texts(articles, "copies"),
              sheets,
              redescribed(articles.path("described")),
              details(entry.path("details")),
              described(entry.path("sources"))));
    } catch (DateTimeException e) {
      throw new NoReleaseException("the day of this entry is no day");
    }
  }

  /** A hash, or a reason, by the id of each article. */
  private static Map<String, String> texts(JsonNode articles, String name) {
    Map<String, String> texts = new TreeMap<>();
    articles
        .path(name)
        .properties()
        .forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
    return texts;
  }

  private static Map<String, Described> described(JsonNode sources) throws NoReleaseException {
    Map<String, Described> described = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : sources.properties()) {
      described.put(one.getKey(), source(one.getValue()));
    }
    return described;
  }

  private static Map<String, Redescribed> redescribed(JsonNode sources) throws NoReleaseException {
    Map<String, Redescribed> described = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : sources.properties()) {
      described.put(
          one.getKey(),
          new Redescribed(source(one.getValue().path("before")), source(one.getValue())));
    }
    return described;
  }

  private static Described source(JsonNode source) throws NoReleaseException {
    return new Described(
        source.path("title").asText(),
        source.path("publisher").asText(),
        date(source.path("published")));
  }

  private static Map<String, Details> details(JsonNode subjects) throws NoReleaseException {
    Map<String, Details> details = new TreeMap<>();
    for (Map.Entry<String, JsonNode> subject : subjects.properties()) {
      for (String part : List.of("passages", "dates")) {
        for (Map.Entry<String, JsonNode> one : subject.getValue().path(part).properties()) {
          anchor(one.getKey());
          if (part.equals("dates")) {
            date(one.getValue());
          }
        }
      }
      details.put(
          subject.getKey(),
          new Details(texts(subject.getValue(), "passages"), texts(subject.getValue(), "dates")));
    }
    return details;
  }

  /** A date in EDTF, or nothing. */
  private static String date(JsonNode date) throws NoReleaseException {
    String text = date.asText();
    if (!text.isEmpty() && Edtf.parse(text).isEmpty()) {
      throw new NoReleaseException("`" + text + "` is no date");
    }
    return text;
  }

  private static Changes.Sheet sheet(JsonNode subject) throws NoReleaseException {
    List<Row> added = new ArrayList<>();
    for (JsonNode row : subject.path("added")) {
      added.add(row(row, row.path("text")));
    }
    List<Gone> gone = new ArrayList<>();
    for (JsonNode row : subject.path("gone")) {
      gone.add(
          new Gone(
              row(row, row.path("text")),
              text(row, "replaced_by"),
              text(row, "reason"),
              row.path("hidden").asBoolean()));
    }
    return new Changes.Sheet(
        subject.path("name").asText(),
        state(subject.path("state").asText("kept")),
        added,
        altered(subject.path("reworded")),
        altered(subject.path("regrouped")),
        redated(subject.path("redated")),
        gone);
  }

  private static Changes.State state(String name) throws NoReleaseException {
    for (Changes.State state : Changes.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
        return state;
      }
    }
    throw new NoReleaseException("`" + name + "` is no state of a subject");
  }

  private static List<Altered> altered(JsonNode rows) throws NoReleaseException {
    List<Altered> altered = new ArrayList<>();
    for (JsonNode row : rows) {
      JsonNode before = row.path("before");
      Row after = row(row, row.path("text"));
      Row old =
          new Row(
              after.id(), before.path("text").asText(), anchors(before), text(before, "article"));
      altered.add(new Altered(old, after));
    }
    return altered;
  }

  private static List<Redated> redated(JsonNode rows) throws NoReleaseException {
    List<Redated> redated = new ArrayList<>();
    for (JsonNode row : rows) {
      redated.add(
          new Redated(
              row(row, row.path("text")), date(row.path("date_before")), date(row.path("date"))));
    }
    return redated;
  }

  private static Row row(JsonNode row, JsonNode text) throws NoReleaseException {
    if (!row.path("id").isTextual() || !text.isTextual()) {
      throw new NoReleaseException("this entry has a statement without id or text");
    }
    return new Row(
        anchor(row.path("id").asText()), text.asText(), anchors(row), text(row, "article"));
  }

  private static List<String> anchors(JsonNode row) throws NoReleaseException {
    List<String> anchors = new ArrayList<>();
    for (JsonNode value : row.path("anchors")) {
      anchors.add(anchor(value.asText()));
    }
    return anchors;
  }

  private static String anchor(String id) throws NoReleaseException {
    if (!NAME.matcher(id).matches()) {
      throw new NoReleaseException("`" + id + "` is no id of a statement");
    }
    return id;
  }

  private static Optional<String> text(JsonNode row, String name) {
    return row.path(name).isTextual() ? Optional.of(row.path(name).asText()) : Optional.empty();
  }

  /** The line of a release, with its line end. */
  public static String line(Release release) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("release", release.number());
    entry.put("day", release.day().toString());
    entry.put("note", release.note());
    put(entry, release.changes());
    return entry + "\n";
  }

  /** Changes as one object in one line, in the form of an entry. */
  public static String json(Changes changes) {
    ObjectNode entry = JSON.createObjectNode();
    put(entry, changes);
    return entry + "\n";
  }

  private static void put(ObjectNode entry, Changes changes) {
    ObjectNode articles = entry.putObject("articles");
    put(articles, "added", changes.added());
    put(articles, "changed", changes.changed());
    put(articles, "renamed", changes.renamed());
    put(articles, "withdrawn", changes.withdrawn());
    put(articles, "copies", changes.copies());
    if (!changes.described().isEmpty()) {
      ObjectNode described = articles.putObject("described");
      changes
          .described()
          .forEach(
              (id, one) -> {
                ObjectNode source = put(described.putObject(id), one.after());
                put(source.putObject("before"), one.before());
              });
    }
    ObjectNode subjects = entry.putObject("subjects");
    changes.sheets().forEach((slug, sheet) -> put(subjects.putObject(slug), sheet));
    if (!changes.sources().isEmpty()) {
      ObjectNode sources = entry.putObject("sources");
      changes.sources().forEach((id, source) -> put(sources.putObject(id), source));
    }
    if (!changes.details().isEmpty()) {
      ObjectNode details = entry.putObject("details");
      changes
          .details()
          .forEach(
              (slug, more) -> {
                ObjectNode subject = details.putObject(slug);
                put(subject, "passages", more.passages());
                put(subject, "dates", more.dates());
              });
    }
  }

  /** A source, without what is not known of it. */
  private static ObjectNode put(ObjectNode out, Described source) {
    if (!source.title().isEmpty()) {
      out.put("title", source.title());
    }
    if (!source.publisher().isEmpty()) {
      out.put("publisher", source.publisher());
    }
    if (!source.published().isEmpty()) {
      out.put("published", source.published());
    }
    return out;
  }

  private static void put(ObjectNode articles, String name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      ObjectNode all = articles.putObject(name);
      texts.forEach(all::put);
    }
  }

  private static void put(ObjectNode subject, Changes.Sheet sheet) {
    subject.put("name", sheet.name());
    if (sheet.state() != Changes.State.KEPT) {
      subject.put("state", sheet.state().name().toLowerCase(Locale.ROOT));
    }
    if (!sheet.added().isEmpty()) {
      ArrayNode rows = subject.putArray("added");
      sheet.added().forEach(row -> put(rows.addObject(), row));
    }
    put(subject, "reworded", sheet.reworded());
    put(subject, "regrouped", sheet.regrouped());
    if (!sheet.redated().isEmpty()) {
      ArrayNode rows = subject.putArray("redated");
      for (Redated one : sheet.redated()) {
        ObjectNode row = rows.addObject();
        put(row, one.statement());
        row.put("date", one.after());
        row.put("date_before", one.before());
      }
    }
    if (!sheet.gone().isEmpty()) {
      ArrayNode rows = subject.putArray("gone");
      for (Gone gone : sheet.gone()) {
        ObjectNode row = rows.addObject();
        put(row, gone.statement());
        gone.replacedBy().ifPresent(id -> row.put("replaced_by", id));
        gone.reason().ifPresent(reason -> row.put("reason", reason));
        if (gone.hidden()) {
          row.put("hidden", true);
        }
      }
    }
  }

  private static void put(ObjectNode subject, String name, List<Altered> altered) {
    if (altered.isEmpty()) {
      return;
    }
    ArrayNode rows = subject.putArray(name);
    for (Altered one : altered) {
      ObjectNode row = rows.addObject();
      put(row, one.after());
      putWords(row.putObject("before"), one.before());
    }
  }

  private static void put(ObjectNode out, Row row) {
    putWords(out.put("id", row.id()), row);
  }

  private static void putWords(ObjectNode out, Row row) {
    out.put("text", row.text());
    row.article().ifPresent(article -> out.put("article", article));
    if (!row.anchors().isEmpty()) {
      row.anchors().forEach(out.putArray("anchors")::add);
    }
  }
}

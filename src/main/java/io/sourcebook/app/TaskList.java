package io.sourcebook.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Task;
import io.sourcebook.model.Task.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What there is to look at, as words, as a page and for programs.
 *
 * @param all whether what stood there at the last release is listed too; it is counted in any case
 */
record TaskList(List<Task> tasks, boolean all) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many things came up since the last release. */
  static long fresh(List<Task> tasks) {
    return tasks.stream().filter(Task::fresh).count();
  }

  private static String heading(Kind kind) {
    return switch (kind) {
      case LOST -> "Sources that changed or went since the last release";
      case DECISION -> "Decisions that have no effect";
      case LAPSED -> "Sheets that changed since they were reviewed";
      case DIFFERENCE -> "Sources that do not agree";
      case SOURCE -> "Sources without a date or a publisher";
      case PASSAGE -> "Said by sources, and cited by none of your statements";
      case SPEAKER -> "Whose words they are, or who is meant, is not clear";
      case NEAR -> "Nearly the same, or just so";
    };
  }

  /** What is listed under one heading for one subject; an empty name where it concerns none. */
  record Part(String subject, List<Task> tasks) {}

  /**
   * What is listed under one heading.
   *
   * @param older how many more stood there at the last release
   */
  record Section(String heading, List<Part> parts, int count, int older) {}

  /** The headings under which there is something, in order. */
  List<Section> sections() {
    Map<Kind, List<Task>> byKind = new EnumMap<>(Kind.class);
    tasks.forEach(task -> byKind.computeIfAbsent(task.kind(), k -> new ArrayList<>()).add(task));
    List<Section> sections = new ArrayList<>();
    byKind.forEach(
        (kind, ofKind) -> {
          Map<String, List<Task>> bySubject = new LinkedHashMap<>();
          List<Task> listed = ofKind.stream().filter(task -> all || task.fresh()).toList();
          listed.forEach(
              task ->
                  bySubject
                      .computeIfAbsent(task.subject().orElse(""), s -> new ArrayList<>())
                      .add(task));
          List<Part> parts = new ArrayList<>();
          bySubject.forEach((subject, of) -> parts.add(new Part(subject, of)));
          sections.add(
              new Section(heading(kind), parts, listed.size(), ofKind.size() - listed.size()));
        });
    return sections;
  }

  /** For reading in a terminal. */
  String text() {
    if (tasks.isEmpty()) {
      return "nothing to review\n";
    }
    StringBuilder out = new StringBuilder();
    for (Section section : sections()) {
      if (section.count() > 0) {
        out.append(section.heading()).append(" (").append(section.count()).append(")\n");
        section.parts().forEach(part -> append(part, out));
        out.append('\n');
      }
    }
    List<Section> older = sections().stream().filter(section -> section.older() > 0).toList();
    if (!older.isEmpty()) {
      out.append("Stood there at the last release already; --all lists it\n");
      older.forEach(
          section ->
              out.append("  ")
                  .append(section.heading())
                  .append(" (")
                  .append(section.older())
                  .append(")\n"));
    }
    return out.toString().stripTrailing() + "\n";
  }

  private static void append(Part part, StringBuilder out) {
    if (!part.subject().isEmpty()) {
      out.append("  ")
          .append(part.subject())
          .append(" (")
          .append(part.tasks().size())
          .append(")\n");
    }
    part.tasks().forEach(task -> out.append(line(task)));
  }

  private static String line(Task task) {
    String indent = task.subject().isPresent() ? "    " : "  ";
    String told = Problem.of(task.place(), task.told(), "").render();
    return indent
        + told
        + "\n"
        + task.paste()
            .map(
                paste ->
                    indent + "  into " + Problem.of(place(paste), paste.line(), "").render() + "\n")
            .orElse("");
  }

  private static String place(Task.Paste paste) {
    return paste.into() + (paste.where().isEmpty() ? "" : ", " + paste.where());
  }

  /** A page that needs nothing beside itself. */
  String page() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(TaskList.class, "review");
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setDefaultEncoding("UTF-8");
    StringWriter html = new StringWriter();
    try {
      templates.getTemplate("review.ftlh").process(Map.of("sections", models()), html);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  private List<Map<String, Object>> models() {
    List<Map<String, Object>> models = new ArrayList<>();
    for (Section section : sections()) {
      List<Map<String, Object>> parts = new ArrayList<>();
      for (Part part : section.parts()) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Task task : part.tasks()) {
          rows.add(
              Map.of(
                  "place", task.place(),
                  "told", task.told(),
                  "into", task.paste().map(TaskList::place).orElse(""),
                  "line", task.paste().map(Task.Paste::line).orElse("")));
        }
        parts.add(Map.of("subject", part.subject(), "tasks", rows));
      }
      models.add(
          Map.of(
              "heading", section.heading(),
              "count", section.count(),
              "older", section.older(),
              "parts", parts));
    }
    return models;
  }

  /** One object on a line. */
  String json() {
    ObjectNode out = JSON.createObjectNode();
    out.put("fresh", fresh(tasks));
    ArrayNode list = out.putArray("tasks");
    for (Task task : tasks) {
      if (all || task.fresh()) {
        put(list.addObject(), task);
      }
    }
    out.put("older", tasks.size() - list.size());
    return out + "\n";
  }

  private static void put(ObjectNode out, Task task) {
    out.put("kind", task.kind().name().toLowerCase(Locale.ROOT));
    task.subject().ifPresent(subject -> out.put("subject", subject));
    out.put("file", task.file());
    if (task.line() > 0) {
      out.put("line", task.line());
    }
    if (task.block() > 0) {
      out.put("block", task.block());
    }
    out.put("told", task.told());
    task.paste()
        .ifPresent(
            paste -> {
              ObjectNode pasted = out.putObject("paste").put("into", paste.into());
              if (!paste.where().isEmpty()) {
                pasted.put("where", paste.where());
              }
              pasted.put("line", paste.line());
            });
    out.put("fresh", task.fresh());
  }
}

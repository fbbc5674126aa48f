package io.sourcebook.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Unmatched;
import io.sourcebook.publish.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a build did, in words and for programs; the same for the same project.
 *
 * @param rehearsed whether the build only told what it would do
 */
record BuildSummary(Build.Outcome outcome, boolean rehearsed) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A few lines for a person, of a build without problems. */
  String text() {
    Pipeline.Result result = outcome.result().orElseThrow();
    Publisher.Outcome published = outcome.published().orElseThrow();
    Library library = result.library();
    StringBuilder out = new StringBuilder();
    out.append(count(library.articles().size(), "article")).append(" read");
    List<SetAside> setAside = library.setAside();
    if (!setAside.isEmpty()) {
      out.append(", ").append(setAside.size()).append(" set aside:");
      setAside.forEach(
          file -> out.append("\n  ").append(Problem.of(file.file(), file.reason(), "").render()));
    }
    out.append('\n')
        .append(count(result.sheets().size(), "subject"))
        .append(", ")
        .append(count(statements(result), "statement"))
        .append(rehearsed ? "\nsite/ would have: " : "\nsite/: ")
        .append(count(published.written(), "file"))
        .append(" written, ")
        .append(published.unchanged())
        .append(" unchanged");
    if (!published.removed().isEmpty()) {
      out.append(", ").append(published.removed().size()).append(" removed");
    }
    long tasks = TaskList.fresh(result.tasks());
    if (tasks > 0) {
      out.append('\n')
          .append(count((int) tasks, "thing"))
          .append(" to review: \"sourcebook review\" lists ")
          .append(tasks == 1 ? "it" : "them");
    }
    if (rehearsed) {
      files().forEach(file -> out.append("\n  ").append(file));
      out.append("\nnothing was changed");
    }
    if (result.remains().redacted()) {
      out.append('\n').append(result.remains().told());
    }
    return out.append('\n').toString();
  }

  /** The decisions of the analyst that have no effect, where there are any. */
  Optional<String> unmatched() {
    List<Unmatched> unmatched = outcome.result().orElseThrow().unmatched();
    if (unmatched.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "\nWARNING: "
            + count(unmatched.size(), "decision")
            + (unmatched.size() == 1 ? " has" : " have")
            + " no effect:\n"
            + unmatched.stream()
                .map(one -> one.problem().render())
                .collect(Collectors.joining("\n\n")));
  }

  /** Each file that was changed, with what became of it. */
  List<String> files() {
    Publisher.Outcome published = outcome.published().orElseThrow();
    List<String> files = new ArrayList<>();
    published.added().forEach(path -> files.add("new      site/" + path));
    published.changed().forEach(path -> files.add("changed  site/" + path));
    published.removed().forEach(path -> files.add("removed  site/" + path));
    return files;
  }

  /** One object on a line: what a build read, made and changed, and what is wrong. */
  String json() {
    ObjectNode out = JSON.createObjectNode();
    out.put("done", outcome.problems().isEmpty());
    out.put("dry_run", rehearsed);
    outcome.result().ifPresent(result -> put(out, result));
    outcome.published().ifPresent(published -> put(out.putObject("site"), published));
    Problems.put(outcome.problems(), out.putArray("problems"));
    Problems.put(outcome.warning().stream().toList(), out.putArray("warnings"));
    return out + "\n";
  }

  private static void put(ObjectNode out, Pipeline.Result result) {
    out.put("articles", result.library().articles().size());
    ArrayNode setAside = out.putArray("set_aside");
    for (SetAside file : result.library().setAside()) {
      setAside.addObject().put("file", file.file()).put("reason", file.reason());
    }
    out.put("subjects", result.sheets().size());
    out.put("statements", statements(result));
    out.put("review", TaskList.fresh(result.tasks()));
    Problems.put(
        result.unmatched().stream().map(Unmatched::problem).toList(),
        out.putArray("decisions_without_effect"));
    result.remains().files().forEach(out.putArray("remains")::add);
  }

  private static void put(ObjectNode site, Publisher.Outcome published) {
    published.added().forEach(site.putArray("added")::add);
    published.changed().forEach(site.putArray("changed")::add);
    published.removed().forEach(site.putArray("removed")::add);
    site.put("unchanged", published.unchanged());
  }

  private static int statements(Pipeline.Result result) {
    return result.sheets().stream().mapToInt(sheet -> sheet.statements().size()).sum();
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

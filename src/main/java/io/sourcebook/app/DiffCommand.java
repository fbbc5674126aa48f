package io.sourcebook.app;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Changes.Redated;
import io.sourcebook.model.Changes.Redescribed;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.release.PublishedSite;
import io.sourcebook.release.ReleaseRecord;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a site differs from an earlier one. */
@Command(
    name = "diff",
    description = "Tells how one site differs from another: articles, and statements by subject.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  /** In which form the differences are printed. */
  enum Format {
    text,
    json
  }

  @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the earlier site.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the later site.")
  private String later = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for reading, json for one object; text if not given.")
  private Format format = Format.text;

  @Option(names = "--exit-code", description = "End with 1 when the sites differ.")
  private boolean exitCode;

  @Spec private CommandSpec spec;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Optional<PublishedSite> before = PublishedSite.read(folder(old), problems);
    Optional<PublishedSite> after = PublishedSite.read(folder(later), problems);
    if (before.isEmpty() || after.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
    Changes changes = PublishedSite.between(before.get(), after.get());
    console.print(format == Format.json ? ReleaseRecord.json(changes) : text(changes));
    return exitCode && !changes.isEmpty() ? Sourcebook.FAULTS : Sourcebook.DONE;
  }

  private Path folder(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongUse(spec.commandLine(), name + " is no path", "Name the folder of a site.");
    }
  }

  private static String text(Changes changes) {
    if (changes.isEmpty()) {
      return "the sites make the same statements\n";
    }
    StringBuilder out = new StringBuilder();
    articles(out, "added", changes.added());
    articles(out, "changed", changes.changed());
    changes
        .renamed()
        .forEach(
            (id, before) ->
                out.append("article renamed: ")
                    .append(id)
                    .append(", before ")
                    .append(before)
                    .append('\n'));
    changes.described().forEach((id, one) -> described(out, id, one));
    changes
        .copies()
        .forEach(
            (id, original) ->
                out.append("article set aside: ")
                    .append(id)
                    .append(", a copy of ")
                    .append(original)
                    .append('\n'));
    articles(out, "gone", changes.withdrawn());
    changes.sheets().forEach((slug, sheet) -> sheet(out, slug, sheet));
    return out.toString();
  }

  private static void described(StringBuilder out, String id, Redescribed one) {
    out.append("source described otherwise: ").append(id).append('\n');
    field(out, "title", one.before().title(), one.after().title());
    field(out, "publisher", one.before().publisher(), one.after().publisher());
    field(out, "published", one.before().published(), one.after().published());
  }

  private static void field(StringBuilder out, String name, String before, String after) {
    if (!before.equals(after)) {
      out.append("    ").append(name).append(": ").append(stated(after));
      out.append(", before ").append(stated(before)).append('\n');
    }
  }

  private static void articles(StringBuilder out, String what, Map<String, String> articles) {
    articles
        .keySet()
        .forEach(id -> out.append("article ").append(what).append(": ").append(id).append('\n'));
  }

  private static void sheet(StringBuilder out, String slug, Changes.Sheet sheet) {
    out.append('\n').append(slug).append(" (").append(sheet.name()).append(')');
    switch (sheet.state()) {
      case NEW -> out.append(", a new fact sheet");
      case GONE -> out.append(", gone");
      case KEPT -> {
        if (sheet.size() == 0) {
          out.append(", renamed");
        }
      }
    }
    out.append('\n');
    sheet.added().forEach(row -> line(out, "added", row));
    for (Altered one : sheet.reworded()) {
      line(out, "reworded", one.after());
      out.append("    before: ").append(oneLine(one.before().text())).append('\n');
    }
    for (Altered one : sheet.regrouped()) {
      line(out, "regrouped", one.after());
      out.append("    passages: ")
          .append(one.after().anchors().size() + 1)
          .append(", before ")
          .append(one.before().anchors().size() + 1)
          .append('\n');
    }
    for (Redated one : sheet.redated()) {
      line(out, "redated", one.statement());
      out.append("    date: ").append(stated(one.after()));
      out.append(", before ").append(stated(one.before())).append('\n');
    }
    for (Gone one : sheet.gone()) {
      line(out, "gone", one.statement());
      one.replacedBy().ifPresent(id -> out.append("    in its place: #").append(id).append('\n'));
    }
  }

  private static String stated(String value) {
    return value.isEmpty() ? "none" : oneLine(value);
  }

  private static void line(StringBuilder out, String what, Row row) {
    out.append("  ")
        .append(what)
        .append(": #")
        .append(row.id())
        .append(' ')
        .append(oneLine(row.text()))
        .append('\n');
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]++", " ").strip();
  }
}

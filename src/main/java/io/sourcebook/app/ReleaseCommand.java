package io.sourcebook.app;

import io.sourcebook.model.Changes;
import io.sourcebook.model.History;
import io.sourcebook.model.Release;
import io.sourcebook.release.ReleaseRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records what the site says now as accepted by the analyst. */
@Command(
    name = "release",
    description = "Records what the site says now, with what has changed since the last release.",
    mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Option(
      names = {"-m", "--message"},
      paramLabel = "NOTE",
      description = "A note, kept in the entry.")
  private String note = "";

  @Spec private CommandSpec spec;

  private final Console console;

  ReleaseCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    LocalDate today = today();
    Problems problems = new Problems();
    History history = ReleaseRecord.read(project.folder(), problems);
    if (!problems.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
    Optional<Pipeline.Acceptance> acceptance =
        Optional.of(new Pipeline.Acceptance(today, note.strip()));
    Build.Outcome outcome;
    try (Progress progress = console.progress()) {
      outcome = new Build(project, project.site(), false, false).run(acceptance, progress);
    }
    if (!outcome.problems().isEmpty()) {
      Problems.print(outcome.problems(), console);
      return Sourcebook.FAULTS;
    }
    List<Release> releases = outcome.result().orElseThrow().chronicle().history().releases();
    int last = history.releases().size();
    if (releases.size() == last) {
      console.print("nothing has changed since release " + last + "; nothing was recorded\n");
      return Sourcebook.DONE;
    }
    Release release = releases.get(last);
    append(project.folder(), release);
    console.print(summary(release));
    return Sourcebook.DONE;
  }

  private LocalDate today() {
    try {
      return Today.of(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(
          spec.commandLine(),
          String.valueOf(e.getMessage()),
          "Unset it, or set it to the seconds since 1970.");
    }
  }

  /** Writes the record anew beside its place, so that it is never half written. */
  private static void append(Path project, Release release) throws IOException {
    Path file = project.resolve(ReleaseRecord.FILE);
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    String start = new String(before, StandardCharsets.UTF_8);
    String gap = start.isEmpty() || start.endsWith("\n") ? "" : "\n";
    Path fresh = Files.createTempFile(file.getParent(), ".changes", ".jsonl");
    try {
      Files.writeString(fresh, start + gap + ReleaseRecord.line(release));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String summary(Release release) {
    Changes changes = release.changes();
    List<String> lines = new ArrayList<>();
    lines.add("release " + release.number() + " of " + release.day() + " recorded");
    lines.add(
        "  articles: "
            + changes.added().size()
            + " added, "
            + changes.changed().size()
            + " changed, "
            + changes.withdrawn().size()
            + " withdrawn");
    changes
        .sheets()
        .forEach(
            (slug, sheet) ->
                lines.add(
                    "  "
                        + slug
                        + ": "
                        + sheet.added().size()
                        + " added, "
                        + sheet.reworded().size()
                        + " reworded, "
                        + sheet.regrouped().size()
                        + " regrouped, "
                        + sheet.gone().size()
                        + " gone"));
    return String.join("\n", lines) + "\n";
  }
}

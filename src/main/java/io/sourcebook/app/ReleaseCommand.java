package io.sourcebook.app;

import io.sourcebook.model.Changes;
import io.sourcebook.model.History;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Release;
import io.sourcebook.publish.ProcessLock;
import io.sourcebook.publish.Publisher;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  private static final String LOCK = "release";

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

  @Option(
      names = "--dry-run",
      description = "Tell what the release would record, and change nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  private final Console console;
  private final StopSignal signal;

  ReleaseCommand(Console console, StopSignal signal) {
    this.console = console;
    this.signal = signal;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    LocalDate today = today();
    if (dryRun) {
      return release(project, today);
    }
    try (@Nullable ProcessLock lock = ProcessLock.take(project.folder(), LOCK).orElse(null)) {
      if (lock == null) {
        Problem busy =
            Problem.of(
                ReleaseRecord.FILE,
                "another sourcebook makes a release: " + ProcessLock.holder(project.folder(), LOCK),
                "Wait until it ends, and release again.");
        Problems.print(List.of(busy), console);
        return Sourcebook.FAULTS;
      }
      return release(project, today);
    }
  }

  private Integer release(Project project, LocalDate today) throws IOException {
    Problems problems = new Problems();
    History history = ReleaseRecord.read(project.folder(), problems);
    if (!problems.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
    Optional<Problem> early = early(history, today);
    if (early.isPresent()) {
      Problems.print(List.of(early.get()), console);
      return Sourcebook.FAULTS;
    }
    Optional<Pipeline.Acceptance> acceptance =
        Optional.of(new Pipeline.Acceptance(today, note.strip()));
    int last = history.releases().size();
    Build build = new Build(project, project.site(), false, false, signal);
    Build.Outcome outcome;
    try (Progress progress = console.progress()) {
      outcome =
          dryRun
              ? build.rehearse(acceptance, progress)
              : build.run(
                  acceptance,
                  (result, memory) ->
                      recorded(
                          project,
                          next(result, last),
                          redacted(result, history),
                          () -> build.publish(result, memory)),
                  progress);
    }
    if (!outcome.problems().isEmpty()) {
      Problems.print(outcome, console);
      return Sourcebook.FAULTS;
    }
    outcome.warning().ifPresent(warning -> console.say(warning.render()));
    Optional<Release> release = next(outcome.result().orElseThrow(), last);
    console.print(
        release
            .map(made -> summary(made, dryRun))
            .orElse(
                "nothing that the record tells has changed since release "
                    + last
                    + "; nothing was recorded\n"));
    if (!redacted(outcome.result().orElseThrow(), history).isEmpty()) {
      console.print(
          ReleaseRecord.FILE
              + (dryRun ? " would be" : " was")
              + " written anew, with redacted words blacked out in all entries\n");
    }
    // Searched again, since the record may be another now.
    Remains remains = Remains.of(project.folder(), outcome.result().orElseThrow().library());
    if (remains.redacted()) {
      console.print(remains.told() + "\n");
    }
    return Sourcebook.DONE;
  }

  /** The days of releases never run backwards, as feeds tell them in order. */
  private static Optional<Problem> early(History history, LocalDate today) {
    return history.releases().stream()
        .skip(Math.max(0, history.releases().size() - 1))
        .filter(last -> today.isBefore(last.day()))
        .map(
            last ->
                Problem.of(
                    ReleaseRecord.FILE,
                    "a release of "
                        + today
                        + " would be older than release "
                        + last.number()
                        + " of "
                        + last.day(),
                    "Put SOURCE_DATE_EPOCH or the clock right, and release again."))
        .findFirst();
  }

  private static Optional<Release> next(Pipeline.Result result, int last) {
    return result.chronicle().history().releases().stream().skip(last).findFirst();
  }

  /** The entries so far without the words that are redacted, where they hold any. */
  private static List<Release> redacted(Pipeline.Result result, History before) {
    List<Release> releases =
        result.chronicle().history().releases().subList(0, before.releases().size());
    return releases.equals(before.releases()) ? List.of() : releases;
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

  /**
   * Publishes, and records the release when that was done; either both or none.
   *
   * <p>The record is written anew beside its place first, so that a disk that refuses it leaves the
   * site as it was, and it is never half written.
   *
   * @param redacted all entries so far, where words have to go from them
   */
  private static Publisher.Outcome recorded(
      Project project,
      Optional<Release> release,
      List<Release> redacted,
      Supplier<Publisher.Outcome> publishing)
      throws IOException {
    if (release.isEmpty() && redacted.isEmpty()) {
      return publishing.get();
    }
    Path file = project.folder().resolve(ReleaseRecord.FILE);
    // Always of the same name, so that what a killed release leaves goes with the next.
    Path fresh = file.resolveSibling(".changes.jsonl.new");
    try {
      try {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        String start =
            redacted.isEmpty()
                ? new String(before, StandardCharsets.UTF_8)
                : redacted.stream().map(ReleaseRecord::line).collect(Collectors.joining());
        String gap = start.isEmpty() || start.endsWith("\n") ? "" : "\n";
        Files.writeString(fresh, start + gap + release.map(ReleaseRecord::line).orElse(""));
      } catch (IOException e) {
        return Publisher.Outcome.failed(
            List.of(
                Problem.of(
                    ReleaseRecord.FILE,
                    "could not be written: " + Sourcebook.ofDisk(e),
                    "Nothing was recorded, and the site is as it was.")));
      }
      Publisher.Outcome outcome = publishing.get();
      if (outcome.faults().isEmpty()) {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return outcome;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String summary(Release release, boolean rehearsed) {
    Changes changes = release.changes();
    List<String> lines = new ArrayList<>();
    lines.add(
        "release "
            + release.number()
            + " of "
            + release.day()
            + (rehearsed ? " would be recorded" : " recorded"));
    lines.add(
        "  articles: "
            + changes.added().size()
            + " added, "
            + changes.changed().size()
            + " changed, "
            + (changes.renamed().isEmpty() ? "" : changes.renamed().size() + " renamed, ")
            + (changes.described().isEmpty()
                ? ""
                : changes.described().size() + " described otherwise, ")
            + (changes.copies().isEmpty() ? "" : changes.copies().size() + " set aside as copies, ")
            + changes.withdrawn().size()
            + " taken off");
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
                        + (sheet.redated().isEmpty()
                            ? ""
                            : sheet.redated().size() + " with another date, ")
                        + sheet.gone().size()
                        + " gone"));
    return String.join("\n", lines) + "\n";
  }
}

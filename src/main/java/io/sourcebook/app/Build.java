package io.sourcebook.app;

import io.sourcebook.cache.DiskMemory;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.publish.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds a project's site, whoever asked for it. */
final class Build {

  /** What is true of a rehearsal that is stopped, whenever. */
  private static final String NOTHING = "nothing was changed";

  private final Project project;
  private final Path site;
  private final boolean strict;
  private final boolean drafts;
  private final StopSignal signal;

  /**
   * @param site the folder to publish to
   * @param strict whether an article that was set aside is a problem
   * @param drafts whether subjects that are drafts have pages
   * @param signal may stop it
   */
  Build(Project project, Path site, boolean strict, boolean drafts, StopSignal signal) {
    this.project = project;
    this.site = site;
    this.strict = strict;
    this.drafts = drafts;
    this.signal = signal;
  }

  /**
   * What a build did.
   *
   * @param problems of the inputs, or of the finished pages; the site is as it was if there are any
   * @param result empty when the inputs have problems
   * @param warning what went wrong beside the site; empty when nothing did
   */
  record Outcome(
      List<Problem> problems,
      Optional<Pipeline.Result> result,
      Optional<Publisher.Outcome> published,
      Optional<Problem> warning) {}

  /** Builds, and publishes what was built. */
  Outcome run(Progress progress) throws IOException {
    return run(Optional.empty(), this::publish, progress);
  }

  /** What is done with finished pages. */
  @FunctionalInterface
  interface Publishing {
    Publisher.Outcome of(Pipeline.Result result, Memory memory) throws IOException;
  }

  /** Builds with one more release, which is not written to the record unless publishing does. */
  Outcome run(Optional<Pipeline.Acceptance> acceptance, Publishing publishing, Progress progress)
      throws IOException {
    Publisher.restore(site);
    signal.expect("the site is as it was");
    return run(acceptance, project.cache(), publishing, "the new site stands", progress);
  }

  /** Builds, and tells what publishing would change; changes nothing. */
  Outcome rehearse(Optional<Pipeline.Acceptance> acceptance, Progress progress) throws IOException {
    signal.expect(NOTHING);
    return run(
        acceptance,
        project.readOnlyCache(),
        (result, memory) -> Publisher.rehearse(site, result.pages(), result.library(), memory),
        NOTHING,
        progress);
  }

  /** Publishes finished pages. */
  Publisher.Outcome publish(Pipeline.Result result, Memory memory) {
    return Publisher.publish(site, result.pages(), result.library(), memory);
  }

  private Outcome run(
      Optional<Pipeline.Acceptance> acceptance,
      Optional<DiskMemory> disk,
      Publishing publishing,
      String done,
      Progress progress)
      throws IOException {
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    Memory memory = disk.isPresent() ? disk.get() : Memory.NONE;
    Pipeline.Result result =
        Pipeline.run(project.folder(), settings, drafts, acceptance, memory, progress, problems);
    if (strict) {
      result.library().setAside().forEach(file -> problems.accept(problem(file)));
    }
    if (!problems.isEmpty()) {
      return new Outcome(problems.list(), Optional.empty(), Optional.empty(), warning(disk));
    }
    progress.stage(Stage.PUBLISHING, 0);
    Memory counted = new CountedMemory(memory, progress);
    Publisher.Outcome published =
        signal.whole(
            () -> publishing.of(result, counted),
            outcome -> outcome.written() > 0 || !outcome.removed().isEmpty(),
            done);
    if (published.faults().isEmpty()) {
      disk.ifPresent(DiskMemory::forgetUnused);
    }
    return new Outcome(
        published.faults(), Optional.of(result), Optional.of(published), warning(disk));
  }

  private static Optional<Problem> warning(Optional<DiskMemory> disk) {
    return disk.flatMap(DiskMemory::refused)
        .map(
            refused ->
                Problem.of(
                    ".sourcebook/cache",
                    "could not be written: " + Sourcebook.ofDisk(refused),
                    "This build is whole all the same; the next one takes as long."));
  }

  private static Problem problem(SetAside file) {
    return Problem.of(file.file(), "was set aside: " + file.reason(), "");
  }
}

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

  private final Project project;
  private final Path site;
  private final boolean strict;
  private final boolean drafts;

  /**
   * @param site the folder to publish to
   * @param strict whether an article that was set aside is a problem
   * @param drafts whether subjects that are drafts have pages
   */
  Build(Project project, Path site, boolean strict, boolean drafts) {
    this.project = project;
    this.site = site;
    this.strict = strict;
    this.drafts = drafts;
  }

  /**
   * What a build did.
   *
   * @param problems of the inputs, or of the finished pages; the site is as it was if there are any
   * @param result empty when the inputs have problems
   */
  record Outcome(
      List<Problem> problems,
      Optional<Pipeline.Result> result,
      Optional<Publisher.Outcome> published) {}

  Outcome run() throws IOException {
    return run(Optional.empty());
  }

  /** Builds with one more release, which is not written to the record. */
  Outcome run(Optional<Pipeline.Acceptance> acceptance) throws IOException {
    Publisher.restore(site);
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    Optional<DiskMemory> disk = project.cache();
    Memory memory = disk.isPresent() ? disk.get() : Memory.NONE;
    Pipeline.Result result =
        Pipeline.run(project.folder(), settings, drafts, acceptance, memory, problems);
    if (strict) {
      result.library().setAside().forEach(file -> problems.accept(problem(file)));
    }
    if (!problems.isEmpty()) {
      return new Outcome(problems.list(), Optional.empty(), Optional.empty());
    }
    Publisher.Outcome published = Publisher.publish(site, result.pages(), result.library(), memory);
    if (published.faults().isEmpty()) {
      disk.ifPresent(DiskMemory::forgetUnused);
    }
    return new Outcome(published.faults(), Optional.of(result), Optional.of(published));
  }

  private static Problem problem(SetAside file) {
    return Problem.of(file.file(), "was set aside: " + file.reason(), "");
  }
}

package io.sourcebook.app;

import io.sourcebook.find.Finders;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Meanwhile;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Mention;
import io.sourcebook.model.PlacedCorrections;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Subject;
import io.sourcebook.model.Task;
import io.sourcebook.model.Unmatched;
import io.sourcebook.page.Pages;
import io.sourcebook.page.share.Allowance;
import io.sourcebook.relate.Relating;
import io.sourcebook.relate.Suggestions;
import io.sourcebook.release.Chronicles;
import io.sourcebook.release.ReleaseRecord;
import io.sourcebook.review.Reviews;
import io.sourcebook.sheet.FactSheets;
import io.sourcebook.subject.PassageSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The way through the program, from seeds to pages. */
final class Pipeline {

  private Pipeline() {}

  /**
   * The pages of a project, not yet published, and what they were made from.
   *
   * @param chronicle the record of releases, with one more where one was asked for
   * @param unmatched the decisions of the analyst that have no effect, in the order of the files
   * @param tasks what the analyst should look at, the most pressing first
   * @param remains where redacted words still stand
   */
  record Result(
      Library library,
      List<FactSheet> sheets,
      Chronicle chronicle,
      List<SitePage> pages,
      List<Unmatched> unmatched,
      List<Task> tasks,
      Remains remains) {}

  /** What the analyst says when accepting a state of the site. */
  record Acceptance(LocalDate day, String note) {}

  /** The names that articles often give and that have no page. */
  static Suggestions suggest(
      Path project,
      SiteSettings settings,
      Memory remembered,
      Progress progress,
      Consumer<Problem> problems) {
    Memory memory = new CountedMemory(remembered, progress);
    progress.stage(Stage.READING, 0);
    Seeds seeds = Seeds.read(project, settings, memory, problems);
    Library library = seeds.library();
    List<Subject> subjects = seeds.subjects();
    progress.stage(Stage.FINDING, library.articles().size());
    List<Findings> articles = find(library, memory);
    progress.stage(Stage.SEARCHING, articles.size());
    List<Mention> named = PassageSearch.search(subjects, articles, memory);
    progress.stage(Stage.RELATING, 0);
    Relations relations =
        Relating.relate(
            subjects,
            articles,
            named,
            new FormerNames(seeds.recorded(), library),
            memory,
            problems);
    progress.stage(Stage.SUGGESTING, 0);
    return Suggestions.of(subjects, articles, relations);
  }

  private static List<Findings> find(Library library, Memory memory) {
    return library.articles().parallelStream()
        .map(article -> memory.recall("find", article, Findings.class, Finders::find))
        .toList();
  }

  /**
   * @param drafts whether subjects that are drafts have pages
   */
  static Result run(
      Path project,
      SiteSettings settings,
      boolean drafts,
      Memory memory,
      Consumer<Problem> problems) {
    return run(project, settings, drafts, Optional.empty(), memory, Progress.NONE, problems);
  }

  /**
   * @param acceptance makes what the site says a release, which the pages tell already
   */
  static Result run(
      Path project,
      SiteSettings settings,
      boolean drafts,
      Optional<Acceptance> acceptance,
      Memory remembered,
      Progress progress,
      Consumer<Problem> problems) {
    Memory memory = new CountedMemory(remembered, progress);
    progress.stage(Stage.READING, 0);
    Seeds seeds = Seeds.read(project, settings, memory, problems);
    Library library = seeds.library();
    History recorded = seeds.recorded();
    Redactions redactions = new Redactions(library.redactions());
    List<Subject> written = RedactedTargets.of(seeds.subjects(), redactions);
    List<Subject> subjects = drafts ? written.stream().map(Subject::finished).toList() : written;
    Unredacted.report(project, settings, subjects, redactions, problems);
    progress.stage(Stage.FINDING, library.articles().size());
    List<Findings> articles = find(library, memory);
    progress.stage(Stage.SEARCHING, articles.size());
    List<Mention> named = PassageSearch.search(subjects, articles, memory);
    progress.stage(Stage.RELATING, 0);
    Relations relations =
        Relating.relate(
            subjects, articles, named, new FormerNames(recorded, library), memory, problems);
    progress.stage(Stage.COMPOSING, subjects.size());
    List<FactSheet> sheets =
        marked(FactSheets.compose(subjects, articles, relations, memory), written);
    Allowance allowance = Allowance.of(settings, library.articles(), sheets, problems);
    Chronicle chronicle = chronicle(recorded, library, allowance.sheets(), acceptance, problems);
    progress.stage(Stage.RENDERING, library.articles().size());
    Path templates = project.resolve("templates");
    List<Unmatched> unmatched =
        RedactedIds.told(unmatched(library, articles, sheets), sheets, chronicle, redactions);
    Meanwhile<List<Task>> tasks =
        Meanwhile.of(
            () ->
                Reviews.of(library, articles, relations, allowance.sheets(), chronicle, unmatched));
    List<SitePage> pages =
        Pages.render(
            settings, library, articles, allowance, chronicle, templates, memory, problems);
    Unhidden.report(unmatched, redactions, problems);
    return new Result(
        library, sheets, chronicle, pages, unmatched, tasks.result(), Remains.of(project, library));
  }

  /** Sheets of drafts say that they are. */
  private static List<FactSheet> marked(List<FactSheet> sheets, List<Subject> written) {
    Set<String> drafts =
        written.stream().filter(Subject::draft).map(Subject::slug).collect(Collectors.toSet());
    return sheets.stream()
        .map(sheet -> drafts.contains(sheet.subject().slug()) ? sheet.asDraft() : sheet)
        .toList();
  }

  /** Decisions without effect, those on articles first. */
  private static List<Unmatched> unmatched(
      Library library, List<Findings> articles, List<FactSheet> sheets) {
    List<Unmatched> unmatched = new ArrayList<>(library.unmatched());
    articles.parallelStream()
        .flatMap(findings -> PlacedCorrections.of(findings).withoutEffect(findings).stream())
        .forEachOrdered(unmatched::add);
    sheets.forEach(sheet -> unmatched.addAll(sheet.decided().unmatched()));
    return List.copyOf(unmatched);
  }

  /** The record of releases beside what the site says now. */
  private static Chronicle chronicle(
      History recorded,
      Library library,
      List<FactSheet> sheets,
      Optional<Acceptance> acceptance,
      Consumer<Problem> problems) {
    Redactions redactions = new Redactions(library.redactions());
    History history = ReleaseRecord.redacted(recorded, redactions);
    acceptance
        .flatMap(told -> redactions.in(told.note()))
        .ifPresent(
            one ->
                problems.accept(
                    Problem.of(
                        ReleaseRecord.FILE,
                        "the note of this release holds words that "
                            + one.place().file()
                            + " redacts",
                        "Release with another note; nothing was recorded.")));
    Chronicle chronicle =
        Chronicles.of(history, library, sheets, WhyGone.of(recorded, library, sheets));
    return acceptance
        .map(told -> Chronicles.released(chronicle, sheets, told.day(), told.note()))
        .orElse(chronicle);
  }
}

package io.sourcebook.app;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.Correction;
import io.sourcebook.model.EditorNote;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Redaction;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.Target;
import io.sourcebook.subject.SubjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds words that must not stand anywhere in what the analyst wrote, where nobody but the analyst
 * can take them out.
 */
final class Unredacted {

  private static final String REMEDY =
      "Write it without them; nothing is published while they stand here.";

  private final Path project;
  private final Redactions redactions;
  private final Consumer<Problem> problems;

  private Unredacted(Path project, Redactions redactions, Consumer<Problem> problems) {
    this.project = project;
    this.redactions = redactions;
    this.problems = problems;
  }

  static void report(
      Path project,
      SiteSettings settings,
      List<Subject> subjects,
      Redactions redactions,
      Consumer<Problem> problems) {
    if (redactions.isEmpty()) {
      return;
    }
    Unredacted unredacted = new Unredacted(project, redactions, problems);
    unredacted.check(settings);
    unredacted.checkTemplates();
    subjects.forEach(unredacted::check);
  }

  private void check(SiteSettings settings) {
    Stream<String> glossary =
        settings.glossary().entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
    Stream.concat(Stream.concat(Stream.of(settings.title()), settings.baseUrl().stream()), glossary)
        .flatMap(text -> redactions.in(text).stream())
        .findFirst()
        .ifPresent(one -> report("seeds/site.yaml", 0, "this file", one));
  }

  /** The project's own templates, which pages and the site's files are made of. */
  private void checkTemplates() {
    Path folder = project.resolve("templates");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String told = project.relativize(file).toString().replace('\\', '/');
        redactions.in(told).ifPresent(one -> report(told, 0, "the name of this file", one));
        // Of a file that is no text the plain words in it are found all the same.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        redactions.in(text).ifPresent(one -> report(told, line(text), "this template", one));
      }
    } catch (IOException e) {
      problems.accept(
          Problem.of("templates", "could not be read", "Allow this user to read all of it."));
    }
  }

  /** The line, from 1, on which the first of the words begin. */
  private int line(String text) {
    int[] before = text.codePoints().toArray();
    int[] after = redactions.blackOut(text).codePoints().toArray();
    int line = 1;
    for (int i = 0; i < before.length && before[i] == after[i]; i++) {
      if (before[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private void check(Subject subject) {
    redactions
        .in(subject.slug())
        .ifPresent(one -> report(subject.file(), 0, "the name of this file", one));
    Stream.of(
            Stream.of(subject.name()),
            subject.aliases().stream(),
            subject.reviewedBy().stream(),
            printed(subject.decisions()))
        .flatMap(texts -> texts)
        .flatMap(text -> redactions.in(text).stream())
        .findFirst()
        .ifPresent(one -> reportFrontMatter(subject.file(), one));
    subject.notes().forEach(note -> check(subject, note));
    for (AnalystStatement statement : subject.statements()) {
      Stream.concat(statement.section().stream(), Stream.of(statement.text(), statement.html()))
          .flatMap(text -> redactions.in(text).stream())
          .findFirst()
          .ifPresent(one -> report(subject.file(), statement.line(), "this statement", one));
    }
  }

  /** A problem for each value that holds them, and in any case one. */
  private void reportFrontMatter(String file, Redaction first) {
    String text;
    try {
      text = Files.readString(project.resolve(file));
    } catch (IOException e) {
      report(file, 0, "the front matter", first);
      return;
    }
    BlackedText blacked = new BlackedText(text, redactions);
    List<Problem> found =
        SubjectReader.frontMatter(file, text).map(PrintedValue::of).orElse(List.of()).stream()
            .flatMap(
                value ->
                    redactions.in(value.text()).stream()
                        .map(
                            one ->
                                blacked
                                    .from(value.place())
                                    .problem("the front matter" + holds(one), REMEDY)))
            .toList();
    found.forEach(problems);
    if (found.isEmpty()) {
      report(file, 0, "the front matter", first);
    }
  }

  private void check(Subject subject, EditorNote note) {
    Stream.concat(note.section().stream(), Stream.of(note.text(), note.html()))
        .flatMap(text -> redactions.in(text).stream())
        .findFirst()
        .ifPresent(one -> report(subject.file(), note.line(), "this note", one));
  }

  /** What the page prints of the decisions. */
  private static Stream<String> printed(SubjectDecisions decisions) {
    Stream<Target> targets =
        Stream.concat(
            decisions.hide().stream(), decisions.correct().stream().map(Correction::target));
    Stream<String> right =
        decisions.correct().stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.speaker().stream(), one.name().map(Correction.Renaming::to).stream()));
    return Stream.concat(targets.map(Target::reason).flatMap(Optional::stream), right);
  }

  private void report(String file, int line, String what, Redaction redaction) {
    problems.accept(new Problem(file, line, 0, Optional.empty(), what + holds(redaction), REMEDY));
  }

  private static String holds(Redaction redaction) {
    return " holds words that " + redaction.place().file() + " redacts";
  }
}

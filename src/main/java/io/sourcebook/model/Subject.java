package io.sourcebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor or topic with a page.
 *
 * @param slug file name without ending; the address of its page
 * @param file path from the project, with {@code /}
 * @param match the query added to name and aliases, as written
 * @param statements in the order of the file
 * @param decisions what the analyst decides about the page's rows
 * @param notes remarks of the editor, in the order of the file
 */
public record Subject(
    String slug,
    String file,
    String name,
    SubjectKind kind,
    List<String> aliases,
    Optional<String> match,
    boolean draft,
    Optional<String> reviewedBy,
    Optional<LocalDate> reviewedOn,
    List<AnalystStatement> statements,
    SubjectDecisions decisions,
    List<EditorNote> notes) {
  public Subject {
    aliases = List.copyOf(aliases);
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
  }

  /** A subject about whose rows nothing is decided. */
  public Subject(
      String slug,
      String file,
      String name,
      SubjectKind kind,
      List<String> aliases,
      Optional<String> match,
      boolean draft,
      Optional<String> reviewedBy,
      Optional<LocalDate> reviewedOn,
      List<AnalystStatement> statements) {
    this(
        slug,
        file,
        name,
        kind,
        aliases,
        match,
        draft,
        reviewedBy,
        reviewedOn,
        statements,
        SubjectDecisions.NONE,
        List.of());
  }

  /** The same subject, as it is when it is no draft any more. */
  public Subject finished() {
    return draft ? withDraft(false) : this;
  }

  /** The same subject as a draft. */
  public Subject asDraft() {
    return withDraft(true);
  }

  /** The same subject with other decisions. */
  public Subject decided(SubjectDecisions others) {
    return new Subject(
        slug,
        file,
        name,
        kind,
        aliases,
        match,
        draft,
        reviewedBy,
        reviewedOn,
        statements,
        others,
        notes);
  }

  private Subject withDraft(boolean other) {
    return new Subject(
        slug,
        file,
        name,
        kind,
        aliases,
        match,
        other,
        reviewedBy,
        reviewedOn,
        statements,
        decisions,
        notes);
  }
}

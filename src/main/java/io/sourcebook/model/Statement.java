package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says, with the passages it stands on.
 *
 * @param id from the first passage's exact words; its anchor
 * @param wording what is printed, piece by piece; for the analyst's a single {@link Piece.Kind#OWN}
 * @param html the analyst's words as HTML, not yet cleaned; empty for a source's words
 * @param section the heading on the page: the analyst's own, or an English title of {@code sheet}
 *     that the page may translate
 * @param date when what it tells happened, where that is known
 * @param standing how sure it is said, and by whom
 * @param citations at least one; the first is the wording that is printed
 * @param origins how many independent origins the citations have, at least 1
 * @param originNote why articles share an origin, for a reader
 * @param unnamed the subject's name where the articles cited never say it, so that it is not sure
 *     that they mean the subject
 */
public record Statement(
    String id,
    List<Piece> wording,
    Optional<String> html,
    Voice by,
    String section,
    Optional<DateExpression> date,
    Standing standing,
    List<Citation> citations,
    int origins,
    Optional<String> originNote,
    Optional<String> unnamed) {

  /** A statement whose articles name the subject. */
  public Statement(
      String id,
      List<Piece> wording,
      Optional<String> html,
      Voice by,
      String section,
      Optional<DateExpression> date,
      Standing standing,
      List<Citation> citations,
      int origins,
      Optional<String> originNote) {
    this(
        id,
        wording,
        html,
        by,
        section,
        date,
        standing,
        citations,
        origins,
        originNote,
        Optional.empty());
  }

  public Statement {
    wording = List.copyOf(wording);
    citations = List.copyOf(citations);
    if (citations.isEmpty() || origins < 1) {
      throw new IllegalArgumentException("a statement without a passage: " + id);
    }
  }

  /** The same statement on other citations. */
  public Statement withCitations(List<Citation> others) {
    return new Statement(
        id, wording, html, by, section, date, standing, others, origins, originNote, unnamed);
  }

  /** The same statement under another heading. */
  public Statement withSection(String other) {
    return new Statement(
        id, wording, html, by, other, date, standing, citations, origins, originNote, unnamed);
  }

  /** The printed words as one string, with brackets and ellipses. */
  public String text() {
    StringBuilder out = new StringBuilder();
    wording.forEach(piece -> out.append(piece.text()));
    return out.toString();
  }

  /** How many articles the citations come from. */
  public long articles() {
    return citations.stream().map(citation -> citation.passage().article()).distinct().count();
  }

  /** Whose wording it is. */
  public enum Voice {
    ANALYST,
    SOURCE
  }

  /**
   * A part of a statement's wording.
   *
   * <p>The VERBATIM pieces stand in the first citation's passage in their order; white space around
   * a piece belongs to the piece.
   */
  public record Piece(Kind kind, String text) {
    /** Where the words come from. */
    public enum Kind {
      /** Exact words of the first citation. */
      VERBATIM,
      /** Added in square brackets, with them. */
      GLOSS,
      /** An ellipsis for words left out, with its spaces. */
      ELLIPSIS,
      /** The analyst's own words. */
      OWN
    }
  }

  /**
   * How sure it is said, and by whom.
   *
   * @param by who says it, where it is somebody's words
   * @param via the outlet that reported it
   * @param cue the exact words that show the status, for a small label
   * @param condition the exact words of the clause on which it hangs, or those that join it; empty
   *     where nothing is named on which it hangs
   * @param corrected who says it, or is meant in it, by the analyst's word; each name once
   */
  public record Standing(
      Status status,
      Optional<String> by,
      Optional<String> via,
      Optional<String> cue,
      Optional<String> condition,
      List<Corrected> corrected) {

    public Standing {
      corrected = List.copyOf(corrected);
    }

    /** A standing in which nobody was put right. */
    public Standing(
        Status status,
        Optional<String> by,
        Optional<String> via,
        Optional<String> cue,
        Optional<String> condition) {
      this(status, by, via, cue, condition, List.of());
    }

    /** A standing that hangs on no clause. */
    public Standing(
        Status status, Optional<String> by, Optional<String> via, Optional<String> cue) {
      this(status, by, via, cue, Optional.empty());
    }

    /** The same with those who were put right. */
    public Standing with(List<Corrected> others) {
      return new Standing(status, by, via, cue, condition, others);
    }

    /** The ground for a name, where the analyst gave it. */
    public Optional<String> basis(String name) {
      return corrected.stream()
          .filter(one -> one.name().equals(name))
          .map(Corrected::basis)
          .findFirst();
    }
  }

  /**
   * The tie from a statement to a passage.
   *
   * @param anchor from the passage's exact words: an id in the row, beside the statement's own
   * @param passage the exact words cited
   * @param sentence the sentence around them, or several where the citation spans them
   */
  public record Citation(String anchor, Passage passage, Span sentence) {}
}

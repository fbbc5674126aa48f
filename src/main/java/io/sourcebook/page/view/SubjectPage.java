package io.sourcebook.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject's fact sheet.
 *
 * @param kind in words
 * @param draft the remark that it is not published yet, or empty
 * @param asOf the newest source's date, as a sentence
 * @param review who reviewed it, or that nobody did
 * @param leftOut how many statements the analyst left out, with the reasons, or empty
 * @param lapse how many statements changed since the review, or empty
 * @param version the release that last changed the sheet, and what changed since; or empty
 * @param changes the URL of the page of the sheet's changes, or empty
 * @param coverage articles by month; absent where none is dated to a month
 * @param unplaced articles that stand on no month, each with the reason
 * @param contents the sections of the page
 * @param empty the remark that no article names the subject, or empty
 * @param sections statements under their headings
 * @param strip the dated entries on one line of time; absent where they are too few for a picture
 * @param undated events without a calendar day
 * @param allEvents the URL of the page of all events, empty where this page shows them all
 * @param courses figures that the sources give for several dates, as pictures over time
 * @param movedFigures the pages of the figures, where they are too many for this one
 * @param movedVoices the pages of who said what, where it is too much for this one
 * @param silence the remark that no article quotes the subject, or empty
 * @param called what each source calls the subject
 * @param moreConnections how many names this page leaves out, with the data that has them; absent
 *     where it shows all
 * @param noGaps the remark that no question is left open, or empty
 * @param stones what stood on this page in a release and does so no more
 */
public record SubjectPage(
    String slug,
    String name,
    String kind,
    String draft,
    List<String> aliases,
    String asOf,
    String review,
    String leftOut,
    String lapse,
    String version,
    String changes,
    List<Count> counts,
    @Nullable Coverage coverage,
    List<String> unplaced,
    List<Link> contents,
    String empty,
    List<Section> sections,
    @Nullable Strip strip,
    List<Year> timeline,
    List<Event> undated,
    String allEvents,
    List<Course> courses,
    List<Figure> figures,
    List<MovedPart> movedFigures,
    List<Voices> voices,
    List<MovedPart> movedVoices,
    String silence,
    List<Difference> differences,
    List<Called> called,
    List<Connection> connections,
    @Nullable Link moreConnections,
    List<Gap> openGaps,
    List<Gap> answeredGaps,
    String noGaps,
    List<Source> sources,
    List<Stone> stones,
    Headings headings) {

  /** A number with what it counts. */
  public record Count(String number, String noun) {}

  /**
   * The fixed sections, each with its id and how much it holds.
   *
   * @param said who said what
   */
  public record Headings(
      Heading timeline,
      Heading figures,
      Heading said,
      Heading differences,
      Heading called,
      Heading connections,
      Heading gaps,
      Heading sources,
      Heading gone) {}

  /** A section's id, title and count in words. */
  public record Heading(String id, String title, String count) {}

  /**
   * Statements under one heading.
   *
   * @param notes remarks of the editor
   * @param statements empty where they stand on pages of their own
   * @param moved the pages where they stand
   */
  public record Section(
      Heading heading, List<Wording> notes, List<Statement> statements, List<MovedPart> moved) {}

  /**
   * A row of the ledger.
   *
   * @param id the statement's anchor
   * @param anchors further ids of the row
   * @param labels how sure it is said and by whom, in words
   * @param voice whose wording it is
   * @param support how many articles and origins it has
   */
  public record Statement(
      String id,
      int number,
      List<String> anchors,
      Wording wording,
      List<Label> labels,
      String voice,
      String date,
      Support support,
      List<Note> notes) {}

  /**
   * A status in words.
   *
   * @param kind the status, lower case
   * @param cue the words of the source that show it, or empty
   */
  public record Label(String kind, String text, String cue) {}

  /**
   * Squares for origins, outlined ones for articles that repeat another.
   *
   * @param why why articles share an origin, or empty
   */
  public record Support(int filled, int outlined, String text, String why) {}

  /** The dated events of one year or decade. */
  public record Year(String title, List<Event> events) {}

  /**
   * An entry of the timeline.
   *
   * @param basis the ground for a date that the article does not say in full, or empty
   * @param words the date's own words, for one without a calendar day
   * @param labels how sure it is said and by whom
   * @param statements the rows that tell it
   */
  public record Event(
      String id,
      When when,
      String basis,
      String words,
      boolean planned,
      List<Label> labels,
      Wording wording,
      List<Note> notes,
      List<Link> statements) {}

  /**
   * A figure with the sentence it stands in.
   *
   * @param size {@code short} where the number can be printed large, else {@code long}
   * @param by whose estimate it is, or that nobody's name stands with it
   */
  public record Figure(
      String id,
      String number,
      String unit,
      String size,
      Cited sentence,
      String by,
      String condition,
      List<Note> notes) {}

  /**
   * Quotations of one kind.
   *
   * @param title whether the subject speaks
   */
  public record Voices(String title, List<Saying> sayings) {}

  /**
   * Words that somebody said.
   *
   * @param direct whether they stood between quotation marks
   * @param words the words, without text around them
   * @param speaker a name, or that there is none
   * @param remark reported by whom, or that it is reported speech; may be empty
   */
  public record Saying(
      String id,
      boolean direct,
      Cited words,
      String speaker,
      String role,
      String remark,
      List<Note> notes) {}

  /** Passages that do not agree. */
  public record Difference(String id, String on, List<Side> sides) {}

  /**
   * One version.
   *
   * @param labels how sure it is said, and by whom
   * @param source publisher and date
   * @param others further passages that tell it so
   */
  public record Side(
      Cited words, List<Label> labels, String source, int number, List<Link> others) {}

  /**
   * What one source calls the subject.
   *
   * @param source publisher or title
   * @param source its publisher or the remark that it is not stated
   */
  public record Called(int number, String source, List<Word> words) {}

  /**
   * A descriptor.
   *
   * @param by whose word it is, where it is not the source's own
   */
  public record Word(Cited words, String by) {}

  /**
   * A name that shares passages with the subject.
   *
   * @param href to the name's own page, or empty
   */
  public record Connection(String name, String href, String count, List<Link> passages) {}

  /** A question with what can be said about it. */
  public record Gap(String question, String answer, List<Link> passages) {}

  /**
   * A source of the sheet.
   *
   * @param quoted whether the title is made of the article's first words, as it has none
   * @param publisher or the remark that it is not stated
   * @param evidence where publisher and date were read
   * @param reference how a reference list names it
   * @param cited how many passages are cited, in words
   * @param origin whose reporting it retells, or empty
   * @param decision what the analyst decided about it, with the reason, or empty
   * @param note the analyst's remark, or empty
   * @param statements the rows that stand on it
   */
  public record Source(
      String id,
      int number,
      String title,
      boolean quoted,
      String language,
      String href,
      boolean published,
      String publisher,
      When date,
      List<String> evidence,
      Reference reference,
      String cited,
      String origin,
      String decision,
      String note,
      List<Link> statements) {}
}

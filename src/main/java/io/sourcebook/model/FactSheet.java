package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * All that is known about a subject, ready to be printed.
 *
 * @param asOf the newest date among its sources, where any is dated
 * @param statements in the order of the page; a section's statements stand together
 * @param timeline dated entries in order of date
 * @param undated events that the sources date only relatively, in order of passage
 * @param furtherDates dates, in order, that sentences about the subject and near them name beside
 *     the timeline's entries; they count for their days and are printed nowhere
 * @param gaps what the sources do not say
 * @param decided what the analyst's decisions did to it
 */
public record FactSheet(
    Subject subject,
    Optional<Edtf> asOf,
    List<Statement> statements,
    List<Event> timeline,
    List<Event> undated,
    List<Dated> furtherDates,
    List<Saying> quotations,
    List<Amount> figures,
    List<Difference> differences,
    List<Description> descriptions,
    List<Connection> connections,
    List<Gap> gaps,
    List<Use> sources,
    Decided decided) {

  /** A sheet to which no decision did anything. */
  public FactSheet(
      Subject subject,
      Optional<Edtf> asOf,
      List<Statement> statements,
      List<Event> timeline,
      List<Event> undated,
      List<Dated> furtherDates,
      List<Saying> quotations,
      List<Amount> figures,
      List<Difference> differences,
      List<Description> descriptions,
      List<Connection> connections,
      List<Gap> gaps,
      List<Use> sources) {
    this(
        subject,
        asOf,
        statements,
        timeline,
        undated,
        furtherDates,
        quotations,
        figures,
        differences,
        descriptions,
        connections,
        gaps,
        sources,
        Decided.NOTHING);
  }

  /** The same sheet, marked as that of a draft. */
  public FactSheet asDraft() {
    return new FactSheet(
        subject.asDraft(),
        asOf,
        statements,
        timeline,
        undated,
        furtherDates,
        quotations,
        figures,
        differences,
        descriptions,
        connections,
        gaps,
        sources,
        decided);
  }

  /**
   * Something that happened, or was to happen.
   *
   * @param date empty for one without a calendar day
   * @param words the date's own words in the first citation
   * @param basis the ground for the date, for a reader
   * @param weight how much its passages make the date matter to the subject; adds up by day
   * @param wording what is printed
   * @param standing how sure it is said, and by whom
   * @param statements the ids of the statements that tell it, empty when none does
   */
  public record Event(
      Optional<Edtf> date,
      String words,
      Certainty certainty,
      String basis,
      boolean planned,
      double weight,
      List<Statement.Piece> wording,
      Statement.Standing standing,
      List<Statement.Citation> citations,
      List<String> statements) {}

  /**
   * A date named in a sentence about the subject, or near one.
   *
   * @param words the date's own words
   * @param basis the ground for the date, for a reader
   * @param weight how much the sentence makes the date matter to the subject; adds up by day
   */
  public record Dated(
      Edtf date,
      String words,
      Certainty certainty,
      String basis,
      boolean planned,
      double weight,
      Passage sentence) {}

  /**
   * A quotation that concerns the subject.
   *
   * @param bySubject whether the subject itself speaks
   * @param citation the words said
   * @param corrected the ground for the speaker, where it is the analyst who names it
   */
  public record Saying(
      Quotation quotation,
      boolean bySubject,
      Statement.Citation citation,
      Optional<String> corrected) {

    /** A quotation whose speaker the article names. */
    public Saying(Quotation quotation, boolean bySubject, Statement.Citation citation) {
      this(quotation, bySubject, citation, Optional.empty());
    }
  }

  /**
   * A figure of a passage about the subject, with the sentence around it.
   *
   * @param also where other passages give the same figure of the same matter
   * @param date for which the sentence gives it, where it gives one date
   * @param course shared by the figures of one matter that are given for several dates
   */
  public record Amount(
      Figure figure,
      Statement.Citation citation,
      List<Statement.Citation> also,
      Optional<Edtf> date,
      Optional<String> course) {

    public Amount {
      also = List.copyOf(also);
    }

    /** A figure of no course. */
    public Amount(Figure figure, Statement.Citation citation, List<Statement.Citation> also) {
      this(figure, citation, also, Optional.empty(), Optional.empty());
    }

    /** A figure that one passage gives. */
    public Amount(Figure figure, Statement.Citation citation) {
      this(figure, citation, List.of());
    }
  }

  /**
   * A name that shares passages with the subject.
   *
   * @param slug of the subject, where the name has a page
   * @param passages the sentences that speak of both: by name, or by words that were resolved to
   *     one; of a topic, an agreement or an event also without its name
   */
  public record Connection(Optional<String> slug, String name, List<Passage> passages) {}

  /**
   * What an article calls the subject, beside its name.
   *
   * @param by whose words they are, where they are not the article's own
   * @param citation the words
   * @param corrected the ground for whose words they are, where it is the analyst who says it
   */
  public record Description(
      Optional<String> by, Statement.Citation citation, Optional<String> corrected) {

    /** Words of whom the article says. */
    public Description(Optional<String> by, Statement.Citation citation) {
      this(by, citation, Optional.empty());
    }
  }

  /**
   * A question that a reader would ask.
   *
   * @param question as a short phrase
   * @param answer what can be said: that no article says it, or who says it; never empty
   * @param open whether the sources leave it open
   * @param passages the passages that answer it, empty when open
   */
  public record Gap(String question, String answer, boolean open, List<Passage> passages) {}

  /**
   * An article on which the sheet stands.
   *
   * @param cited how many of its passages the sheet cites
   * @param origin whose reporting it retells in these passages, where it says so
   */
  public record Use(String article, int cited, Optional<String> origin) {}
}

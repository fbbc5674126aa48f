package io.sourcebook.model;

import java.util.Optional;

/**
 * Something that an analyst should look at.
 *
 * @param subject the slug of the subject that it concerns, where it concerns one
 * @param file path from the project, with {@code /}
 * @param line from 1, or 0 where no line tells the place
 * @param block the number behind ¶, or 0
 * @param told what there is to look at, in a sentence without a full stop
 * @param paste a line that settles it, and the file that it goes into
 * @param fresh whether it came up since the last release; always, where there is none
 */
public record Task(
    Kind kind,
    Optional<String> subject,
    String file,
    int line,
    int block,
    String told,
    Optional<Paste> paste,
    boolean fresh) {

  /** What kind of look it takes, the most pressing first. */
  public enum Kind {
    /** A source that changed or went, so that what stood on it has to be read again. */
    LOST,
    /** A decision of the analyst that has no effect. */
    DECISION,
    /** A sheet that was reviewed and has changed since. */
    LAPSED,
    /** Sources that do not agree. */
    DIFFERENCE,
    /** A source whose date or publisher nobody knows. */
    SOURCE,
    /** What a source says and no statement of the analyst cites. */
    PASSAGE,
    /** Words of which it is not clear whose they are, or whom they mean. */
    SPEAKER,
    /** Sentences that nearly tell the same, or just so. */
    NEAR
  }

  /**
   * A line for a file that the analyst writes.
   *
   * @param into path from the project, with {@code /}
   * @param where at which place of the file, in words; empty where any will do
   */
  public record Paste(String into, String where, String line) {

    /** A line that stands by itself. */
    public Paste(String into, String line) {
      this(into, "", line);
    }

    /** An item of a list, of which the file may have some. */
    public static Paste item(String into, String key, String value) {
      return new Paste(into, "below \"" + key + ":\" (write it if missing)", "- " + value);
    }

    /** A key with a value, in place of the one that the file has. */
    public static Paste instead(String into, String key, String value) {
      return new Paste(into, "in place of \"" + key + ":\"", key + ": " + value);
    }
  }

  /** The file with the line or block. */
  public String place() {
    return file + (line > 0 ? ":" + line : block > 0 ? " ¶" + block : "");
  }
}

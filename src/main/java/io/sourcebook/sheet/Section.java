package io.sourcebook.sheet;

import io.sourcebook.model.Status;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.regex.Pattern;

/** The headings under which a page prints the sources' own passages. */
final class Section {

  static final String GLANCE = "At a glance";
  static final String REPORTED = "Also reported";
  static final String EXPECTED = "Planned, conditional or predicted";
  static final String BREACHES = "Alleged breaches";
  static final String JUDGED = "Judgements and allegations";
  static final String RELATED = "Related, without naming it";

  /** The order of the page, below the top and the analyst's own headings. */
  static final List<String> ORDER = List.of(REPORTED, EXPECTED, BREACHES, JUDGED);

  private static final Pattern BREACH =
      Pattern.compile(
          "\\b(?:breach|violat|flout|infring|renege|broke|offen[cs]e|non-?compliance|fail(?:ed|ure)"
              + "|incumpl|viol[aó]|infracci)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CONCESSION =
      Pattern.compile(
          "(?:(?:but|and|yet|pero|y)\\s+)?(?:despite|in spite of|notwithstanding|a pesar de)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ADDITION =
      Pattern.compile(
          "(?:in addition|also|moreover|furthermore|besides|además|asimismo)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Section() {}

  /** Whether a sentence adds to what the one before accuses somebody of. */
  static boolean goesOn(String sentence) {
    return ADDITION.matcher(sentence).lookingAt();
  }

  /** The heading for a passage that is not chosen for the top of the page. */
  static String of(Status status, SubjectKind kind, String words) {
    return switch (status) {
      case STATED, ATTRIBUTED -> REPORTED;
      case PLANNED, CONDITIONAL -> EXPECTED;
      case OPINION, ALLEGED, DENIED ->
          kind == SubjectKind.AGREEMENT && tellsOfBreach(words) ? BREACHES : JUDGED;
    };
  }

  /** Whether words speak of a breach, and not only of something else that comes despite one. */
  static boolean tellsOfBreach(String words) {
    int comma = CONCESSION.matcher(words).lookingAt() ? words.indexOf(',') : -1;
    return BREACH.matcher(words.substring(comma + 1)).find();
  }
}

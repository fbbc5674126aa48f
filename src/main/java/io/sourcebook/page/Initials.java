package io.sourcebook.page;

import io.sourcebook.page.search.Tokens;
import java.util.Comparator;
import java.util.Locale;

/** Under which letter a name stands in an alphabet. */
final class Initials {

  /** Where names stand that begin with no letter from a to z. */
  static final String OTHER = "other";

  /** The letters as in the alphabet, then {@link #OTHER}. */
  static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(OTHER::equals).thenComparing(letter -> letter);

  private Initials() {}

  /** A letter from {@code a} to {@code z}, accents and case aside, or {@link #OTHER}. */
  static String of(String name) {
    String first = sortKey(name);
    return !first.isEmpty() && first.charAt(0) >= 'a' && first.charAt(0) <= 'z'
        ? first.substring(0, 1)
        : OTHER;
  }

  /** The letter as a heading. */
  static String title(String letter, Labels labels) {
    return letter.equals(OTHER) ? labels.get("otherInitials") : letter.toUpperCase(Locale.ROOT);
  }

  /** A name as it is sorted and compared: without accents, case or punctuation. */
  static String sortKey(String name) {
    return String.join(" ", Tokens.of(name));
  }

  /** A name as a part of an id or file name. */
  static String slug(String name) {
    String slug = String.join("-", Tokens.of(name));
    return slug.isEmpty() ? "untitled" : slug;
  }
}

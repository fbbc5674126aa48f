package io.sourcebook.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a decision of the analyst means.
 *
 * @param byId whether it is named by the id of a statement or passage, by quoted words otherwise
 * @param value the id, or the words as written
 * @param reason the analyst's, for a reader
 * @param place where the decision stands
 */
public record Target(boolean byId, String value, Optional<String> reason, Place place) {

  /** As the site shows an id at the end of an address. */
  private static final Pattern ID = Pattern.compile("s[0-9a-f]{10}(?:-[0-9]{1,6})?");

  /** Whether a text can only be an id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** For a message: the id, or the words in quotation marks. */
  public String told() {
    return byId ? value : "“" + value.strip() + "”";
  }
}

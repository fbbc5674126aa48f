package io.sourcebook.article.mail;

import io.sourcebook.article.form.Blank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who sends a mail, as its header names them. */
final class Sender {

  /** What stands between a person and the paper for which the person writes. */
  private static final List<String> WITHIN = List.of(" from ", " at ");

  private static final int LONGEST = 120;

  private Sender() {}

  /** The publisher's name: that before the address, or after "from" in it; no bare address. */
  static Optional<String> publisher(String from) {
    int angle = from.indexOf('<');
    String name = angle < 0 ? from : from.substring(0, angle);
    int open = from.indexOf('(');
    int close = from.lastIndexOf(')');
    if (Blank.isBlank(name) || (angle < 0 && open > 0 && close > open)) {
      name = open >= 0 && close > open ? from.substring(open + 1, close) : "";
    }
    name = Blank.strip(name.replace("\"", " "));
    if (name.startsWith("'") && name.endsWith("'") && name.length() > 2) {
      name = Blank.strip(name.substring(1, name.length() - 1));
    }
    if (name.isEmpty() || name.length() > LONGEST || name.indexOf('@') >= 0) {
      return Optional.empty();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int via = lower.indexOf(" via ");
    if (via > 0) {
      return Optional.of(Blank.strip(name.substring(0, via)));
    }
    for (String word : WITHIN) {
      int at = lower.lastIndexOf(word);
      if (at > 0 && lower.length() == name.length()) {
        return Optional.of(Blank.strip(name.substring(at + word.length())));
      }
    }
    return Optional.of(name);
  }
}

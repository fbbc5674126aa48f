package io.sourcebook.article.mail;

import io.sourcebook.article.form.Blank;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines above a mail or above one of its parts; of two with one name the first counts. */
final class MailHeader {

  private final Map<String, String> fields = new HashMap<>();

  /** Takes a line of the header, decoded. */
  void add(String name, String value) {
    fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A field by its name in lower case, if it says anything. */
  Optional<String> get(String name) {
    return Optional.ofNullable(fields.get(name)).map(Blank::strip).filter(text -> !text.isEmpty());
  }

  /** What stands before the parameters of a field, in lower case. */
  Optional<String> kind(String name) {
    return get(name)
        .map(
            value -> {
              int end = value.indexOf(';');
              return Blank.strip(end < 0 ? value : value.substring(0, end))
                  .toLowerCase(Locale.ROOT);
            });
  }

  /** A parameter of a field, such as the charset of a Content-Type. */
  Optional<String> parameter(String name, String parameter) {
    String value = get(name).orElse("");
    String lower = value.toLowerCase(Locale.ROOT);
    String sought = parameter + "=";
    for (int at = lower.indexOf(';'); at >= 0; at = lower.indexOf(';', at + 1)) {
      int start = Blank.skip(lower, at + 1, lower.length());
      if (lower.startsWith(sought, start) && lower.length() == value.length()) {
        return Optional.of(unquoted(value.substring(start + sought.length())))
            .filter(text -> !text.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static String unquoted(String value) {
    String text = Blank.strip(value);
    if (text.startsWith("\"")) {
      int end = text.indexOf('"', 1);
      return end < 0 ? text.substring(1) : text.substring(1, end);
    }
    int end = text.indexOf(';');
    return Blank.strip(end < 0 ? text : text.substring(0, end));
  }
}

package io.sourcebook.article.mail;

import io.sourcebook.article.form.Blank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that a mail program writes above a mail that is sent on.
 *
 * @param first the first block that holds some of them
 * @param last the last such block
 * @param fields their values by the name of the field in English
 */
record ForwardedHeader(int first, int last, Map<String, String> fields) {

  /** Longer lines are sentences, not lines of a header. */
  private static final int LONGEST = 1_000;

  /** A sender, a subject and one more: fewer such lines also stand in interviews and letters. */
  private static final int LEAST_FIELDS = 3;

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("from", "from"),
          Map.entry("de", "from"),
          Map.entry("date", "date"),
          Map.entry("sent", "date"),
          Map.entry("fecha", "date"),
          Map.entry("enviado", "date"),
          Map.entry("enviado el", "date"),
          Map.entry("subject", "subject"),
          Map.entry("asunto", "subject"),
          Map.entry("to", "to"),
          Map.entry("para", "to"),
          Map.entry("cc", "cc"),
          Map.entry("reply-to", "reply-to"),
          Map.entry("responder a", "reply-to"));

  ForwardedHeader {
    fields = Map.copyOf(fields);
  }

  /** Every such header among the blocks of a text. */
  static List<ForwardedHeader> in(List<String> blocks) {
    List<ForwardedHeader> found = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      Map<String, String> fields = new HashMap<>();
      int first = at;
      while (at < blocks.size() && take(blocks.get(at), fields)) {
        at++;
      }
      if (fields.size() >= LEAST_FIELDS
          && fields.containsKey("from")
          && fields.containsKey("subject")) {
        found.add(new ForwardedHeader(first, at - 1, fields));
      }
      at = Math.max(at, first + 1);
    }
    return found;
  }

  /** Takes a block's fields; false where one of its lines is no line of a header. */
  private static boolean take(String block, Map<String, String> fields) {
    if (block.length() > LONGEST) {
      return false;
    }
    Map<String, String> taken = new HashMap<>();
    for (String line : block.lines().toList()) {
      if (isSeparator(line)) {
        continue;
      }
      int colon = line.indexOf(':');
      Optional<String> name =
          Optional.ofNullable(
              NAMES.get(
                  colon < 0
                      ? ""
                      : Blank.strip(line.substring(0, colon).replace("*", ""))
                          .toLowerCase(Locale.ROOT)));
      if (name.isEmpty()) {
        return false;
      }
      taken.put(name.get(), Blank.strip(line.substring(colon + 1).replace("*", "")));
    }
    taken.forEach(fields::putIfAbsent);
    return true;
  }

  /** A line such as {@code ---------- Forwarded message ---------}. */
  static boolean isSeparator(String line) {
    String words = Blank.strip(line);
    int start = 0;
    int end = words.length();
    while (start < end && words.charAt(start) == '-') {
      start++;
    }
    while (end > start && "-:".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String text = Blank.strip(words.substring(start, end)).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "forwarded message",
          "original message",
          "begin forwarded message",
          "mensaje reenviado",
          "mensaje original",
          "inicio del mensaje reenviado" ->
          true;
      default -> words.length() >= 20 && text.isEmpty() && words.chars().allMatch(c -> c == '-');
    };
  }
}

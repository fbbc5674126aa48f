package io.sourcebook.page;

import io.sourcebook.model.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grounds and reasons that earlier stages give as English sentences, in another language.
 *
 * <p>A line of the table is a sentence with slots: {@code {a}} any words, {@code {n}} words without
 * a semicolon or quotation mark, {@code {d}} a date, {@code {p}} another sentence of the table.
 */
final class Grounds {

  private static final Pattern SLOT = Pattern.compile("\\{([adnp])(\\d?)\\}");

  private static final Pattern DATE =
      Pattern.compile("(?:(?:(\\d{1,2}) )?([A-Z][a-z]{2,8}) )?(\\d{4})");

  /** A sentence within a sentence within a sentence is as deep as they come. */
  private static final int DEEPEST = 4;

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final DateWords dates;

  /**
   * @param table the lines of the table
   * @param english the labels of the language in which the sentences are given
   * @param dates how dates are written in the other language
   */
  Grounds(List<String> table, Labels english, DateWords dates) {
    this.dates = dates;
    for (int month = 1; month <= 12; month++) {
      months.put(english.get("month" + month), month);
    }
    for (String line : table) {
      int arrow = line.indexOf(" => ");
      if (arrow > 0 && !line.startsWith("#")) {
        lines.add(Line.of(line.substring(0, arrow), line.substring(arrow + " => ".length())));
      }
    }
  }

  /**
   * A line of the table.
   *
   * @param literals the words before, between and behind the slots
   * @param slots their names, one fewer
   */
  private record Line(List<String> literals, List<String> slots, String other) {

    private static Line of(String english, String other) {
      List<String> literals = new ArrayList<>();
      List<String> slots = new ArrayList<>();
      Matcher slot = SLOT.matcher(english);
      int at = 0;
      while (slot.find()) {
        literals.add(english.substring(at, slot.start()));
        slots.add(slot.group());
        at = slot.end();
      }
      literals.add(english.substring(at));
      return new Line(literals, slots, other);
    }

    /** What stands in the slots, each as short as can be but the last; empty where it differs. */
    private Optional<List<String>> values(String words) {
      String last = literals.get(slots.size());
      if (slots.isEmpty()) {
        return words.equals(last) ? Optional.of(List.of()) : Optional.empty();
      }
      if (!words.startsWith(literals.get(0))
          || !words.endsWith(last)
          || words.length() < literals.get(0).length() + last.length()) {
        return Optional.empty();
      }
      List<String> values = new ArrayList<>();
      int at = literals.get(0).length();
      int limit = words.length() - last.length();
      for (int i = 1; i < slots.size(); i++) {
        int next = words.indexOf(literals.get(i), at);
        if (next < 0 || next + literals.get(i).length() > limit) {
          return Optional.empty();
        }
        values.add(words.substring(at, next));
        at = next + literals.get(i).length();
      }
      values.add(words.substring(at, limit));
      return values.stream().anyMatch(String::isEmpty) ? Optional.empty() : Optional.of(values);
    }
  }

  /** The sentence in the other language; parts that no line fits stay as they are. */
  String of(String english) {
    return translated(english, 0).orElse(english);
  }

  private Optional<String> translated(String words, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    for (Line line : lines) {
      Optional<String> found = line.values(words).flatMap(values -> filled(line, values, depth));
      if (found.isPresent()) {
        return found;
      }
    }
    int part = words.indexOf("; ");
    if (part < 0) {
      return Optional.empty();
    }
    Optional<String> first = translated(words.substring(0, part), depth + 1);
    String rest = words.substring(part + 2);
    Optional<String> second =
        rest.length() < words.length() ? parts(rest, depth) : Optional.empty();
    return first.isEmpty() && second.isEmpty()
        ? Optional.empty()
        : Optional.of(first.orElse(words.substring(0, part)) + "; " + second.orElse(rest));
  }

  /** What stands behind a semicolon: parts of their own. */
  private Optional<String> parts(String words, int depth) {
    StringBuilder out = new StringBuilder();
    boolean any = false;
    for (String part : words.split("; ", -1)) {
      Optional<String> found = part.contains("; ") ? Optional.empty() : line(part, depth + 1);
      any |= found.isPresent();
      out.append(out.isEmpty() ? "" : "; ").append(found.orElse(part));
    }
    return any ? Optional.of(out.toString()) : Optional.empty();
  }

  private Optional<String> line(String words, int depth) {
    for (Line line : lines) {
      Optional<String> found = line.values(words).flatMap(values -> filled(line, values, depth));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> filled(Line line, List<String> values, int depth) {
    Map<String, String> filling = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String slot = line.slots().get(i);
      String value = values.get(i);
      Optional<String> filled =
          switch (slot.charAt(1)) {
            case 'd' -> date(value);
            case 'n' -> value.matches("[^;“”]*+") ? Optional.of(value) : Optional.empty();
            case 'p' -> Optional.of(translated(value, depth + 1).orElse(value));
            default -> Optional.of(value);
          };
      if (filled.isEmpty()) {
        return Optional.empty();
      }
      filling.put(slot, filled.get());
    }
    return Optional.of(
        SLOT.matcher(line.other())
            .replaceAll(
                slot ->
                    Matcher.quoteReplacement(filling.getOrDefault(slot.group(), slot.group()))));
  }

  private Optional<String> date(String words) {
    Matcher date = DATE.matcher(words);
    if (!date.matches()) {
      return Optional.empty();
    }
    StringBuilder edtf = new StringBuilder(date.group(3));
    if (date.group(2) != null) {
      Integer month = months.get(date.group(2));
      if (month == null) {
        return Optional.empty();
      }
      edtf.append(month < 10 ? "-0" : "-").append(month);
      if (date.group(1) != null) {
        edtf.append(date.group(1).length() == 1 ? "-0" : "-").append(date.group(1));
      }
    }
    return Edtf.parse(edtf.toString()).map(dates::full);
  }
}

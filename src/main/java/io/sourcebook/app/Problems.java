package io.sourcebook.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what is wrong, from any thread, each thing once. */
final class Problems implements Consumer<Problem> {

  /** How many faults of finished files are worth reading before the first is mended. */
  private static final int MOST_FAULTS = 50;

  /** How many places of one file show what became of it: the rest mostly tells the same. */
  private static final int MOST_PLACES = 3;

  private final Set<Problem> all = new LinkedHashSet<>();

  @Override
  public synchronized void accept(Problem problem) {
    all.add(problem);
  }

  /** What was collected, in the order in which it was told. */
  synchronized List<Problem> list() {
    return new ArrayList<>(all);
  }

  synchronized boolean isEmpty() {
    return all.isEmpty();
  }

  /** Prints problems as messages, with an empty line between two. */
  static void print(List<Problem> problems, Console console) {
    say(problems.stream().map(Problem::render).toList(), console);
  }

  /** Prints what stopped a build. */
  static void print(Build.Outcome outcome, Console console) {
    if (outcome.published().isPresent()) {
      printFaults(outcome.problems(), console);
    } else {
      print(outcome.problems(), console);
    }
  }

  /**
   * Prints the faults of finished files as messages, those of a file together: its first places,
   * and how many more it has.
   */
  static void printFaults(List<Problem> faults, Console console) {
    Map<String, List<Problem>> files = new LinkedHashMap<>();
    faults.forEach(
        fault -> files.computeIfAbsent(fault.file(), file -> new ArrayList<>()).add(fault));
    List<String> messages = new ArrayList<>();
    int room = MOST_FAULTS;
    int left = files.size();
    for (Map.Entry<String, List<Problem>> file : files.entrySet()) {
      if (room == 0) {
        messages.add("… and faults in " + left + " more file" + (left == 1 ? "" : "s"));
        break;
      }
      List<Problem> all = file.getValue();
      long whole = all.stream().filter(fault -> fault.line() == 0).count();
      int shown = (int) Math.min(room, Math.min(all.size(), whole + MOST_PLACES));
      all.subList(0, shown).forEach(fault -> messages.add(fault.render()));
      if (shown < all.size()) {
        messages.add("… and " + (all.size() - shown) + " more in " + file.getKey());
      }
      room -= shown;
      left--;
    }
    say(messages, console);
  }

  private static void say(List<String> messages, Console console) {
    if (!messages.isEmpty()) {
      console.say(String.join("\n\n", messages));
    }
  }

  /** Adds each problem as an object to an array. */
  static void put(List<Problem> problems, ArrayNode array) {
    for (Problem problem : problems) {
      ObjectNode object = array.addObject().put("file", problem.file());
      if (problem.line() > 0) {
        object.put("line", problem.line());
      }
      if (problem.column() > 0) {
        object.put("column", problem.column());
      }
      object.put("message", problem.message());
      if (!problem.remedy().isEmpty()) {
        object.put("remedy", problem.remedy());
      }
    }
  }
}

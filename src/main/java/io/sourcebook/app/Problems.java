package io.sourcebook.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what is wrong, from any thread, each thing once. */
final class Problems implements Consumer<Problem> {

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
    print(problems, problems.size(), console);
  }

  /** Prints the first of many problems, and how many more there are. */
  static void print(List<Problem> problems, int most, Console console) {
    String between = "";
    for (Problem problem : problems.subList(0, Math.min(most, problems.size()))) {
      console.say(between + problem.render());
      between = "\n";
    }
    if (problems.size() > most) {
      console.say("\n… and " + (problems.size() - most) + " more");
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

package io.sourcebook.review;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sources say about a subject for which the analyst writes, and none of the analyst's
 * statements cites; what several sources tell alike is one.
 */
final class UncitedPassages {

  private UncitedPassages() {}

  static List<Task> of(List<FactSheet> sheets, Places places, Since since) {
    List<Task> tasks = new ArrayList<>();
    for (FactSheet sheet : sheets) {
      if (sheet.subject().statements().isEmpty()) {
        continue;
      }
      Map<String, List<Passage>> cited = new HashMap<>();
      sheet.statements().stream()
          .filter(statement -> statement.by() == Statement.Voice.ANALYST)
          .flatMap(statement -> passages(statement).stream())
          .forEach(
              passage ->
                  cited.computeIfAbsent(passage.article(), id -> new ArrayList<>()).add(passage));
      for (Statement statement : sheet.statements()) {
        List<Passage> told = passages(statement);
        if (statement.by() == Statement.Voice.SOURCE
            && told.stream().noneMatch(passage -> isCited(passage, cited))
            && places.article(told.get(0)).isPresent()) {
          tasks.add(
              places.task(
                  Task.Kind.PASSAGE,
                  Optional.of(sheet.subject().slug()),
                  told.get(0),
                  "“" + places.begin(told.get(0)) + "”" + others(told.size() - 1),
                  Optional.of(
                      new Task.Paste(
                          sheet.subject().file(), places.citation(List.of(told.get(0))))),
                  since.isFresh(told)));
        }
      }
    }
    return tasks;
  }

  private static List<Passage> passages(Statement statement) {
    return statement.citations().stream().map(Statement.Citation::passage).toList();
  }

  private static boolean isCited(Passage passage, Map<String, List<Passage>> cited) {
    return cited.getOrDefault(passage.article(), List.of()).stream()
        .anyMatch(one -> one.span().overlaps(passage.span()));
  }

  private static String others(int number) {
    return number == 0
        ? ""
        : ", and " + number + (number == 1 ? " passage" : " passages") + " like it";
  }
}

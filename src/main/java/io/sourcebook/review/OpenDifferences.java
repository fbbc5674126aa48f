package io.sourcebook.review;

import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Differences between sources, with a statement's citation of all sides. */
final class OpenDifferences {

  private OpenDifferences() {}

  static List<Task> of(List<FactSheet> sheets, Places places, Since since) {
    List<Task> tasks = new ArrayList<>();
    Set<Difference> seen = new HashSet<>();
    for (FactSheet sheet : sheets) {
      for (Difference difference : sheet.differences()) {
        List<Passage> firsts =
            difference.sides().stream().map(side -> side.passages().get(0)).toList();
        boolean shown = firsts.stream().allMatch(first -> places.article(first).isPresent());
        if (!shown || !seen.add(difference)) {
          continue;
        }
        List<Passage> all =
            difference.sides().stream().flatMap(side -> side.passages().stream()).toList();
        String told =
            difference.on()
                + ": "
                + difference.sides().stream()
                    .map(side -> told(side, places))
                    .collect(Collectors.joining(" — "));
        tasks.add(
            places.task(
                Task.Kind.DIFFERENCE,
                Optional.of(sheet.subject().slug()),
                firsts.get(0),
                told,
                Optional.of(new Task.Paste(sheet.subject().file(), places.citation(firsts))),
                since.isFresh(all)));
      }
    }
    return tasks;
  }

  private static String told(Difference.Side side, Places places) {
    String article = side.passages().get(0).article();
    return "“" + places.words(article, side.words()) + "” (" + places.name(article) + ")";
  }
}

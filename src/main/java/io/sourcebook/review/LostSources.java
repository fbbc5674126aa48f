package io.sourcebook.review;

import io.sourcebook.model.Article;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources that changed or went since the last release. */
final class LostSources {

  private LostSources() {}

  static List<Task> of(Library library, List<FactSheet> sheets, Chronicle chronicle) {
    if (!chronicle.isReleased()) {
      return List.of();
    }
    Map<String, Article> articles = new HashMap<>();
    library.articles().forEach(article -> articles.put(article.id(), article));
    int release = chronicle.history().releases().size();
    List<Task> tasks = new ArrayList<>();
    for (String id : chronicle.since().changed().keySet()) {
      Article article = articles.get(id);
      if (article != null) {
        long now =
            sheets.stream()
                .flatMap(sheet -> sheet.statements().stream())
                .filter(statement -> standsOn(statement, id))
                .count();
        tasks.add(
            task(
                article.file(),
                "changed since release "
                    + release
                    + "; "
                    + count(now, "statement stands", "statements stand")
                    + " on it now"
                    + gone(chronicle.since(), id)));
      }
    }
    for (String id : chronicle.since().withdrawn().keySet()) {
      // What the analyst withdrew needs no second look.
      if (!articles.containsKey(id)) {
        tasks.add(
            task(
                "seeds/articles/" + id,
                "is not there any more, as it was in release "
                    + release
                    + gone(chronicle.since(), id)));
      }
    }
    return tasks;
  }

  private static boolean standsOn(Statement statement, String article) {
    return statement.citations().stream()
        .anyMatch(citation -> citation.passage().article().equals(article));
  }

  private static String gone(Changes since, String article) {
    long gone =
        since.sheets().values().stream()
            .flatMap(sheet -> sheet.gone().stream())
            .filter(one -> one.statement().article().equals(Optional.of(article)))
            .count();
    return gone == 0 ? "" : "; " + count(gone, "statement", "statements") + " went with its words";
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static Task task(String file, String told) {
    return new Task(Task.Kind.LOST, Optional.empty(), file, 0, 0, told, Optional.empty(), true);
  }
}

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
    Map<String, Integer> standing = standing(sheets);
    Map<String, Integer> gone = gone(chronicle.since());
    List<Task> tasks = new ArrayList<>();
    for (String id : chronicle.since().changed().keySet()) {
      Article article = articles.get(id);
      if (article != null) {
        tasks.add(
            task(
                article.file(),
                "changed since release "
                    + release
                    + "; "
                    + count(standing.getOrDefault(id, 0), "statement stands", "statements stand")
                    + " on it now"
                    + wentWith(gone.getOrDefault(id, 0))));
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
                    + wentWith(gone.getOrDefault(id, 0))));
      }
    }
    chronicle
        .since()
        .copies()
        .forEach(
            (id, original) ->
                tasks.add(
                    task(
                        "seeds/articles/" + id,
                        "counts as a copy of "
                            + original
                            + " now, and did not in release "
                            + release
                            + wentWith(gone.getOrDefault(id, 0)))));
    return tasks;
  }

  /** How many statements stand on an article, by its id. */
  private static Map<String, Integer> standing(List<FactSheet> sheets) {
    Map<String, Integer> standing = new HashMap<>();
    for (FactSheet sheet : sheets) {
      for (Statement statement : sheet.statements()) {
        statement.citations().stream()
            .map(citation -> citation.passage().article())
            .distinct()
            .forEach(id -> standing.merge(id, 1, Integer::sum));
      }
    }
    return standing;
  }

  /** How many statements went with an article's words, by its id. */
  private static Map<String, Integer> gone(Changes since) {
    Map<String, Integer> gone = new HashMap<>();
    since.sheets().values().stream()
        .flatMap(sheet -> sheet.gone().stream())
        .flatMap(one -> one.statement().article().stream())
        .forEach(id -> gone.merge(id, 1, Integer::sum));
    return gone;
  }

  private static String wentWith(int gone) {
    return gone == 0 ? "" : "; " + count(gone, "statement", "statements") + " went with its words";
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static Task task(String file, String told) {
    return new Task(Task.Kind.LOST, Optional.empty(), file, 0, 0, told, Optional.empty(), true);
  }
}

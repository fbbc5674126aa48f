package io.sourcebook.review;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of which nobody knows when, or by whom, they were published. */
final class UnknownSources {

  private UnknownSources() {}

  static List<Task> of(Library library, Since since) {
    List<Task> tasks = new ArrayList<>();
    for (Article article : library.articles()) {
      if (article.isWithdrawn()) {
        continue;
      }
      if (article.source().published().isEmpty()) {
        tasks.add(task(article, "is undated", "published: YYYY-MM-DD", since));
      }
      if (article.source().publisher().isEmpty()) {
        tasks.add(task(article, "does not say who published it", "publisher: NAME", since));
      }
    }
    return tasks;
  }

  private static Task task(Article article, String told, String line, Since since) {
    return new Task(
        Task.Kind.SOURCE,
        Optional.empty(),
        article.file(),
        0,
        0,
        told,
        Optional.of(new Task.Paste(Places.meta(article), line)),
        since.isFresh(article.id()));
  }
}

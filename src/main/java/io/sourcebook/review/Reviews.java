package io.sourcebook.review;

import io.sourcebook.model.Chronicle;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Task;
import io.sourcebook.model.Unmatched;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together the list of work. */
public final class Reviews {

  private Reviews() {}

  /**
   * What there is to look at, by kind, the most pressing first; within a kind by subject and place.
   *
   * @param articles what was found in each article
   * @param sheets as the site shows them
   * @param unmatched decisions without effect
   */
  public static List<Task> of(
      Library library,
      List<Findings> articles,
      Relations relations,
      List<FactSheet> sheets,
      Chronicle chronicle,
      List<Unmatched> unmatched) {
    Places places = new Places(library);
    Since since = new Since(chronicle);
    List<Task> tasks = new ArrayList<>();
    tasks.addAll(LostSources.of(library, sheets, chronicle));
    unmatched.forEach(decision -> tasks.add(task(decision.problem())));
    tasks.addAll(LapsedReviews.of(sheets, chronicle));
    tasks.addAll(OpenDifferences.of(sheets, places, since));
    tasks.addAll(UnknownSources.of(library, since));
    tasks.addAll(UncitedPassages.of(sheets, places, since));
    tasks.addAll(UnclearSpeakers.of(sheets, places, since));
    tasks.addAll(UnclearNames.of(articles, sheets, places, since));
    tasks.addAll(NearPairs.of(relations, sheets, places, since));
    return List.copyOf(tasks);
  }

  private static Task task(Problem decision) {
    String told =
        decision.message() + (decision.remedy().isEmpty() ? "" : ": " + decision.remedy());
    return new Task(
        Task.Kind.DECISION,
        Optional.empty(),
        decision.file(),
        decision.line(),
        0,
        told,
        Optional.empty(),
        true);
  }
}

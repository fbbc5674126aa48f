package io.sourcebook.review;

import io.sourcebook.model.Chronicle;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Subject;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sheets that have changed since somebody reviewed them. */
final class LapsedReviews {

  private LapsedReviews() {}

  static List<Task> of(List<FactSheet> sheets, Chronicle chronicle) {
    List<Task> tasks = new ArrayList<>();
    for (FactSheet sheet : sheets) {
      Subject subject = sheet.subject();
      int changed = chronicle.of(subject).changedSinceReview().orElse(0);
      if (changed > 0 && subject.reviewedBy().isPresent()) {
        String told =
            (changed == 1 ? "1 statement has" : changed + " statements have")
                + " changed since "
                + subject.reviewedBy().get()
                + " reviewed it"
                + subject.reviewedOn().map(day -> " on " + day).orElse("");
        tasks.add(
            new Task(
                Task.Kind.LAPSED,
                Optional.of(subject.slug()),
                subject.file(),
                0,
                0,
                told,
                Optional.of(Task.Paste.instead(subject.file(), "reviewed_on", "YYYY-MM-DD")),
                true));
      }
    }
    return tasks;
  }
}

package io.sourcebook.app;

import io.sourcebook.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** The last good site of a project, and what is wrong with its seeds since. */
final class Preview {

  /** More messages than a person mends at once. */
  private static final int MOST_MESSAGES = 20;

  private final Project project;
  private final Path site;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private State state = new State(0, "", "", new TaskList(List.of(), true));

  /**
   * @param version grows with each build
   * @param problems what has to be mended, empty when the site shows the seeds
   * @param summary of the last good build
   * @param tasks what there is to look at since it
   */
  record State(int version, String problems, String summary, TaskList tasks) {}

  /**
   * @param site the folder of the preview
   */
  Preview(Project project, Path site) {
    this.project = project;
    this.site = site;
  }

  Path site() {
    return site;
  }

  State state() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the state is another one.
   *
   * @param milliseconds at most
   */
  State next(int version, long milliseconds) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (state.version() == version && left > 0) {
        left = changed.awaitNanos(left);
      }
      return state;
    } finally {
      lock.unlock();
    }
  }

  /** Builds; the site stays as it was when anything is wrong. */
  State build() {
    String problems;
    String summary = state().summary();
    TaskList tasks = state().tasks();
    try {
      Build.Outcome outcome =
          new Build(project, site, false, true, new StopSignal()).run(Progress.NONE);
      problems = told(outcome.problems());
      if (problems.isEmpty()) {
        summary = new BuildSummary(outcome, false).text();
        tasks = new TaskList(outcome.result().orElseThrow().tasks(), false);
      }
    } catch (IOException e) {
      problems = "The disk refused: " + e.getMessage();
    } catch (RuntimeException e) {
      problems = "Internal error: " + e + "\n  Please report it with what build --debug prints.";
    }
    return change(problems, summary, tasks);
  }

  private State change(String problems, String summary, TaskList tasks) {
    lock.lock();
    try {
      state = new State(state.version() + 1, problems, summary, tasks);
      changed.signalAll();
      return state;
    } finally {
      lock.unlock();
    }
  }

  private static String told(List<Problem> problems) {
    String first =
        problems.stream()
            .limit(MOST_MESSAGES)
            .map(Problem::render)
            .collect(Collectors.joining("\n\n"));
    int more = problems.size() - MOST_MESSAGES;
    return more > 0 ? first + "\n\n… and " + more + " more" : first;
  }
}

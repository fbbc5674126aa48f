package io.sourcebook.publish;

import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.nio.file.Path;
import java.util.List;

/** Stages a site beside its place, checks it, and swaps it in at once. */
public final class Publisher {

  private Publisher() {}

  /**
   * Publishes, or changes nothing when a check fails.
   *
   * @param site the folder to replace
   * @return the faults found, empty when the site was published
   */
  public static List<Problem> publish(Path site, List<SitePage> pages, Library library) {
    throw new UnsupportedOperationException("not built yet: " + site + pages + library);
  }

  /** Puts back a site that a crash left beside its place. */
  public static void restore(Path site) {
    throw new UnsupportedOperationException("not built yet: " + site);
  }

  /** Checks every page of an existing site against the seeds. */
  public static List<Problem> verify(Path site, Library library) {
    throw new UnsupportedOperationException("not built yet: " + site + library);
  }
}

package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.SiteSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Renders every file of the site. */
public final class Pages {

  private Pages() {}

  /**
   * The files of the site, in order of path.
   *
   * @param templates the project's own templates folder, which may be missing; a file there takes
   *     the place of the default of the same name
   * @param problems takes the faults of templates
   */
  public static List<SitePage> render(
      SiteSettings settings,
      Library library,
      List<Findings> articles,
      List<FactSheet> sheets,
      Path templates,
      Consumer<Problem> problems) {
    throw new UnsupportedOperationException(
        "not built yet: " + settings + library + articles + sheets + templates);
  }
}

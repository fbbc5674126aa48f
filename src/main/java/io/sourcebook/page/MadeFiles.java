package io.sourcebook.page;

import io.sourcebook.model.SitePage;
import java.util.List;

/** Files of the site as they are remembered. */
record MadeFiles(List<SitePage> files) {
  MadeFiles {
    files = List.copyOf(files);
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Findings;
import io.sourcebook.model.SetAside;
import java.util.List;

/**
 * All that the page of one source is made from, and nothing that has no say in it.
 *
 * @param notes where the pages of the subjects cite it, in their order
 * @param copies the files that repeat it
 */
record SourceSite(
    PageFrame frame, Findings article, List<Backlinks.OfArticle> notes, List<SetAside> copies) {

  SourceSite {
    notes = List.copyOf(notes);
    copies = List.copyOf(copies);
  }
}

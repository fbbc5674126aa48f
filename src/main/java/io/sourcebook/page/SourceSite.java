package io.sourcebook.page;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Release;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.page.view.Reference;
import java.util.List;

/**
 * All that the page of one source is made from, and nothing that has no say in it.
 *
 * @param templates the hash of the project's own
 * @param reference to the source, which its page prints
 * @param notes where the pages of the subjects cite it, in their order
 * @param copies the files that repeat it
 * @param releases without what they changed: every page leads to the site's feed once there are any
 */
record SourceSite(
    SiteSettings settings,
    String templates,
    Findings article,
    Reference reference,
    List<Backlinks.Note> notes,
    List<SetAside> copies,
    List<Release> releases) {

  SourceSite {
    releases = List.copyOf(releases);
    notes = List.copyOf(notes);
    copies = List.copyOf(copies);
  }
}

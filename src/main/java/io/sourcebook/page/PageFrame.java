package io.sourcebook.page;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Release;
import io.sourcebook.model.SiteSettings;
import java.util.List;

/**
 * What every page hangs on beside its own content.
 *
 * @param templates the hash of the project's own
 * @param releases the first one alone, without its words: every page leads to the site's feed once
 *     there are any, whichever came since
 */
record PageFrame(SiteSettings settings, String templates, List<Release> releases) {

  PageFrame {
    releases =
        releases.stream()
            .limit(1)
            .map(one -> new Release(one.number(), one.day(), "", Changes.NONE))
            .toList();
  }

  /** All that a page of the site's timeline is made from. */
  record OfTimeline(PageFrame frame, SiteTimeline.Part part) {}

  /** All that a page of the site's voices is made from. */
  record OfVoices(PageFrame frame, SiteVoices.Part part) {}

  /** All that a page of the site's list of sources is made from. */
  record OfSources(PageFrame frame, SiteSources.Part part) {}
}

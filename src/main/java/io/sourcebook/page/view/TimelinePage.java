package io.sourcebook.page.view;

import io.sourcebook.page.view.SubjectPage.Event;
import io.sourcebook.page.view.SubjectPage.Year;
import java.util.List;

/**
 * All dated entries of a subject whose own page shows only those that matter most.
 *
 * @param name the subject's
 * @param href to the subject's page
 * @param count of the entries, in words
 * @param undated events without a calendar day
 */
public record TimelinePage(
    String name, String href, String count, List<Year> timeline, List<Event> undated) {}

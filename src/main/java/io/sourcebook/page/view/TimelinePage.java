package io.sourcebook.page.view;

import io.sourcebook.page.view.SubjectPage.Event;
import io.sourcebook.page.view.SubjectPage.Year;
import java.util.List;

/**
 * All dated entries of a subject whose own page shows only those that matter most; where they are
 * many, a year of them.
 *
 * @param name the subject's
 * @param href to the subject's page
 * @param first to the first page of the timeline
 * @param part the year in words, or empty
 * @param count of the entries, in words
 * @param parts the pages of the years, on each of them
 * @param moved what the first page keeps of the entries that stand on pages of their own
 * @param undated events without a calendar day
 */
public record TimelinePage(
    String name,
    String href,
    String first,
    String part,
    String count,
    List<PartLink> parts,
    List<MovedPart> moved,
    List<Year> timeline,
    List<Event> undated) {}

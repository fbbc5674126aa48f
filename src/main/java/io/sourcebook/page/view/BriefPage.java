package io.sourcebook.page.view;

import io.sourcebook.page.view.SubjectPage.Event;
import io.sourcebook.page.view.SubjectPage.Gap;
import io.sourcebook.page.view.SubjectPage.Heading;
import io.sourcebook.page.view.SubjectPage.Section;
import io.sourcebook.page.view.SubjectPage.Source;
import java.util.List;

/**
 * A fact sheet on two sheets of paper.
 *
 * @param href to the whole fact sheet
 * @param review who reviewed it, and what has changed since
 * @param version the release that last changed the sheet, or empty
 * @param choice how much of the whole it shows, in words
 * @param sections the statements that have room
 * @param timeline the weightiest entries that have room, in order of date
 * @param moreSources how many sources found no room, in words, or empty
 * @param headings of the fixed sections
 */
public record BriefPage(
    String name,
    String kind,
    String href,
    String asOf,
    String review,
    String version,
    String choice,
    List<Section> sections,
    List<Entry> timeline,
    List<Gap> openGaps,
    List<Source> sources,
    String moreSources,
    Headings headings) {
  public BriefPage {
    sections = List.copyOf(sections);
    timeline = List.copyOf(timeline);
    openGaps = List.copyOf(openGaps);
    sources = List.copyOf(sources);
  }

  /** An entry of the timeline with its year. */
  public record Entry(String year, Event event) {}

  /** The fixed sections. */
  public record Headings(Heading timeline, Heading gaps, Heading sources) {}
}

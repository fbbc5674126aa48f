package io.sourcebook.page.view;

import java.util.List;

/**
 * A long section of a fact sheet, or a year or month of one, on a page of its own. One of the three
 * lists holds something.
 *
 * @param name the subject's
 * @param href to the subject's page
 * @param title of the section
 * @param period the year or month of the sources, in words, or empty
 * @param count of what it holds, in words
 * @param parts the pages of the section; one or more
 */
public record SectionPage(
    String name,
    String href,
    String title,
    String period,
    String count,
    List<PartLink> parts,
    List<SubjectPage.Statement> statements,
    List<SubjectPage.Figure> figures,
    List<SubjectPage.Voices> voices) {}

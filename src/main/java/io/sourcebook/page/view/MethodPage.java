package io.sourcebook.page.view;

import java.util.List;

/**
 * How the site is made.
 *
 * @param articles how many articles it stands on, in words
 * @param publish what the pages of sources show, as a sentence
 * @param labels each label with its meaning
 * @param glossary the project's own words
 */
public record MethodPage(String articles, String publish, List<Term> labels, List<Term> glossary) {

  /** A word and what it means. */
  public record Term(String term, String meaning) {}
}

package io.sourcebook.page.reuse;

import io.sourcebook.model.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * An article as a bibliography lists it; what nothing states is empty.
 *
 * @param key by which it is cited: unique on the site, and a name that BibTeX can hold
 * @param title as read, or the first words in square brackets, as a supplied title stands
 * @param authors as printed; which part of a name is the family's, no article says
 * @param inferred whether the date of publication is completed by an assumption
 * @param url of the article itself
 * @param archived address of a kept copy
 * @param read the day on which the analyst read it
 * @param remarks what a reader must know of these fields, a sentence each
 */
public record Work(
    String key,
    String title,
    List<String> authors,
    Optional<String> publisher,
    Optional<Edtf> published,
    boolean inferred,
    Optional<String> language,
    Optional<String> url,
    Optional<String> archived,
    Optional<Edtf> read,
    List<String> remarks) {

  public Work {
    authors = List.copyOf(authors);
    remarks = List.copyOf(remarks);
  }

  /** Whether the date of publication must not be printed as a certain one. */
  public boolean isDateUncertain() {
    return inferred || published.map(Edtf::isQualified).orElse(false);
  }
}

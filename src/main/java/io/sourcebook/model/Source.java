package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * Who published an article, when and under which title, each field with its evidence, or empty
 * where nothing says so.
 *
 * @param authors in the order given; empty list where none is named
 * @param published a day, month or year; never a page's clock or a file's time
 * @param language BCP 47, lower case
 * @param archived address of a kept copy, from .meta.yaml only
 * @param publish how much of the article the site may show, from .meta.yaml only
 * @param note the analyst's remark for the page of the source, from .meta.yaml only
 * @param read the day the analyst read it, from .meta.yaml only
 * @param origin whom the whole article retells, from .meta.yaml only
 * @param encoding the character encoding, where it was not told by a mark or by the bytes
 *     themselves
 */
public record Source(
    Optional<Sourced<String>> title,
    Optional<Sourced<String>> publisher,
    Optional<Sourced<List<String>>> authors,
    Optional<Sourced<Edtf>> published,
    Optional<Sourced<String>> language,
    Optional<Sourced<String>> url,
    Optional<String> archived,
    Optional<PublishMode> publish,
    Optional<String> note,
    Optional<Edtf> read,
    Optional<String> origin,
    Optional<Sourced<String>> encoding) {

  /** A source of which nothing is known. */
  public static final Source UNKNOWN =
      new Source(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** A source without the fields that most articles lack. */
  public Source(
      Optional<Sourced<String>> title,
      Optional<Sourced<String>> publisher,
      Optional<Sourced<List<String>>> authors,
      Optional<Sourced<Edtf>> published,
      Optional<Sourced<String>> language,
      Optional<Sourced<String>> url,
      Optional<String> archived,
      Optional<PublishMode> publish,
      Optional<String> note) {
    this(
        title,
        publisher,
        authors,
        published,
        language,
        url,
        archived,
        publish,
        note,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

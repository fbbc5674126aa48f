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
    Optional<String> note) {}

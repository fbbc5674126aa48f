package io.sourcebook.model;

import java.util.Optional;

/**
 * A file of seeds/articles that gives no article of its own.
 *
 * @param file path from the project, with {@code /}
 * @param sha256 of the bytes, where they could be read
 * @param copyOf the id of the article whose text it repeats, or empty when it could not be read
 * @param reason in words for a reader, with what to do
 */
public record SetAside(
    String id, String file, Optional<String> sha256, Optional<String> copyOf, String reason) {}

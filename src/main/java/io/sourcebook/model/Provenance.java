package io.sourcebook.model;

import java.util.Optional;

/**
 * Where the information of a passage first comes from.
 *
 * @param origin a name for the origin; equal for passages that share it
 * @param because why it is not the article itself: {@code names Bloomberg}; empty when it is
 */
public record Provenance(Passage passage, String origin, Optional<String> because) {}

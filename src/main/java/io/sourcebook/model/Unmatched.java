package io.sourcebook.model;

/**
 * A decision of the analyst that has no effect, mostly since what it meant is not there any more.
 *
 * @param decision its key in the file: {@code hide}, {@code pin}, …
 * @param problem where it stands, what is wrong and what to do
 */
public record Unmatched(String decision, Problem problem) {}

package io.sourcebook.model;

/**
 * Two sentences of which it was a close call whether they tell the same.
 *
 * @param likeness from 0 to 1
 * @param together whether they were taken to tell the same
 */
public record NearPair(Passage one, Passage other, double likeness, boolean together) {}

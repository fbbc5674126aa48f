package io.sourcebook.publish;

/**
 * An address that a file of the site leads to.
 *
 * @param address as printed, entities resolved
 * @param line and {@code column}: of the element, from 1, the column in chars
 */
record Link(String address, int line, int column) {}

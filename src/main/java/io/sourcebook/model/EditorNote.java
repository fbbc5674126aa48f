package io.sourcebook.model;

import java.util.Optional;

/**
 * A remark that the analyst prints without a citation, and that is no statement.
 *
 * @param section the heading it stands under, empty before the first
 * @param text plain words
 * @param html the same as HTML from Markdown; not yet cleaned
 * @param line where it begins in the subject file, from 1
 */
public record EditorNote(Optional<String> section, String text, String html, int line) {}

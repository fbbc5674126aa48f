package io.sourcebook.publish;

import io.sourcebook.model.Problem;

/**
 * A citation whose words are no longer in the article, which is not the one it was made from.
 *
 * @param article its id
 * @param words what the page prints as cited
 */
record LostCitation(String article, String words, Problem fault) {}

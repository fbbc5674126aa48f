/** Subject files become subjects, with the analyst's statements and the passages that name them. */
@NullMarked
package io.sourcebook.subject;

import org.jspecify.annotations.NullMarked;

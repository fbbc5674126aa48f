/** Fact sheets become pages, through templates. */
@NullMarked
package io.sourcebook.page;

import org.jspecify.annotations.NullMarked;

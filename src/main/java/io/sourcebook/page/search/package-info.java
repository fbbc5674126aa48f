/** The search page's index, in small scripts that a page can load from a folder too. */
@NullMarked
package io.sourcebook.page.search;

import org.jspecify.annotations.NullMarked;

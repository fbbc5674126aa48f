/** JSON as bytes, for all files that the site holds in it. */
@NullMarked
package io.sourcebook.page.json;

import org.jspecify.annotations.NullMarked;

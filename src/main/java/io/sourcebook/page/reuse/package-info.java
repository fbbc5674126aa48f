/** The forms in which others take a site's content up: bibliographies, tables, annotations. */
@NullMarked
package io.sourcebook.page.reuse;

import org.jspecify.annotations.NullMarked;

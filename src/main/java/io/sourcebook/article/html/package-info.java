/** Web pages: their text, what of it is the article, and what the page tells about the source. */
@NullMarked
package io.sourcebook.article.html;

import org.jspecify.annotations.NullMarked;

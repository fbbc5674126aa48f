/** Markdown, with or without front matter. */
@NullMarked
package io.sourcebook.article.markdown;

import org.jspecify.annotations.NullMarked;

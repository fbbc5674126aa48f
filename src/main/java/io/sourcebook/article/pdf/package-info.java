/** PDF: its lines in reading order, its paragraphs, and what every page repeats. */
@NullMarked
package io.sourcebook.article.pdf;

import org.jspecify.annotations.NullMarked;

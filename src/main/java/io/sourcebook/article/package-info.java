/** A file becomes an article: canonical text, source with evidence, blocks with their role. */
@NullMarked
package io.sourcebook.article;

import org.jspecify.annotations.NullMarked;

/** Plain text: what is body and what is furniture, and what its lines tell about the source. */
@NullMarked
package io.sourcebook.article.text;

import org.jspecify.annotations.NullMarked;

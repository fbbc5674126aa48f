/** What every form in which articles come has in common. */
@NullMarked
package io.sourcebook.article.form;

import org.jspecify.annotations.NullMarked;

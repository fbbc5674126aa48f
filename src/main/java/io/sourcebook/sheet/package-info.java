/** What is known about a subject becomes its fact sheet. */
@NullMarked
package io.sourcebook.sheet;

import org.jspecify.annotations.NullMarked;

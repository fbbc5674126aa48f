/** The values that flow from seeds to site; imports nothing else of this program. */
@NullMarked
package io.sourcebook.model;

import org.jspecify.annotations.NullMarked;

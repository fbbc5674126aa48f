/** Pages become a checked folder, swapped in at once. */
@NullMarked
package io.sourcebook.publish;

import org.jspecify.annotations.NullMarked;

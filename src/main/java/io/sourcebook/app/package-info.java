/** Commands and the way through the program; the only package that knows all others. */
@NullMarked
package io.sourcebook.app;

import org.jspecify.annotations.NullMarked;

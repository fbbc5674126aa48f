/** Remembers on disk what pure functions of the program gave. */
@NullMarked
package io.sourcebook.cache;

import org.jspecify.annotations.NullMarked;

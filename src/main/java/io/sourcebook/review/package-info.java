/** Finds what an analyst should look at after new articles. */
@NullMarked
package io.sourcebook.review;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of whole stages; run by the profile of the same name. */
@NullMarked
package io.sourcebook.bench;

import org.jspecify.annotations.NullMarked;

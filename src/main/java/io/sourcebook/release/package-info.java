/** The record of releases: what was accepted, and what has changed since. */
@NullMarked
package io.sourcebook.release;

import org.jspecify.annotations.NullMarked;

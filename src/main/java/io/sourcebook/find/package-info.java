/** An article becomes passages with findings, one class for each kind. */
@NullMarked
package io.sourcebook.find;

import org.jspecify.annotations.NullMarked;

/** The grammar of dates: words become readings, readings become values seen from a writing day. */
@NullMarked
package io.sourcebook.find.date;

import org.jspecify.annotations.NullMarked;

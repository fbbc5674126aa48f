/** What templates get: plain values, ready to be printed. */
@NullMarked
package io.sourcebook.page.view;

import org.jspecify.annotations.NullMarked;

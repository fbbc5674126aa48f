/** How much of each article the whole site may show, decided once, before any page is made. */
@NullMarked
package io.sourcebook.page.share;

import org.jspecify.annotations.NullMarked;

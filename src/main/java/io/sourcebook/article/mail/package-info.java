/** Mail, and web pages that were saved in the form of a mail (MHTML). */
@NullMarked
package io.sourcebook.article.mail;

import org.jspecify.annotations.NullMarked;

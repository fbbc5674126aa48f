package io.sourcebook.article.pdf;

import java.util.Optional;

/**
 * Lines that belong together.
 *
 * @param size of most of its type, in points
 * @param page on which it begins, from 0
 * @param running why it is no part of the article, where the pages repeat it
 */
record PdfParagraph(String text, float size, boolean bold, int page, Optional<String> running) {}

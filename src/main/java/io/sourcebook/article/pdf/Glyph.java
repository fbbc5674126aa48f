package io.sourcebook.article.pdf;

/**
 * A character on a page, with lengths in points (a seventy-second of an inch).
 *
 * @param text the character or ligature
 * @param left from the page's left edge
 * @param right from the page's left edge
 * @param y of the base line, from the page's top
 * @param size of the type
 * @param space how wide a space of this type is
 * @param bold whether the type's name says that it is bold
 * @param direction in which the line runs, in degrees
 */
record Glyph(
    String text,
    float left,
    float right,
    float y,
    float size,
    float space,
    boolean bold,
    int direction) {}

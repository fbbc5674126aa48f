package io.sourcebook.page.view;

/**
 * Words of an article, marked, with some of the text around them.
 *
 * @param article the id of the article
 * @param start of the marked words in the canonical text, in code points
 * @param end behind the last of them
 * @param before canonical text before the marked words, with an ellipsis where it is cut
 * @param marked the exact words
 * @param after canonical text behind them, with an ellipsis where it is cut
 * @param paragraph the number of their block
 * @param href to the marked words on the page of the source
 * @param original to the marked words where the article was published, or empty
 * @param language of the article as BCP 47, or empty
 * @param whole whether the statement beside them prints the same words, nothing left out
 * @param lead for such a one, what stands before it in its paragraph; else without pieces
 * @param trail what stands behind it
 */
public record Cited(
    String article,
    int start,
    int end,
    String before,
    String marked,
    String after,
    int paragraph,
    String href,
    String original,
    String language,
    boolean whole,
    Wording lead,
    Wording trail) {}

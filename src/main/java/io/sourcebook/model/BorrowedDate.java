package io.sourcebook.model;

/**
 * A date that an undated article does not give, from another article that tells of the same event:
 * an inference, never more than that.
 *
 * @param date as the other article has it
 * @param words by which the undated article dates it: {@code over the weekend}
 * @param from the other article's sentence
 * @param said by what words the other article dates it: {@code weekend}
 * @param place where both say that it was
 */
public record BorrowedDate(Edtf date, Span words, Passage from, Span said, String place) {}

package io.sourcebook.page.view;

import java.util.List;

/**
 * The evidence that one source gives: its passages under its name.
 *
 * @param id of the element
 * @param number of the source on this page
 * @param publisher or the remark that it is not stated
 * @param date in words, or the remark that there is none
 * @param paragraphs the numbers of the cited blocks, as printed on paper
 * @param label the note's name for assistive technology
 * @param chip hidden words of the chip that opens the note
 * @param passages at least one
 */
public record Note(
    String id,
    int number,
    String publisher,
    String date,
    String paragraphs,
    String label,
    String chip,
    List<Cited> passages) {
  public Note {
    passages = List.copyOf(passages);
  }
}

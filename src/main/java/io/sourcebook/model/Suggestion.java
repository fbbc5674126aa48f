package io.sourcebook.model;

import java.util.List;
import java.util.Map;

/**
 * A name that articles often give and that has no page.
 *
 * @param slug a free address for its page
 * @param kind a guess
 * @param ground what the guess stands on, for a reader
 * @param spellings how often each form of the name stands in the articles
 * @param articles how many articles name it
 * @param origins how many independent origins the sentences that name it have
 * @param aliases further spellings that a page of this name would not find by itself
 */
public record Suggestion(
    String slug,
    String name,
    SubjectKind kind,
    String ground,
    Map<String, Integer> spellings,
    int articles,
    int origins,
    List<String> aliases) {
  public Suggestion {
    aliases = List.copyOf(aliases);
  }
}

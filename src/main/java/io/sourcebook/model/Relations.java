package io.sourcebook.model;

import java.util.List;
import java.util.Map;

/**
 * What holds between all articles and all subjects.
 *
 * @param mentions by slug, in order of passage; every subject has a key
 * @param groups over whole sentences; a sentence stands in one group at most
 * @param provenance for every sentence of every article, by its passage
 * @param cited the passages of the analyst's references, by slug: a list for each statement, a
 *     passage for each reference
 * @param names for a name in its full form of one article the spelling by which all articles
 *     together know it
 * @param related by slug, for agreements and events, sentences that do not name the subject and
 *     tell what goes with it, the likest first
 * @param borrowed for sentences of undated articles the date that another article gives
 * @param near the closest calls on whether two sentences tell the same, the closest first
 */
public record Relations(
    Map<String, List<Mention>> mentions,
    List<SameFact> groups,
    Map<Passage, Provenance> provenance,
    List<Difference> differences,
    Map<String, List<List<Passage>>> cited,
    Map<String, String> names,
    Map<String, List<Passage>> related,
    Map<Passage, BorrowedDate> borrowed,
    List<NearPair> near) {

  /** Relations as a fact sheet needs them, without the close calls. */
  public Relations(
      Map<String, List<Mention>> mentions,
      List<SameFact> groups,
      Map<Passage, Provenance> provenance,
      List<Difference> differences,
      Map<String, List<List<Passage>>> cited,
      Map<String, String> names,
      Map<String, List<Passage>> related,
      Map<Passage, BorrowedDate> borrowed) {
    this(mentions, groups, provenance, differences, cited, names, related, borrowed, List.of());
  }

  /** Relations in which each name is known by its own words only, and nothing goes with it. */
  public Relations(
      Map<String, List<Mention>> mentions,
      List<SameFact> groups,
      Map<Passage, Provenance> provenance,
      List<Difference> differences,
      Map<String, List<List<Passage>>> cited) {
    this(mentions, groups, provenance, differences, cited, Map.of(), Map.of(), Map.of());
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that the site's pages cite, gathered while they are made, by article. */
final class Backlinks {

  /**
   * A place on a page that cites.
   *
   * @param page its path on the site
   * @param subject the name of the subject that it belongs to
   * @param fragment the id on its page
   * @param label what the place is: {@code Statement 4}
   */
  record Place(String page, String subject, String fragment, String label) {}

  /**
   * That a page leads to a passage.
   *
   * @param place where its words are printed; empty where they are not
   */
  record Note(Passage passage, Optional<Place> place) {}

  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Map<Span, Set<Place>>> cited = new TreeMap<>();
  private final Map<String, Map<Integer, Set<Place>>> byBlock = new TreeMap<>();
  private final Map<String, Set<Span>> linked = new TreeMap<>();
  private final Map<String, Set<Integer>> blocks = new TreeMap<>();

  /** Notes that a place prints a passage's words. */
  void cite(Passage passage, Place place) {
    notes.add(new Note(passage, Optional.of(place)));
    cited
        .computeIfAbsent(passage.article(), article -> new TreeMap<>())
        .computeIfAbsent(passage.span(), span -> new LinkedHashSet<>())
        .add(place);
    byBlock
        .computeIfAbsent(passage.article(), article -> new TreeMap<>())
        .computeIfAbsent(passage.block(), block -> new LinkedHashSet<>())
        .add(place);
    reach(passage);
  }

  /** Notes that a page leads to a passage without printing its words. */
  void link(Passage passage) {
    notes.add(new Note(passage, Optional.empty()));
    reach(passage);
  }

  /** All that was noted, in order. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** Notes what was noted elsewhere. */
  void add(Note note) {
    note.place().ifPresentOrElse(place -> cite(note.passage(), place), () -> link(note.passage()));
  }

  private void reach(Passage passage) {
    linked.computeIfAbsent(passage.article(), article -> new TreeSet<>()).add(passage.span());
    blocks.computeIfAbsent(passage.article(), article -> new TreeSet<>()).add(passage.block());
  }

  /** The spans whose words some page prints, in order. */
  List<Span> cited(String article) {
    return List.copyOf(cited.getOrDefault(article, Map.of()).keySet());
  }

  /** The spans that some page leads to, the cited ones among them, in order. */
  List<Span> linked(String article) {
    return List.copyOf(linked.getOrDefault(article, Set.of()));
  }

  /** Whether some page leads into a block. */
  boolean reaches(String article, int block) {
    return blocks.getOrDefault(article, Set.of()).contains(block);
  }

  /** The places that cite words of a block. */
  List<Place> places(String article, int block) {
    return new ArrayList<>(byBlock.getOrDefault(article, Map.of()).getOrDefault(block, Set.of()));
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** What was noted of one article, laid out when somebody asks for it. */
  private static final class OfArticle {
    private final TreeSet<Span> cited = new TreeSet<>();
    private final TreeSet<Span> linked = new TreeSet<>();
    private final Map<Integer, Set<Place>> byBlock = new TreeMap<>();

    private OfArticle(List<Note> notes) {
      for (Note note : notes) {
        Passage passage = note.passage();
        linked.add(passage.span());
        Set<Place> places = byBlock.computeIfAbsent(passage.block(), b -> new LinkedHashSet<>());
        note.place()
            .ifPresent(
                place -> {
                  cited.add(passage.span());
                  places.add(place);
                });
      }
    }
  }

  private final List<Note> notes = new ArrayList<>();
  private final Map<String, List<Note>> byArticle = new HashMap<>();
  private final Map<String, OfArticle> laidOut = new HashMap<>();

  /** Notes that a place prints a passage's words. */
  void cite(Passage passage, Place place) {
    add(new Note(passage, Optional.of(place)));
  }

  /** Notes that a page leads to a passage without printing its words. */
  void link(Passage passage) {
    add(new Note(passage, Optional.empty()));
  }

  /** All that was noted, in order. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** All that was noted of an article, in order. */
  List<Note> notes(String article) {
    return List.copyOf(byArticle.getOrDefault(article, List.of()));
  }

  /** Notes what was noted elsewhere. */
  void add(Note note) {
    notes.add(note);
    byArticle.computeIfAbsent(note.passage().article(), id -> new ArrayList<>()).add(note);
    laidOut.remove(note.passage().article());
  }

  private OfArticle of(String article) {
    return laidOut.computeIfAbsent(
        article, id -> new OfArticle(byArticle.getOrDefault(id, List.of())));
  }

  /** The spans whose words some page prints, in order. */
  List<Span> cited(String article) {
    return List.copyOf(of(article).cited);
  }

  /** The spans that some page leads to, the cited ones among them, in order. */
  List<Span> linked(String article) {
    return List.copyOf(of(article).linked);
  }

  /** Whether some page leads into a block. */
  boolean reaches(String article, int block) {
    return of(article).byBlock.containsKey(block);
  }

  /** The places that cite words of a block. */
  List<Place> places(String article, int block) {
    return List.copyOf(of(article).byBlock.getOrDefault(block, Set.of()));
  }
}

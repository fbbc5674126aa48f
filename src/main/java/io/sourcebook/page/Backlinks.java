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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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

  /** The spans that were noted of one article, in order. */
  private record Spans(List<Span> cited, List<Span> linked) {

    private static Spans of(List<Note> notes) {
      return new Spans(
          spans(notes.stream().filter(note -> note.place().isPresent())), spans(notes.stream()));
    }

    private static List<Span> spans(Stream<Note> notes) {
      return notes.map(note -> note.passage().span()).distinct().sorted().toList();
    }
  }

  private final List<Note> notes = new ArrayList<>();
  private final Map<String, List<Note>> byArticle = new HashMap<>();

  /** Laid out when somebody asks, which many may do at a time. */
  private final Map<String, Spans> spans = new ConcurrentHashMap<>();

  private final Map<String, Map<Integer, Set<Place>>> places = new ConcurrentHashMap<>();

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
    spans.remove(note.passage().article());
    places.remove(note.passage().article());
  }

  private Spans spans(String article) {
    return spans.computeIfAbsent(article, id -> Spans.of(byArticle.getOrDefault(id, List.of())));
  }

  /** The places by the block that they lead to. */
  private Map<Integer, Set<Place>> places(String article) {
    return places.computeIfAbsent(article, id -> places(byArticle.getOrDefault(id, List.of())));
  }

  private static Map<Integer, Set<Place>> places(List<Note> notes) {
    Map<Integer, Set<Place>> byBlock = new HashMap<>();
    for (Note note : notes) {
      Set<Place> places =
          byBlock.computeIfAbsent(note.passage().block(), block -> new LinkedHashSet<>());
      note.place().ifPresent(places::add);
    }
    return byBlock;
  }

  /** The spans whose words some page prints, in order. */
  List<Span> cited(String article) {
    return spans(article).cited();
  }

  /** The spans that some page leads to, the cited ones among them, in order. */
  List<Span> linked(String article) {
    return spans(article).linked();
  }

  /** Whether some page leads into a block. */
  boolean reaches(String article, int block) {
    return places(article).containsKey(block);
  }

  /** The places that cite words of a block. */
  List<Place> places(String article, int block) {
    return List.copyOf(places(article).getOrDefault(block, Set.of()));
  }
}

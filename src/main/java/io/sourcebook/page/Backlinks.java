package io.sourcebook.page;

import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
   * @param label what the place is: {@code Statement: Compliance}
   */
  record Place(String page, String subject, String fragment, String label) {}

  /**
   * That a page leads to a passage.
   *
   * @param place where its words are printed; empty where they are not
   */
  record Note(Passage passage, Optional<Place> place) {}

  /** What was noted of one article, in order; all of it by the pages of one subject at most. */
  record OfArticle(String article, List<Note> notes) {
    OfArticle {
      notes = List.copyOf(notes);
    }
  }

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

  private final Map<String, List<OfArticle>> byArticle = new TreeMap<>();

  /** Laid out when somebody asks, which many may do at a time. */
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  private final Map<String, Spans> spans = new ConcurrentHashMap<>();

  private final Map<String, Map<Integer, Set<Place>>> places = new ConcurrentHashMap<>();

  /** Notes that a place prints a passage's words. */
  void cite(Passage passage, Place place) {
    note(new Note(passage, Optional.of(place)));
  }

  /** Notes that a page leads to a passage without printing its words. */
  void link(Passage passage) {
    note(new Note(passage, Optional.empty()));
  }

  private void note(Note note) {
    add(new OfArticle(note.passage().article(), List.of(note)));
  }

  /** Notes what was noted elsewhere. */
  void add(OfArticle notes) {
    byArticle.computeIfAbsent(notes.article(), id -> new ArrayList<>()).add(notes);
    counts.remove(notes.article());
    spans.remove(notes.article());
    places.remove(notes.article());
  }

  /** All that was noted of each article, in order of their ids. */
  List<OfArticle> byArticle() {
    return byArticle.keySet().stream().map(id -> new OfArticle(id, notes(id))).toList();
  }

  /** All that was noted of an article, in order. */
  List<OfArticle> of(String article) {
    return List.copyOf(byArticle.getOrDefault(article, List.of()));
  }

  private List<Note> notes(String article) {
    return of(article).stream().flatMap(some -> some.notes().stream()).toList();
  }

  private Spans spans(String article) {
    return spans.computeIfAbsent(article, id -> Spans.of(notes(id)));
  }

  /** The places by the block that they lead to. */
  private Map<Integer, Set<Place>> places(String article) {
    return places.computeIfAbsent(article, id -> places(notes(id)));
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

  /** How many spans there are whose words some page prints. */
  int count(String article) {
    return counts.computeIfAbsent(article, this::counted);
  }

  /** A list of all sources asks for the number alone, which is had without the order. */
  private int counted(String article) {
    Set<Span> cited = new HashSet<>();
    for (OfArticle some : byArticle.getOrDefault(article, List.of())) {
      for (Note note : some.notes()) {
        if (note.place().isPresent()) {
          cited.add(note.passage().span());
        }
      }
    }
    return cited.size();
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

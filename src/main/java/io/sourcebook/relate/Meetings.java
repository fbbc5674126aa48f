package io.sourcebook.relate;

import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which sentences of different articles tell of one meeting. */
final class Meetings {

  /**
   * Two articles are one story when they name so many of the same people; with fewer, a later visit
   * to the same capital would be taken for the first one.
   */
  private static final int PERSONS_OF_ONE_STORY = 3;

  /** A place with more meetings is no longer one story. */
  private static final int MOST_IN_ONE_PLACE = 200;

  private Meetings() {}

  /** The surnames of those whom an article names. */
  static Set<String> cast(List<FoundSentence> article) {
    Set<String> cast = new HashSet<>();
    for (FoundSentence sentence : article) {
      for (Name name : sentence.names()) {
        if (name.kind() == Name.Kind.PERSON) {
          String folded = WordScanner.fold(name.full().strip());
          cast.add(folded.substring(folded.lastIndexOf(' ') + 1));
        }
      }
    }
    return cast;
  }

  /** Whether two articles tell one story, by whom they name. */
  static boolean isOneStory(Set<String> cast, Set<String> other) {
    return cast.stream().filter(other::contains).limit(PERSONS_OF_ONE_STORY).count()
        >= PERSONS_OF_ONE_STORY;
  }

  /**
   * For sentences of undated articles that tell of a meeting on a weekday, the day of the only
   * meeting that a dated article of the same story tells of.
   */
  static Map<Passage, BorrowedDate> borrowed(List<ComparedSentence> all) {
    Map<String, List<ComparedSentence>> told = new TreeMap<>();
    Set<String> asked = new HashSet<>();
    for (ComparedSentence sentence : all) {
      sentence
          .trait()
          .meeting()
          .ifPresent(
              meeting -> {
                told.computeIfAbsent(meeting.place(), place -> new ArrayList<>()).add(sentence);
                if (meeting.onWeekday() && !sentence.article().isDated()) {
                  asked.add(meeting.place());
                }
              });
    }
    told.keySet().retainAll(asked);
    told.values().removeIf(meetings -> meetings.size() > MOST_IN_ONE_PLACE);
    Map<String, Set<String>> casts = new HashMap<>();
    List<List<Meeting>> byPlace = new ArrayList<>();
    for (List<ComparedSentence> sentences : told.values()) {
      byPlace.add(sentences.stream().flatMap(one -> Meeting.of(one.found()).stream()).toList());
      sentences.forEach(
          one ->
              casts.computeIfAbsent(
                  one.article().id(), id -> cast(one.article().sentences().all())));
    }
    Map<Passage, BorrowedDate> borrowed = new TreeMap<>();
    for (List<Meeting> meetings : byPlace) {
      List<Meeting> dated = meetings.stream().filter(one -> one.day().isPresent()).toList();
      for (Meeting one : meetings) {
        Optional<Span> words = one.weekdayWords();
        if (words.isEmpty()
            || one.sentence().findings().article().source().published().isPresent()) {
          continue;
        }
        List<Meeting> same =
            dated.stream()
                .filter(other -> !article(other).equals(article(one)) && one.isLike(other))
                .filter(other -> isOneStory(cast(casts, one), cast(casts, other)))
                .toList();
        List<Edtf> days =
            same.stream()
                .flatMap(other -> other.day().stream())
                .flatMap((DateExpression day) -> day.value().stream())
                .distinct()
                .toList();
        if (days.size() == 1) {
          borrowed.put(
              one.sentence().passage(),
              new BorrowedDate(
                  days.get(0),
                  words.get(),
                  same.get(0).sentence().passage(),
                  same.get(0).day().orElseThrow().span(),
                  one.printed()));
        }
      }
    }
    return borrowed;
  }

  private static Set<String> cast(Map<String, Set<String>> casts, Meeting meeting) {
    return casts.getOrDefault(article(meeting), Set.of());
  }

  private static String article(Meeting meeting) {
    return meeting.sentence().passage().article();
  }
}

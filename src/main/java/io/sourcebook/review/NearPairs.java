package io.sourcebook.review;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.NearPair;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sentences about one subject of which it was a close call whether they tell the same. */
final class NearPairs {

  private NearPairs() {}

  static List<Task> of(Relations relations, List<FactSheet> sheets, Places places, Since since) {
    Map<String, DecidedPairs> decided = new HashMap<>();
    sheets.forEach(sheet -> decided.put(sheet.subject().slug(), new DecidedPairs(sheet)));
    Map<Passage, Set<String>> subjects = new HashMap<>();
    for (NearPair pair : relations.near()) {
      subjects.put(pair.one(), new TreeSet<>());
      subjects.put(pair.other(), new TreeSet<>());
    }
    relations
        .mentions()
        .forEach(
            (slug, mentions) ->
                mentions.forEach(
                    mention ->
                        Optional.ofNullable(subjects.get(mention.sentence()))
                            .ifPresent(slugs -> slugs.add(slug))));
    Map<String, List<Task>> bySubject = new TreeMap<>();
    for (NearPair pair : relations.near()) {
      Optional<String> subject =
          subjects.getOrDefault(pair.one(), Set.of()).stream()
              .filter(subjects.getOrDefault(pair.other(), Set.of())::contains)
              .findFirst();
      if (subject.isPresent()
          && places.article(pair.one()).isPresent()
          && places.article(pair.other()).isPresent()
          && !isDecided(decided.get(subject.get()), pair, places)) {
        bySubject
            .computeIfAbsent(subject.get(), slug -> new ArrayList<>())
            .add(task(subject.get(), pair, places, since));
      }
    }
    return bySubject.values().stream().flatMap(List::stream).toList();
  }

  private static boolean isDecided(@Nullable DecidedPairs decided, NearPair pair, Places places) {
    return decided != null && decided.hold(pair, places);
  }

  private static Task task(String subject, NearPair pair, Places places, Since since) {
    String told =
        "alike by "
            + hundredths(pair.likeness())
            + (pair.together() ? ", taken for the same: “" : ", not taken for the same: “")
            + places.words(pair.one())
            + "” — “"
            + places.words(pair.other())
            + "” ("
            + places.name(pair.other().article())
            + ")";
    String item =
        "["
            + Places.yaml(places.firstWords(pair.one()))
            + ", "
            + Places.yaml(places.firstWords(pair.other()))
            + "]";
    return places.task(
        Task.Kind.NEAR,
        Optional.of(subject),
        pair.one(),
        told,
        Optional.of(
            Task.Paste.item(
                "seeds/subjects/" + subject + ".md", pair.together() ? "different" : "same", item)),
        since.isFresh(List.of(pair.one(), pair.other())));
  }

  private static String hundredths(double likeness) {
    long value = Math.round(100 * likeness);
    return "." + (value < 10 ? "0" : "") + value;
  }
}

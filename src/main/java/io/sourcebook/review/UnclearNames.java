package io.sourcebook.review;

import io.sourcebook.model.Correction;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Last names that two persons of one article bear, where nothing tells which is meant. */
final class UnclearNames {

  private UnclearNames() {}

  static List<Task> of(
      List<Findings> articles, List<FactSheet> sheets, Places places, Since since) {
    List<Task> tasks = new ArrayList<>();
    Set<String> everywhere = new HashSet<>();
    sheets.forEach(sheet -> everywhere.addAll(corrected(sheet.subject().decisions().correct())));
    for (Findings findings : articles) {
      Set<String> right = corrected(findings.article().source().decisions().correct());
      right.addAll(everywhere);
      Map<String, Set<String>> bearers = bearers(findings);
      Set<String> told = new HashSet<>();
      for (Name name : findings.names()) {
        String words = findings.article().text().slice(name.span());
        Set<String> persons = bearers.getOrDefault(words, Set.of());
        if (name.full().equals(words)
            && persons.size() > 1
            && !right.contains(words)
            && told.add(words)) {
          sentence(findings, name)
              .filter(passage -> places.article(passage).isPresent())
              .ifPresent(
                  passage ->
                      tasks.add(
                          places.task(
                              Task.Kind.SPEAKER,
                              Optional.empty(),
                              passage,
                              "“" + words + "” can be " + String.join(" or ", persons),
                              Optional.of(paste(words, passage, places)),
                              since.isFresh(passage.article()))));
        }
      }
    }
    return tasks;
  }

  /** The names that the analyst has put right somewhere. */
  private static Set<String> corrected(List<Correction> corrections) {
    Set<String> names = new HashSet<>();
    corrections.forEach(one -> one.name().ifPresent(to -> names.add(to.from())));
    return names;
  }

  private static Task.Paste paste(String words, Passage passage, Places places) {
    return Task.Paste.item(
        places.meta(passage),
        "correct",
        "{ words: "
            + Places.yaml(places.firstWords(passage))
            + ", name: { from: "
            + Places.yaml(words)
            + ", to: FULL NAME } }");
  }

  /** Who bears a last name, by the name; only names that some person bears. */
  private static Map<String, Set<String>> bearers(Findings findings) {
    Map<String, Set<String>> bearers = new TreeMap<>();
    Set<String> ofPersons = new HashSet<>();
    for (Name name : findings.names()) {
      int last = name.full().lastIndexOf(' ') + 1;
      // A first name that no table knows makes nobody a person for sure.
      boolean person = name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OTHER;
      if (person && last > 0) {
        bearers.computeIfAbsent(name.full().substring(last), n -> new TreeSet<>()).add(name.full());
        if (name.kind() == Name.Kind.PERSON) {
          ofPersons.add(name.full().substring(last));
        }
      }
    }
    bearers.keySet().retainAll(ofPersons);
    return bearers;
  }

  private static Optional<Passage> sentence(Findings findings, Name name) {
    return findings.sentences().stream()
        .filter(sentence -> sentence.span().contains(name.span()))
        .findFirst()
        .map(sentence -> passage(findings, sentence));
  }

  private static Passage passage(Findings findings, Sentence sentence) {
    return new Passage(
        findings.article().id(),
        findings
            .article()
            .blockAt(sentence.span().start())
            .orElseThrow(() -> new IllegalArgumentException("a sentence outside of all blocks"))
            .number(),
        sentence.span());
  }
}

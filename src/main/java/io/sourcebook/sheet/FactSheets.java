package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Difference.Side;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.FactSheet.Use;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SideBySide;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Composes the fact sheet of each subject. */
public final class FactSheets {

  private FactSheets() {}

  /** A sheet for each subject that is no draft, in the given order. */
  public static List<FactSheet> compose(
      List<Subject> subjects, List<Findings> articles, Relations relations) {
    return compose(subjects, articles, relations, Memory.NONE);
  }

  /**
   * The same.
   *
   * @param memory of sheets composed before from the same
   */
  public static List<FactSheet> compose(
      List<Subject> subjects, List<Findings> articles, Relations relations, Memory memory) {
    // An article is laid out once, for however many subjects it speaks of.
    Map<String, Reading> readings = new ConcurrentHashMap<>();
    Matters matters = Matters.of(subjects, articles, relations);
    List<Subject> finished = subjects.stream().filter(subject -> !subject.draft()).toList();
    return SideBySide.map(
        finished,
        subject -> {
          Matters.Selection selected = matters.of(subject);
          return memory.recall(
              "sheet",
              selected.key(),
              FactSheet.class,
              key ->
                  compose(
                      Desk.of(
                          selected.matter(),
                          found ->
                              readings.computeIfAbsent(
                                  found.article().id(), id -> new Reading(found)))));
        });
  }

  private static FactSheet compose(Desk undecided) {
    Decisions decisions = Decisions.on(undecided);
    Desk desk = decisions.desk();
    List<Statement> statements = StatementComposer.compose(desk);
    Timeline dates = Timeline.of(desk, statements);
    List<Event> timeline = dates.dated();
    List<Event> undated = dates.undated();
    List<Saying> sayings = Sayings.compose(desk);
    List<Amount> amounts = Amounts.compose(desk);
    List<Difference> differences =
        desk.relations().differences().stream()
            .flatMap(one -> shown(desk, one).stream())
            .filter(one -> concerns(desk, one))
            .toList();
    Stream<Citation> cited =
        Stream.of(
                statements.stream().flatMap(one -> one.citations().stream()),
                timeline.stream().flatMap(one -> one.citations().stream()),
                undated.stream().flatMap(one -> one.citations().stream()),
                sayings.stream().map(Saying::citation),
                amounts.stream().map(Amount::citation),
                amounts.stream().flatMap(one -> one.also().stream()))
            .flatMap(citations -> citations);
    List<Use> sources = sources(desk, cited.map(Citation::passage).toList());
    return new FactSheet(
        desk.subject(),
        newest(desk, sources),
        statements,
        timeline,
        undated,
        dates.further(),
        sayings,
        amounts,
        differences,
        Descriptions.compose(desk),
        Connections.compose(desk),
        Gaps.compose(desk, timeline, sayings),
        sources,
        decisions.decided());
  }

  /**
   * A difference without the passages that the analyst hides, where two sides are left, each as
   * sure as a statement of its first sentence.
   */
  private static Optional<Difference> shown(Desk desk, Difference difference) {
    List<Side> sides = new ArrayList<>();
    for (Side side : difference.sides()) {
      List<Passage> passages =
          side.passages().stream()
              .filter(passage -> !desk.isHidden(desk.sentence(passage)))
              .toList();
      if (!passages.isEmpty()) {
        Passage first = passages.get(0);
        boolean leads = first.equals(side.passages().get(0));
        // Nobody knows which words of another passage differ: the whole of it stands for them.
        Span words = leads ? side.words() : first.span();
        sides.add(new Side(words, passages, Optional.of(standing(desk, first))));
      }
    }
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(new Difference(difference.on(), sides));
  }

  private static Standing standing(Desk desk, Passage passage) {
    Passage sentence = desk.sentence(passage);
    Reading reading = desk.reading(sentence);
    return Standings.ofPrinted(
        reading, desk.wording(sentence), Standings.of(reading, sentence.span()));
  }

  /**
   * A difference belongs to the subjects of which two of its sides speak. What is said of an
   * agreement stands around its name: there one side, and the paragraph next to the other, do.
   */
  private static boolean concerns(Desk desk, Difference difference) {
    long direct = sides(difference, desk::speaksOfSubject);
    long near = sides(difference, desk::speaksOfSubjectNearby);
    boolean around =
        desk.subject().kind() == SubjectKind.AGREEMENT || difference.on().startsWith("Purpose");
    return direct >= 2 || (around && direct >= 1 && near >= 2);
  }

  private static long sides(Difference difference, Predicate<Passage> test) {
    return difference.sides().stream()
        .filter(side -> side.passages().stream().anyMatch(test))
        .count();
  }

  private static List<Use> sources(Desk desk, List<Passage> cited) {
    Map<String, Set<Passage>> byArticle = new TreeMap<>();
    for (Passage passage : cited) {
      byArticle.computeIfAbsent(passage.article(), id -> new TreeSet<>()).add(passage);
    }
    List<Use> out = new ArrayList<>();
    byArticle.forEach(
        (id, passages) -> {
          List<String> origins =
              passages.stream()
                  .map(desk::provenance)
                  .filter(provenance -> provenance.because().isPresent())
                  .map(Provenance::origin)
                  .distinct()
                  .toList();
          Optional<String> origin =
              origins.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", origins));
          out.add(new Use(id, passages.size(), origin));
        });
    return out;
  }

  private static Optional<Edtf> newest(Desk desk, List<Use> sources) {
    Set<String> used = new TreeSet<>();
    sources.forEach(use -> used.add(use.article()));
    return desk.articles().stream()
        .filter(article -> used.contains(article.id()))
        .map(Article::source)
        .flatMap(source -> source.published().stream())
        .map(Sourced::value)
        .max(Comparator.comparing(Edtf::last).thenComparing(Edtf::first));
  }
}

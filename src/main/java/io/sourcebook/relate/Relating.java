package io.sourcebook.relate;

import io.sourcebook.model.Article;
import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.Subject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Brings all articles and all subjects together. */
public final class Relating {

  private Relating() {}

  /**
   * Extends the mentions by coreference, resolves the analyst's references, and finds groups,
   * origins and differences.
   *
   * @param named the sentences that name a subject by themselves
   * @param problems takes the references whose words are not found
   */
  public static Relations relate(
      List<Subject> subjects,
      List<Findings> articles,
      List<Mention> named,
      Consumer<Problem> problems) {
    return relate(subjects, articles, named, name -> Optional.empty(), Memory.NONE, problems);
  }

  /**
   * The same.
   *
   * @param renamed the name that an article has now, by one that it had
   * @param memory of articles compared before
   */
  public static Relations relate(
      List<Subject> subjects,
      List<Findings> articles,
      List<Mention> named,
      Function<String, Optional<String>> renamed,
      Memory memory,
      Consumer<Problem> problems) {
    List<Findings> inOrder =
        articles.stream().sorted(Comparator.comparing(found -> found.article().id())).toList();
    List<Article> read = inOrder.stream().map(Findings::article).toList();
    ReferenceResolver references = new ReferenceResolver(read, renamed, problems);
    Map<String, List<List<Passage>>> cited = new LinkedHashMap<>();
    subjects.forEach(subject -> cited.put(subject.slug(), references.resolve(subject)));

    List<ComparedArticle> compared =
        inOrder.parallelStream().map(found -> ComparedArticle.of(found, memory)).toList();
    Steps first = new Steps();
    Supplier<Map<String, List<Mention>>> extended =
        first.add(() -> Coreference.extend(subjects, compared, named, memory));
    Supplier<List<ComparedSentence>> numbered =
        first.add(() -> ComparedArticle.sentences(compared));
    first.run();
    Map<String, List<Mention>> mentions = extended.get();
    List<ComparedSentence> sentences = numbered.get();
    List<LikePair> pairs = LikePairs.find(sentences, memory);
    Steps last = new Steps();
    Supplier<Map<Passage, Provenance>> origins =
        last.add(() -> Origins.of(compared, sentences, pairs));
    Supplier<Map<String, String>> names = last.add(() -> NameGroups.of(inOrder));
    Supplier<List<SameFact>> groups = last.add(() -> SameFactGroups.of(sentences, pairs));
    Supplier<List<Difference>> differences =
        last.add(() -> Differences.of(subjects, compared, mentions, pairs));
    Supplier<Map<String, List<Passage>>> related =
        last.add(() -> RelatedPassages.of(subjects, sentences, mentions));
    Supplier<Map<Passage, BorrowedDate>> borrowed = last.add(() -> Meetings.borrowed(sentences));
    last.run();
    return new Relations(
        mentions,
        groups.get(),
        origins.get(),
        differences.get(),
        cited,
        names.get(),
        related.get(),
        borrowed.get(),
        CloseCalls.of(pairs, groups.get()));
  }
}

package io.sourcebook.subject;

import io.sourcebook.model.Batches;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.SideBySide;
import io.sourcebook.model.Span;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the sentences that name a subject, by name, alias or query. */
public final class PassageSearch {

  /** In each sentence the surest kind first, then the first words. */
  private static final Comparator<Mention> SUREST =
      Comparator.comparing(Mention::sentence)
          .thenComparing(Mention::kind)
          .thenComparing(Mention::words);

  private record Searched(NameSearch.Asked names, List<Findings> articles) implements Memory.Batch {

    @Override
    public int size() {
      return articles.size();
    }
  }

  /** The mentions in some articles, one after the other. */
  private record Named(List<Mention> mentions) {}

  /** By subject: what is found in articles of one order is nearly in order by itself. */
  private final Map<String, List<Mention>> mentions = new TreeMap<>();

  private PassageSearch() {}

  /** Every sentence that names a subject by itself, in order of subject and passage. */
  public static List<Mention> search(List<Subject> subjects, List<Findings> articles) {
    return search(subjects, articles, Memory.NONE);
  }

  /**
   * The same.
   *
   * @param memory of articles searched before for the same names
   */
  public static List<Mention> search(
      List<Subject> subjects, List<Findings> articles, Memory memory) {
    PassageSearch search = new PassageSearch();
    NameSearch names = new NameSearch(subjects, articles);
    // Remembered as it is, so that it is hashed once and not with each article.
    NameSearch.Asked asked =
        memory.recall("names", names.asked(), NameSearch.Asked.class, same -> same);
    SideBySide.map(
            Batches.of(articles, found -> found.article().id()),
            batch ->
                memory.recall(
                    "mentions",
                    new Searched(asked, batch),
                    Named.class,
                    some ->
                        new Named(
                            some.articles().stream()
                                .flatMap(article -> names.find(article).stream())
                                .toList())))
        .forEach(named -> search.keep(named.mentions()));
    search.keep(matches(subjects, articles));
    return search.inOrder();
  }

  private void keep(Collection<Mention> found) {
    for (Mention mention : found) {
      mentions.computeIfAbsent(mention.subject(), slug -> new ArrayList<>()).add(mention);
    }
  }

  /** The surest mention of each subject in each sentence. */
  private List<Mention> inOrder() {
    return SideBySide.map(List.copyOf(mentions.values()), PassageSearch::surest).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The surest mention of one subject in each sentence, in order. */
  private static List<Mention> surest(List<Mention> own) {
    List<Mention> surest = new ArrayList<>();
    own.sort(SUREST);
    for (int i = 0; i < own.size(); i++) {
      if (i == 0 || !own.get(i).sentence().equals(own.get(i - 1).sentence())) {
        surest.add(own.get(i));
      }
    }
    return surest;
  }

  /** A sentence with the article that it stands in. */
  private record Place(Findings article, Sentence sentence) {

    CanonicalText text() {
      return article.article().text();
    }

    Passage passage() {
      return new Passage(article.article().id(), sentence.block(), sentence.span());
    }
  }

  /** What the queries find, over one index of all sentences. */
  private static List<Mention> matches(List<Subject> subjects, List<Findings> articles) {
    List<Mention> found = new ArrayList<>();
    if (subjects.stream().allMatch(subject -> subject.match().isEmpty())) {
      return found;
    }
    List<Place> places = new ArrayList<>();
    for (Findings article : articles) {
      article.sentences().forEach(sentence -> places.add(new Place(article, sentence)));
    }
    List<String> sentences =
        places.stream().map(place -> place.text().slice(place.sentence().span())).toList();
    try (SentenceIndex index = new SentenceIndex(sentences)) {
      for (Subject subject : subjects) {
        if (subject.match().isEmpty()) {
          continue;
        }
        for (SentenceIndex.Hit hit : index.find(query(subject, subject.match().get()))) {
          found.add(mention(subject, places.get(hit.sentence()), hit));
        }
      }
    }
    return found;
  }

  private static MatchQuery query(Subject subject, String match) {
    try {
      return MatchQuery.parse(match);
    } catch (QueryFault e) {
      throw new IllegalArgumentException(subject.file() + ": " + e.getMessage(), e);
    }
  }

  private static Mention mention(Subject subject, Place place, SentenceIndex.Hit hit) {
    CanonicalText text = place.text();
    int start = text.charAt(place.sentence().span().start());
    Span words = text.span(start + hit.start(), start + hit.end());
    return new Mention(
        subject.slug(), place.passage(), words, Mention.Kind.MATCH, Optional.empty());
  }
}

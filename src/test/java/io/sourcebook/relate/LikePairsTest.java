package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sourcebook.model.Memory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What was compared before is compared no more, and makes no difference. */
class LikePairsTest {

  private static final List<String> PORTS = List.of("Ostrov", "Arlen", "Norwick");
  private static final List<String> VERBS = List.of("praised", "sold", "repainted");

  /** What is left stays until something else is. */
  private static final class Left implements Memory {
    private final Map<String, Record> left = new ConcurrentHashMap<>();
    private int times;

    @Override
    public <A extends Record, B extends Record, E extends Exception> B recall(
        String task, A input, Class<B> type, Work<A, B, E> work) throws E {
      return work.on(input);
    }

    @Override
    public <B extends Record> Optional<B> left(String task, Class<B> type) {
      return Optional.ofNullable(left.get(task)).map(type::cast);
    }

    @Override
    public <B extends Record> void leave(String task, Class<B> type, B results) {
      left.put(task, results);
      times++;
    }
  }

  /** Two of one number are of one article, of which a word, a day or a figure was edited. */
  private static Story story(int number, int edit) {
    String port = PORTS.get(number % 3);
    String verb = VERBS.get((number / 3 + edit) % 3);
    return Story.of(
        "article" + number,
        "The harbour master of %s %s the ferry's capstan before the season began.%n"
                .formatted(port, verb)
            + "A storm closed quay %d of the old fishing harbour near %s for %d days.%n"
                .formatted(number / 9, port, 3 + (number + edit) % 4)
            + "The harbour of Tarn had%s opened its old quay to ferries by %d May 2021.%n"
                .formatted(edit % 2 == 0 ? " not" : "", 3 + edit % 3));
  }

  private static List<ComparedSentence> sentences(Map<Integer, Integer> editsByArticle) {
    List<ComparedArticle> articles = new ArrayList<>();
    new TreeMap<>(editsByArticle)
        .forEach((number, edit) -> articles.add(story(number, edit).compared()));
    return ComparedArticle.sentences(articles);
  }

  private static List<String> told(List<LikePair> pairs) {
    List<String> told = new ArrayList<>();
    for (LikePair pair : pairs) {
      told.add(
          "%s %s %s %s %s %s"
              .formatted(
                  pair.one().passage(),
                  pair.other().passage(),
                  pair.likeness(),
                  pair.shared(),
                  pair.overlap(),
                  pair.conflict()));
    }
    return told;
  }

  @Property(tries = 60)
  void whatAnyArticlesLeftMakesNoDifferenceToOthers(
      @ForAll @Size(min = 1, max = 4)
          List<
                  @Size(max = 30) Map<
                      @IntRange(min = 10, max = 49) Integer, @IntRange(max = 5) Integer>>
              builds) {
    Left memory = new Left();
    for (Map<Integer, Integer> articles : builds) {
      List<ComparedSentence> sentences = sentences(articles);
      assertEquals(
          told(LikePairs.find(sentences, Memory.NONE)), told(LikePairs.find(sentences, memory)));
      int times = memory.times;
      assertEquals(
          told(LikePairs.find(sentences, Memory.NONE)), told(LikePairs.find(sentences, memory)));
      assertEquals(times, memory.times, "nothing else to leave");
    }
  }

  @Test
  void aSentenceWithTheSameNeighboursIsNotComparedAgain() {
    Left memory = new Left();
    List<ComparedSentence> sentences =
        sentences(Map.of(10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 19, 0, 22, 0));
    assertFalse(LikePairs.find(sentences, memory).isEmpty());
    long[] hashes = memory.left("alike", AlikeBefore.Left.class).orElseThrow().hashes();
    memory.leave(
        "alike",
        AlikeBefore.Left.class,
        new AlikeBefore.Left(hashes, new int[hashes.length], new long[0]));
    assertEquals(List.of(), LikePairs.find(sentences, memory));
  }

  @Test
  void anEditOfTheSameLengthIsComparedAnew() {
    String one =
        "The harbour master of Norwick had not repainted the ferry's capstan before the summer"
            + " regatta began.";
    String like = one.replace("began", "ended");
    Left memory = new Left();
    assertEquals(1, LikePairs.find(both(one, like), memory).size());
    List<ComparedSentence> edited =
        both(one, like.replace("had not repainted", "will be repainted"));
    List<LikePair> fresh = LikePairs.find(edited, Memory.NONE);
    assertEquals(told(fresh), told(LikePairs.find(edited, memory)));
    assertEquals(0, fresh.size());
  }

  private static List<ComparedSentence> both(String one, String other) {
    return ComparedArticle.sentences(
        List.of(Story.of("a", one).compared(), Story.of("b", other).compared()));
  }

  @Test
  void everythingThatSentencesAreComparedByIsInTheirIdentity() {
    // A record's words hold all its parts; rows of numbers have to be told on purpose.
    assertEquals(
        List.of("weights"),
        Stream.of(Profile.class.getRecordComponents())
            .filter(part -> part.getType().equals(Profile.Weights.class))
            .map(RecordComponent::getName)
            .toList());
    Profile.Weights weights = new Profile.Weights(List.of("quay"), new long[] {1});
    assertEquals("[quay] [1]", weights.toString());
    assertEquals(SortedMap.class, component("figures").getType());
    for (Class<?> type : List.of(Profile.class, Profile.Manner.class, Profile.Sides.class)) {
      for (RecordComponent part : type.getRecordComponents()) {
        assertFalse(part.getType().isArray() || part.getType().equals(Map.class), part.getName());
      }
    }
  }

  private static RecordComponent component(String name) {
    return Stream.of(Profile.class.getRecordComponents())
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rowsThatDoNotFitTogetherCountForNothing() {
    Left memory = new Left();
    List<ComparedSentence> sentences =
        sentences(Map.of(10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 19, 0, 22, 0));
    List<String> expected = told(LikePairs.find(sentences, memory));
    AlikeBefore.Left whole = memory.left("alike", AlikeBefore.Left.class).orElseThrow();
    for (AlikeBefore.Left broken :
        List.of(
            new AlikeBefore.Left(whole.hashes(), new int[0], whole.alike()),
            new AlikeBefore.Left(whole.hashes(), whole.counts(), new long[1]),
            new AlikeBefore.Left(
                whole.hashes(), new int[whole.hashes().length], new long[] {1, 2}))) {
      memory.leave("alike", AlikeBefore.Left.class, broken);
      assertEquals(expected, told(LikePairs.find(sentences, memory)));
    }
  }
}

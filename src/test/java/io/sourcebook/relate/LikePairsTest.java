package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sourcebook.model.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

  private static Story story(int number) {
    String port = PORTS.get(number % 3);
    String verb = VERBS.get(number / 3 % 3);
    return Story.of(
        "article" + number,
        "The harbour master of %s %s the ferry's capstan before the season began.\n"
                .formatted(port, verb)
            + "A storm closed quay %d of the old fishing harbour near %s for %d days.\n"
                .formatted(number / 9, port, 3 + number % 4)
            + "The harbour master of %s did not say who had paid for the capstan.\n"
                .formatted(port));
  }

  private static List<ComparedSentence> sentences(Set<Integer> articles) {
    return ComparedArticle.sentences(
        new TreeSet<>(articles).stream().map(number -> story(number + 10).compared()).toList());
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
          List<@Size(max = 30) Set<@IntRange(max = 39) Integer>> builds) {
    Left memory = new Left();
    for (Set<Integer> articles : builds) {
      List<ComparedSentence> sentences = sentences(articles);
      assertEquals(told(LikePairs.find(sentences)), told(LikePairs.find(sentences, memory)));
      int times = memory.times;
      assertEquals(told(LikePairs.find(sentences)), told(LikePairs.find(sentences, memory)));
      assertEquals(times, memory.times, "nothing else to leave");
    }
  }

  @Test
  void aSentenceWithTheSameNeighboursIsNotComparedAgain() {
    Left memory = new Left();
    List<ComparedSentence> sentences = sentences(Set.of(0, 1, 2, 3, 4, 9, 12));
    assertFalse(LikePairs.find(sentences, memory).isEmpty());
    long[] hashes = memory.left("alike", AlikeBefore.Left.class).orElseThrow().hashes();
    memory.leave(
        "alike",
        AlikeBefore.Left.class,
        new AlikeBefore.Left(hashes, new int[hashes.length], new long[0]));
    assertEquals(List.of(), LikePairs.find(sentences, memory));
  }

  @Test
  void rowsThatDoNotFitTogetherCountForNothing() {
    Left memory = new Left();
    List<ComparedSentence> sentences = sentences(Set.of(0, 1, 2, 3, 4, 9, 12));
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

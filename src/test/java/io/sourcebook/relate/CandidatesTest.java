package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CandidatesTest {

  private static final int MOST_UNDER_ONE = 2;
  private static final int MOST_UNDER_TWO = 3;

  @Property
  void whatShareOneStemOfFewOrTwoThatFewHaveTogether(
      @ForAll @Size(max = 14) List<@Size(max = 5) Set<@IntRange(max = 9) Integer>> sentences) {
    Candidates candidates =
        Candidates.of(WordRows.profiles(sentences), MOST_UNDER_ONE, MOST_UNDER_TWO);
    Candidates.Later later = candidates.later();
    for (int one = 0; one < sentences.size(); one++) {
      Set<Integer> expected = new TreeSet<>();
      for (int other = one + 1; other < sentences.size(); other++) {
        if (isPair(sentences, one, other)) {
          expected.add(other);
        }
      }
      later.than(one);
      Set<Integer> found = new TreeSet<>();
      for (int i = 0; i < later.size(); i++) {
        found.add(later.get(i));
      }
      assertEquals(expected, found);
      assertEquals(found.size(), later.size());
    }
  }

  private static boolean isPair(List<Set<Integer>> sentences, int one, int other) {
    Set<Integer> shared = new HashSet<>(sentences.get(one));
    shared.retainAll(sentences.get(other));
    for (int stem : shared) {
      for (int with : shared) {
        boolean few =
            stem == with
                ? count(sentences, Set.of(stem)) <= MOST_UNDER_ONE
                : count(sentences, Set.of(stem, with)) <= MOST_UNDER_TWO
                    && count(sentences, Set.of(stem)) > MOST_UNDER_ONE
                    && count(sentences, Set.of(with)) > MOST_UNDER_ONE;
        if (few) {
          return true;
        }
      }
    }
    return false;
  }

  private static long count(List<Set<Integer>> sentences, Set<Integer> stems) {
    return sentences.stream().filter(own -> own.containsAll(stems)).count();
  }
}

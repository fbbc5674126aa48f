package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OverlapsTest {

  @Property
  void whatIsNotLookedAtDoesNotReachEither(
      @ForAll @Size(max = 12) Set<@IntRange(max = 140) Integer> own,
      @ForAll @Size(max = 12) Set<@IntRange(max = 140) Integer> others,
      @ForAll @Size(max = 12) Set<@IntRange(max = 140) Integer> common,
      @ForAll @IntRange(min = 1, max = 20) int twentieths) {
    Set<Integer> one = new HashSet<>(own);
    one.addAll(common);
    Set<Integer> other = new HashSet<>(others);
    other.addAll(common);
    Overlaps overlaps = new Overlaps(WordRows.profiles(List.of(one, other)));
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(other);
    Set<Integer> all = new HashSet<>(one);
    all.addAll(other);
    double share = all.isEmpty() ? 0 : (double) both.size() / all.size();
    assertEquals(share, overlaps.of(0, 1));
    assertEquals(share >= twentieths / 20.0, overlaps.reaches(0, 1, twentieths / 20.0));
  }
}

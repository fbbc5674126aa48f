package io.sourcebook.relate;

import java.util.Comparator;
import java.util.List;

/**
 * Lays words that somebody quoted wrongly along the words of a source, so that the whole quotation
 * has its place there: the fewest words are left out, put in or replaced by another.
 *
 * <p>Sellers' algorithm: the edit distance of which the ends in the source are free.
 */
final class Alignment {

  private static final Comparator<Path> SOONER =
      Comparator.comparingInt(Path::cost).thenComparing(Path::common, Comparator.reverseOrder());

  private final List<Word> source;

  private Alignment(List<Word> source) {
    this.source = source;
  }

  /**
   * Words of the source.
   *
   * @param first the index of the first
   * @param end the index behind the last
   */
  record Stretch(int first, int end) {}

  /**
   * A way to lay a beginning of the quotation along words of the source.
   *
   * @param cost the words left out, put in and replaced
   * @param common the words that both have
   * @param start the index of the first word in the source
   * @param firstSame the index of the first word that both have, or -1
   * @param endSame the index behind the last word that both have
   */
  private record Path(int cost, int common, int start, int firstSame, int endSame) {

    Path more() {
      return new Path(cost + 1, common, start, firstSame, endSame);
    }

    Path same(int at) {
      return new Path(cost, common + 1, start, firstSame < 0 ? at : firstSame, at + 1);
    }
  }

  /**
   * Where the quotation lies, in time of the product of both lengths.
   *
   * @param asked at least one word
   * @param source at least one of them
   */
  static Stretch of(List<Word> asked, List<Word> source) {
    return new Alignment(source).of(asked);
  }

  private Stretch of(List<Word> asked) {
    int size = source.size();
    Path[] before = new Path[size + 1];
    for (int at = 0; at <= size; at++) {
      before[at] = new Path(0, 0, at, -1, at);
    }
    for (Word word : asked) {
      Path[] here = new Path[size + 1];
      here[0] = before[0].more();
      for (int at = 1; at <= size; at++) {
        boolean same = source.get(at - 1).folded().equals(word.folded());
        Path beside = same ? before[at - 1].same(at - 1) : before[at - 1].more();
        here[at] = better(beside, better(before[at].more(), here[at - 1].more()));
      }
      before = here;
    }
    int end = 0;
    for (int at = 1; at <= size; at++) {
      int sooner = SOONER.compare(before[at], before[end]);
      boolean asLong =
          Math.abs(at - before[at].start() - asked.size())
              < Math.abs(end - before[end].start() - asked.size());
      end = sooner < 0 || (sooner == 0 && asLong) ? at : end;
    }
    return withinSentences(before[end], end);
  }

  /** One word for another goes before a word left out, so that the stretch is as long as asked. */
  private static Path better(Path one, Path other) {
    return SOONER.compare(other, one) < 0 ? other : one;
  }

  /** Words that were replaced are no reason to reach into another sentence. */
  private Stretch withinSentences(Path path, int end) {
    if (path.firstSame() < 0) {
      return new Stretch(path.start(), end);
    }
    int first = path.firstSame();
    while (first > path.start() && !endsSentence(source.get(first).gap())) {
      first--;
    }
    int behind = path.endSame();
    while (behind < end && !endsSentence(source.get(behind).gap())) {
      behind++;
    }
    return new Stretch(first, behind);
  }

  private static boolean endsSentence(String gap) {
    return gap.chars().anyMatch(c -> ".!?…".indexOf(c) >= 0);
  }
}

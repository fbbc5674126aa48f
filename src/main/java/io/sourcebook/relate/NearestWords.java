package io.sourcebook.relate;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words of an article that are most like words that do not occur in it. */
final class NearestWords {

  /** Fewer shared words, by weight, would only puzzle the analyst. */
  private static final double LEAST_SHARE = 0.4;

  /** The words of longer quotations are not aligned, which takes the square of their number. */
  private static final int LONGEST_ALIGNED = 500;

  private NearestWords() {}

  /** Words that can be cited, and the block they stand in. */
  record Window(Block block, Span span) {}

  /**
   * As many words of a block as were asked for.
   *
   * @param words of the whole block
   * @param end the index behind the last of them
   * @param share of the weight of the words asked for
   */
  private record Likely(Block block, List<Word> words, int end, double share) {}

  /**
   * The stretch of about as many words that is most like the whole of those asked for, in time
   * linear in the article.
   */
  static Optional<Window> in(Article article, String words) {
    CanonicalText quoted = CanonicalText.of(words);
    List<Word> asked = WordScanner.words(quoted, quoted.all());
    Map<String, Double> weight = weights(article, asked);
    Map<String, Integer> wanted = new HashMap<>();
    asked.forEach(word -> wanted.merge(word.folded(), 1, Integer::sum));
    double all = asked.stream().mapToDouble(word -> weight.getOrDefault(word.folded(), 0.0)).sum();
    Likely best = null;
    for (Block block : article.blocks()) {
      if (block.role() == Role.FURNITURE) {
        continue;
      }
      Likely found = best(article, block, wanted, weight, asked.size(), all);
      if (found != null && (best == null || found.share() > best.share())) {
        best = found;
      }
    }
    return Optional.ofNullable(best)
        .filter(likely -> likely.share() >= LEAST_SHARE)
        .map(likely -> new Window(likely.block(), stretch(likely, asked)));
  }

  /** The words in and around a window along which the whole quotation lies. */
  private static Span stretch(Likely likely, List<Word> asked) {
    List<Word> words = likely.words();
    int size = asked.size();
    int from = Math.max(0, likely.end() - size);
    if (size > LONGEST_ALIGNED) {
      return words.get(from).span().cover(words.get(likely.end() - 1).span());
    }
    // The quotation can begin and end with wrong words, beside the window.
    List<Word> around =
        words.subList(Math.max(0, from - size), Math.min(words.size(), likely.end() + size));
    Alignment.Stretch lies = Alignment.of(asked, around);
    return around.get(lies.first()).span().cover(around.get(lies.end() - 1).span());
  }

  /** A word counts for more the fewer times the article holds it. */
  private static Map<String, Double> weights(Article article, List<Word> asked) {
    Map<String, Integer> count = new HashMap<>();
    asked.forEach(word -> count.put(word.folded(), 0));
    for (Word word : WordScanner.words(article.text(), article.text().all())) {
      count.computeIfPresent(word.folded(), (key, value) -> value + 1);
    }
    Map<String, Double> weight = new HashMap<>();
    count.forEach((key, value) -> weight.put(key, 1.0 / StrictMath.sqrt(value + 1.0)));
    return weight;
  }

  private static @Nullable Likely best(
      Article article,
      Block block,
      Map<String, Integer> wanted,
      Map<String, Double> weight,
      int size,
      double all) {
    List<Word> words = WordScanner.words(article.text(), block.span());
    Map<String, Integer> inside = new HashMap<>();
    double score = 0;
    double bestScore = 0;
    int bestEnd = -1;
    for (int i = 0; i < words.size(); i++) {
      String in = words.get(i).folded();
      if (wanted.containsKey(in) && inside.merge(in, 1, Integer::sum) <= wanted.get(in)) {
        score += weight.getOrDefault(in, 0.0);
      }
      if (i >= size) {
        String out = words.get(i - size).folded();
        if (wanted.containsKey(out) && inside.merge(out, -1, Integer::sum) < wanted.get(out)) {
          score -= weight.getOrDefault(out, 0.0);
        }
      }
      if (score > bestScore + 1e-9) {
        bestScore = score;
        bestEnd = i;
      }
    }
    if (bestEnd < 0) {
      return null;
    }
    return new Likely(block, words, bestEnd + 1, bestScore / all);
  }
}

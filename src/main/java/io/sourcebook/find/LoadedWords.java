package io.sourcebook.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds loaded words, and tells those that only name somebody from those that judge. */
final class LoadedWords {

  private static final WordTable TABLE = WordTable.read("hedges.txt");
  private static final Set<String> HEADS = TABLE.words("head");
  private static final Set<String> TERMS = TABLE.words("term");
  private static final Set<String> TERMS_AFTER = TABLE.words("termafter");
  private static final Set<String> ADJECTIVES = TABLE.words("adjective");
  private static final Set<String> TITLES = TABLE.words("title");
  private static final Set<String> HOLDERS = TABLE.words("holder");
  private static final Set<String> COPULAS = TABLE.words("copula");
  private static final Set<String> PLAIN_FOLLOW = TABLE.words("plainfollow");
  private static final Set<String> REGIMES = Set.of("regime", "regimes", "régimen");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "un", "una", "el", "la", "no");

  /** {@code the then Ruritanian military regime}: words of a name before its loaded noun. */
  private static final int LONGEST_NAME = 3;

  private LoadedWords() {}

  /**
   * A loaded phrase.
   *
   * @param first and {@code last}: indexes into the sentence's words, both inclusive
   */
  record Loaded(int first, int last, boolean naming) {}

  static List<Loaded> findAll(List<Word> words) {
    List<Loaded> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Loaded loaded = at(words, at);
      if (loaded != null) {
        found.add(loaded);
        at = loaded.last();
      }
    }
    return found;
  }

  private static @Nullable Loaded at(List<Word> words, int at) {
    String word = words.get(at).bare();
    if (HEADS.contains(word) && !isTerm(words, at)) {
      return named(words, at, at);
    }
    boolean title = TITLES.contains(word);
    if (!title && !ADJECTIVES.contains(word)) {
      return null;
    }
    int noun = at + 1;
    while (noun < words.size()
        && noun - at < LONGEST_NAME
        && words.get(noun).joined()
        && (ADJECTIVES.contains(words.get(noun).bare()) || words.get(noun).capital())
        && !HEADS.contains(words.get(noun).bare())) {
      noun++;
    }
    boolean alone =
        noun >= words.size()
            || !words.get(noun).joined()
            || PLAIN_FOLLOW.contains(words.get(noun).lower());
    if (alone) {
      boolean predicate = at > 0 && COPULAS.contains(words.get(at - 1).lower());
      boolean capitals = noun - 1 > at && words.get(noun - 1).capital();
      if (title && capitals) {
        return named(words, at, noun - 1);
      }
      boolean followed = word.equals("notorious") || word.equals("infamous");
      return predicate || followed ? new Loaded(at, at, false) : null;
    }
    String name = words.get(noun).bare();
    if (HEADS.contains(name) && isTerm(words, noun)) {
      return null;
    }
    if (title || HEADS.contains(name) || HOLDERS.contains(name)) {
      return named(words, at, noun);
    }
    return new Loaded(at, noun, false);
  }

  private static boolean isTerm(List<Word> words, int at) {
    if (!REGIMES.contains(words.get(at).bare())) {
      return false;
    }
    boolean kind = at > 0 && words.get(at).joined() && TERMS.contains(words.get(at - 1).lower());
    boolean after =
        at + 1 < words.size()
            && words.get(at + 1).joined()
            && TERMS_AFTER.contains(words.get(at + 1).lower());
    return kind || after;
  }

  /** The name with the adjectives before it; a judgement when the sentence says so of somebody. */
  private static Loaded named(List<Word> words, int first, int last) {
    int from = first;
    while (from > 0 && first - from < LONGEST_NAME && words.get(from).joined()) {
      Word before = words.get(from - 1);
      boolean name = before.capital() && !Abbreviations.isOpener(before.lower());
      if (before.possessive() || !(name || ADJECTIVES.contains(before.lower()))) {
        break;
      }
      from--;
    }
    int verb = from - 1;
    if (verb >= 0 && ARTICLES.contains(words.get(verb).lower())) {
      verb--;
    }
    boolean predicate =
        verb >= 0 && words.get(from).joined() && COPULAS.contains(words.get(verb).lower());
    return new Loaded(from, last, !predicate);
  }
}

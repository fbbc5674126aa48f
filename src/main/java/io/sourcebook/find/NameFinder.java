package io.sourcebook.find;

import io.sourcebook.model.Article;
import io.sourcebook.model.Name;
import io.sourcebook.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the proper names of an article, with the longest form, the kind and the role of each. */
public final class NameFinder {

  /** Above this share of capitals among its longer words a line without a stop is a headline. */
  private static final double HEADLINE_SHARE = 0.75;

  /** Words of fewer letters keep their small first letter in headlines. */
  private static final int HEADLINE_WORD = 4;

  private NameFinder() {}

  /** The names of the kept sentences, in order, without overlap. */
  public static List<Name> find(Article article, List<Sentence> sentences) {
    return find(new Tokens(article, sentences)).stream().map(Located::name).toList();
  }

  /** A name and its first and last token. */
  record Located(int from, int to, Name name) {}

  /** The tokens of names that were found before. */
  static List<Located> locate(Article article, Tokens tokens, List<Name> names) {
    List<Located> located = new ArrayList<>();
    for (Name name : names) {
      int from = tokens.at(article.text().charAt(name.span().start()));
      int to = tokens.at(article.text().charAt(name.span().end())) - 1;
      if (from < tokens.size() && to >= from) {
        located.add(new Located(from, to, name));
      }
    }
    return located;
  }

  static List<Located> find(Tokens tokens) {
    NameScanner scanner = new NameScanner(tokens, isSpanish(tokens));
    Set<String> small = smallWords(tokens);
    List<NameCandidate> sure = new ArrayList<>();
    List<NameCandidate> doubtful = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      boolean headline = isHeadline(tokens, s);
      for (NameCandidate candidate : scanner.scan(s)) {
        if (headline || !candidate.certain()) {
          doubtful.add(candidate);
        } else {
          sure.add(candidate);
        }
      }
    }
    Set<String> known = new HashSet<>();
    for (NameCandidate candidate : sure) {
      known.add(NameWords.joined(tokens, candidate.from(), candidate.to()));
      for (int i = candidate.from(); i <= candidate.to(); i++) {
        known.add(tokens.get(i).word());
      }
    }
    for (NameCandidate candidate : doubtful) {
      String words = NameWords.joined(tokens, candidate.from(), candidate.to());
      boolean single = candidate.from() == candidate.to();
      if (known.contains(words)
          || (!candidate.certain()
              && single
              && !small.contains(words)
              && isActing(tokens, candidate))) {
        sure.add(candidate);
      }
    }
    sure.sort(Comparator.comparingInt(NameCandidate::from));
    return new NameForms(tokens, sure).resolve();
  }

  /** A lone capital word at the front is a name where it owns or does something. */
  private static boolean isActing(Tokens tokens, NameCandidate candidate) {
    int next = candidate.to() + 1;
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    return token.kind() == Token.Kind.POSSESSIVE
        || SpeechWords.isPlainlySaid(token.word())
        || SpeechWords.AUXILIARIES.contains(token.word())
        || token.is("also");
  }

  /** The words that are written small somewhere. */
  private static Set<String> smallWords(Tokens tokens) {
    Set<String> small = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !token.isCapital()) {
        small.add(token.word());
      }
    }
    return small;
  }

  private static boolean isHeadline(Tokens tokens, int sentence) {
    int words = 0;
    int capitals = 0;
    int last = tokens.last(sentence);
    for (int i = tokens.first(sentence); i <= last; i++) {
      Token token = tokens.get(i);
      if (token.isWord() && token.text().length() >= HEADLINE_WORD) {
        words++;
        capitals += token.isCapital() ? 1 : 0;
      }
    }
    if (last >= tokens.first(sentence) && tokens.get(last).isStop()) {
      return words >= 2 * HEADLINE_WORD && capitals == words;
    }
    return words >= HEADLINE_WORD && capitals >= HEADLINE_SHARE * words;
  }

  private static boolean isSpanish(Tokens tokens) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      counts.merge(tokens.get(i).word(), 1, Integer::sum);
    }
    return count(counts, "el", "los", "que", "en", "por")
        > count(counts, "the", "of", "and", "that", "in");
  }

  private static int count(Map<String, Integer> counts, String... words) {
    int sum = 0;
    for (String word : words) {
      sum += Optional.ofNullable(counts.get(word)).orElse(0);
    }
    return sum;
  }
}

package io.sourcebook.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the words for a speaker to the left or the right of a place in a sentence. */
final class SpeakerPhrases {

  /** A phrase for a speaker is shorter than this many tokens; a longer one was misread. */
  private static final int LONGEST = 16;

  private final Tokens tokens;
  private final List<NameFinder.Located> names;
  private final int[] nameOfToken;

  SpeakerPhrases(Tokens tokens, List<NameFinder.Located> names) {
    this.tokens = tokens;
    this.names = names;
    nameOfToken = new int[tokens.size()];
    Arrays.fill(nameOfToken, -1);
    for (int n = 0; n < names.size(); n++) {
      for (int i = names.get(n).from(); i <= names.get(n).to(); i++) {
        nameOfToken[i] = n;
      }
    }
  }

  NameFinder.Located name(int index) {
    return names.get(index);
  }

  /** Which name a token belongs to, or -1. */
  int nameAt(int token) {
    return token >= 0 && token < nameOfToken.length ? nameOfToken[token] : -1;
  }

  /** The phrase that ends with the token {@code end} and does not reach left of {@code low}. */
  Optional<SpeakerPhrase> left(int end, int low) {
    if (end < low || tokens.quotedAt(end) >= 0) {
      return Optional.empty();
    }
    Token last = tokens.get(end);
    if (SpeechWords.PRONOUNS.contains(last.word())) {
      return Optional.of(new SpeakerPhrase(end, end, SpeakerPhrase.Kind.PRONOUN, -1, end));
    }
    int name = nameOfToken[end];
    if (name >= 0 && names.get(name).to() == end) {
      return leftOfName(name, low);
    }
    if (!last.isWord() || isBoundary(end) || SpeechWords.FIRST_AND_SECOND.contains(last.word())) {
      return Optional.empty();
    }
    return noun(end, low);
  }

  private Optional<SpeakerPhrase> leftOfName(int name, int low) {
    int end = names.get(name).to();
    int start = titlesBefore(names.get(name).from(), low);
    int before = start - 1;
    if (before - 1 >= low && isComplementJoint(before) && isNounish(before - 1)) {
      return noun(end, low);
    }
    if (before - 1 >= low && tokens.is(before, "and") && nameOfToken[before - 1] >= 0) {
      int first = titlesBefore(names.get(nameOfToken[before - 1]).from(), low);
      while (first - 2 >= low && tokens.is(first - 1, ",") && nameOfToken[first - 2] >= 0) {
        first = titlesBefore(names.get(nameOfToken[first - 2]).from(), low);
      }
      if (first == low || isBoundary(first - 1)) {
        return Optional.of(new SpeakerPhrase(first, end, SpeakerPhrase.Kind.LIST, -1, end));
      }
    }
    return Optional.of(new SpeakerPhrase(start, end, SpeakerPhrase.Kind.NAME, name, end));
  }

  /** Goes left from a name over its titles and article. */
  private int titlesBefore(int from, int low) {
    int start = from;
    while (start > low && from - start < LONGEST) {
      Token before = tokens.get(start - 1);
      boolean title =
          before.isWord()
              && (NameWords.isTitle(before.word())
                  || NameWords.TITLE_MODIFIERS.contains(before.word())
                  || NameWords.DEMONYMS.contains(before.word())
                  || (before.isCapital()
                      && !NameWords.WEEKDAYS.contains(before.word())
                      && !NameWords.OPENERS.contains(before.word())));
      boolean officeOf =
          before.is("of")
              && start - 2 >= low
              && NameWords.OFFICES_OF.contains(tokens.get(start).word())
              && NameWords.isTitle(tokens.get(start - 2).word());
      boolean owner =
          before.kind() == Token.Kind.POSSESSIVE && start - 2 >= low && nameOfToken[start - 2] >= 0;
      if (!title && !officeOf && !owner) {
        break;
      }
      start--;
    }
    if (start > low
        && start < from
        && SpeechWords.DETERMINERS.contains(tokens.get(start - 1).word())) {
      start--;
    } else if (start > low && tokens.is(start - 1, "the")) {
      start--;
    }
    return start;
  }

  /** A common noun with what hangs on it: the phrase ends at {@code end}. */
  private Optional<SpeakerPhrase> noun(int end, int low) {
    int start = end + 1;
    while (start > low && end - start < LONGEST) {
      int i = start - 1;
      Token token = tokens.get(i);
      if (isBoundary(i)
          || (SpeechWords.AUXILIARIES.contains(token.word()) && !isPossessiveHere(i))
          || SpeechWords.MODALS.contains(token.word())
          || SpeechWords.PRONOUNS.contains(token.word())
          || isSpeechVerb(i, end)) {
        break;
      }
      if (SpeechWords.DETERMINERS.contains(token.word()) && nameOfToken[i] < 0) {
        if (i - 2 >= low && isComplementJoint(i - 1) && isNounish(i - 2)) {
          start = i - 1;
          continue;
        }
        start = i;
        break;
      }
      start = i;
    }
    if (end - start >= LONGEST) {
      return Optional.empty();
    }
    if (start > low && isComplementJoint(start - 1)) {
      // "In a statement the mayor …": what hangs on a preposition is nobody's subject.
      return Optional.empty();
    }
    while (start <= end && isLeadingNoise(start)) {
      start++;
    }
    if (start > end) {
      return Optional.empty();
    }
    int main = mainWord(start, end);
    if (main < start) {
      return Optional.empty();
    }
    if (nameOfToken[main] >= 0 && main == end) {
      return Optional.of(
          new SpeakerPhrase(start, end, SpeakerPhrase.Kind.NAME, nameOfToken[main], main));
    }
    return Optional.of(new SpeakerPhrase(start, end, SpeakerPhrase.Kind.NOUN, -1, main));
  }

  /** A preposition, conjunction or weekday at the front is no part of the phrase. */
  private boolean isLeadingNoise(int index) {
    Token token = tokens.get(index);
    return nameOfToken[index] < 0
        && (SpeechWords.PREPOSITIONS.contains(token.word())
            || SpeechWords.ADVERBS.contains(token.word())
            || NameWords.WEEKDAYS.contains(token.word())
            || token.is("and")
            || token.kind() == Token.Kind.POSSESSIVE
            || token.kind() == Token.Kind.MARK);
  }

  private boolean isPossessiveHere(int index) {
    return tokens.get(index).kind() == Token.Kind.POSSESSIVE;
  }

  private boolean isSpeechVerb(int index, int end) {
    return index < end
        && SpeechWords.verb(tokens.get(index).word())
            .filter(verb -> !verb.takes(SpeechWords.Use.NOUN) && verb.takes(SpeechWords.Use.CLAUSE))
            .isPresent();
  }

  /** The word before the first preposition or "published" and the like, or the last. */
  private int mainWord(int start, int end) {
    for (int i = start + 1; i <= end; i++) {
      String word = tokens.get(i).word();
      boolean participle =
          word.endsWith("ed") && SpeechWords.SOURCES.contains(tokens.get(i - 1).word());
      if (nameOfToken[i] < 0 && (participle || SpeechWords.PREPOSITIONS.contains(word))) {
        return i - 1;
      }
    }
    return end;
  }

  private boolean isComplementJoint(int index) {
    return index >= 0
        && nameOfToken[index] < 0
        && SpeechWords.PREPOSITIONS.contains(tokens.get(index).word());
  }

  private boolean isNounish(int index) {
    Token token = tokens.get(index);
    return index >= 0
        && token.isWord()
        && tokens.quotedAt(index) < 0
        && !isBoundary(index)
        && !SpeechWords.AUXILIARIES.contains(token.word())
        && !SpeechWords.ADVERBS.contains(token.word())
        && (!SpeechWords.PREPOSITIONS.contains(token.word())
            || token.is("familiar")
            || token.is("close"));
  }

  /** Whether no phrase reaches across this token. */
  boolean isBoundary(int index) {
    Token token = tokens.get(index);
    if (tokens.quotedAt(index) >= 0 || token.kind() == Token.Kind.MARK) {
      return !token.is("$") && !token.is("%") && !token.is("-");
    }
    if (token.is("and") || token.is("y")) {
      int next = tokens.is(index + 1, "the") ? index + 2 : index + 1;
      return !(index > 0
          && next < tokens.size()
          && nameOfToken[index - 1] >= 0
          && (nameOfToken[next] >= 0 || tokens.get(next).isCapital()));
    }
    return nameOfToken[index] < 0 && SpeechWords.BOUNDARIES.contains(token.word());
  }

  /** The phrase that begins at a token and does not reach behind {@code high}. */
  Optional<SpeakerPhrase> right(int start, int high) {
    if (start > high || tokens.quotedAt(start) >= 0) {
      return Optional.empty();
    }
    Token first = tokens.get(start);
    if (SpeechWords.PRONOUNS.contains(first.word()) || first.is("him") || first.is("her")) {
      boolean possessive = first.is("her") && start < high && tokens.get(start + 1).isWord();
      if (!possessive) {
        return Optional.of(new SpeakerPhrase(start, start, SpeakerPhrase.Kind.PRONOUN, -1, start));
      }
    }
    if (SpeechWords.FIRST_AND_SECOND.contains(first.word()) && !first.isShouted()) {
      return Optional.empty();
    }
    int end = start - 1;
    int head = -1;
    boolean complement = false;
    boolean noun = false;
    for (int i = start; i <= high && i - start < LONGEST; i++) {
      Token token = tokens.get(i);
      if (isBoundary(i)) {
        break;
      }
      int name = nameOfToken[i];
      if (name >= 0) {
        i = names.get(name).to();
        end = i;
        noun = true;
        if (head < 0 && !complement) {
          head = name;
        }
        if (!complement && endsWithName(i + 1, high)) {
          break;
        }
        continue;
      }
      if (token.kind() == Token.Kind.POSSESSIVE) {
        head = -1;
        end = i;
        continue;
      }
      if (SpeechWords.PREPOSITIONS.contains(token.word())) {
        if (!noun || head >= 0 || !carriesOn(token.word(), complement)) {
          break;
        }
        complement = true;
        continue;
      }
      if (SpeechWords.DETERMINERS.contains(token.word())) {
        if (noun && !complement) {
          break;
        }
        if (complement && end == i - 1) {
          break;
        }
        end = i;
        noun |= tokens.is(i + 1, "of") && !token.is("the");
        continue;
      }
      if (endsNounPhrase(token)) {
        break;
      }
      end = i;
      noun = true;
      if (!complement) {
        head = -1;
      }
    }
    while (end >= start
        && !tokens.get(end).isWord()
        && tokens.get(end).kind() != Token.Kind.NUMBER) {
      end--;
    }
    if (end < start || !noun) {
      return Optional.empty();
    }
    if (head >= 0 && names.get(head).to() == end) {
      return Optional.of(new SpeakerPhrase(start, end, SpeakerPhrase.Kind.NAME, head, end));
    }
    int main = mainWord(start, end);
    return main < start
        ? Optional.empty()
        : Optional.of(new SpeakerPhrase(start, end, SpeakerPhrase.Kind.NOUN, -1, main));
  }

  /** Whether a name is the end of its phrase: no noun, possessive or further name follows. */
  private boolean endsWithName(int next, int high) {
    if (next > high) {
      return true;
    }
    Token token = tokens.get(next);
    if (token.kind() == Token.Kind.POSSESSIVE || nameOfToken[next] >= 0) {
      return false;
    }
    return !token.isWord()
        || isBoundary(next)
        || endsNounPhrase(token)
        || SpeechWords.DETERMINERS.contains(token.word())
        || SpeechWords.PREPOSITIONS.contains(token.word())
        || !(NameWords.isTitle(token.word())
            || token.isCapital()
            || SpeechWords.SOURCES.contains(token.word())
            || NameWords.TITLE_MODIFIERS.contains(token.word()));
  }

  private static boolean endsNounPhrase(Token token) {
    return SpeechWords.AUXILIARIES.contains(token.word())
        || SpeechWords.MODALS.contains(token.word())
        || SpeechWords.PRONOUNS.contains(token.word())
        || SpeechWords.ADVERBS.contains(token.word())
        || NameWords.WEEKDAYS.contains(token.word())
        || SpeechWords.isPlainlySaid(token.word())
        || !(token.isWord() || token.kind() == Token.Kind.NUMBER);
  }

  /** "a spokesman for the ministry", "people with knowledge of the matter". */
  private static boolean carriesOn(String preposition, boolean complement) {
    return switch (preposition) {
      case "of", "for", "familiar", "close", "from", "with", "de", "del" -> true;
      case "at", "in", "on", "inside", "to", "by" -> !complement || preposition.equals("at");
      default -> false;
    };
  }
}

package io.sourcebook.find;

import io.sourcebook.find.SpeechWords.Use;
import io.sourcebook.find.SpeechWords.Verb;
import java.util.Set;

/**
 * Finds the words in which somebody judges something behind a verb: {@code called} the vote a
 * farce, {@code described} the pact as a trap, {@code calificó} el pacto de trampa.
 */
final class Verdicts {

  /** Words from the verb to the judgement: {@code called the new trade pact with Peru a trap}. */
  private static final int LONGEST_OBJECT = 10;

  /** Words of a judgement at most; a longer one goes on to something else. */
  private static final int LONGEST = 25;

  private static final Set<String> JUDGED_PRONOUNS =
      Set.of("him", "her", "it", "them", "us", "this", "that", "these", "those");

  private static final Set<String> ONE = Set.of("a", "an", "un", "una", "unos", "unas");

  private static final Set<String> DEGREES =
      Set.of("more", "most", "very", "too", "so", "deeply", "completely", "totally", "muy");

  private static final Set<String> ENDINGS = Set.of("ous", "ful", "less", "able", "ible");

  private static final Set<String> NEGATIVES = Set.of("un", "il", "im", "ir", "in");

  /** How an adjective with a prefix of denial ends; a noun such as "instrument" does not. */
  private static final Set<String> DENIED_ENDINGS =
      Set.of("ate", "al", "air", "ed", "ic", "ive", "ant", "just", "fit", "lawful", "moral");

  /** Behind "as" they show a comparison or another clause: as well as, as he left. */
  private static final Set<String> NO_JUDGEMENT =
      Set.of(
          "well", "long", "soon", "far", "much", "many", "of", "part", "he", "she", "it", "they",
          "we", "i", "you", "if", "though");

  private final Tokens tokens;
  private final SpeakerPhrases phrases;

  Verdicts(Tokens tokens, SpeakerPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * The last token of the judgement behind a verb, or -1 where there is none; words between marks
   * are not its business.
   *
   * @param from the token behind the verb
   * @param high the last token of the sentence that is not its full stop
   */
  int end(int from, Verb verb, int high) {
    int judgement = -1;
    if (verb.takes(Use.AS)) {
      judgement = behindAs(from, verb, high);
    }
    if (judgement < 0 && verb.takes(Use.CALLED)) {
      judgement = behindObject(from, high);
    }
    return judgement < 0 ? -1 : last(judgement, high);
  }

  /** The first word of the judgement behind "as", or -1. */
  private int behindAs(int from, Verb verb, int high) {
    for (int i = from; i < high && i - from <= LONGEST_OBJECT; i++) {
      if (ends(i)) {
        return -1;
      }
      boolean joins = tokens.is(i, "as") || tokens.is(i, "como") || isOfSpanish(verb, i);
      if (!joins || i == from) {
        continue;
      }
      String next = tokens.get(i + 1).word();
      boolean compared =
          NO_JUDGEMENT.contains(next)
              || tokens.is(i - 1, "as")
              || tokens.is(i - 1, "such")
              || tokens.is(i - 1, "well");
      if (compared || tokens.quotedAt(i + 1) >= 0) {
        return -1;
      }
      return verb.takes(Use.SURELY) || ONE.contains(next) || judges(i + 1) ? i + 1 : -1;
    }
    return -1;
  }

  /** "calificó el pacto de trampa"; English "described the end of the war" has no judgement. */
  private boolean isOfSpanish(Verb verb, int i) {
    boolean spanish =
        verb.plain().equals("calificar")
            || verb.plain().equals("tildar")
            || verb.plain().equals("tachar");
    return spanish && tokens.is(i, "de");
  }

  /** The first word of the judgement behind whom it judges, or -1. */
  private int behindObject(int from, int high) {
    if (from >= high || ends(from)) {
      return -1;
    }
    int first = tokens.is(from, "a") && phrases.nameAt(from + 1) >= 0 ? from + 1 : from;
    String opener = tokens.get(first).word();
    boolean pronoun = JUDGED_PRONOUNS.contains(opener);
    boolean opens =
        pronoun
            || phrases.nameAt(first) >= 0
            || (SpeechWords.DETERMINERS.contains(opener) && !ONE.contains(opener));
    if (!opens) {
      return -1;
    }
    for (int i = first + 1; i <= high && i - first <= LONGEST_OBJECT; i++) {
      if (ends(i)) {
        return -1;
      }
      String before = tokens.get(i - 1).word();
      boolean behindNoun =
          !SpeechWords.PREPOSITIONS.contains(before)
              && (pronoun || !SpeechWords.DETERMINERS.contains(before));
      if (ONE.contains(tokens.get(i).word()) && behindNoun && i < high) {
        return i;
      }
      int head = DEGREES.contains(tokens.get(i).word()) && i < high ? i + 1 : i;
      if (behindNoun && judges(head) && closes(head + 1, high)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word is an adjective by which people judge. */
  private boolean judges(int index) {
    String word = tokens.get(index).word();
    if (!tokens.get(index).isWord() || tokens.get(index).isCapital()) {
      return false;
    }
    return SpeechWords.JUDGING.contains(word)
        || ENDINGS.stream().anyMatch(ending -> word.length() > 6 && word.endsWith(ending))
        || (word.length() > 5
            && NEGATIVES.stream().anyMatch(word::startsWith)
            && DENIED_ENDINGS.stream().anyMatch(word::endsWith));
  }

  /** Whether no noun follows to which the adjective would belong. */
  private boolean closes(int index, int high) {
    if (index > high || ends(index)) {
      return true;
    }
    String word = tokens.get(index).word();
    return SpeechWords.PREPOSITIONS.contains(word)
        || SpeechWords.BOUNDARIES.contains(word)
        || word.equals("or")
        || word.equals("y");
  }

  private boolean ends(int index) {
    return tokens.quotedAt(index) >= 0
        || tokens.is(index, ",")
        || tokens.is(index, ";")
        || tokens.is(index, ":")
        || tokens.get(index).isDash()
        || tokens.get(index).isStop();
  }

  /** The last word of a judgement: before a mark, or before what the speaker does besides. */
  private int last(int judgement, int high) {
    int i = judgement;
    while (i < high && i - judgement < LONGEST && !ends(i + 1)) {
      boolean joined = tokens.is(i + 1, "and") || tokens.is(i + 1, "but") || tokens.is(i + 1, "y");
      if (joined && i + 2 <= high && !goesOn(i + 2)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether the judgement goes on: "illegitimate and directly run by the army". */
  private boolean goesOn(int index) {
    String word = tokens.get(index).word();
    return ONE.contains(word)
        || DEGREES.contains(word)
        || word.endsWith("ly")
        || word.endsWith("mente")
        || judges(index);
  }
}

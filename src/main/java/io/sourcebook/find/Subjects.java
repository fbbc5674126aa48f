package io.sourcebook.find;

import java.util.Optional;

/** Finds who does what a verb says, to its left. */
final class Subjects {

  /** What stands between commas behind a name is shorter than this many tokens. */
  private static final int LONGEST_ASIDE = 40;

  private final Tokens tokens;
  private final SpeakerPhrases phrases;

  Subjects(Tokens tokens, SpeakerPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * What stands to the left of a verb.
   *
   * @param phrase the subject, where there is one
   * @param withheld whether the words deny or only suppose that it is said
   * @param passive whether the subject is spoken to
   * @param joined whether "and", "but" or a comma ties the verb to an earlier one
   * @param infinitive whether "to" stands before the verb
   * @param helped whether an auxiliary stands before the verb
   * @param relative whether the subject is taken from before "who" or "which"
   * @param edge the token left of the phrase, or of the verb's own words where there is none
   */
  record Left(
      Optional<SpeakerPhrase> phrase,
      boolean withheld,
      boolean passive,
      boolean joined,
      boolean infinitive,
      boolean helped,
      boolean relative,
      int edge) {}

  /** Reads to the left from a verb; does not look further left than {@code low}. */
  Left of(int verb, SpeechWords.Verb kind, int low) {
    boolean withheld = false;
    boolean passive = false;
    boolean infinitive = false;
    boolean helped = false;
    int asides = 0;
    int i = verb - 1;
    while (i >= low && tokens.quotedAt(i) < 0) {
      Token token = tokens.get(i);
      String word = token.word();
      if (token.kind() == Token.Kind.POSSESSIVE && helpedBy(verb)) {
        i--;
        helped = true;
      } else if (SpeechWords.MODALS.contains(word)) {
        withheld |= !word.equals("will");
        helped = true;
        i--;
      } else if (SpeechWords.NEGATIONS.contains(word) || word.endsWith("n't")) {
        withheld = true;
        helped = true;
        i--;
      } else if (SpeechWords.AUXILIARIES.contains(word)
          && token.kind() != Token.Kind.POSSESSIVE
          && !tokens.is(i, "to")) {
        passive |= kind.isPast() && isFormOfBe(word) && !helped;
        helped = true;
        i--;
      } else if (word.equals("to")) {
        infinitive = true;
        break;
      } else if (isAdverb(token) || isTimeWord(i, low)) {
        i = beforeTime(i, low);
      } else if (token.is(",") || token.isDash() || token.is(")")) {
        Optional<SpeakerPhrase> apposed = apposed(i, low);
        if (apposed.isPresent() && asides == 0) {
          int edge = apposed.get().from() - 1;
          return new Left(apposed, withheld, passive, false, false, helped, false, edge);
        }
        int opening = asideStart(i, low);
        if (opening < 0 || asides > 1) {
          break;
        }
        asides++;
        i = opening - 1;
      } else {
        break;
      }
    }
    if (i < low || infinitive) {
      boolean held = infinitive && i > low && isWithheld(i - 1, low);
      return new Left(
          Optional.empty(), withheld || held, passive, false, infinitive, helped, false, i);
    }
    Token token = tokens.get(i);
    if (tokens.quotedAt(i) >= 0) {
      return new Left(Optional.empty(), withheld, passive, false, false, helped, false, i);
    }
    if (token.is("and") || token.is("but") || token.is(",") || token.is(";") || token.is("y")) {
      return new Left(Optional.empty(), withheld, passive, true, false, helped, false, i);
    }
    if ((token.is("who") || token.is("which")) && i > low) {
      int antecedent = tokens.is(i - 1, ",") ? i - 2 : i - 1;
      Optional<SpeakerPhrase> phrase = phrases.left(antecedent, low);
      return new Left(phrase, withheld, passive, false, false, helped, true, edge(phrase, i));
    }
    Optional<SpeakerPhrase> phrase = phrases.left(i, low);
    int edge = edge(phrase, i);
    withheld |= edge >= low && isHypothetical(edge);
    return new Left(phrase, withheld, passive, false, false, helped, false, edge);
  }

  private static int edge(Optional<SpeakerPhrase> phrase, int i) {
    return phrase.map(p -> p.from() - 1).orElse(i);
  }

  private boolean isHypothetical(int index) {
    return SpeechWords.HYPOTHETICAL.contains(tokens.get(index).word())
        && tokens.quotedAt(index) < 0;
  }

  /** "declined to", "would like to", "refused again to". */
  private boolean isWithheld(int index, int low) {
    for (int i = index; i >= low && i > index - 3; i--) {
      if (SpeechWords.WITHHELD.contains(tokens.get(i).word())
          || SpeechWords.MODALS.contains(tokens.get(i).word())
          || SpeechWords.NEGATIONS.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** "he's said", "she's calling": an apostrophe that shortens "has" or "is". */
  private boolean helpedBy(int verb) {
    return SpeechWords.verb(tokens.get(verb).word())
            .filter(kind -> kind.isParticiple() || kind.isPast())
            .isPresent()
        && tokens.get(verb - 1).kind() == Token.Kind.POSSESSIVE
        && verb >= 2
        && SpeechWords.PRONOUNS.contains(tokens.get(verb - 2).word());
  }

  private static boolean isFormOfBe(String word) {
    return switch (word) {
      case "is", "was", "are", "were", "be", "been", "being" -> true;
      default -> false;
    };
  }

  private static boolean isAdverb(Token token) {
    String word = token.word();
    return token.isWord()
        && !token.isCapital()
        && (SpeechWords.ADVERBS.contains(word)
            || (word.endsWith("ly")
                && word.length() > 4
                && !word.equals("family")
                && !word.equals("assembly")
                && !word.equals("monopoly")
                && !word.equals("weekly")
                && !word.equals("daily")
                && !word.equals("ally")));
  }

  private boolean isTimeWord(int index, int low) {
    String word = tokens.get(index).word();
    if (NameWords.WEEKDAYS.contains(word)) {
      return true;
    }
    if (index <= low) {
      return false;
    }
    String before = tokens.get(index - 1).word();
    if (tokens.get(index).kind() == Token.Kind.NUMBER) {
      return NameWords.MONTHS.contains(before);
    }
    return switch (word) {
      case "week", "month", "year", "night", "morning", "afternoon", "evening", "weekend" ->
          NameWords.WEEKDAYS.contains(before)
              || before.equals("last")
              || before.equals("this")
              || before.equals("earlier")
              || before.equals("that");
      default -> false;
    };
  }

  /** The token before a time and its preposition: "on Sunday", "late last week". */
  private int beforeTime(int index, int low) {
    boolean time = isTimeWord(index, low);
    int i = index - 1;
    if (!time) {
      return i;
    }
    while (i >= low) {
      String word = tokens.get(i).word();
      boolean belongs =
          NameWords.WEEKDAYS.contains(word)
              || NameWords.MONTHS.contains(word)
              || word.equals("last")
              || word.equals("this")
              || word.equals("earlier")
              || word.equals("late")
              || word.equals("early")
              || word.equals("that");
      if (word.equals("on") || word.equals("in")) {
        return i - 1;
      }
      if (!belongs) {
        return i;
      }
      i--;
    }
    return i;
  }

  /** Where an aside that ends at a comma, dash or bracket begins, or -1 where it is none. */
  private int asideStart(int end, int low) {
    Token mark = tokens.get(end);
    int depth = 0;
    for (int i = end - 1; i > low && end - i < LONGEST_ASIDE; i--) {
      Token token = tokens.get(i);
      if (token.isStop() || token.is(";") || token.is(":")) {
        return -1;
      }
      if (mark.is(")")) {
        if (token.is("(")) {
          return i;
        }
        continue;
      }
      if (tokens.quotedAt(i) >= 0) {
        continue;
      }
      if (token.is(")")) {
        depth++;
      } else if (token.is("(")) {
        depth--;
      } else if (depth == 0
          && (mark.isDash() ? token.isDash() : token.is(","))
          && i + 1 < end
          && beginsAside(i + 1, end)) {
        if (isSpeakerEnd(i - 1)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "one of the lawyers, Ana Silva, said": the name between commas is the speaker's. */
  private Optional<SpeakerPhrase> apposed(int comma, int low) {
    int name = phrases.nameAt(comma - 1);
    if (name < 0 || !tokens.is(comma, ",")) {
      return Optional.empty();
    }
    int before = phrases.name(name).from() - 1;
    if (before <= low || !tokens.is(before, ",") || phrases.name(name).to() != comma - 1) {
      return Optional.empty();
    }
    String word = tokens.get(before - 1).word();
    boolean described =
        phrases.nameAt(before - 1) < 0
            && (NameWords.isTitle(word)
                || NameWords.RELATIONS.contains(word)
                || SpeechWords.NAMELESS.contains(word));
    return described
        ? Optional.of(
            new SpeakerPhrase(before + 1, comma - 1, SpeakerPhrase.Kind.NAME, name, comma - 1))
        : Optional.empty();
  }

  /** Whether a name or the noun of a speaker ends here. */
  private boolean isSpeakerEnd(int index) {
    Token token = tokens.get(index);
    return phrases.nameAt(index) >= 0
        || SpeechWords.PRONOUNS.contains(token.word())
        || SpeechWords.SOURCES.contains(token.word())
        || NameWords.isTitle(token.word());
  }

  private boolean beginsAside(int index, int end) {
    Token token = tokens.get(index);
    String word = token.word();
    if (tokens.quotedAt(index) >= 0) {
      return false;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      return true;
    }
    return switch (word) {
      case "who",
          "whose",
          "which",
          "whom",
          "a",
          "an",
          "the",
          "one",
          "now",
          "then",
          "also",
          "like",
          "himself",
          "herself",
          "formerly",
          "once",
          "in",
          "on",
          "at",
          "for",
          "of",
          "with",
          "by",
          "as",
          "after",
          "speaking",
          "too",
          "however",
          "meanwhile",
          "his",
          "her",
          "its",
          "their",
          "un",
          "una",
          "el",
          "la",
          "quien" ->
          true;
      default ->
          word.endsWith("ing")
              || word.endsWith("ed")
              || NameWords.isTitle(word)
              || NameWords.TITLE_MODIFIERS.contains(word)
              || NameWords.DEMONYMS.contains(word)
              || token.isShouted()
              || hasTitle(index, end);
    };
  }

  private boolean hasTitle(int from, int end) {
    for (int i = from; i < end && i < from + 8; i++) {
      if (NameWords.isTitle(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** The subject with which a sentence opens, behind "In 2014," and the like. */
  Optional<SpeakerPhrase> opening(int low, int high) {
    int start = low;
    for (int step = 0; step < 2 && start <= high; step++) {
      Token token = tokens.get(start);
      boolean leads =
          tokens.quotedAt(start) < 0
              && phrases.nameAt(start) < 0
              && (SpeechWords.PREPOSITIONS.contains(token.word())
                  || SpeechWords.ADVERBS.contains(token.word())
                  || SpeechWords.SUBORDINATORS.contains(token.word())
                  || token.word().endsWith("ly")
                  || token.word().endsWith("ing")
                  || token.is("and")
                  || token.is("but"));
      if (!leads) {
        break;
      }
      int comma = start + 1;
      while (comma <= high && !(tokens.is(comma, ",") && tokens.quotedAt(comma) < 0)) {
        comma++;
      }
      if (comma > high) {
        start++;
        if (!token.is("and") && !token.is("but")) {
          return Optional.empty();
        }
      } else {
        start = comma + 1;
      }
    }
    return start > high ? Optional.empty() : phrases.right(start, high);
  }
}

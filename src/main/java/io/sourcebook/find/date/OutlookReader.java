package io.sourcebook.find.date;

import java.util.Set;

/**
 * Reads from the verbs around an expression whether it lies before or after the writing.
 *
 * <p>The nearest verb before the expression decides, because English puts the time behind its verb;
 * where none stands before, the nearest behind it does. An infinitive hands the question on to the
 * verb that governs it.
 */
final class OutlookReader {

  /** So many tokens are looked at on each side, which bounds the work on endless sentences. */
  private static final int REACH = 40;

  /** A word of outcome this near tells that a vote is over. */
  private static final int NEAR = 20;

  private static final Set<String> FUTURE =
      CalendarWords.words(
          "will 'll wo shall scheduled slated due upcoming planned planning expects expect intends"
              + " intend deadline tentatively begins starts opens expires ends closes"
              + " sera seran tendra tendran podra podran previsto prevista planea planean espera"
              + " esperan celebrara celebraran");

  /** Verbs of what is to come if "to" or "for" follows, and nouns otherwise. */
  private static final Set<String> WITH_TO =
      CalendarWords.words("plan plans hope hopes aim aims prepares preparing set call calls");

  /** Before an expression these put it ahead. */
  private static final Set<String> DEADLINE = CalendarWords.words("until till effective hasta");

  /** What is done to a date that is still to come: moved to late November. */
  private static final Set<String> PUT_OFF =
      CalendarWords.words("moved postponed rescheduled delayed deferred extended adjourned");

  /** Verbs of what is not yet, unless "have" follows: could lose, but not could have lost. */
  private static final Set<String> MODAL =
      CalendarWords.words("would could may might should must can 'd podria podrian");

  private static final Set<String> PAST =
      CalendarWords.words(
          "was were had did said has have began begun became came went took made met told held"
              + " won lost sent got gave given found left led fell rose grew saw seen hit shot"
              + " struck died brought bought sold paid kept knew known thought felt wrote written"
              + " spoke spoken broke broken flew drove ran stood sat lay laid spent built lent"
              + " caught taught fought sought drew drawn threw thrown shook sank swore chose chosen"
              + " rode hid bit ate drank slept woke wore tore born heard read 've reported"
              + " didn wasn weren hadn hasn haven couldn wouldn vowed");

  /** Verbs that lay a following infinitive ahead of themselves: decided to admit. */
  private static final Set<String> INTENT =
      CalendarWords.words(
          "decided agreed planned expected intended hoped aimed promised vowed scheduled supposed"
              + " ready set want wants wanted ask asked asks urged urges ordered invited proposed"
              + " threatened pledged projected due likely going about able free required");

  /**
   * Words said in the past about what may be over by now: they threatened to resign on Sunday, and
   * it may be next Sunday as well as the last.
   */
  private static final Set<String> SAID_OF_LATER =
      CalendarWords.words(
          "threatened vowed promised pledged asked urged ordered invited proposed offered told"
              + " demanded agreed decided swore");

  /** Between an infinitive and a date these leave it ahead: asked to leave by Friday. */
  private static final Set<String> AT_THE_LATEST = CalendarWords.words("by before");

  /** These end in -ed and are no past tense. */
  private static final Set<String> NO_PAST =
      CalendarWords.words(
          "need embed speed feed seed indeed exceed proceed succeed hundred united shed breed"
              + " bleed sacred naked wicked unexpected tired");

  /** Before a participle these make it no tense of its own. */
  private static final Set<String> BE = CalendarWords.words("be get being is are am 're");

  private static final Set<String> PRESENT = CalendarWords.words("is are am 're says");

  /** Behind "to", these show that no infinitive follows. */
  private static final Set<String> NO_INFINITIVE =
      CalendarWords.words("the a an his her its their our this that these those all some more");

  private static final Set<String> POLLS =
      CalendarWords.words(
          "election elections vote ballot referendum runoff primary primaries race poll polls"
              + " elecciones comicios");

  private static final Set<String> STANDING =
      CalendarWords.words(
          "candidate candidates candidacy running upcoming contender contenders hopefuls"
              + " campaigning candidato candidatos candidata");

  private static final Set<String> DECIDED =
      CalendarWords.words(
          "won win winner elected lost defeated victory result results turnout inaugurated"
              + " recount certified landslide outcome gano resultados");

  private static final Set<String> AFTERWARDS =
      CalendarWords.words("after since following despite");

  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "—", "\"", "“", "”", "que");

  private OutlookReader() {}

  /** The outlook on the expression between two tokens. */
  static Outlook read(Tokens tokens, int from, int to) {
    if (tokens.at(from).is("earlier")) {
      return Outlook.PAST;
    }
    if (tokens.at(from).is("later")) {
      return Outlook.FUTURE;
    }
    if (isComingPoll(tokens, from, to)) {
      return Outlook.FUTURE;
    }
    Token before = tokens.at(from - 1);
    boolean possessive = tokens.at(to).is("'s");
    if (possessive && AFTERWARDS.contains(before.folded())) {
      return Outlook.PAST;
    }
    if (DEADLINE.contains(before.folded()) || tokens.hasWords(from - 3, "as", "soon", "as")) {
      return Outlook.FUTURE;
    }
    if (before.is("to") && PUT_OFF.contains(tokens.at(from - 2).folded())) {
      return Outlook.FUTURE;
    }
    boolean infinitive = false;
    boolean spanishAhead = false;
    boolean latest = AT_THE_LATEST.contains(before.folded());
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      if (tokens.at(at).is(";")) {
        break;
      }
      Verb verb = verb(tokens, at);
      if (verb == Verb.INFINITIVE) {
        infinitive = true;
      } else if (infinitive
          && !possessive
          && !latest
          && SAID_OF_LATER.contains(tokens.at(at).folded())) {
        return Outlook.EITHER;
      } else if (spanishAhead && verb == Verb.PAST && SpanishVerbs.isPast(tokens, at)) {
        return Outlook.EITHER;
      } else if (infinitive && !possessive && INTENT.contains(tokens.at(at).folded())) {
        return Outlook.FUTURE;
      } else if (verb != Verb.NONE) {
        return verb.outlook;
      }
      spanishAhead |= SpanishVerbs.opensAhead(tokens.at(at));
    }
    for (int at = to; at < Math.min(tokens.size(), to + REACH); at++) {
      if (CLAUSE_ENDS.contains(tokens.at(at).folded())) {
        break;
      }
      Verb verb = verb(tokens, at);
      if (verb != Verb.NONE && verb != Verb.INFINITIVE) {
        return verb.outlook;
      }
    }
    return Outlook.OPEN;
  }

  private enum Verb {
    NONE(Outlook.OPEN),
    INFINITIVE(Outlook.OPEN),
    PRESENT(Outlook.OPEN),
    PAST(Outlook.PAST),
    FUTURE(Outlook.FUTURE);

    private final Outlook outlook;

    Verb(Outlook outlook) {
      this.outlook = outlook;
    }
  }

  private static Verb verb(Tokens tokens, int at) {
    Token token = tokens.at(at);
    Token next = tokens.at(at + 1);
    if (!token.isWord()) {
      return Verb.NONE;
    }
    String word = token.folded();
    if (word.equals("to") && isBareVerb(next)) {
      Token before = tokens.at(at - 1);
      return before.is("going") || before.is("is") || before.is("are")
          ? Verb.FUTURE
          : Verb.INFINITIVE;
    }
    if (WITH_TO.contains(word) && (next.is("to") || next.is("for"))) {
      return Verb.FUTURE;
    }
    if (word.equals("planned")
        && (tokens.at(at - 1).is("previously") || tokens.at(at - 1).is("as"))) {
      return Verb.PAST;
    }
    if (FUTURE.contains(word) || SpanishVerbs.isFuture(tokens, at)) {
      return Verb.FUTURE;
    }
    if (MODAL.contains(word) && !token.capital()) {
      boolean unreal = next.is("have") || tokens.at(at + 2).is("have") || next.is("'ve");
      return unreal ? Verb.PAST : Verb.FUTURE;
    }
    boolean past = PAST.contains(word) || isRegularPast(token) || SpanishVerbs.isPast(tokens, at);
    if (past) {
      return BE.contains(tokens.at(at - 1).folded()) ? Verb.NONE : Verb.PAST;
    }
    return PRESENT.contains(word) ? Verb.PRESENT : Verb.NONE;
  }

  private static boolean isBareVerb(Token token) {
    return token.isWord()
        && !token.capital()
        && !NO_INFINITIVE.contains(token.folded())
        && !token.folded().endsWith("ing");
  }

  private static boolean isRegularPast(Token token) {
    return token.folded().length() > 4
        && token.folded().endsWith("ed")
        && !token.capital()
        && !NO_PAST.contains(token.folded());
  }

  /** A date that names a vote for which somebody still stands: the July 28 election. */
  private static boolean isComingPoll(Tokens tokens, int from, int to) {
    boolean poll = false;
    for (int at = to; at < to + 4; at++) {
      poll |= POLLS.contains(tokens.at(at).folded());
    }
    boolean afterwards =
        AFTERWARDS.contains(tokens.at(from - 1).folded())
            || AFTERWARDS.contains(tokens.at(from - 2).folded());
    if (!poll || afterwards) {
      return false;
    }
    boolean standing = false;
    for (int at = Math.max(0, from - REACH); at < Math.min(tokens.size(), to + REACH); at++) {
      String word = tokens.at(at).folded();
      if (DECIDED.contains(word) && at > from - NEAR && at < to + NEAR) {
        return false;
      }
      standing |= STANDING.contains(word);
    }
    return standing;
  }
}

package io.sourcebook.find.date;

import java.util.Set;

/**
 * Reads from the verbs around an expression whether it lies before or after the writing.
 *
 * <p>The nearest verb before the expression decides, because English puts the time behind its verb;
 * where none stands before, the nearest behind it does.
 */
final class OutlookReader {

  /** So many tokens are looked at on each side, which bounds the work on endless sentences. */
  private static final int REACH = 40;

  private static final Set<String> FUTURE =
      CalendarWords.words(
          "will 'll wo shall scheduled slated due upcoming plans plan planned planning expects"
              + " expect expected intends intend intended hopes hope aims aim aimed set deadline"
              + " proposes proposed forecast forecasts predicts projected prepares preparing"
              + " tentatively begins starts takes opens expires expire ends"
              + " sera seran tendra tendran podra podran previsto prevista planea planean espera"
              + " esperan celebrara celebraran");

  private static final Set<String> PAST =
      CalendarWords.words(
          "was were had did said has have began begun became came went took made met told held"
              + " won lost sent got gave given found left led fell rose grew saw seen cut hit put"
              + " shot struck died brought bought sold paid kept knew known thought felt wrote"
              + " written spoke spoken broke broken flew drove ran stood sat lay laid spent built"
              + " lent caught taught fought sought drew drawn threw thrown shook sank swore chose"
              + " chosen rode hid bit ate drank slept woke wore tore born read reported since"
              + " didn wasn weren hadn hasn haven couldn wouldn according arrived vowed"
              + " fue fueron era eran estaba estaban hubo habia habian ha han dijo dijeron hizo"
              + " tuvo anuncio gano perdio llego murio");

  /** These end in -ed and are no past tense. */
  private static final Set<String> NO_PAST =
      CalendarWords.words(
          "need needed embed speed feed seed indeed exceed proceed succeed hundred united shed"
              + " breed bleed agreed-upon sacred naked wicked limited red bed wed led ted fred"
              + " mohammed ahmed unexpected");

  /** Between a participle and the verb that governs it. */
  private static final Set<String> PASSIVE = CalendarWords.words("be get being");

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
              + " recount certified landslide after since outcome gano resultados");

  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "—", "\"", "“", "”");

  private OutlookReader() {}

  /** The outlook on the expression between two tokens. */
  static Outlook read(Tokens tokens, int from, int to) {
    if (isComingPoll(tokens, from, to)) {
      return Outlook.FUTURE;
    }
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      Outlook outlook = verb(tokens, at);
      if (outlook != Outlook.OPEN) {
        return outlook;
      }
    }
    for (int at = to; at < Math.min(tokens.size(), to + REACH); at++) {
      if (CLAUSE_ENDS.contains(tokens.at(at).folded())) {
        break;
      }
      Outlook outlook = verb(tokens, at);
      if (outlook != Outlook.OPEN) {
        return outlook;
      }
    }
    return Outlook.OPEN;
  }

  private static Outlook verb(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (!token.isWord()) {
      return Outlook.OPEN;
    }
    if (token.is("to") && tokens.at(at - 1).is("going")) {
      return Outlook.FUTURE;
    }
    if (FUTURE.contains(token.folded())) {
      return Outlook.FUTURE;
    }
    boolean past = PAST.contains(token.folded()) || isRegularPast(token);
    boolean governed = PASSIVE.contains(tokens.at(at - 1).folded());
    return past && !governed ? Outlook.PAST : Outlook.OPEN;
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
    for (int at = to; at < to + 3; at++) {
      poll |= POLLS.contains(tokens.at(at).folded());
    }
    if (!poll) {
      return false;
    }
    boolean standing = false;
    for (int at = Math.max(0, from - REACH); at < Math.min(tokens.size(), to + REACH); at++) {
      if (at < from - 1 || at >= to) {
        String word = tokens.at(at).folded();
        if (DECIDED.contains(word) && Math.abs(at - from) <= REACH / 2) {
          return false;
        }
        standing |= STANDING.contains(word);
      }
    }
    return standing;
  }
}

package io.sourcebook.find.date;

import java.util.Set;

/** Tells the tense of Spanish verbs by their endings, where these are no endings of nouns. */
final class SpanishVerbs {

  /** Past forms whose ending does not show it. */
  private static final Set<String> PAST =
      CalendarWords.words(
          "fue fueron era eran estaba estaban hubo hubieron habia habian ha han hemos dijo hizo"
              + " tuvo anuncio gano perdio llego murio dio vio puso supo pudo quiso estuvo obtuvo"
              + " mantuvo detuvo sostuvo retuvo contuvo propuso impuso expuso dispuso opuso"
              + " produjo redujo condujo trajo introdujo");

  /** Nouns and names that end as past and future verbs do. */
  private static final Set<String> NOUNS =
      CalendarWords.words("macaron refran azafran alquitran iran");

  /** Words that end as infinitives do. */
  private static final Set<String> NO_INFINITIVES =
      CalendarWords.words(
          "ayer mujer lugar hogar dolar militar familiar similar popular particular primer tercer"
              + " nuclear titular ejemplar taller lider mujer poder mar bar par");

  private static final int SHORTEST_PLURAL = 6;

  private SpanishVerbs() {}

  /** Whether a word tells what was: reconoció, dijeron, ha (dicho). */
  static boolean isPast(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (!token.isWord() || NOUNS.contains(token.folded())) {
      return false;
    }
    if (PAST.contains(token.folded())) {
      return true;
    }
    String word = token.spelled();
    boolean many =
        word.length() >= SHORTEST_PLURAL
            && (word.endsWith("aron")
                || word.endsWith("ieron")
                || word.endsWith("yeron")
                || word.endsWith("jeron"));
    return isNoName(token, at) && (many || (word.endsWith("ó") && word.length() > 2));
  }

  /** Whether a word tells what will be: abrirá, abrirán, va a (abrir). */
  static boolean isFuture(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (!token.isWord() || NOUNS.contains(token.folded()) || !isNoName(token, at)) {
      return false;
    }
    String word = token.spelled();
    boolean going = (word.equals("va") || word.equals("van")) && tokens.at(at + 1).is("a");
    return going || word.endsWith("rá") || word.endsWith("rán") || word.endsWith("remos");
  }

  /**
   * Whether a word stands between a past verb and what is still ahead of it: an infinitive, a
   * conditional, or the <em>que</em> of a clause with a verb of its own.
   */
  static boolean opensAhead(Token token) {
    String word = token.spelled();
    if (!token.isWord() || token.capital() || NO_INFINITIVES.contains(token.folded())) {
      return false;
    }
    return word.equals("que")
        || word.equals("para")
        || isInfinitive(word)
        || isInfinitive(withoutPronoun(word))
        || word.endsWith("ría")
        || word.endsWith("rían");
  }

  private static boolean isInfinitive(String word) {
    return word.length() > 3 && (word.endsWith("ar") || word.endsWith("er") || word.endsWith("ir"));
  }

  private static String withoutPronoun(String word) {
    for (String pronoun : Set.of("se", "lo", "la", "le", "los", "las", "les")) {
      if (word.endsWith("r" + pronoun)) {
        return word.substring(0, word.length() - pronoun.length());
      }
    }
    return "";
  }

  /** A capital is a name's, unless the sentence begins with it. */
  private static boolean isNoName(Token token, int at) {
    return !token.capital() || at == 0;
  }
}

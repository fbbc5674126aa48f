package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.text.LineTokens.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line that claims the copyright.
 *
 * @param year the newest year it tells
 * @param owner the name behind the year
 */
public record CopyrightLine(Optional<Integer> year, Optional<String> owner) {

  /** Longer paragraphs with a © are articles about it. */
  public static final int LONGEST = 400;

  private static final int MOST_OWNER_WORDS = 6;

  /** Words at which the owner's name is over. */
  private static final Set<String> BEHIND_THE_OWNER =
      Set.of("all", "todos", "reservados", "rights", "derechos", "this", "este", "prohibida", "no");

  /** "© 2019-2023 The Harbour Post. All rights reserved." */
  public static Optional<CopyrightLine> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    int first = Blank.skip(line, 0, line.length());
    if (first == line.length() || "©(cC".indexOf(line.charAt(first)) < 0) {
      return Optional.empty();
    }
    List<Token> tokens = LineTokens.of(line);
    int at = sign(tokens);
    if (at == 0) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.empty();
    while (at < tokens.size() && (isYear(tokens.get(at)) || isRange(tokens, at))) {
      if (isYear(tokens.get(at))) {
        year = Optional.of(Integer.parseInt(tokens.get(at).text()));
      }
      at++;
    }
    Optional<String> owner = owner(line, tokens, at);
    boolean sure = year.isPresent() || (tokens.get(0).is("©") && owner.isPresent());
    return sure ? Optional.of(new CopyrightLine(year, owner)) : Optional.empty();
  }

  /** How many tokens the sign takes: ©, (c) before a year, Copyright, or several of them. */
  private static int sign(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      if (tokens.get(at).is("©") || tokens.get(at).is("copyright")) {
        at++;
      } else if (at + 2 < tokens.size()
          && tokens.get(at).is("(")
          && tokens.get(at + 1).is("c")
          && tokens.get(at + 2).is(")")) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isYear(Token token) {
    return token.isNumber()
        && token.text().length() == 4
        && (token.text().startsWith("19") || token.text().startsWith("20"));
  }

  private static boolean isRange(List<Token> tokens, int at) {
    return "-–—,/".contains(tokens.get(at).text()) && !tokens.get(at).isWord();
  }

  private static Optional<String> owner(String line, List<Token> tokens, int from) {
    int first = from;
    while (first < tokens.size() && (tokens.get(first).is("by") || tokens.get(first).is("."))) {
      first++;
    }
    int at = first;
    int words = 0;
    int end = -1;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean initial =
          token.is(".") && at > first && tokens.get(at - 1).text().length() <= 3 && words > 0;
      boolean within =
          (token.isCapitalised() && !BEHIND_THE_OWNER.contains(token.folded()))
              || Set.of("of", "de", "del", "la", "the", "and", "y", "&", "'", "’", "-", "s")
                  .contains(token.folded())
              || initial;
      if (!within) {
        break;
      }
      if (token.isWord()) {
        words++;
      }
      end = token.end();
      at++;
    }
    if (words == 0 || words > MOST_OWNER_WORDS || !tokens.get(first).isCapitalised()) {
      return Optional.empty();
    }
    String owner = Blank.strip(line.substring(tokens.get(first).start(), end));
    boolean abbreviated = owner.matches(".*\\p{Lu}\\.");
    return Optional.of(
        owner.endsWith(".") && !abbreviated ? owner.substring(0, owner.length() - 1) : owner);
  }
}

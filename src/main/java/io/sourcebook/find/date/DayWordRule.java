package io.sourcebook.find.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A day counted from the writing by one word: {@code yesterday}, {@code tonight}, {@code ayer}. */
final class DayWordRule implements DateRule {

  private static final Set<String> ARTICLES =
      CalendarWords.words("la esta cada una de por the a manana");

  /** What belongs to a time and not to a day: today's world. */
  private static final Set<String> NOWADAYS =
      CalendarWords.words(
          "world society market economy youth standards technology age young generation consumers"
              + " environment terms prices computers leaders children parents politics media"
              + " standard problems money");

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("The boat sank [yesterday].", "2011-06-14"),
        DateExample.right("The boat sails [tomorrow].", "2011-06-16"),
        DateExample.right("The boat sank [last night].", "2011-06-14"),
        DateExample.right("The boat sank [this morning].", "2011-06-15"),
        DateExample.right("[The day before yesterday] it sailed.", "2011-06-13"),
        DateExample.right("Se hundió [ayer].", "2011-06-14"),
        DateExample.wrong("The paper Hoy and the magazine USA Today wrote of it."),
        DateExample.wrong("In today's world the boat is old."),
        DateExample.wrong("Por la mañana llueve."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    Token word = tokens.at(at);
    Token next = tokens.at(at + 1);
    if (tokens.hasWords(at, "the", "day", "before", "yesterday")) {
      return day(at, 4, -2);
    }
    if (tokens.hasWords(at, "the", "day", "after", "tomorrow")) {
      return day(at, 4, 2);
    }
    if (tokens.hasWords(at, "last", "night")) {
      return day(at, 2, -1);
    }
    if (word.is("this") && (next.is("morning") || next.is("afternoon") || next.is("evening"))) {
      return day(at, 2, 0);
    }
    if (tokens.at(at + 1).is("'s") && NOWADAYS.contains(tokens.at(at + 2).folded())) {
      return Optional.empty();
    }
    // Within a sentence a capital makes it a paper's name.
    boolean name = word.capital() && tokens.at(at - 1).isWord();
    if (name) {
      return Optional.empty();
    }
    return switch (word.folded()) {
      case "yesterday", "ayer" -> day(at, 1, -1);
      case "anteayer" -> day(at, 1, -2);
      case "today", "tonight", "hoy" -> day(at, 1, 0);
      case "tomorrow" -> day(at, 1, 1);
      case "manana" ->
          ARTICLES.contains(tokens.at(at - 1).folded()) ? Optional.empty() : day(at, 1, 1);
      default -> Optional.empty();
    };
  }

  private static Optional<Match> day(int at, int tokens, int days) {
    return Optional.of(new Match(at, at + tokens, new Offset(TimeUnit.DAY, days, false)));
  }
}

package io.sourcebook.find.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A year in words, as transcripts have it: {@code nineteen ninety-six}, {@code the year two
 * thousand}.
 */
final class SpelledYearRule implements DateRule {

  private static final Map<String, Integer> CENTURIES =
      Map.of("eighteen", 18, "nineteen", 19, "twenty", 20);

  private static final Map<String, Integer> BELOW_HUNDRED = new HashMap<>();

  static {
    String[] teens =
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            .split(" ", -1);
    for (int i = 0; i < teens.length; i++) {
      BELOW_HUNDRED.put(teens[i], 10 + i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      BELOW_HUNDRED.put(tens[i], 20 + 10 * i);
    }
  }

  @Override
  public List<DateExample> examples() {
    return List.of(
        DateExample.right("It was in [nineteen ninety-six] that the mill burned.", "1996"),
        DateExample.right("By [the year two thousand] it was gone.", "2000"),
        DateExample.wrong("Nineteen twenty-dollar bills lay there."),
        DateExample.wrong("They counted twenty thirty times."));
  }

  @Override
  public Optional<Match> match(Tokens tokens, int at) {
    if (tokens.hasWords(at, "the", "year", "two", "thousand")) {
      return Optional.of(new Match(at, at + 4, new TimeWords.Stated(TimeUnit.year(2000))));
    }
    Integer century = CENTURIES.get(tokens.at(at).folded());
    Integer rest = BELOW_HUNDRED.get(tokens.at(at + 1).folded());
    if (century == null || rest == null) {
      return Optional.empty();
    }
    int end = at + 2;
    if (rest >= 20 && tokens.at(end).isDash()) {
      int ones = CalendarWords.smallNumber(tokens.at(end + 1)).orElse(0);
      if (ones < 1 || ones > 9 || !tokens.at(end + 1).isWord()) {
        return Optional.empty();
      }
      rest += ones;
      end += 2;
    }
    if (CalendarWords.isCounted(tokens.at(end)) || tokens.at(end).isDash()) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(at, end, new TimeWords.Stated(TimeUnit.year(century * 100 + rest))));
  }
}

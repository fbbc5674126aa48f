package io.sourcebook.find.date;

import io.sourcebook.model.Edtf;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A season of the northern year, as EDTF counts them. */
enum Season {
  SPRING(21),
  SUMMER(22),
  AUTUMN(23),
  WINTER(24);

  private static final Map<String, Season> NAMES =
      Map.of(
          "spring", SPRING,
          "summer", SUMMER,
          "autumn", AUTUMN,
          "fall", AUTUMN,
          "winter", WINTER,
          "primavera", SPRING,
          "verano", SUMMER,
          "otono", AUTUMN,
          "invierno", WINTER);

  private final int number;

  Season(int number) {
    this.number = number;
  }

  /** The season that a word names. */
  static Optional<Season> of(Token token) {
    return Optional.ofNullable(NAMES.get(token.folded()));
  }

  /** This season of a year; a winter belongs to the year in which it begins. */
  Edtf of(int year) {
    return new Edtf(String.format(Locale.ROOT, "%04d-%d", year, number));
  }

  /** A season named without its year. */
  record Words(Season season, Direction direction) implements TimeWords.Relative {
    @Override
    public Optional<Edtf> seenFrom(LocalDate written, Outlook outlook) {
      Edtf ofYear = season.of(written.getYear());
      Edtf ofLastYear = season.of(written.getYear() - 1);
      // In January and February the winter that runs began in the year before.
      Edtf current = ofLastYear.last().isBefore(written) ? ofYear : ofLastYear;
      return Optional.of(
          switch (direction) {
            case LAST -> ofYear.last().isBefore(written) ? ofYear : ofLastYear;
            case NEXT ->
                current.first().isAfter(written) ? current : next(current, written.getYear());
            case THIS, NONE -> current;
          });
    }

    private Edtf next(Edtf current, int year) {
      return current.first().getYear() < year ? season.of(year) : season.of(year + 1);
    }

    @Override
    public boolean ahead() {
      return direction == Direction.NEXT;
    }
  }
}

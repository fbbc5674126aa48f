package io.sourcebook.article.text;

import io.sourcebook.article.text.LineTokens.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line that holds a date and nothing but what goes with one.
 *
 * @param day the day of publication it tells; empty where it only tells an update
 * @param updated the day of a change it tells
 * @param time whether it tells the time of day
 * @param zone whether it tells a time zone
 * @param weekday whether it tells the weekday
 * @param published whether words such as "Published" stand before the day
 * @param place whether a place stands before all else: the city of a page's clock
 */
public record DateLine(
    Optional<LocalDate> day,
    Optional<LocalDate> updated,
    boolean time,
    boolean zone,
    boolean weekday,
    boolean published,
    boolean place) {

  /** Longer lines hold something else beside a date. */
  private static final int LONGEST = 160;

  private static final int MOST_PLACE_WORDS = 4;

  private static final Set<String> ZONES =
      Set.of(
          ("utc gmt est edt et cet cest bst pst pdt pt ct cst cdt mst mdt mt ist hkt sgt jst aest"
                  + " aedt art brt cot pet clt clst vet wet west eet eest msk sast wat eat nzst nzdt")
              .split(" "));

  /** In English, Spanish, German, French, Italian, Portuguese, Dutch, Romanian and Swedish. */
  private static final Set<String> PUBLISHED =
      Set.of(
          ("published posted issued released pub filed publicado publicada publicat veroffentlicht"
                  + " publiziert erschienen erstellt publie publiee pubblicato pubblicata"
                  + " gepubliceerd geplaatst publicerad publisert")
              .split(" "));

  private static final Set<String> UPDATED =
      Set.of(
          ("updated modified edited revised actualizado actualizada modificado modificada"
                  + " actualitzat aktualisiert geandert modifie actualise mis mise aggiornato"
                  + " aggiornata modificato atualizado atualizada bijgewerkt actualizat uppdaterad"
                  + " oppdatert opdateret")
              .split(" "));

  private static final Set<String> FILLERS =
      Set.of(
          ("first last on at the el la las los a de del y and am pm h hrs hr hs hours horas hora"
                  + " local time date fecha originally t z p m st nd rd th day"
                  + " uhr um vom den der le il alle ore em om kl jour mis mise")
              .split(" "));

  /** Words that begin a date line and no place's name, as "La" in La Paz does. */
  private static final Set<String> BEFORE_DATES =
      Set.of("first", "last", "on", "at", "date", "fecha", "originally", "time", "day", "local");

  private static final String MARKS = ".,:;-–—|·•/()[]~+*";

  /** The line's date, where the whole line is about it. */
  public static Optional<DateLine> parse(String line) {
    return parse(line, Optional.empty());
  }

  /**
   * The line's date, where the whole line is about it.
   *
   * @param order of numbers that make two dates, where it is known
   */
  public static Optional<DateLine> parse(String line, Optional<NumberOrder> order) {
    return line.length() > LONGEST || line.indexOf('\n') >= 0
        ? Optional.empty()
        : new Parser(LineTokens.of(line), order).parse();
  }

  /** Whether a folded word tells that the date behind it is that of publication. */
  public static boolean saysPublished(String folded) {
    return PUBLISHED.contains(folded);
  }

  /** Whether a folded word tells that the date behind it is that of a change. */
  public static boolean saysUpdated(String folded) {
    return UPDATED.contains(folded);
  }

  /** One pass over the tokens of a line. */
  private static final class Parser {

    private final List<Token> tokens;
    private final Optional<NumberOrder> order;
    private int at;
    private boolean anyDate;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> updated = Optional.empty();
    private boolean time;
    private boolean zone;
    private boolean weekday;
    private boolean published;
    private boolean update;
    private boolean place;

    Parser(List<Token> tokens, Optional<NumberOrder> order) {
      this.tokens = tokens;
      this.order = order;
    }

    Optional<DateLine> parse() {
      skipPlace();
      while (at < tokens.size()) {
        if (!(date() || clock() || word())) {
          return Optional.empty();
        }
      }
      return anyDate
          ? Optional.of(new DateLine(day, updated, time, zone, weekday, published, place))
          : Optional.empty();
    }

    /** Up to four capitalised words before a comma, a dash or a bar, as in "Santa Fe, May 3". */
    private void skipPlace() {
      int end = 0;
      while (end < tokens.size()
          && end < MOST_PLACE_WORDS
          && tokens.get(end).isCapitalised()
          && !isDateWord(tokens.get(end))) {
        end++;
      }
      if (end > 0 && end < tokens.size() && ",-–—|·•".contains(tokens.get(end).text())) {
        place = true;
        at = end + 1;
      } else if (end > 0 && end < tokens.size() && tokens.get(end).isNumber()) {
        place = true;
        at = end;
      }
    }

    private boolean date() {
      Optional<CalendarDay> found = CalendarDay.at(tokens, at, order);
      if (found.isEmpty()) {
        return false;
      }
      anyDate = true;
      if (update) {
        updated = Optional.of(found.get().day());
      } else if (day.isEmpty()) {
        day = Optional.of(found.get().day());
      }
      at += found.get().length();
      return true;
    }

    /** 20:30, 20.30, 8:30:15, 8 pm, 20h. */
    private boolean clock() {
      if (!isNumber(at, 2)) {
        return false;
      }
      if (isMark(at + 1, ":.h") && isNumber(at + 2, 2)) {
        at += isMark(at + 3, ":") && isNumber(at + 4, 2) ? 5 : 3;
        time = true;
        return true;
      }
      if (at + 1 < tokens.size()
          && Set.of("am", "pm", "a", "p", "h", "hrs").contains(tokens.get(at + 1).folded())) {
        at += 2;
        time = true;
        return true;
      }
      // The hours of a zone: UTC+3.
      if (at > 0 && zone && isMark(at - 1, "+-")) {
        at++;
        return true;
      }
      return false;
    }

    private boolean word() {
      Token token = tokens.get(at);
      String folded = token.folded();
      boolean known = true;
      if (ZONES.contains(folded) && time && token.isCapitalised()) {
        zone = true;
      } else if (MonthNames.isWeekday(folded)) {
        weekday = true;
      } else if (PUBLISHED.contains(folded)) {
        published = true;
        update = false;
      } else if (UPDATED.contains(folded)) {
        update = true;
      } else {
        known =
            FILLERS.contains(folded)
                || (token.text().length() == 1 && MARKS.contains(token.text()));
      }
      at++;
      return known;
    }

    private static boolean isDateWord(Token token) {
      String folded = token.folded();
      return MonthNames.month(folded).isPresent()
          || MonthNames.isWeekday(folded)
          || PUBLISHED.contains(folded)
          || UPDATED.contains(folded)
          || BEFORE_DATES.contains(folded);
    }

    private boolean isNumber(int index, int digits) {
      return index < tokens.size()
          && tokens.get(index).isNumber()
          && tokens.get(index).text().length() <= digits;
    }

    private boolean isMark(int index, String marks) {
      return index < tokens.size()
          && tokens.get(index).text().length() == 1
          && marks.contains(tokens.get(index).text());
    }
  }
}

package io.sourcebook.article.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of months and weekdays, folded: in English and Spanish, and in other languages of
 * Europe for the dates of pages.
 */
public final class MonthNames {

  private static final List<String> MONTHS =
      List.of(
          "january jan enero ene",
          "february feb febrero",
          "march mar marzo",
          "april apr abril abr",
          "may mayo",
          "june jun junio",
          "july jul julio",
          "august aug agosto ago",
          "september sep sept septiembre setiembre set",
          "october oct octubre",
          "november nov noviembre",
          "december dec diciembre dic");

  /**
   * German, French, Italian, Portuguese, Catalan, Dutch, Danish, Norwegian, Swedish, Romanian,
   * Polish, Czech, Turkish, Finnish, Greek, Serbian, Indonesian, Russian, Ukrainian and Bulgarian,
   * where they differ.
   */
  private static final List<String> MONTHS_ELSEWHERE =
      List.of(
          "januar janner janvier janv gennaio gen janeiro gener januari ianuarie ian stycznia"
              + " styczen ledna leden ocak января січня"
              + " януари ιανουαριου tammikuuta",
          "februar februari fevrier fevr fev febbraio fevereiro febrer februarie lutego luty unora"
              + " unor subat февраля лютого"
              + " февруари φεβρουαριου helmikuuta",
          "marz maerz mrz mars marco maart mrt marts martie marca marzec brezna brezen mart марта"
              + " березня"
              + " март μαρτιου maaliskuuta maret",
          "avril avr aprile aprilie kwietnia kwiecien dubna duben nisan апреля квітня"
              + " април απριλιου huhtikuuta",
          "mai maggio mag maio maig mei maj maja kvetna kveten mayıs mayis мая травня"
              + " маи μαιου toukokuuta",
          "juni juin giugno giu junho juny iunie iun czerwca czerwiec cervna cerven haziran июня"
              + " червня"
              + " юни ιουνιου kesakuuta jun",
          "juli juil juillet luglio lug julho juliol iulie iul lipca lipiec cervence cervenec"
              + " temmuz июля липня"
              + " юли ιουλιου heinakuuta jul",
          "aout augustus augusti sierpnia sierpien srpna srpen agustos august август августа серпня"
              + " август αυγουστου elokuuta agustus avgust",
          "settembre setembro setembre septembre septembrie wrzesnia wrzesien zari eylul сентября"
              + " вересня"
              + " септември σεπτεμβριου syyskuuta septembar",
          "oktober okt octobre ottobre ott outubro octombrie oktobre pazdziernika pazdziernik rijna"
              + " rijen ekim октября жовтня"
              + " октомври οκτωβριου lokakuuta oktobar",
          "novembre novembro noiembrie listopada listopad kasım kasim ноября листопада"
              + " ноември νοεμβριου marraskuuta novembar",
          "dezember dez decembre dezembro desembre desember decembrie grudnia grudzien prosince"
              + " prosinec aralık aralik декабря грудня"
              + " декември δεκεμβριου joulukuuta decembar");

  private static final Set<String> WEEKDAYS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs"
                  + " fri sat sun lunes martes miercoles jueves viernes sabado domingo lun mie jue"
                  + " vie sab dom")
              .split(" "));

  private static final Set<String> WEEKDAYS_ELSEWHERE =
      Set.of(
          ("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi"
                  + " mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi"
                  + " venerdi sabato domenica segunda terca quarta quinta sexta feira dilluns"
                  + " dimarts dimecres dijous divendres dissabte diumenge maandag dinsdag woensdag"
                  + " donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag"
                  + " sondag tisdag luni marti miercuri joi vineri sambata duminica"
                  + " poniedzialek wtorek sroda czwartek piatek sobota niedziela")
              .split(" "));

  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** The month from 1 to 12 that a folded word names. */
  public static Optional<Integer> month(String folded) {
    return Optional.ofNullable(NUMBERS.get(folded));
  }

  /** Whether a folded word names a weekday. */
  public static boolean isWeekday(String folded) {
    return WEEKDAYS.contains(folded) || WEEKDAYS_ELSEWHERE.contains(folded);
  }

  /**
   * Whether a folded word is a weekday or a month written out, and nobody's name. Months of other
   * languages than English and Spanish are: Juli, Maja, Domenica.
   */
  static boolean isNoName(String folded) {
    boolean month =
        folded.length() > LONGEST_SHORT_FORM
            && MONTHS.stream().anyMatch(names -> List.of(names.split(" ", -1)).contains(folded));
    return month || WEEKDAYS.contains(folded);
  }

  private static final int LONGEST_SHORT_FORM = 3;

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (List<String> table : List.of(MONTHS_ELSEWHERE, MONTHS)) {
      for (int i = 0; i < table.size(); i++) {
        for (String name : table.get(i).split(" ", -1)) {
          numbers.put(name, i + 1);
        }
      }
    }
    return Map.copyOf(numbers);
  }
}

package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "1987-11-09 | 9 November 1987 | 9 November | 1987-11-09 | 9 de noviembre de 1987",
        "1987-11 | November 1987 | November | 1987-11 | noviembre de 1987",
        "1987 | 1987 | '' | 1987 | 1987",
        "198X | 1980s | '' | '' | década de 1980",
        "1987-11-07/1987-11-08 | 7–8 November 1987 | 7–8 November | 1987-11-07 |"
            + " 7–8 de noviembre de 1987",
        "1987-11-30/1987-12-02 | 30 November to 2 December 1987 | 30 November to 2 December |"
            + " 1987-11-30 | 30 de noviembre a 2 de diciembre de 1987",
        "1987-10/1988-03 | October 1987 to March 1988 | October 1987 to March 1988 | 1987-10 |"
            + " octubre de 1987 a marzo de 1988",
        "1987/1989 | 1987 to 1989 | 1987 to 1989 | 1987 | 1987 a 1989",
        "1987-22 | summer of 1987 | summer | '' | verano de 1987",
        "1987-34 | second quarter of 1987 | second quarter | '' | segundo trimestre de 1987",
        "1987-11~ | about November 1987 | about November | 1987-11 | hacia noviembre de 1987",
        "1987? | perhaps 1987 | '' | 1987 | quizá 1987",
      })
  void datesInWords(String edtf, String full, String within, String machine, String spanish) {
    Edtf date = new Edtf(edtf);
    DateWords english = new DateWords(Labels.of("en"));
    assertEquals(full, english.full(date));
    assertEquals(within, english.withinYear(date));
    assertEquals(machine, DateWords.machine(date));
    assertEquals(spanish, new DateWords(Labels.of("es")).full(date));
  }
}

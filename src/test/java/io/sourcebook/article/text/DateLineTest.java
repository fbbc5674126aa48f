package io.sourcebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "March 8, 2022 => 2022-03-08",
        "8 March 2022 => 2022-03-08",
        "8th of March, 2022 => 2022-03-08",
        "Mar. 8 2022 => 2022-03-08",
        "8 de marzo de 2022 => 2022-03-08",
        "Martes, 8 de marzo del 2022 => 2022-03-08",
        "8 mar. 2022 09:54 h => 2022-03-08",
        "2022-03-08 => 2022-03-08",
        "2022-03-08T09:54:00Z => 2022-03-08",
        "25/03/2022 => 2022-03-25",
        "03/25/2022 => 2022-03-25",
        "25.03.2022, 18.30 => 2022-03-25",
        "05/05/2022 => 2022-05-05",
        "Published: 8 March 2022 at 7:15 pm GMT => 2022-03-08",
        "Posted on Thursday, 1 Sept 2016 => 2016-09-01",
        "Published 3 May 2021 | Updated 5 May 2021 => 2021-05-03",
        "Updated 5 May 2021; first published 3 May 2021 => 2021-05-03",
        "Actualizado el 5 de mayo de 2021, publicado el 3 de mayo de 2021 => 2021-05-03",
        "Sunday 12 June 2016 10.04 BST => 2016-06-12",
        "Quito, 4 de julio de 2019 => 2019-07-04",
        "San Juan | July 4, 2019 10:00 AM EDT => 2019-07-04",
      })
  void aLineOfADate(String line, LocalDate day) {
    assertEquals(Optional.of(day), DateLine.parse(line).flatMap(DateLine::day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/03/2022",
        "31/02/2022",
        "March 2022",
        "8 March",
        "The bridge opened on 8 March 2022",
        "8 March 2022 was a cold day",
        "Between 1 May 2020 and 2 May 2020 nobody came",
        "Monday",
        "",
        "1234567890",
        "May",
      })
  void noLineOfADate(String line) {
    assertEquals(Optional.empty(), DateLine.parse(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Updated 5 May 2021", "Actualizado el 5 de mayo de 2021 a las 10:30"})
  void anUpdateIsNoDayOfPublication(String line) {
    assertEquals(Optional.empty(), DateLine.parse(line).orElseThrow().day());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lima, May 3rd 2021 - 10:00 UTC", "La Paz | Monday, 3 May 2021 | 10:00 GMT-4"})
  void whatAClockShows(String line) {
    DateLine clock = DateLine.parse(line).orElseThrow();
    assertTrue(clock.place() && clock.time() && clock.zone());
  }
}

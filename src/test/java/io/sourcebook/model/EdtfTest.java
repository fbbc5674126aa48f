package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Edtf.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2024-04-09, DAY, 2024-04-09, 2024-04-09",
    "2024-02-29~, DAY, 2024-02-29, 2024-02-29",
    "2023-10, MONTH, 2023-10-01, 2023-10-31",
    "2024-02?, MONTH, 2024-02-01, 2024-02-29",
    "2022-22, SEASON, 2022-06-01, 2022-08-31",
    "2022-24, SEASON, 2022-12-01, 2023-02-28",
    "2022-34, SEASON, 2022-04-01, 2022-06-30",
    "2024, YEAR, 2024-01-01, 2024-12-31",
    "2024%, YEAR, 2024-01-01, 2024-12-31",
    "199X, DECADE, 1990-01-01, 1999-12-31",
    "2022-03-05/2022-03-06, INTERVAL, 2022-03-05, 2022-03-06",
    "2021/2022-02, INTERVAL, 2021-01-01, 2022-02-28",
  })
  void coversDays(String text, Precision precision, LocalDate first, LocalDate last) {
    Edtf date = new Edtf(text);

    assertEquals(precision, date.precision());
    assertEquals(first, date.first());
    assertEquals(last, date.last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "24",
        "20245",
        "2024-",
        "2024-4",
        "2024-13",
        "2024-20",
        "2024-25",
        "2024-37",
        "2024-04-9",
        "2024-04-31",
        "2023-02-29",
        "2024/04",
        "2024-0409",
        "20X4",
        "199X-05",
        "X024",
        "2024-22-01",
        "2024~~",
        "-2024",
        "+024",
        "2024-04-09T",
        "٢٠٢٤",
        "/",
        "2024/",
        "/2024",
        "2022/2021",
        "2022/2023/2024"
      })
  void refusesWhatIsNoDate(String text) {
    assertEquals(Optional.empty(), Edtf.parse(text));
  }
}

package io.sourcebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.article.form.Blank;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that name authors, owners and agencies. */
class SourceLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "By Jane Doe|Jane Doe",
        "BY JANE DOE|JANE DOE",
        "by Jane Doe|Jane Doe",
        "By Jane Doe and Ravi O'Neil|Jane Doe; Ravi O'Neil",
        "By Jane Doe, Ravi Patel and Lu Wei|Jane Doe; Ravi Patel; Lu Wei",
        "By Jane Doe, Health Editor|Jane Doe",
        "By Jane Doe - 3 March 2021|Jane Doe",
        "By Jane M. Doe · City desk|Jane M. Doe",
        "Por Ana Pérez de la Cruz|Ana Pérez de la Cruz",
        "Por Ana Pérez y Luis Gil|Ana Pérez; Luis Gil",
        "Written by Jane Doe|Jane Doe",
      })
  void bylines(String line, String authors) {
    assertEquals(List.of(authors.split("; ")), Byline.parse(line).orElseThrow().authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday Morning",
        "By the numbers",
        "By Jane Doe's account the house was empty.",
        "By Friday",
        "By 2030",
        "Por la tarde",
        "By Monday the River Tarn had risen",
        "Standing by Jane Doe",
        "By Jane Doe, who has lived here for years, the story is told again and again to everybody.",
      })
  void noBylines(String line) {
    assertEquals(Optional.empty(), Byline.parse(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© 2020 The Tarn Gazette|2020|The Tarn Gazette",
        "©2019-2021 Hill Media Ltd. All rights reserved.|2021|Hill Media Ltd",
        "Copyright 2018 Associated Farmers. All rights reserved. This may not be copied.|2018|Associated Farmers",
        "Copyright (c) 2017 N.W. News|2017|N.W. News",
        "(c) 2016 Agencia Sur|2016|Agencia Sur",
        "© Hill Media||Hill Media",
        "Copyright © 2015|2015|",
        "© 2014 El Faro de Melina. Todos los derechos reservados|2014|El Faro de Melina",
      })
  void copyrightLines(String line, Integer year, String owner) {
    CopyrightLine read = CopyrightLine.parse(line).orElseThrow();
    // CSV gives null where nothing stands.
    assertEquals(Optional.ofNullable(year), read.year());
    assertEquals(Optional.ofNullable(owner), read.owner());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright law was changed in 2020.",
        "Copyright is a right",
        "(c) the council shall meet",
        "In 2020 © was drawn",
        "2020",
      })
  void noCopyrightLines(String line) {
    assertEquals(Optional.empty(), CopyrightLine.parse(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reuters) - The rest|Reuters|(Reuters) -",
        "LONDON (AP) — The rest|AP|LONDON (AP) —",
        "LONDON, March 3 (AP) — The rest|AP|LONDON, March 3 (AP) —",
        "MADRID, 3 mar. (EFE).- El resto|EFE|MADRID, 3 mar. (EFE).-",
        "Bogotá, 3 feb (EFE).- El resto|EFE|Bogotá, 3 feb (EFE).-",
        "Paris (dpa) -- The rest|dpa|Paris (dpa) --",
        "SAN LUIS, Arg., Sept. 23, 2019 (Hill Press Foundation) - The rest|Hill Press Foundation"
            + "|SAN LUIS, Arg., Sept. 23, 2019 (Hill Press Foundation) -",
      })
  void wirePrefixes(String line, String agency, String prefix) {
    WirePrefix read = WirePrefix.parse(line).orElseThrow();
    assertEquals(agency, read.agency());
    assertEquals(prefix, Blank.strip(line.substring(0, read.end())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council (which met on Monday) - and not for the first time - was divided.",
        "Best Song (Presented by Lumo) - The winner",
        "Jane Doe (Labour) - 4,120 votes",
        "The mayor (68) — a farmer — spoke.",
        "LONDON (AP) The rest",
        "(see below) - The rest",
        "Reuters - The rest",
      })
  void noWirePrefixes(String line) {
    assertEquals(Optional.empty(), WirePrefix.parse(line));
  }
}

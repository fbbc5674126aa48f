package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grounds and reasons of earlier stages in Spanish. */
class GroundsTest {

  private static final Labels SPANISH = Labels.of("es");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the line \"©2019 Example Press\" | la línea \"©2019 Example Press\"",
        "“last month” before 8 March 2012, the article's date | «last month» antes del 8 de marzo de 2012, la fecha del artículo",
        "“May” before the writing, between 23 February 2014 and 28 July 2014 by the dates in the text; year inferred from the line \"©2014 A; B\" | «May» antes de la redacción, entre el 23 de febrero de 2014 y el 28 de julio de 2014 según las fechas del texto; año deducido de la línea \"©2014 A; B\"",
        "“Saturday” of an undated article, taken for “weekend” of Example Press, which also tells of a meeting in Tarn | «Saturday» de un artículo sin fecha, tomado por «weekend» de Example Press, que también cuenta una reunión en Tarn",
        "Own words of Ada Varga | Palabras propias de Ada Varga",
        "2 of 3: “One” (8 March 2012); “Two” (undated). | 2 de 3: «One» (8 de marzo de 2012); «Two» (sin fecha).",
        "Between December 2009 and August 2011; between March 2012 and October 2013. | Entre diciembre de 2009 y agosto de 2011; entre marzo de 2012 y octubre de 2013.",
        "¶1, a short line without a full stop above the text | ¶1, una línea corta sin punto final encima del texto",
        "small words in the text: 12 English, 3 Spanish | palabras menudas del texto: 12 inglesas, 3 españolas",
        "the site's name with a language link, names the publisher | el nombre del sitio con un enlace de idioma, nombra al medio",
        "“A talk” names Example Press | “A talk” nombra a Example Press",
        "No article gives it. | Ningún artículo lo da.",
        "What nobody ever says {a} | What nobody ever says {a}",
      })
  void asFarAsTheTableKnows(String english, String spanish) {
    assertEquals(spanish, SPANISH.phrase(english));
    assertEquals(english, Labels.of("en").phrase(english));
  }

  @Test
  void aLongOneTakesNoLongTime() {
    String long1 = "the line \"" + "; the line “x” before 8 March 2012; ".repeat(20_000) + "\"";
    assertTimeout(Duration.ofSeconds(2), () -> SPANISH.phrase(long1));
    String long2 = "x; year inferred from ".repeat(20_000);
    assertTimeout(Duration.ofSeconds(2), () -> SPANISH.phrase(long2));
  }
}

package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sourcebook.model.PublishMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site's own words in both languages. */
class LabelsTest {

  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @Test
  void spanishIsComplete() {
    assertEquals(Labels.of("en").all().keySet(), Labels.of("es").all().keySet());
    Labels.of("en")
        .all()
        .forEach(
            (key, english) -> {
              String spanish = Labels.of("es").get(key, "{0}", "{1}", "{2}", "{3}", "{4}");
              assertEquals(slots(english), slots(spanish), key);
              assertFalse(spanish.isBlank(), key);
            });
  }

  private static Set<String> slots(String words) {
    return SLOT.matcher(words)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The table of labels that a reader must understand at once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "voiceSource | Source's exact words | Palabras textuales",
        "voiceAnalyst | Analyst's wording | Redacción del analista",
        "notReviewed | Quote matched, meaning not reviewed | Cita cotejada, sentido sin revisar",
        "accordingTo | According to X | Según X",
        "reportedBy | X, reported by Y | X, citado por Y",
        "unnamed | Unnamed source | Fuente no identificada",
        "opinion | Article's own judgement | Valoración del artículo",
        "alleged | Alleged, not confirmed here | Presunto, sin confirmar aquí",
        "conditional | Only if … | Solo si …",
        "predicted | Possible or predicted | Posible o previsto",
        "planned | Planned when written | Previsto al publicarse",
        "deniedBy | Denied by X | Desmentido por X",
        "single | One source only | Una sola fuente",
        "originsExample | 2 articles, 1 origin | 2 artículos, 1 origen",
        "undated | Undated | Sin fecha",
        "differ | Sources differ | Las fuentes discrepan",
        "gap | Not in these articles | No consta en estos artículos",
        "asOfExample | As of 8 March 2022 | A fecha de 8 de marzo de 2022",
      })
  void labelsReadAsDesigned(String key, String english, String spanish) {
    assertEquals(english, Labels.of("en").get(key, "X", "Y"));
    assertEquals(spanish, Labels.of("es").get(key, "X", "Y"));
  }

  @Test
  void anUnknownKeyIsAFault() {
    assertThrows(IllegalArgumentException.class, () -> Labels.of("en").get("no such key"));
  }

  @Test
  void aSpanishSiteSpeaksSpanish() {
    Document page = Rendered.fixture("es", PublishMode.FULL).page("subjects/river-treaty.html");
    assertEquals("es", page.selectFirst("html").attr("lang"));
    assertEquals("Acuerdo", page.select(".kick").text());
    assertEquals(
        List.of("Solo si the drought ends", "Según Otto Lind"),
        page.select("#s-drought .lb").eachText());
    assertEquals("4 de mayo", page.select(".tl time").first().text());
    assertEquals("en", page.selectFirst("#s-drought [data-wording]").attr("lang"));
  }
}

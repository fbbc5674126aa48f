package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files of JSON. */
class JsonTest {

  @Test
  void aFileIsIndentedAndItsNumbersArePlain() {
    Object value =
        new Json.Fields()
            .put("text", "a \"word\"")
            .put("nothing", Optional.empty())
            .put("none", List.of())
            .put("empty", new Json.Fields().map())
            .put("count", 12)
            .put("share", 0.07)
            .put("sum", new BigDecimal("1.2E+9"))
            .put("sure", true)
            .put("list", List.of(new Json.Fields().put("a", Optional.of("b")).map(), List.of(1, 2)))
            .map();
    assertEquals(
        """
        {
          "text" : "a \\"word\\"",
          "nothing" : null,
          "none" : [ ],
          "empty" : { },
          "count" : 12,
          "share" : 0.07,
          "sum" : 1200000000,
          "sure" : true,
          "list" : [
            {
              "a" : "b"
            },
            [
              1,
              2
            ]
          ]
        }
        """,
        new String(Json.file(value), StandardCharsets.UTF_8));
  }

  @Test
  void whatHasNoFormIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Json.file(List.of(LocalDate.of(2024, 4, 9))));
    assertEquals("no JSON for class java.time.LocalDate", refused.getMessage());
  }
}

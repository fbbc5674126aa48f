package io.sourcebook.page.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is written straight as bytes is what a library writes. */
class JsonBytesTest {

  private static String text(String text) {
    return new String(new JsonBytes().text(text).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void signsOfTheSyntaxAndControlsAreEscaped() {
    assertEquals(
        "\"a \\\"b\\\" c:\\\\d\\te\\nf\\u0000\\u001F/\u007f\"",
        text("a \"b\" c:\\d\te\nf\0\u001f/\u007f"));
  }

  @Test
  void halfAPairBecomesAQuestionMark() {
    assertEquals("\"?a?\"", text("\ud83da\ude00"));
    assertEquals("\"\ud83d\ude00\"", text("\ud83d\ude00"));
  }

  @Test
  void everyCharacterIsWrittenAsByTheLibrary() throws JsonProcessingException {
    JsonMapper library = JsonMapper.builder().build();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 97) {
      // The room of the bytes must grow at any place too.
      String some = "x".repeat(point % 61) + Character.toString(point).repeat(9) + "\"z";
      byte[] known = library.writeValueAsString(some).getBytes(StandardCharsets.UTF_8);
      assertEquals(new String(known, StandardCharsets.UTF_8), text(some), () -> some);
    }
    String wide = "\u0001\u20ac\ud83d\ude00".repeat(5000);
    assertEquals(library.writeValueAsString(wide), text(wide));
  }

  @Test
  void whatIsClearedBeginsAnew() {
    JsonBytes out = new JsonBytes().raw('[').text("long before").raw("]");
    assertEquals("7,", new String(out.clear().raw("7").raw(',').bytes(), StandardCharsets.UTF_8));
  }
}

package io.sourcebook.page.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, read back by the letter of RFC 4180. */
class CsvTest {

  /** The rows of a file; its first character must be the byte-order mark. */
  static List<List<String>> read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertEquals('\uFEFF', text.charAt(0));
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int at = 1;
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
          cell.append(text.charAt(at));
          at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
      } else {
        while (",\r".indexOf(text.charAt(at)) < 0) {
          assertEquals(-1, "\"\n".indexOf(text.charAt(at)));
          cell.append(text.charAt(at));
          at++;
        }
      }
      row.add(cell.toString());
      cell.setLength(0);
      if (text.startsWith("\r\n", at)) {
        rows.add(row);
        row = new ArrayList<>();
        at += 2;
      } else {
        assertEquals(',', text.charAt(at));
        at++;
      }
    }
    assertEquals(List.of(), row);
    return rows;
  }

  @Test
  void cellsAreReadBack() {
    Csv csv = new Csv(List.of("a", "b"));
    csv.row(List.of("Ñandú, “said” \"he\"", "two\r\nlines"));
    csv.row(List.of("", "12"));
    assertEquals(
        List.of(
            List.of("a", "b"), List.of("Ñandú, “said” \"he\"", "two\r\nlines"), List.of("", "12")),
        read(csv.bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"})
  void aSpreadsheetRunsNoCell(String words) {
    Csv csv = new Csv(List.of("a"));
    csv.row(List.of(words));
    assertEquals("'" + words, read(csv.bytes()).get(1).get(0));
  }

  @Test
  void aRowHasACellForEachColumn() {
    Csv csv = new Csv(List.of("a", "b"));
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> csv.row(List.of("one")));
    assertEquals("1 cells for 2 columns", fault.getMessage());
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("a\"',;\r\n=-@ éЖ").ofMaxLength(12);
  }

  @Property(tries = 500)
  void anyCellComesBack(@ForAll("cells") String one, @ForAll("cells") String two) {
    Csv csv = new Csv(List.of("a", "b"));
    csv.row(List.of(one, two));
    List<String> row = read(csv.bytes()).get(1);
    assertEquals(guarded(one), row.get(0));
    assertEquals(guarded(two), row.get(1));
  }

  private static String guarded(String words) {
    return words.matches("(?s)[=\\-@\\r\\n].*") ? "'" + words : words;
  }
}

package io.sourcebook.page.reuse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table as RFC 4180 has it, in UTF-8. */
public final class Csv {

  /** Without it, spreadsheets take UTF-8 for the machine's old encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet would run as a formula, also in its wide forms. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
  private final int columns;
  private final int head;

  /** A table with its head. */
  public Csv(List<String> head) {
    this.columns = head.size();
    line(head);
    this.head = out.length();
  }

  /** Adds a row, which must have a cell for each column. */
  public void row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
    }
    line(cells);
  }

  /** A file of the rows of other tables with the same columns. */
  public static byte[] of(List<String> head, List<byte[]> rows) {
    byte[] first = new Csv(head).bytes();
    int length = first.length;
    for (byte[] some : rows) {
      length = Math.addExact(length, some.length);
    }
    byte[] file = Arrays.copyOf(first, length);
    int at = first.length;
    for (byte[] some : rows) {
      System.arraycopy(some, 0, file, at, some.length);
      at += some.length;
    }
    return file;
  }

  /** The rows without the head, as bytes: a large site has so many that text would be a burden. */
  public byte[] rows() {
    return out.substring(head).getBytes(StandardCharsets.UTF_8);
  }

  private void line(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    return isQuoted(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private static boolean isQuoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
  }

  /** The file. */
  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

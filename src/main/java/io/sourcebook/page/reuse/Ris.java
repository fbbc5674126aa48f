package io.sourcebook.page.reuse;

import io.sourcebook.model.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bibliography as RIS, which EndNote, Mendeley, RefWorks and Zotero read. */
public final class Ris {

  private static final String END = "\r\n";

  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  /** A record for each work, with an empty line behind each. */
  public static String of(List<Work> works) {
    Ris ris = new Ris();
    works.forEach(ris::add);
    return ris.out.toString();
  }

  private void add(Work work) {
    line("TY", "NEWS");
    line("ID", work.key());
    line("TI", work.title());
    work.authors().forEach(name -> line("AU", name));
    work.publisher().ifPresent(name -> line("T2", name));
    work.published().ifPresent(date -> date(date, work.isDateUncertain()));
    work.url().ifPresent(url -> line("UR", url));
    work.archived().ifPresent(url -> line("L2", url));
    work.read().ifPresent(day -> line("Y2", slashed(day)));
    work.language().ifPresent(language -> line("LA", language));
    work.remarks().forEach(remark -> line("N1", remark));
    line("ER", "");
    out.append(END);
  }

  /** The fourth field of a date is free: it says that the others are not certain. */
  private void date(Edtf date, boolean uncertain) {
    List<Integer> parts = PublicationDate.parts(date);
    if (parts.isEmpty()) {
      line("DA", "///" + date.value());
      return;
    }
    line("PY", digits(parts.get(0), 4));
    line("DA", slashed(date) + (uncertain ? "inferred" : ""));
  }

  private static String slashed(Edtf date) {
    List<Integer> parts = PublicationDate.parts(date);
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      fields.append(i < parts.size() ? digits(parts.get(i), i == 0 ? 4 : 2) : "").append('/');
    }
    return fields.toString();
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** A field is a line, so its value must be one too. */
  private void line(String tag, String value) {
    out.append(tag).append("  - ").append(oneLine(value)).append(END);
  }

  private static String oneLine(String value) {
    // Most values are one, and are not copied.
    @Nullable StringBuilder line = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
        line = line == null ? new StringBuilder(value) : line;
        line.setCharAt(i, ' ');
      }
    }
    return (line == null ? value : line.toString()).strip();
  }
}

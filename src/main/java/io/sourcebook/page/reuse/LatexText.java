package io.sourcebook.page.reuse;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plain text as LaTeX writes it: nothing in it commands, and Latin letters are ASCII. */
final class LatexText {

  private static final Map<Integer, String> ACCENTS =
      Map.ofEntries(
          Map.entry(0x300, "\\`"),
          Map.entry(0x301, "\\'"),
          Map.entry(0x302, "\\^"),
          Map.entry(0x303, "\\~"),
          Map.entry(0x304, "\\="),
          Map.entry(0x306, "\\u "),
          Map.entry(0x307, "\\."),
          Map.entry(0x308, "\\\""),
          Map.entry(0x30A, "\\r "),
          Map.entry(0x30B, "\\H "),
          Map.entry(0x30C, "\\v "),
          Map.entry(0x327, "\\c "),
          Map.entry(0x328, "\\k "));

  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry((int) '\\', "{\\textbackslash}"),
          Map.entry((int) '{', "\\{"),
          Map.entry((int) '}', "\\}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '_', "\\_"),
          Map.entry((int) '^', "{\\textasciicircum}"),
          Map.entry((int) '~', "{\\textasciitilde}"),
          Map.entry(0xA0, " "),
          Map.entry(0xDF, "{\\ss}"),
          Map.entry(0xC6, "{\\AE}"),
          Map.entry(0xE6, "{\\ae}"),
          Map.entry(0x152, "{\\OE}"),
          Map.entry(0x153, "{\\oe}"),
          Map.entry(0xD8, "{\\O}"),
          Map.entry(0xF8, "{\\o}"),
          Map.entry(0x141, "{\\L}"),
          Map.entry(0x142, "{\\l}"),
          Map.entry(0x131, "{\\i}"),
          Map.entry(0x2013, "--"),
          Map.entry(0x2014, "---"),
          Map.entry(0x2018, "`"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201C, "``"),
          Map.entry(0x201D, "''"),
          Map.entry(0x2026, "{\\ldots}"));

  /** Those of the signs that are ASCII. */
  private static final String ASCII_SIGNS =
      SIGNS.keySet().stream()
          .filter(sign -> sign < 0x80)
          .map(Character::toString)
          .collect(Collectors.joining());

  private LatexText() {}

  /** The text in one line; letters of other scripts stay as they are. */
  static String of(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> out.append(sign(point)));
    return out.toString().strip();
  }

  /** Whether every letter stands for itself, as in most fields of most articles. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || ASCII_SIGNS.indexOf(letter) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String sign(int point) {
    String known = SIGNS.get(point);
    if (known != null) {
      return known;
    }
    if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
      return " ";
    }
    String letter = Character.toString(point);
    return point < 0x80 ? letter : accented(letter).orElse(letter);
  }

  /** A letter with one accent that LaTeX has a command for. */
  private static Optional<String> accented(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    if (parts.length() != 2 || parts.charAt(0) >= 0x80) {
      return Optional.empty();
    }
    String accent = ACCENTS.get((int) parts.charAt(1));
    return accent == null
        ? Optional.empty()
        : Optional.of("{" + accent + dotless(parts.charAt(0), parts.charAt(1)) + "}");
  }

  /** An accent takes the place of the dot, but one below the letter does not. */
  private static String dotless(char base, char mark) {
    boolean below = mark == 0x327 || mark == 0x328;
    return (base == 'i' || base == 'j') && !below ? "\\" + base : Character.toString(base);
  }
}

package io.sourcebook.page.reuse;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/** A bibliography as BibTeX and BibLaTeX read it. */
public final class BibTex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Characters of a key, beside letters and digits of ASCII, that no reader stumbles over. */
  private static final String KEY_SIGNS = "-_.:+/";

  /** As many digits of a hash as tell the keys of one site apart. */
  private static final int HASH_DIGITS = 8;

  private final StringBuilder out = new StringBuilder();

  private BibTex() {}

  /** An entry for each work. */
  public static String of(List<Work> works) {
    BibTex bibliography = new BibTex();
    works.forEach(bibliography::add);
    return bibliography.out.toString();
  }

  /** A name as a key: itself where it can be one, else what can, with a part of the name's hash. */
  public static String key(String name) {
    if (isKey(name)) {
      return name;
    }
    StringBuilder key = new StringBuilder();
    name.codePoints().map(c -> isKeyPart(c) ? c : '-').forEach(key::appendCodePoint);
    return key + "-" + Sha256.of(name).substring(0, HASH_DIGITS);
  }

  private static boolean isKey(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isKeyPart(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKeyPart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEY_SIGNS.indexOf(c) >= 0;
  }

  private void add(Work work) {
    // An article must name where it stood.
    out.append(work.publisher().isPresent() ? "@article{" : "@misc{").append(work.key());
    // The second pair of braces keeps a style from changing capitals.
    field("title", "{" + LatexText.of(work.title()) + "}");
    if (!work.authors().isEmpty()) {
      field(
          "author",
          work.authors().stream()
              .map(name -> "{" + LatexText.of(name) + "}")
              .collect(Collectors.joining(" and ")));
    }
    work.publisher().ifPresent(name -> field("journal", LatexText.of(name)));
    work.published().ifPresent(date -> date(date, work.isDateUncertain()));
    work.url().ifPresent(url -> field("url", verbatim(url)));
    work.read()
        .filter(day -> !PublicationDate.parts(day).isEmpty())
        .ifPresent(day -> field("urldate", PublicationDate.plain(day)));
    work.archived().ifPresent(url -> field("addendum", "\\url{" + verbatim(url) + "}"));
    work.language().ifPresent(language -> field("langid", language(language)));
    if (!work.remarks().isEmpty()) {
      field("note", LatexText.of(String.join(" ", work.remarks())));
    }
    out.append("\n}\n\n");
  }

  private void field(String name, String value) {
    out.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /** {@code date} is EDTF and speaks to BibLaTeX; BibTeX knows year and month. */
  private void date(Edtf date, boolean uncertain) {
    List<Integer> parts = PublicationDate.parts(date);
    if (parts.isEmpty()) {
      field("date", date.value());
      return;
    }
    String year = Integer.toString(parts.get(0));
    field("year", uncertain ? "[" + year + "?]" : year);
    if (parts.size() > 1) {
      out.append(",\n  month = ").append(MONTHS.get(parts.get(1) - 1));
    }
    field("date", PublicationDate.plain(date) + (uncertain ? "?" : ""));
  }

  private static String language(String tag) {
    String base = tag.split("-", 2)[0];
    return switch (base) {
      case "en" -> "english";
      case "es" -> "spanish";
      default -> LatexText.of(tag);
    };
  }

  /** An address as it is, but for what would end the field. */
  private static String verbatim(String url) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      switch (c) {
        case '{' -> out.append("%7B");
        case '}' -> out.append("%7D");
        case '\\' -> out.append("%5C");
        default -> {
          if (c <= ' ') {
            out.append("%20");
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}

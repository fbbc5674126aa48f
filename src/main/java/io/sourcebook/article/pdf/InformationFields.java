package io.sourcebook.article.pdf;

import io.sourcebook.article.text.DateLine;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the program that wrote a document noted in it, as far as it can be true of the article.
 *
 * @param paragraphs of the first page
 */
record InformationFields(Information information, List<String> paragraphs) {

  /** Names of files and of programs that stand in the place of a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          ".*\\.(?:docx?|odt|indd|qxp|qxd|pdf|html?|pptx?|tex|rtf|txt|dvi)"
              + "|(?:microsoft word|untitled|sin título|sin titulo|document|documento|layout"
              + "|print|about:blank|https?://)\\b.*");

  /** Two to five words that begin as names do. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*+(?: (?:de|del|la|van|von|da|dos|di|y|e))?+"
              + "(?: \\p{Lu}[\\p{L}.'’-]*+){1,4}+");

  /** What computers call their users. */
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:admin|administrator|user|usuario|owner|microsoft|office|pc)\\b.*");

  /** The title, where it is no file's name. */
  Optional<Sourced<String>> title() {
    return information
        .title()
        .filter(title -> title.indexOf(' ') > 0)
        .filter(title -> !NO_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches())
        .map(title -> inferred(title, "the title in the document's information"));
  }

  /** The author, where it is a person's name. */
  Optional<Sourced<List<String>>> authors() {
    return information
        .author()
        .filter(name -> PERSON.matcher(name).matches() && !NO_PERSON.matcher(name).matches())
        .map(name -> inferred(List.of(name), "the author in the document's information"));
  }

  /**
   * The day of creation, where a line of the first page names the same day: by itself it may be the
   * day on which somebody printed the article.
   */
  Optional<Sourced<Edtf>> published() {
    return paragraphs.stream()
        .flatMap(line -> DateLine.parse(line).flatMap(DateLine::day).stream())
        .filter(day -> information.created().filter(day::equals).isPresent())
        .findFirst()
        .map(
            same ->
                inferred(
                    Edtf.of(same),
                    "the day of the document's creation, which its first page names too"));
  }

  private static <T> Sourced<T> inferred(T value, String evidence) {
    return new Sourced<>(value, Certainty.INFERRED, evidence);
  }
}

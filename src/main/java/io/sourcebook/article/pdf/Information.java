package io.sourcebook.article.pdf;

import io.sourcebook.article.form.Blank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * What the program that wrote a document noted in it.
 *
 * @param created in the zone that the document tells
 */
record Information(Optional<String> title, Optional<String> author, Optional<LocalDate> created) {

  private static final int LONGEST = 300;

  static Information of(PDDocumentInformation noted) {
    return new Information(
        text(noted.getTitle()), text(noted.getAuthor()), day(noted.getCreationDate()));
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(text -> Blank.strip(text.replace('\0', ' ')))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  private static Optional<LocalDate> day(@Nullable Calendar date) {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              date.get(Calendar.YEAR),
              date.get(Calendar.MONTH) + 1,
              date.get(Calendar.DAY_OF_MONTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

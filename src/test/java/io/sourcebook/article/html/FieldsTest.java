package io.sourcebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.sourcebook.model.Edtf;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of src/test/resources/fields: a page as HTML, and below it what is to be read from it.
 */
class FieldsTest {

  private static final Path FOLDER = Path.of("src/test/resources/fields");

  /** Stands for {@code {text}}, so that a case shows only what it is about. */
  private static final String TEXT =
      "<p>The river Tarn rose again on Monday, and the lower road was closed for the third time"
          + " since the spring, the town's engineers said in a note to residents.</p>"
          + "<p>The council met in the evening and asked the county for pumps, which are to be"
          + " brought from the depot by the canal before the weekend.</p>";

  private record Case(String name, String page, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        for (Case each : cases(Files.readString(file))) {
          tests.add(
              DynamicTest.dynamicTest(file.getFileName() + ": " + each.name(), () -> check(each)));
        }
      }
    }
    assertTrue(tests.size() > 50, "the cases were found");
    return tests.stream();
  }

  private static void check(Case each) throws Exception {
    Source source =
        HtmlForm.read(each.page().replace("{text}", TEXT), Optional.empty(), true).source();
    List<String> read = new ArrayList<>();
    for (String line : each.expected()) {
      String field = line.substring(0, line.indexOf(':'));
      read.add(field + ": " + shown(field(source, field)));
    }
    assertEquals(String.join("\n", each.expected()), String.join("\n", read));
  }

  private static Optional<? extends Sourced<?>> field(Source source, String name) {
    return switch (name) {
      case "title" -> source.title();
      case "publisher" -> source.publisher();
      case "authors" -> source.authors();
      case "published" -> source.published();
      case "updated" -> source.updated();
      case "language" -> source.language();
      case "url" -> source.url();
      case "section" -> source.section();
      case "rights" -> source.rights();
      default -> fail("no field is called " + name);
    };
  }

  private static String shown(Optional<? extends Sourced<?>> field) {
    return field
        .map(
            known -> {
              Object value = known.value();
              String words =
                  value instanceof Edtf day
                      ? day.value()
                      : value instanceof List<?> names
                          ? String.join(" + ", names.stream().map(Object::toString).toList())
                          : value.toString();
              String certainty = known.certainty().name().toLowerCase(Locale.ROOT);
              return words + " (" + certainty + ": " + known.evidence() + ")";
            })
        .orElse("not stated");
  }

  /** A case is a heading, the page between fences, and the expected fields between fences. */
  private static List<Case> cases(String text) {
    List<Case> cases = new ArrayList<>();
    for (String part : text.split("(?m)^## ", -1)) {
      String[] pieces = part.split("(?m)^```.*$", -1);
      if (pieces.length >= 5) {
        cases.add(
            new Case(
                part.substring(0, part.indexOf('\n')),
                pieces[1],
                pieces[3].lines().filter(line -> !line.isBlank()).toList()));
      }
    }
    return cases;
  }
}

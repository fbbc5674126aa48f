package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Name;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The spellings of one person are one name; two persons stay two. */
class NameGroupsTest {

  private static Map<String, String> groups(String... persons) {
    CanonicalText text = CanonicalText.of(String.join("\n", persons));
    List<Name> names = new ArrayList<>();
    int at = 0;
    for (String person : persons) {
      names.add(
          new Name(
              text.span(at, at + person.length()), person, Name.Kind.PERSON, Optional.empty()));
      at += person.length() + 1;
    }
    Article article =
        new Article(
            "a",
            Optional.empty(),
            "seeds/articles/a.txt",
            "0",
            text,
            new Source.Builder().build(),
            List.of(new Block(1, text.all(), Role.BODY, Optional.empty())));
    return NameGroups.of(
        List.of(
            new Findings(
                article, List.of(), names, List.of(), List.of(), List.of(), List.of(), List.of())));
  }

  @Test
  void accentsAndShorterFormsAndLastNames() {
    assertEquals(
        Map.of(
            "Ana María Ruiz", "Ana Ruíz",
            "Ana Ruiz", "Ana Ruíz",
            "Ana Ruíz", "Ana Ruíz",
            "Ruiz", "Ana Ruíz"),
        groups("Ana María Ruiz", "Ana Ruiz", "Ana Ruíz", "Ruiz"));
  }

  @Test
  void aLastNameOfTwoPersonsIsNobodys() {
    assertEquals(
        Map.of("Ana Ruiz", "Ana Ruiz", "Leo Ruiz", "Leo Ruiz", "Ruiz", "Ruiz"),
        groups("Ana Ruiz", "Leo Ruiz", "Ruiz"));
  }

  @Test
  void aFirstNameIsNobodys() {
    assertEquals(Map.of("Ana Ruiz", "Ana Ruiz", "Ana", "Ana"), groups("Ana Ruiz", "Ana"));
  }
}

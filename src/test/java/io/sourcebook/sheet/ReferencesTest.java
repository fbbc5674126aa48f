package io.sourcebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Mention.Kind;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a row prints so that it can be read alone, and what it keeps from the top for want of it.
 */
class ReferencesTest {

  private static final Subject VARGA = subject("varga", "Ada Varga", SubjectKind.ACTOR);
  private static final Subject PACT = subject("pact", "Tarn agreement", SubjectKind.AGREEMENT);

  private static Subject subject(String slug, String name, SubjectKind kind) {
    return new Subject(
        slug,
        "seeds/subjects/" + slug + ".md",
        name,
        kind,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The sheet on Ada Varga of one article. */
  private static FactSheet sheet(Draught article, Mention... mentions) {
    Map<String, List<Mention>> bySubject =
        Map.of(
            "varga",
            List.of(mentions).stream().filter(one -> one.subject().equals("varga")).toList(),
            "pact",
            List.of(mentions).stream().filter(one -> one.subject().equals("pact")).toList());
    Relations relations = new Relations(bySubject, List.of(), Map.of(), List.of(), Map.of());
    return FactSheets.compose(List.of(VARGA, PACT), List.of(article.findings()), relations).get(0);
  }

  private static Mention varga(Draught article, String words) {
    return article.mention("varga", words, Kind.NAME, Optional.empty());
  }

  private static List<String> texts(FactSheet sheet) {
    return sheet.statements().stream().map(Statement::text).toList();
  }

  @Test
  void whatAnAgreementIsCalledGetsItsNameOnEverySheet() {
    Draught article = new Draught("a", "As part of that agreement, Varga opened the ferry.");
    assertEquals(
        List.of("As part of that agreement [Tarn agreement], Varga opened the ferry."),
        texts(
            sheet(
                article,
                varga(article, "Varga"),
                article.mention(
                    "pact", "that agreement", Kind.COREFERENCE, Optional.of("Tarn agreement")))));
  }

  @Test
  void reportedLoadedWordsAreNotAtAGlance() {
    Draught loaded =
        new Draught("a", "Rosa Quispe stressed that Varga and her junta took the ferry.")
            .person("Rosa Quispe", "Rosa Quispe")
            .says(
                "Rosa Quispe stressed", "Rosa Quispe", "Varga and her junta took the ferry", false)
            .loaded("junta");
    assertTrue(
        sheet(loaded, varga(loaded, "Varga")).statements().stream()
            .noneMatch(one -> one.section().equals(Section.GLANCE)));
    Draught plain =
        new Draught("a", "Rosa Quispe stressed that Varga and her crew took the ferry.")
            .person("Rosa Quispe", "Rosa Quispe")
            .says(
                "Rosa Quispe stressed", "Rosa Quispe", "Varga and her crew took the ferry", false);
    assertEquals(Section.GLANCE, sheet(plain, varga(plain, "Varga")).statements().get(0).section());
  }

  @Test
  void anOpeningThatLeansOnWhatWentBeforeIsNotAtAGlance() {
    for (String opening :
        List.of("Even old friends of", "The same friends of", "Such friends of")) {
      Draught article = new Draught("a", opening + " Varga took the ferry in May.");
      assertTrue(
          sheet(article, varga(article, "Varga")).statements().stream()
              .noneMatch(one -> one.section().equals(Section.GLANCE)),
          opening);
    }
  }
}

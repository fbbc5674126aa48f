package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds for the stage as a whole. */
class RelatingTest {

  private static final List<Story> STORIES = stories();

  /** All articles of the cases, under ids of their own. */
  private static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (String file : List.of("same-fact.md", "differences.md", "origins.md")) {
      int number = 0;
      for (String drawn : Story.cases(file).values()) {
        String articles =
            drawn
                .replaceAll("(?m)^(?:[A-Z]|\\.)\\| ", "")
                .replaceAll("(?m)^=>.*$", "")
                .replaceAll("(?m)^subject: .*$", "")
                .strip()
                .replaceAll("(?m)^@", "@" + file.substring(0, 2) + number++);
        stories.addAll(Story.stories(articles));
      }
    }
    return stories;
  }

  private static final Subject SUBJECT = CoreferenceTest.subject("Harbour pact (AGREEMENT)");

  private static Relations relate(List<Story> stories) {
    List<Findings> findings = stories.stream().map(Story::findings).toList();
    List<Mention> named =
        stories.stream().flatMap(story -> story.mentions("subject").stream()).toList();
    return Relating.relate(List.of(SUBJECT), findings, named, problem -> {});
  }

  @Property(tries = 12)
  void orderOfArticlesDoesNotMatter(@ForAll long seed) {
    List<Story> shuffled = new ArrayList<>(STORIES);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(relate(STORIES), relate(shuffled));
  }

  @Test
  void everySentenceHasAProvenance() {
    Relations relations = relate(STORIES);
    long sentences = STORIES.stream().mapToLong(story -> story.findings().sentences().size()).sum();
    assertEquals(sentences, relations.provenance().size());
    relations.provenance().forEach((passage, told) -> assertEquals(passage, told.passage()));
  }

  @Test
  void everySubjectHasAKey() {
    Relations relations = relate(List.of());
    assertEquals(Set.of("subject"), relations.mentions().keySet());
    assertEquals(Set.of("subject"), relations.cited().keySet());
  }
}

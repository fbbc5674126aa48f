package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SameFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which sentences tell the same, by the cases of same-fact.md. */
class SameFactGroupsTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return Story.cases("same-fact.md").entrySet().stream()
        .map(found -> DynamicTest.dynamicTest(found.getKey(), () -> check(found.getValue())));
  }

  private static void check(String drawn) {
    List<Story> stories = Story.stories(drawn.replaceAll("(?m)^(?:[A-Z]|\\.)\\| ", ""));
    List<ComparedSentence> sentences = sentences(stories);
    List<String> letters =
        drawn
            .lines()
            .filter(line -> line.matches("(?:[A-Z]|\\.)\\| .*"))
            .map(line -> line.substring(0, 1))
            .toList();
    Map<Passage, String> found = new HashMap<>();
    char letter = 'A';
    for (SameFact group : SameFactGroups.of(sentences, LikePairs.find(sentences, Memory.NONE))) {
      for (Passage passage : group.passages()) {
        found.put(passage, String.valueOf(letter));
      }
      letter++;
    }
    assertEquals(
        letters,
        sentences.stream().map(sentence -> found.getOrDefault(sentence.passage(), ".")).toList());
  }

  private static List<ComparedSentence> sentences(List<Story> stories) {
    return ComparedArticle.sentences(stories.stream().map(Story::compared).toList());
  }

  @Test
  void manySentencesOnOneThing() {
    List<Story> stories = new ArrayList<>();
    String[] verbs = {"praised", "inspected", "sold", "repainted", "forgot", "measured", "rented"};
    String[] things = {"anchor", "beacon", "capstan", "derrick", "engine", "fender", "gangway"};
    for (int i = 0; i < 50; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 100; j++) {
        int n = i * 100 + j;
        text.append("The harbour master of Ostrov ")
            .append(verbs[n % 7])
            .append(" the ferry's ")
            .append(things[(n / 7) % 7])
            .append(" near quay ")
            .append(n)
            .append(" before the tourist season.\n");
      }
      stories.add(Story.of("article" + (100 + i), text.toString()));
    }
    List<ComparedSentence> sentences = sentences(stories);
    assertEquals(5_000, sentences.size());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> SameFactGroups.of(sentences, LikePairs.find(sentences, Memory.NONE)));
  }

  @Test
  void theSameSentenceFiveThousandTimes() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      stories.add(
          Story.of(
              "article" + (10_000 + i),
              "The harbour master of Ostrov repainted the ferry's capstan before the season."));
    }
    List<ComparedSentence> sentences = sentences(stories);
    List<SameFact> groups =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> SameFactGroups.of(sentences, LikePairs.find(sentences, Memory.NONE)));
    assertEquals(1, groups.size());
    assertEquals(5_000, groups.get(0).passages().size());
  }
}

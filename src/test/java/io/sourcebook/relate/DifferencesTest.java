package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Difference;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where articles do not agree, by the cases of differences.md. */
class DifferencesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return Story.cases("differences.md").entrySet().stream()
        .map(found -> DynamicTest.dynamicTest(found.getKey(), () -> check(found.getValue())));
  }

  private static void check(String drawn) {
    int split = (drawn + "\n=>").indexOf("\n=>");
    String expected = drawn.substring(Math.min(drawn.length(), split)).strip();
    String articles = drawn.substring(0, split);
    List<Subject> subjects = new ArrayList<>();
    if (articles.startsWith("subject: ")) {
      int end = articles.indexOf('\n');
      subjects.add(CoreferenceTest.subject(articles.substring("subject: ".length(), end)));
      articles = articles.substring(end + 1);
    }
    List<Story> stories = Story.stories(articles);
    List<Findings> findings = stories.stream().map(Story::findings).toList();
    List<Mention> mentions =
        stories.stream().flatMap(story -> story.mentions("subject").stream()).toList();
    Relations relations = Relating.relate(subjects, findings, mentions, problem -> {});
    Map<String, Story> byId = new HashMap<>();
    stories.forEach(story -> byId.put(story.id(), story));
    List<String> lines = new ArrayList<>();
    for (Difference difference : relations.differences()) {
      List<String> words = new ArrayList<>();
      for (Difference.Side side : difference.sides()) {
        Passage first = side.passages().get(0);
        assertTrue(first.span().contains(side.words()));
        words.add(byId.get(first.article()).article().text().slice(side.words()));
      }
      lines.add("=> " + difference.on() + ": " + String.join(" | ", words));
    }
    assertEquals(expected, String.join("\n", lines));
  }
}

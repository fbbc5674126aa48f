package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where a passage comes from, by the cases of origins.md. */
class OriginsTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return Story.cases("origins.md").entrySet().stream()
        .map(found -> DynamicTest.dynamicTest(found.getKey(), () -> check(found.getValue())));
  }

  private static void check(String drawn) {
    int split = drawn.indexOf("\n=>") + 1;
    List<ComparedArticle> articles =
        Story.stories(drawn.substring(0, split)).stream().map(Story::compared).toList();
    List<ComparedSentence> all = ComparedArticle.sentences(articles);
    Map<Passage, Provenance> told = Origins.of(articles, all, LikePairs.find(all, Memory.NONE));
    List<String> lines = new ArrayList<>();
    for (ComparedSentence sentence : all) {
      Provenance provenance = told.get(sentence.passage());
      lines.add(
          "=> "
              + provenance.origin()
              + provenance.because().map(because -> " (" + because + ")").orElse(""));
    }
    assertEquals(drawn.substring(split).strip(), String.join("\n", lines));
  }
}

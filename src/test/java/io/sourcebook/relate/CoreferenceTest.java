package io.sourcebook.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Span;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who or what a pronoun or {@code the agreement} means, by the cases of coreference.md. */
class CoreferenceTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return Story.cases("coreference.md").entrySet().stream()
        .map(found -> DynamicTest.dynamicTest(found.getKey(), () -> check(found.getValue())));
  }

  private static void check(String drawn) {
    int end = drawn.indexOf('\n');
    Subject subject = subject(drawn.substring(0, end));
    Story story = Story.of("story", drawn.substring(end + 1));
    List<Mention> mentions =
        Coreference.extend(
                List.of(subject),
                List.of(story.compared()),
                story.mentions(subject.slug()),
                Memory.NONE)
            .get(subject.slug());
    List<Mention> added = mentions.stream().filter(found -> found.gloss().isPresent()).toList();
    List<Span> words = added.stream().map(Mention::words).toList();
    assertEquals(story.withBrackets(story.expected()), story.withBrackets(words));
    for (Mention mention : added) {
      assertEquals(Optional.of(subject.name()), mention.gloss());
      assertEquals(story.around(mention.words()), mention.sentence());
    }
  }

  static Subject subject(String line) {
    int open = line.indexOf(" (");
    int close = line.indexOf(')');
    String match = line.substring(close + 1).replaceFirst("^: *", "");
    return new Subject(
        "subject",
        "seeds/subjects/subject.md",
        line.substring(0, open),
        SubjectKind.valueOf(line.substring(open + 2, close)),
        List.of(),
        match.isEmpty() ? Optional.empty() : Optional.of(match),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}

package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.article.ArticleReader;
import io.sourcebook.find.Finders;
import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.AnalystStatement.Reference;
import io.sourcebook.model.Article;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The repository's own subjects, against its own articles. */
class SeedsTest {

  private static final Path PROJECT = Path.of("");

  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static List<Subject> subjects = List.of();
  private static List<Findings> articles = List.of();
  private static Map<String, Article> byKey = Map.of();

  @BeforeAll
  static void read() {
    subjects = SubjectReader.readProject(PROJECT, PROBLEMS::add);
    articles =
        new ArticleReader(true)
            .readProject(PROJECT, PROBLEMS::add).articles().stream().map(Finders::find).toList();
    byKey =
        articles.stream()
            .map(Findings::article)
            .collect(Collectors.toMap(one -> one.key().orElseThrow(), Function.identity()));
  }

  @Test
  void nothingIsWrongWithThem() {
    assertEquals(List.of(), PROBLEMS);
    assertEquals(
        List.of("barbados-agreement", "maria-corina-machado", "nicolas-maduro", "oil-licences"),
        subjects.stream().map(Subject::slug).toList());
    for (Subject subject : subjects) {
      assertTrue(subject.statements().size() >= 3, subject.slug());
    }
  }

  @Test
  void citedWordsStandInTheirArticleOnce() {
    for (Subject subject : subjects) {
      for (AnalystStatement statement : subject.statements()) {
        for (Reference reference : statement.references()) {
          String words = reference.words().orElseThrow();
          String text = byKey.get(reference.key()).text().value();
          int first = text.indexOf(words);
          String place = subject.file() + ":" + reference.keyAt().line() + ": " + words;
          assertTrue(first >= 0, place);
          assertEquals(first, text.lastIndexOf(words), place);
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> sentences() {
    List<Mention> mentions = PassageSearch.search(subjects, articles);
    return CaseFile.read("seeds.md").stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.title(), () -> check(one.title(), one.blocks().get(0), mentions)));
  }

  private static void check(String slug, String lines, List<Mention> mentions) {
    List<String> wrong = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      int space = line.indexOf(' ', 2);
      Article article = byKey.get(line.substring(2, space));
      String words = line.substring(space + 1);
      int start = article.text().value().indexOf(words);
      assertTrue(start >= 0, line);
      assertEquals(start, article.text().value().lastIndexOf(words), line);
      int codePoint = article.text().codePointAt(start);
      boolean found =
          mentions.stream()
              .anyMatch(
                  mention ->
                      mention.subject().equals(slug)
                          && mention.sentence().article().equals(article.id())
                          && mention.sentence().span().contains(codePoint));
      if (found != line.startsWith("+")) {
        wrong.add(line);
      }
    }
    assertEquals(List.of(), wrong);
  }
}

package io.sourcebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Status;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an article says that it gives its author's opinion. */
class GenreTest {

  private static Optional<Sourced<String>> sourced(String value) {
    return Optional.ofNullable(value)
        .map(words -> new Sourced<>(words, Certainty.STATED, "a test"));
  }

  private static Findings findings(Source source, Draught draught) {
    Findings found = draught.findings();
    Article article = found.article();
    return new Findings(
        new Article(
            article.id(),
            article.key(),
            article.file(),
            article.sha256(),
            article.text(),
            source,
            article.blocks()),
        found.sentences(),
        found.names(),
        found.dates(),
        found.quotations(),
        found.figures(),
        found.hedges(),
        found.descriptors());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          News > Opinion, , , Opinion
          Opinión, , , Opinión
          Op-Ed, , , Op-Ed
          Business, Opinion: Why the bridge must go, , Opinion
          , Why the bridge must go | Editorial, , Editorial
          , Columna: El puente, , Columna
          , , https://example.org/2020/opinion/bridge, opinion
          Business, A column of smoke: the fire, https://opinion.example.org/news/fire,
          Opinion polls, Editorial staff leave the Herald, https://example.org/opinion-polls/x,
          """)
  void saysSoByItsSectionTitleOrAddress(String section, String title, String url, String words) {
    Source source =
        new Source.Builder()
            .section(sourced(section))
            .title(sourced(title))
            .url(sourced(url))
            .build();
    Article article = findings(source, new Draught("a", "The bridge is long.")).article();
    assertEquals(Optional.ofNullable(words), Genre.opinion(article));
  }

  @Test
  void whatItTellsInItsOwnVoiceIsAJudgement() {
    Draught draught =
        new Draught("a", "The treaty was signed on 3 May 2019.").date("3 May 2019", "2019-05-03");
    Source source = new Source.Builder().section(sourced("Opinion")).build();
    Mention mention = draught.mention("subject", "treaty", Mention.Kind.NAME, Optional.empty());
    Relations relations =
        new Relations(
            Map.of("subject", List.of(mention)), List.of(), Map.of(), List.of(), Map.of());
    var sheet =
        FactSheets.compose(
                List.of(WordingTest.subject("River treaty", SubjectKind.AGREEMENT)),
                List.of(findings(source, draught)),
                relations)
            .get(0);
    Statement statement = sheet.statements().get(0);
    assertEquals(Status.OPINION, statement.standing().status());
    assertEquals(Optional.of("Opinion"), statement.standing().cue());
    assertEquals(Status.OPINION, sheet.timeline().get(0).standing().status());
  }
}

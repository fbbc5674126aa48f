package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in articles; the cases stand in {@code find/dates.md}. */
class DateFinderTest {

  private static final Pattern HEADING =
      Pattern.compile("## An article (?:of (\\S+)|dated (\\S+) by (.+)|without a date)");

  /** Of processor time, not of the clock, so that a busy machine fails nothing. */
  private static final long MOST_SECONDS = 10;

  private static final String TRICKY =
      "On Tuesday, March 8th 2022, from 2017 to 2019, the '90s, 11/02/89, 8 de marzo de 2022, the"
          + " third quarter of last year, a year earlier, early next week, in about 1999 (2001).";

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Optional<Sourced<Edtf>> published = Optional.empty();
    List<String> lines = resource("dates.md").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        published = published(line);
      }
      if (line.startsWith("- ")) {
        List<String> expected = new ArrayList<>();
        while (i + 1 < lines.size() && lines.get(i + 1).startsWith("  - ")) {
          expected.add(lines.get(++i).substring(4));
        }
        String marked = line.substring(2);
        Optional<Sourced<Edtf>> date = published;
        tests.add(DynamicTest.dynamicTest(marked, () -> check(marked, expected, date)));
      }
    }
    assertTrue(tests.size() > 20, "cases were read");
    return tests.stream();
  }

  @Test
  void everyPrefixOfATrickySampleIsRead() {
    for (int end = 0; end <= TRICKY.length(); end++) {
      String text = TRICKY.substring(0, end);
      assertSound(text, DateFinder.find(article(text, Optional.empty()), whole(text)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "1/",
        "2019-",
        "May ",
        "the ",
        "5-",
        "Friday, ",
        "March 8, ",
        "2019 ",
        "will ",
        "'",
        "in 2019 and ",
        "last ",
        "the end of ",
        "1,",
        "8.3."
      })
  void aLongRowOfRepeatsTakesLinearTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    Article article = article(text, day("2022-03-08"));
    List<Sentence> sentences = whole(text);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    DateFinder.find(article, sentences);
    long seconds = (threads.getCurrentThreadCpuTime() - before) / 1_000_000_000;
    assertTrue(seconds < MOST_SECONDS, seconds + " seconds");
  }

  @Property(tries = 300)
  void spansLieInsideInOrderWithoutOverlap(@ForAll @From("prose") String text) {
    assertSound(text, DateFinder.find(article(text, day("2022-03-08")), whole(text)));
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of(
            "the", "on", "in", "last", "this", "next", "May", "March", "8", "8th", "31", "2019",
            "1990s", "of", "year", "week", "Tuesday", ",", "-", "–", "/", "to", "from", "until",
            "earlier", "ago", "two", "end", "early", "about", "'", "s", "hace", "de", "mayo", "el",
            "martes", "pasado", "😀", "00", "9999", "1,999", "0")
        .list()
        .ofMaxSize(30)
        .flatMap(words -> Arbitraries.of(" ", "").map(blank -> String.join(blank, words)));
  }

  private static void assertSound(String text, List<DateExpression> dates) {
    Span before = new Span(0, 0);
    for (DateExpression date : dates) {
      assertTrue(date.span().start() >= before.end(), text);
      assertTrue(date.span().end() <= text.codePointCount(0, text.length()), text);
      assertTrue(!date.span().isEmpty(), text);
      before = date.span();
    }
  }

  private static void check(
      String marked, List<String> expected, Optional<Sourced<Edtf>> published) {
    String text = marked.replace("[", "").replace("]", "");
    Article article = article(text, published);
    List<DateExpression> dates = DateFinder.find(article, SentenceFinder.find(article));
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (DateExpression date : dates) {
      int start = article.text().charAt(date.span().start());
      int end = article.text().charAt(date.span().end());
      drawn.append(text, at, start).append('[').append(text, start, end).append(']');
      at = end;
    }
    assertEquals(marked, drawn.append(text.substring(at)).toString());
    assertEquals(expected, dates.stream().map(DateFinderTest::line).toList());
  }

  private static String line(DateExpression date) {
    return date.value().map(Edtf::value).orElse("no value")
        + " · "
        + date.certainty().toString().toLowerCase(Locale.ROOT)
        + " · "
        + date.basis()
        + (date.planned() ? " · planned" : "");
  }

  private static Optional<Sourced<Edtf>> published(String heading) {
    Matcher matcher = HEADING.matcher(heading);
    assertTrue(matcher.matches(), heading);
    if (matcher.group(1) != null) {
      return day(matcher.group(1));
    }
    return Optional.ofNullable(matcher.group(2))
        .map(date -> new Sourced<>(new Edtf(date), Certainty.INFERRED, matcher.group(3)));
  }

  private static Optional<Sourced<Edtf>> day(String date) {
    return Optional.of(new Sourced<>(new Edtf(date), Certainty.STATED, "the dateline"));
  }

  private static Article article(String text, Optional<Sourced<Edtf>> published) {
    CanonicalText canonical = CanonicalText.of(text);
    Block block = new Block(1, canonical.all(), Role.BODY, Optional.empty());
    Source source =
        new Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Article("a", Optional.empty(), "a.txt", "", canonical, source, List.of(block));
  }

  private static List<Sentence> whole(String text) {
    return List.of(new Sentence(0, 1, CanonicalText.of(text).all()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DateFinderTest.class.getResourceAsStream("/find/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

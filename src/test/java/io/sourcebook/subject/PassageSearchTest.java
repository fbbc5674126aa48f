package io.sourcebook.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Source;
import io.sourcebook.model.Span;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSearchTest {

  @TestFactory
  Stream<DynamicTest> mentions() {
    return CaseFile.read("mentions.md").stream()
        .map(one -> DynamicTest.dynamicTest(one.title(), () -> check(one)));
  }

  private static void check(CaseFile.Case one) {
    List<Subject> subjects = subjects(one.blocks().get(0));
    List<Findings> articles = new ArrayList<>();
    for (int i = 1; i < one.blocks().size(); i++) {
      articles.add(new Drawing(one.blocks().get(i)).findings("article" + i));
    }
    List<Mention> found = PassageSearch.search(subjects, articles);
    for (int i = 0; i < articles.size(); i++) {
      assertEquals(one.blocks().get(i + 1), draw(one.blocks().get(i + 1), articles.get(i), found));
    }
  }

  private static List<Subject> subjects(String block) {
    List<Subject> subjects = new ArrayList<>();
    for (String front : block.split("---\n", -1)) {
      String slug = String.format(Locale.ROOT, "subject%02d", subjects.size() + 1);
      SubjectText text =
          SubjectText.split(slug + ".md", "---\n" + front + "---\n", PassageSearchTest::fail)
              .orElseThrow();
      FrontMatter fields =
          FrontMatter.read(text, new NameClaims(), PassageSearchTest::fail).orElseThrow();
      subjects.add(subject(slug, fields.name(), fields.kind(), fields.aliases(), fields.match()));
    }
    return subjects;
  }

  private static void fail(io.sourcebook.model.Problem problem) {
    throw new AssertionError(problem.render());
  }

  private static Subject subject(
      String slug, String name, SubjectKind kind, List<String> aliases, Optional<String> match) {
    return new Subject(
        slug,
        slug + ".md",
        name,
        kind,
        aliases,
        match,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Puts the found hits into an article's drawing in place of the expected ones. */
  private static String draw(String drawing, Findings article, List<Mention> found) {
    List<String> plain = new ArrayList<>();
    for (String line : drawing.lines().toList()) {
      plain.add(line.replaceAll("\\[([^\\]]*+)\\]\\d[A-Z]+", "$1"));
    }
    for (Sentence sentence : article.sentences()) {
      List<Mention> here =
          found.stream()
              .filter(mention -> mention.sentence().article().equals(article.article().id()))
              .filter(mention -> mention.sentence().span().equals(sentence.span()))
              .sorted((a, b) -> b.words().compareTo(a.words()))
              .toList();
      String line = plain.get(sentence.index());
      for (Mention mention : here) {
        int start = drawn(line, mention.words().start() - sentence.span().start(), true);
        int end = drawn(line, mention.words().end() - sentence.span().start(), false);
        line =
            line.substring(0, start)
                + "["
                + line.substring(start, end)
                + "]"
                + mention.subject().replaceAll("\\D0*", "")
                + mention.kind()
                + line.substring(end);
      }
      plain.set(sentence.index(), line);
    }
    return String.join("\n", plain) + "\n";
  }

  /** The char in a drawn line of a code point of the plain one, within the marks of a name. */
  private static int drawn(String line, int codePoint, boolean start) {
    int seen = 0;
    int at = 0;
    boolean hidden = false;
    while (at < line.length()) {
      char c = line.charAt(at);
      boolean mark = c == '{' || c == '}' || c == '|' || hidden;
      if (seen == codePoint && (start ? c != '{' : true)) {
        return at;
      }
      hidden = (hidden || c == '|') && c != '}';
      seen += mark ? 0 : 1;
      at += Character.charCount(line.codePointAt(at));
    }
    return at;
  }

  /** An article drawn as text, a sentence a line, with names in braces. */
  private static final class Drawing {

    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    Drawing(String drawing) {
      for (String line : drawing.lines().toList()) {
        int start = length();
        read(line.replaceAll("\\[([^\\]]*+)\\]\\d[A-Z]+", "$1"));
        sentences.add(new Sentence(sentences.size(), 1, new Span(start, length())));
        text.append('\n');
      }
    }

    private void read(String line) {
      int at = 0;
      while (at < line.length()) {
        int open = line.indexOf('{', at);
        if (open < 0) {
          break;
        }
        int close = line.indexOf('}', open);
        text.append(line, at, open);
        String[] parts = line.substring(open + 1, close).split("\\|", -1);
        int start = length();
        text.append(parts[0]);
        String kind = parts.length > 2 ? parts[2] : "";
        names.add(
            new Name(
                new Span(start, length()),
                parts.length > 1 ? parts[1] : parts[0],
                kind.equals("p")
                    ? Name.Kind.PLACE
                    : kind.equals("o") ? Name.Kind.ORGANISATION : Name.Kind.PERSON,
                Optional.empty()));
        at = close + 1;
      }
      text.append(line, at, line.length());
    }

    private int length() {
      return text.codePointCount(0, text.length());
    }

    Findings findings(String id) {
      return PassageSearchTest.findings(id, text.toString(), sentences, names);
    }
  }

  private static Findings findings(
      String id, String text, List<Sentence> sentences, List<Name> names) {
    CanonicalText canonical = CanonicalText.of(text);
    Source source =
        new Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Block block = new Block(1, canonical.all(), Role.BODY, Optional.empty());
    Article article =
        new Article(id, Optional.empty(), id + ".txt", "0", canonical, source, List.of(block));
    return new Findings(
        article, sentences, names, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Findings oneSentence(String text) {
    return findings(
        "a", text, List.of(new Sentence(0, 1, CanonicalText.of(text).all())), List.of());
  }

  @Test
  void theOrderIsBySubjectThenByPassage() {
    Subject b = subject("b", "Arlen", SubjectKind.PLACE, List.of(), Optional.empty());
    Subject a = subject("a", "Dahl", SubjectKind.PLACE, List.of(), Optional.of("port"));
    String text = "Arlen port. Dahl, Arlen.";
    List<Sentence> sentences =
        List.of(new Sentence(0, 1, new Span(0, 11)), new Sentence(1, 1, new Span(12, 24)));
    List<Findings> articles =
        List.of(
            findings("z", text, sentences, List.of()), findings("m", text, sentences, List.of()));
    List<String> order =
        PassageSearch.search(List.of(b, a), articles).stream()
            .map(m -> m.subject() + m.sentence().article() + m.sentence().span().start())
            .toList();
    assertEquals(List.of("am0", "am12", "az0", "az12", "bm0", "bm12", "bz0", "bz12"), order);
    List<Findings> turned = new ArrayList<>(articles);
    Collections.reverse(turned);
    assertEquals(
        PassageSearch.search(List.of(b, a), articles), PassageSearch.search(List.of(a, b), turned));
  }

  @Test
  void thousandsOfSubjectsAreFoundInOnePass() {
    List<Subject> subjects =
        IntStream.range(0, 3000)
            .mapToObj(
                i ->
                    subject(
                        "s" + i,
                        "Name" + i + " Family" + i,
                        SubjectKind.ACTOR,
                        List.of("Alias" + i + " of the port"),
                        Optional.empty()))
            .toList();
    String text =
        IntStream.range(0, 3000)
            .mapToObj(i -> "Name" + i + " Family" + i + " met alias" + i + " of the port")
            .collect(Collectors.joining(", "));
    List<Mention> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> PassageSearch.search(subjects, List.of(oneSentence(text))));
    assertEquals(3000, found.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "a.",
        "A.",
        "Arlen ",
        "Arlen-",
        "O'",
        "\"",
        "(",
        "1 ",
        "\u0301",
        "Arlen Arlen's "
      })
  void repeatsTakeLinearTime(String part) {
    Subject subject =
        subject(
            "s",
            "A A A A Arlen",
            SubjectKind.ACTOR,
            List.of("Arlen", "A A", "1 1"),
            Optional.of("arlen* OR \"a a a\""));
    Findings article = oneSentence(part.repeat(200_000 / part.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> PassageSearch.search(List.of(subject), List.of(article)));
  }

  @Property(tries = 60)
  void wordsLieWithinTheirSentence(@ForAll @StringLength(max = 60) String noise) {
    String text = noise + " Dahl " + noise + " fees " + noise;
    Subject subject =
        subject("s", "Inés Dahl", SubjectKind.ACTOR, List.of("dahl"), Optional.of("fee*"));
    List<Mention> found = PassageSearch.search(List.of(subject), List.of(oneSentence(text)));
    assertEquals(1, found.size());
    Span words = found.get(0).words();
    assertTrue(found.get(0).sentence().span().contains(words));
    String hit = CanonicalText.of(text).slice(words);
    assertTrue(hit.equals("Dahl") || hit.equals("fees"), hit);
  }

  @Test
  void aQueryThatCannotBeReadIsRefused() {
    Subject subject = subject("s", "X", SubjectKind.TOPIC, List.of(), Optional.of("(a"));
    IllegalArgumentException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            IllegalArgumentException.class,
            () -> PassageSearch.search(List.of(subject), List.of(oneSentence("A."))));
    assertEquals("s.md: the query ends too early", refused.getMessage());
  }
}

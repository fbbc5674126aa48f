package io.sourcebook.relate;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Figure;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article drawn by hand: a line is a sentence, an empty line ends a block; {@code %}, {@code #},
 * {@code =} and {@code ~} before a block make it furniture, a heading, the title or a caption.
 *
 * <p>Findings are drawn into the text: {@code {p:Ruiz|Ana Ruiz}} a person with the full name,
 * {@code {o:…}} an organisation, {@code {l:…}} a place, {@code {d:Monday|2024-01-08}} a date,
 * {@code {f:40 miners|40|miners}} a figure, {@code {q:Ana Ruiz|words}} words said, {@code {i:Ana
 * Ruiz|words}} words reported, {@code {h:DENIED|cue}} a hedge over the sentence, {@code <words>}
 * what names the subject, {@code [words]} what is expected.
 */
final class Story {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<DateExpression> dates = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Hedge> hedges = new ArrayList<>();
  private final List<Span> named = new ArrayList<>();
  private final Set<Span> matched = new HashSet<>();
  private final List<Span> expected = new ArrayList<>();
  private Optional<String> key = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<Edtf> published = Optional.empty();
  private Optional<String> author = Optional.empty();

  private Story(String id) {
    this.id = id;
  }

  /** Reads the drawing. */
  static Story of(String id, String drawing) {
    Story story = new Story(id);
    for (String block : drawing.strip().split("\n[ \t]*\n", -1)) {
      story.block(block.strip());
    }
    return story;
  }

  /** The cases of a file: each begins with {@code ---} and its title. */
  static Map<String, String> cases(String resource) {
    Map<String, String> cases = new LinkedHashMap<>();
    try (InputStream in = Story.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String[] parts = all.split("(?m)^--- ", -1);
      for (int i = 1; i < parts.length; i++) {
        int end = parts[i].indexOf('\n');
        cases.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  /**
   * The articles of a case: each begins with {@code @id}, then, where known, {@code key=…}, {@code
   * publisher=…}, {@code author=…}, {@code published=…}, divided by semicolons.
   */
  static List<Story> stories(String drawing) {
    List<Story> stories = new ArrayList<>();
    for (String part : drawing.split("(?m)^@", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int end = part.indexOf('\n');
      String[] head = part.substring(0, end).strip().split(" ", 2);
      Story story = of(head[0], part.substring(end + 1));
      for (String field : head.length > 1 ? head[1].split(";", -1) : new String[0]) {
        String[] value = field.strip().split("=", 2);
        switch (value[0]) {
          case "key" -> story.key = Optional.of(value[1]);
          case "publisher" -> story.publisher = Optional.of(value[1]);
          case "author" -> story.author = Optional.of(value[1]);
          case "published" -> story.published = Edtf.parse(value[1]);
          default -> throw new IllegalArgumentException(field);
        }
      }
      stories.add(story);
    }
    return stories;
  }

  private void block(String drawn) {
    Role role =
        switch (drawn.charAt(0)) {
          case '%' -> Role.FURNITURE;
          case '#' -> Role.HEADING;
          case '=' -> Role.TITLE;
          case '~' -> Role.CAPTION;
          default -> Role.BODY;
        };
    String body = role == Role.BODY ? drawn : drawn.substring(1).strip();
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = position();
    int number = blocks.size() + 1;
    boolean first = true;
    for (String line : body.split("\n", -1)) {
      if (!first) {
        text.append(' ');
      }
      first = false;
      int from = position();
      List<Runnable> later = new ArrayList<>();
      draw(line.strip(), later);
      Span sentence = new Span(from, position());
      if (role.kept()) {
        sentences.add(new Sentence(sentences.size(), number, sentence));
      }
      current = sentence;
      later.forEach(Runnable::run);
    }
    Optional<String> reason =
        role == Role.FURNITURE ? Optional.of("a test's furniture") : Optional.empty();
    blocks.add(new Block(number, new Span(start, position()), role, reason));
  }

  private Span current = new Span(0, 0);

  private int position() {
    return text.codePointCount(0, text.length());
  }

  private void draw(String line, List<Runnable> later) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '<' || c == '[') {
        int end = line.indexOf(c == '<' ? '>' : ']', at);
        int from = position();
        boolean query = line.charAt(at + 1) == '?';
        draw(line.substring(at + (query ? 2 : 1), end), later);
        if (query) {
          matched.add(new Span(from, position()));
        }
        (c == '<' ? named : expected).add(new Span(from, position()));
        at = end + 1;
      } else if (c == '{') {
        int end = close(line, at);
        finding(line.substring(at + 1, end), later);
        at = end + 1;
      } else {
        text.append(c);
        at++;
      }
    }
  }

  private static int close(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no closing brace: " + line);
  }

  private void finding(String drawn, List<Runnable> later) {
    char kind = drawn.charAt(0);
    String rest = drawn.substring(2);
    int from = position();
    if (kind == 'q' || kind == 'i' || kind == 'h') {
      int bar = rest.indexOf('|');
      draw(rest.substring(bar + 1), later);
      Span content = new Span(from, position());
      String head = rest.substring(0, bar);
      later.add(
          () -> {
            if (kind == 'h') {
              hedges.add(new Hedge(content, current, Status.valueOf(head), false));
            } else {
              quotations.add(
                  new Quotation(
                      current,
                      content,
                      kind == 'q',
                      Optional.empty(),
                      head.isEmpty() ? Optional.empty() : Optional.of(speaker(head)),
                      Optional.empty()));
            }
          });
      return;
    }
    String[] parts = rest.split("\\|", -1);
    text.append(parts[0]);
    Span span = new Span(from, position());
    switch (kind) {
      case 'p', 'o', 'l' ->
          names.add(
              new Name(
                  span,
                  parts.length > 1 ? parts[1] : parts[0],
                  kind == 'p'
                      ? Name.Kind.PERSON
                      : kind == 'o' ? Name.Kind.ORGANISATION : Name.Kind.PLACE,
                  Optional.empty()));
      case 'd' -> {
        Optional<Edtf> value = parts.length > 1 ? Edtf.parse(parts[1]) : Optional.empty();
        dates.add(
            new DateExpression(
                span,
                value,
                value.isPresent() ? Certainty.STATED : Certainty.UNRESOLVED,
                "drawn",
                false));
      }
      case 'f' ->
          figures.add(
              new Figure(
                  span, new BigDecimal(parts[1]), parts[2], Optional.empty(), Optional.empty()));
      default -> throw new IllegalArgumentException(drawn);
    }
  }

  /** The speaker stands where the name does outside of the words; at the sentence's end if not. */
  private Speaker speaker(String name) {
    String sentence = canonical().slice(current);
    int at = sentence.lastIndexOf(name);
    Span span =
        at < 0
            ? new Span(current.end(), current.end())
            : new Span(current.start() + at, current.start() + at + name.length());
    return new Speaker(span, name, Optional.empty(), true);
  }

  private CanonicalText canonical() {
    return CanonicalText.of(text.toString());
  }

  String id() {
    return id;
  }

  Article article() {
    return new Article(
        id,
        key,
        "seeds/articles/" + id + ".txt",
        "0".repeat(64),
        canonical(),
        new Source(
            Optional.empty(),
            publisher.map(value -> new Sourced<>(value, Certainty.STATED, "drawn")),
            author.map(value -> new Sourced<>(List.of(value), Certainty.STATED, "drawn")),
            published.map(value -> new Sourced<>(value, Certainty.STATED, "drawn")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        blocks);
  }

  Findings findings() {
    names.sort(Comparator.comparing(Name::span));
    return new Findings(article(), sentences, names, dates, quotations, figures, hedges, List.of());
  }

  ComparedArticle compared() {
    return ComparedArticle.of(findings());
  }

  /** A mention for each {@code <…>}. */
  List<Mention> mentions(String slug) {
    return named.stream()
        .map(
            words ->
                new Mention(
                    slug,
                    around(words),
                    words,
                    matched.contains(words) ? Mention.Kind.MATCH : Mention.Kind.NAME,
                    Optional.empty()))
        .toList();
  }

  Passage around(Span words) {
    return sentences.stream()
        .filter(sentence -> sentence.span().contains(words))
        .map(sentence -> new Passage(id, sentence.block(), sentence.span()))
        .findFirst()
        .orElseThrow();
  }

  List<Span> expected() {
    return expected;
  }

  /** The text with spans drawn as brackets. */
  String withBrackets(List<Span> spans) {
    CanonicalText whole = canonical();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans.stream().sorted().toList()) {
      out.append(whole.slice(new Span(at, span.start())))
          .append('[')
          .append(whole.slice(span))
          .append(']');
      at = span.end();
    }
    return out.append(whole.slice(new Span(at, whole.length()))).toString();
  }

  String words(Passage passage) {
    return canonical().slice(passage.span());
  }
}

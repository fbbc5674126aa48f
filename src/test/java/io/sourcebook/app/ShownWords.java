package io.sourcebook.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.article.ArticleReader;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Counts which words of each article stand anywhere in a built site, by reading its files as a
 * stranger: by the positions that they give, and by every run of words that an article has too. A
 * run that two articles share counts for the one whose positions give it.
 */
final class ShownWords {

  /** What a page prints next may begin like the words behind a citation. */
  private static final int BEYOND = 3;

  /** Words; brackets too, as what stands in them is the program's. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|[\\[\\]]");

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  /** An article's words outside of its title and furniture, and those that were seen. */
  private static final class Text {
    private final List<int[]> words = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> wordOfToken = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final BitSet placed = new BitSet();
    private final List<String> strays = new ArrayList<>();
  }

  /**
   * How many words an article has, and how many of them the site shows.
   *
   * @param strays the runs that stand where no position is given
   */
  record Count(int words, int shown, List<String> strays) {}

  private final Map<String, Text> texts = new TreeMap<>();
  private final Map<String, List<Map.Entry<Text, Integer>>> runs = new HashMap<>();

  private final int run;

  private ShownWords(List<Article> articles, int run) {
    this.run = run;
    for (Article article : articles) {
      Text text = new Text();
      texts.put(article.id(), text);
      String all = article.text().value();
      for (Block block : article.blocks()) {
        if (block.role() == Role.TITLE || block.role() == Role.FURNITURE) {
          continue;
        }
        int from = all.offsetByCodePoints(0, block.span().start());
        int to = all.offsetByCodePoints(0, block.span().end());
        Matcher word = WORD.matcher(all).region(from, to);
        while (word.find()) {
          List<String> tokens = tokens(word.group());
          if (!tokens.isEmpty()) {
            tokens.forEach(
                token -> {
                  text.tokens.add(token);
                  text.wordOfToken.add(text.words.size());
                });
            text.words.add(
                new int[] {all.codePointCount(0, word.start()), all.codePointCount(0, word.end())});
          }
        }
      }
      for (int i = 0; i + run <= text.tokens.size(); i++) {
        runs.computeIfAbsent(
                String.join(" ", text.tokens.subList(i, i + run)), words -> new ArrayList<>())
            .add(Map.entry(text, i));
      }
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (token.find()) {
      tokens.add(token.group().toLowerCase(Locale.ROOT));
    }
    return tokens;
  }

  /**
   * The counts of each article of a project, by its id.
   *
   * @param run how many words in a row are no chance: names, dates, fixed phrases have fewer
   */
  static Map<String, Count> of(Path project, int run) throws IOException {
    List<Article> articles =
        new ArticleReader(true, 20).readProject(project, problem -> {}).articles();
    ShownWords words = new ShownWords(articles, run);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        if (!name.endsWith(".woff2")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    for (Map.Entry<String, String> file : contents.entrySet()) {
      words.readPositions(file.getKey(), file.getValue());
    }
    words.texts.values().forEach(text -> text.placed.or(text.seen));
    contents.forEach(words::readText);
    Map<String, Count> counts = new TreeMap<>();
    words.texts.forEach(
        (id, text) ->
            counts.put(id, new Count(text.words.size(), text.seen.cardinality(), text.strays)));
    return counts;
  }

  private void readPositions(String name, String content) throws IOException {
    if (name.endsWith(".html")) {
      for (Element element : Jsoup.parse(content).select("[data-start]")) {
        String article = element.closest("[data-article]").attr("data-article");
        span(article, element.attr("data-start"), element.attr("data-end"));
      }
    } else if (name.endsWith(".json") || name.endsWith(".jsonld")) {
      json(new ObjectMapper().readTree(content));
    }
  }

  private void readText(String name, String content) {
    if (name.endsWith(".html")) {
      Document page = Jsoup.parse(content);
      StringBuilder attributes = new StringBuilder();
      for (Element element : page.getAllElements()) {
        element.attributes().forEach(one -> attributes.append(one.getValue()).append('\n'));
      }
      text(attributes.toString());
      text(page.wholeText());
      page.select("script").forEach(script -> text(unescaped(script.data())));
    } else {
      text(unescaped(content));
      text(content);
    }
  }

  private void json(JsonNode node) {
    if (node.path("exact").isTextual() && node.has("article")) {
      span(node.get("article").asText(), node.get("start").asText(), node.get("end").asText());
    }
    node.forEach(this::json);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? Character.toString(Integer.parseInt(found.group(1), 16))
                        : "nrt".contains(found.group(2)) ? " " : found.group(2)));
  }

  private void span(String article, String start, String end) {
    Text text = texts.get(article);
    int from = Integer.parseInt(start);
    int to = Integer.parseInt(end);
    for (int i = 0; i < text.words.size(); i++) {
      if (text.words.get(i)[0] < to && from < text.words.get(i)[1]) {
        text.seen.set(i);
      }
    }
  }

  private void text(String content) {
    List<String> tokens = tokens(content);
    for (int i = 0; i + run <= tokens.size(); i++) {
      List<Map.Entry<Text, Integer>> places =
          runs.getOrDefault(String.join(" ", tokens.subList(i, i + run)), List.of());
      if (places.stream().noneMatch(this::isPlaced)) {
        for (Map.Entry<Text, Integer> at : places) {
          at.getKey().strays.add(String.join(" ", tokens.subList(i, i + run)));
          at.getKey().seen.set(at.getKey().wordOfToken.get(at.getValue()), end(at) + 1);
        }
      }
    }
  }

  private int end(Map.Entry<Text, Integer> at) {
    return at.getKey().wordOfToken.get(at.getValue() + run - 1);
  }

  private boolean isPlaced(Map.Entry<Text, Integer> at) {
    int first = at.getKey().wordOfToken.get(at.getValue());
    int beyond = end(at) + 1 - first - at.getKey().placed.get(first, end(at) + 1).cardinality();
    return beyond < BEYOND;
  }
}

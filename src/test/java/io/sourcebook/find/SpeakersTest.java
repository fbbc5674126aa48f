package io.sourcebook.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what in the five articles of this project, quotation by quotation. */
class SpeakersTest {

  /** The lines of each article that are no running text. */
  private static final Map<String, Set<Integer>> FURNITURE =
      Map.of(
          "000", lines(1, 3),
          "001", lines(1, 13, 35, 60),
          "002", lines(1, 5),
          "003", lines(1, 1, 13, 13, 24, 25),
          "004", lines(17, 17, 27, 29));

  private static Set<Integer> lines(int... ranges) {
    Set<Integer> lines = new HashSet<>();
    for (int i = 0; i < ranges.length; i += 2) {
      for (int line = ranges[i]; line <= ranges[i + 1]; line++) {
        lines.add(line);
      }
    }
    return lines;
  }

  static Stream<Map.Entry<String, List<String>>> articles() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line :
        Files.readAllLines(
            Path.of("src/test/resources/find/speakers.md"), StandardCharsets.UTF_8)) {
      if (line.startsWith("## ")) {
        current = new ArrayList<>();
        expected.put(line.substring(3), current);
      } else if (line.startsWith("- ")) {
        current.add(line.substring(2));
      }
    }
    return expected.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyQuotationHasItsSpeaker(Map.Entry<String, List<String>> expected) throws IOException {
    Article article = read(expected.getKey());
    Findings findings = Finders.find(article);
    assertEquals(
        String.join("\n", expected.getValue()),
        String.join(
            "\n",
            findings.quotations().stream().map(quotation -> line(article, quotation)).toList()));
  }

  private static String line(Article article, Quotation quotation) {
    String[] words = article.text().slice(quotation.content()).split(" ", -1);
    return String.join(
        " | ",
        quotation.speaker().map(speaker -> speaker.name()).orElse("nobody"),
        quotation.direct() ? "D" : "I",
        quotation.speaker().map(speaker -> speaker.named() ? "N" : "A").orElse("-"),
        quotation.via().orElse("-"),
        String.join(" ", List.of(words).subList(0, Math.min(6, words.length))));
  }

  private static Article read(String number) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
      file =
          files
              .filter(path -> path.getFileName().toString().matches(number + ".*[.]txt"))
              .findFirst()
              .orElseThrow();
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Set<Integer> furniture = FURNITURE.getOrDefault(number, Set.of());
    List<Block> blocks = new ArrayList<>();
    for (Block block : Samples.blockPerLine(text).blocks()) {
      int line =
          1 + (int) text.substring(0, block.span().start()).chars().filter(c -> c == '\n').count();
      blocks.add(
          furniture.contains(line)
              ? new Block(
                  block.number(), block.span(), Role.FURNITURE, Optional.of("not read here"))
              : block);
    }
    return Samples.article(text, blocks);
  }
}

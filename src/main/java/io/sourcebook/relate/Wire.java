package io.sourcebook.relate;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The house whose story an article carries as a whole: by its analyst's word, by a news agency in
 * its byline or by an agency's words before the text.
 *
 * @param name as it stands
 * @param because for a reader, behind the article: {@code has Reuters in its byline}
 */
record Wire(String name, String because) {

  /** A longer line above the text is no byline and no dateline. */
  private static final int LONGEST_LINE = 90;

  /** Words of a byline beside the agency's name: {@code Reuters Staff}, {@code Agencia EFE}. */
  private static final Set<String> BESIDE =
      Set.of("by", "por", "staff", "agencia", "agency", "redaccion", "news", "writer", "writers");

  /** Agencies that sell to papers; a paper's own name in its byline says nothing new. */
  private static final Set<String> AGENCIES =
      Set.of(
          "reuters",
          "associated press",
          "ap",
          "agence france-presse",
          "agence france presse",
          "afp",
          "bloomberg",
          "dpa",
          "efe",
          "ansa",
          "tass",
          "interfax",
          "xinhua",
          "kyodo",
          "united press international",
          "upi",
          "press association",
          "pa media",
          "europa press",
          "notimex",
          "telam");

  static Optional<Wire> of(Article article) {
    Optional<String> stated = article.source().origin();
    if (stated.isPresent()) {
      return Optional.of(
          new Wire(stated.get(), "retells " + stated.get() + ", the analyst states"));
    }
    for (String author : article.source().authors().map(Sourced::value).orElse(List.of())) {
      Optional<String> agency = agency(author);
      if (agency.isPresent()) {
        return Optional.of(inByline(agency.get()));
      }
    }
    return aboveTheText(article);
  }

  private static Wire inByline(String agency) {
    return new Wire(agency, "has " + agency + " in its byline");
  }

  private static Optional<Wire> aboveTheText(Article article) {
    for (Block block : article.blocks()) {
      if (block.role() == Role.BODY) {
        return Optional.empty();
      }
      if (block.role() != Role.FURNITURE || block.span().length() > LONGEST_LINE) {
        continue;
      }
      String line = article.text().slice(block.span()).strip();
      int open = line.indexOf('(');
      int close = line.indexOf(')', open + 1);
      if (open >= 0 && close > open) {
        Optional<String> agency = agency(line.substring(open + 1, close));
        if (agency.isPresent()) {
          return Optional.of(new Wire(agency.get(), "has " + agency.get() + " in its dateline"));
        }
      }
      String folded = WordScanner.fold(line);
      if (folded.startsWith("by ") || folded.startsWith("por ")) {
        Optional<String> agency = agency(line);
        if (agency.isPresent()) {
          return Optional.of(inByline(agency.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The agency that words name and nothing else. */
  private static Optional<String> agency(String words) {
    List<String> left = new ArrayList<>();
    for (String word : words.strip().split("[\\s\\u00a0]+", -1)) {
      if (!BESIDE.contains(WordScanner.fold(word))) {
        left.add(word);
      }
    }
    String name = String.join(" ", left);
    return AGENCIES.contains(String.join(" ", Outlets.foldedWords(name)))
        ? Optional.of(name)
        : Optional.empty();
  }
}

package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an article says of itself that it gives its author's opinion: by its section, its title,
 * a label above the title, or a part of its address. What it then tells in its own voice is a
 * judgement.
 */
final class Genre {

  /** Words for opinion pieces, English and Spanish, accents aside; none that also name news. */
  private static final Set<String> OPINION =
      Set.of(
          "opinion",
          "opinions",
          "opinion piece",
          "editorial",
          "editorials",
          "editoriales",
          "op-ed",
          "op-eds",
          "oped",
          "column",
          "columns",
          "columnist",
          "columnists",
          "opinion columnists",
          "opinion-columnists",
          "commentary",
          "viewpoint",
          "viewpoints",
          "guest column",
          "guest essay",
          "letters to the editor",
          "columna",
          "columnas",
          "columnista",
          "columnistas",
          "tribuna",
          "carta al director",
          "cartas al director",
          "articulo de opinion");

  /** {@code Opinion: Why the bridge must go}. */
  private static final Pattern LABEL_BEFORE = Pattern.compile("^([\\p{L} -]{1,30}?)\\s?[:|]\\s");

  /** {@code Why the bridge must go | Opinion}. */
  private static final Pattern LABEL_BEHIND = Pattern.compile("\\s[|–—-]\\s([\\p{L} -]{1,30})$");

  private Genre() {}

  /** The words that make an article an opinion piece. */
  static Optional<String> opinion(Article article) {
    Source source = article.source();
    return source
        .section()
        .map(Sourced::value)
        .flatMap(section -> among(List.of(section.split("[>/|,]", -1))))
        .or(() -> source.title().map(Sourced::value).flatMap(Genre::inTitle))
        .or(() -> labelled(article))
        .or(() -> source.url().map(Sourced::value).flatMap(Genre::inAddress));
  }

  private static Optional<String> among(List<String> words) {
    return words.stream()
        .map(String::strip)
        .filter(one -> OPINION.contains(Folded.of(one)))
        .findFirst();
  }

  private static Optional<String> inTitle(String title) {
    for (Pattern label : List.of(LABEL_BEFORE, LABEL_BEHIND)) {
      Matcher matcher = label.matcher(title);
      if (matcher.find() && OPINION.contains(Folded.of(matcher.group(1)))) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** A line of its own before the first paragraph. */
  private static Optional<String> labelled(Article article) {
    for (Block block : article.blocks()) {
      if (block.role() == Role.BODY) {
        return Optional.empty();
      }
      if (block.role() == Role.FURNITURE || block.role() == Role.HEADING) {
        Optional<String> label = among(List.of(article.text().slice(block.span())));
        if (label.isPresent()) {
          return label;
        }
      }
    }
    return Optional.empty();
  }

  /** A folder of the address, never its host. */
  private static Optional<String> inAddress(String url) {
    int host = url.indexOf("://");
    int path = url.indexOf('/', host < 0 ? 0 : host + 3);
    return path < 0 ? Optional.empty() : among(List.of(url.substring(path).split("/", -1)));
  }
}

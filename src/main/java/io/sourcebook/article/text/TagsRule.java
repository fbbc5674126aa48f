package io.sourcebook.article.text;

import java.util.Optional;
import java.util.Set;

/** A line of keywords: {@code Tags: budget, schools}, or a path: {@code Home > News > Schools}. */
final class TagsRule implements LineRule {

  private static final int MOST_WORDS = 40;

  private static final Set<String> OPENINGS =
      Set.of(
          "tags",
          "tag",
          "topics",
          "keywords",
          "categories",
          "etiquetas",
          "temas",
          "categorias",
          "filed under",
          "more on",
          "en este articulo",
          "in this article");

  private static final Set<String> ROOTS = Set.of("home", "inicio", "portada", "homepage");

  @Override
  public Optional<Mark> recognise(Page.Block block) {
    String text = block.text();
    if (block.words() > MOST_WORDS || Prose.endsWithFullStop(text)) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    if (colon > 0 && OPENINGS.contains(String.join(" ", Words.folded(text.substring(0, colon))))) {
      return Optional.of(Mark.furniture("keywords of the article"));
    }
    int step = firstStep(text);
    boolean path =
        step > 0 && ROOTS.contains(String.join(" ", Words.folded(text.substring(0, step))));
    return path ? Optional.of(Mark.furniture("path within the site")) : Optional.empty();
  }

  private static int firstStep(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (">»›/".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}

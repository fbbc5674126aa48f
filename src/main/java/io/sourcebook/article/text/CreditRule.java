package io.sourcebook.article.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line that says who helped: reporters, editors, photographers. */
final class CreditRule implements LineRule {

  /** Credits of large agencies name a dozen people. */
  private static final int MOST_WORDS = 60;

  /** Words that begin a credit, whatever stands before them. */
  private static final PhraseTable OPENINGS = PhraseTable.read("credit");

  private static final PhraseTable AGENCIES = PhraseTable.read("photo-agency");

  private static final int MOST_PHOTOGRAPHER_WORDS = 8;

  /** Words that stand between the names of a credit. */
  private static final Set<String> BETWEEN_NAMES =
      Set.of(
          ("and in at for by with from of the to on via additional reporting editing writing"
                  + " compiled edited reported written photography production graphics y e de del la"
                  + " las los el en por con edicion redaccion informacion adicional escrito editado"
                  + " reporte staff contributed report this story journalist journalists desk"
                  + " correspondent handout courtesy pool file photo image images")
              .split(" "));

  @Override
  public Optional<Mark> recognise(Page.Block block) {
    List<String> words = Words.split(block.text());
    int opening = OPENINGS.prefixLength(block.label());
    boolean credit =
        opening > 0
            && words.size() <= MOST_WORDS
            && words.size() > opening
            && namesOnly(words.subList(opening, words.size()));
    return credit || OPENINGS.matches(block) || isPhotographer(block, words)
        ? Optional.of(Mark.furniture("credit line"))
        : Optional.empty();
  }

  /** A name before an agency: "Ann Lee/Reuters". */
  private static boolean isPhotographer(Page.Block block, List<String> words) {
    return words.size() >= 2
        && words.size() <= MOST_PHOTOGRAPHER_WORDS
        && (block.text().contains("/") || block.text().contains("|"))
        && !Prose.endsSentence(block.text())
        && AGENCIES.holds(Words.fold(words.get(words.size() - 1)))
        && namesOnly(words);
  }

  /** Whether nothing but names and the words between them is left. */
  static boolean namesOnly(List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                !Character.isLowerCase(word.codePointAt(0))
                    || BETWEEN_NAMES.contains(Words.fold(word)));
  }
}

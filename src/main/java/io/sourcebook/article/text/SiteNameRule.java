package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of the site at the top of the page: a line with a link to another language, or a line
 * whose words the copyright line repeats.
 */
final class SiteNameRule implements BlockRule {

  /** The head of a page has a few lines; below it a name is part of the text. */
  private static final int HEAD = 8;

  private static final int MOST_WORDS = 8;

  private static final Set<String> IN = Set.of("in", "en", "em", "auf");

  private static final Set<String> LANGUAGES =
      Set.of(
          ("english espanol spanish ingles portugues portuguese francais french frances deutsch"
                  + " german aleman catala catalan castellano euskera basque galego gallego italiano"
                  + " italian arabic arabe chinese chino russian ruso welsh cymraeg irish gaeilge"
                  + " gaelic polski polish nederlands dutch svenska swedish norsk norwegian dansk"
                  + " danish suomi finnish turkce turkish hindi urdu swahili kreyol creole")
              .split(" "));

  @Override
  public void mark(Page page, Marks marks) {
    Set<String> owners = owners(page);
    for (int i = 0; i < Math.min(HEAD, page.size()); i++) {
      Page.Block block = page.block(i);
      if (block.isProse()) {
        return;
      }
      if (!marks.isFree(i)) {
        continue;
      }
      Optional<String> linked = nameBeforeLanguage(block.text());
      if (linked.isPresent()) {
        marks.put(
            i,
            Mark.furniture(
                Mark.Kind.SITE_NAME, "the site's name with a language link, names the publisher"));
      } else if (isOwner(block, owners)) {
        marks.put(
            i,
            Mark.furniture(
                Mark.Kind.SITE_NAME, "the site's name, as the copyright line repeats it"));
      }
    }
  }

  /** The name alone, or with a few words behind it, such as a motto or another link. */
  private static boolean isOwner(Page.Block block, Set<String> owners) {
    String line = String.join(" ", block.label());
    return block.words() <= MOST_WORDS
        && owners.stream().anyMatch(owner -> line.equals(owner) || line.startsWith(owner + " in "));
  }

  /** The name before a link such as ", en Español" or "| in English". */
  static Optional<String> nameBeforeLanguage(String text) {
    List<String> words = Words.folded(text);
    int count = words.size();
    if (count < 3
        || count > MOST_WORDS
        || !LANGUAGES.contains(words.get(count - 1))
        || !IN.contains(words.get(count - 2))) {
      return Optional.empty();
    }
    int mark = -1;
    for (int i = text.length() - 1; i > 0 && mark < 0; i--) {
      if (",|·•-–—(".indexOf(text.charAt(i)) >= 0) {
        mark = i;
      }
    }
    if (mark < 0 || Words.count(text.substring(mark)) != 2) {
      return Optional.empty();
    }
    return Optional.of(Blank.strip(text.substring(0, mark))).filter(name -> !name.isEmpty());
  }

  private static Set<String> owners(Page page) {
    Set<String> owners = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      CopyrightLine.parse(page.block(i).text())
          .flatMap(CopyrightLine::owner)
          .ifPresent(owner -> owners.add(String.join(" ", Words.folded(owner))));
    }
    return owners;
  }
}

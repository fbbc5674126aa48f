package io.sourcebook.article.html;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Role;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A saved web page. */
public final class HtmlForm implements ArticleForm {

  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

  @Override
  public boolean fits(ArticleFile file) {
    String opening = file.opening();
    return ENDINGS.contains(file.ending())
        || opening.startsWith("<!doctype html")
        || opening.startsWith("<html");
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    HtmlPage page = HtmlPage.parse(file.bytes());
    if (Blank.isBlank(page.text().value())) {
      throw new UnreadableArticleException(
          "the page shows no text: it may be built by a script; copy its text into a file that"
              + " ends in .txt");
    }
    CanonicalText text = CanonicalText.of(page.text().value());
    if (!clean) {
      return new Reading(text, Source.UNKNOWN, blocks(text, page, List.of()));
    }
    PageData data = PageData.of(page.document(), Optional.empty());
    Optional<Sourced<String>> title = TitleFinder.find(page, data);
    Body body = BodyFinder.find(page, title.map(Sourced::value));
    Source source = SourceFields.find(page, data, body, title);
    return new Reading(text, source, blocks(text, page, body.marks()));
  }

  private static List<Block> blocks(CanonicalText text, HtmlPage page, List<Body.Mark> marks) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < page.text().blocks().size(); i++) {
      PageText.Piece piece = page.text().blocks().get(i);
      Body.Mark mark = marks.isEmpty() ? new Body.Mark(Role.BODY, Optional.empty()) : marks.get(i);
      blocks.add(
          new Block(i + 1, text.span(piece.start(), piece.end()), mark.role(), mark.reason()));
    }
    return blocks;
  }
}

package io.sourcebook.article;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A form that is known but not read yet: its files are set aside with the reason.
 *
 * @param description the form in words, behind "it is"
 * @param endings of file names, in lower case
 * @param shows whether the first bytes, as letters in lower case, are of this form
 */
record UnreadForm(String description, Set<String> endings, Predicate<String> shows)
    implements ArticleForm {

  /** The forms in the order in which they are asked; the last fits everything. */
  static final List<ArticleForm> ALL =
      List.of(
          new UnreadForm(
              "a saved web page (MHTML)",
              Set.of("mhtml", "mht"),
              opening ->
                  opening.contains("mime-version:") && opening.contains("multipart/related")),
          new UnreadForm("a PDF", Set.of("pdf"), opening -> opening.startsWith("%pdf-")),
          new UnreadForm("Markdown", Set.of("md", "markdown"), opening -> false),
          new UnreadForm("a saved mail", Set.of("eml"), opening -> opening.startsWith("received:")),
          new UnreadForm(
              "a picture",
              Set.of("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "svg"),
              opening -> false),
          new UnreadForm(
              "a document of a word processor",
              Set.of("doc", "docx", "odt", "rtf", "pages"),
              opening -> opening.startsWith("{\\rtf")),
          new UnreadForm("of a form that is not known", Set.of(), opening -> true));

  @Override
  public boolean fits(ArticleFile file) {
    return endings.contains(file.ending()) || shows.test(file.opening());
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    throw new UnreadableArticleException(
        "it is "
            + description
            + ", and only plain text is read so far: save its text as a file that ends in .txt");
  }
}

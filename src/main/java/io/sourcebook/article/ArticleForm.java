package io.sourcebook.article;

import java.util.stream.Stream;

/** A form in which articles come, such as plain text or HTML. */
interface ArticleForm {

  /** Whether a file's ending or content looks like this form. */
  boolean fits(ArticleFile file);

  /**
   * Reads a file of this form.
   *
   * @param clean false takes every block for body, and no field from the text
   * @throws UnreadableArticleException where it gives no article, with the reason for a reader
   */
  Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException;

  /** The form of a file, the first that fits; what is called {@code .txt} is always plain text. */
  static ArticleForm of(ArticleFile file) {
    return Stream.concat(Stream.of(new PlainTextForm()), UnreadForm.ALL.stream())
        .filter(form -> form.fits(file))
        .findFirst()
        .orElseThrow();
  }
}

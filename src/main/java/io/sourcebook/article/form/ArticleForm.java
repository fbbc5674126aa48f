package io.sourcebook.article.form;

/** A form in which articles come, such as plain text or HTML. */
public interface ArticleForm {

  /** Whether a file's content shows that it is of this form, whatever its name says. */
  boolean shows(ArticleFile file);

  /** Whether a file's name says that it is of this form. */
  boolean isNamed(ArticleFile file);

  /**
   * Reads a file of this form.
   *
   * @param clean false takes every block for body, and no field from the text
   * @throws UnreadableArticleException where it gives no article, with the reason for a reader
   */
  Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException;
}

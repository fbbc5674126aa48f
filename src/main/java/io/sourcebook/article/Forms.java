package io.sourcebook.article;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.html.HtmlForm;
import io.sourcebook.article.text.PlainTextForm;
import java.util.List;
import java.util.stream.Stream;

/** The forms in the order in which a file is tried as one of them. */
final class Forms {

  private static final List<ArticleForm> READ = List.of(new PlainTextForm(), new HtmlForm());

  private Forms() {}

  /** The form of a file, the first that fits; what is called {@code .txt} is always plain text. */
  static ArticleForm of(ArticleFile file) {
    return Stream.concat(READ.stream(), UnreadForm.ALL.stream())
        .filter(form -> form.fits(file))
        .findFirst()
        .orElseThrow();
  }
}

package io.sourcebook.article;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.html.HtmlForm;
import io.sourcebook.article.mail.MailForm;
import io.sourcebook.article.markdown.MarkdownForm;
import io.sourcebook.article.pdf.PdfForm;
import io.sourcebook.article.text.PlainTextForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The forms in the order in which a file is tried as one of them. */
final class Forms {

  private static final ArticleForm PLAIN_TEXT = new PlainTextForm();

  /** Each form by the ending that its files have. */
  private static final Map<String, ArticleForm> BY_ENDING = byEnding();

  private static final List<ArticleForm> OTHERS =
      Stream.concat(BY_ENDING.values().stream(), UnreadForm.ALL.stream()).toList();

  private static Map<String, ArticleForm> byEnding() {
    Map<String, ArticleForm> forms = new LinkedHashMap<>();
    forms.put("html", new HtmlForm());
    forms.put("eml", new MailForm());
    forms.put("pdf", new PdfForm());
    forms.put("md", new MarkdownForm());
    return forms;
  }

  private Forms() {}

  /**
   * The form of a file: plain text for every {@code .txt}, else the first that its content shows,
   * else the first that its name tells.
   */
  static ArticleForm of(ArticleFile file) {
    if (PLAIN_TEXT.isNamed(file)) {
      return PLAIN_TEXT;
    }
    List<Predicate<ArticleForm>> signs =
        List.of(form -> form.shows(file), form -> form.isNamed(file));
    return signs.stream()
        .flatMap(sign -> OTHERS.stream().filter(sign))
        .findFirst()
        .orElse(UnreadForm.UNKNOWN);
  }

  /** The ending for a file without a name, by what its content shows; plain text otherwise. */
  static String ending(ArticleFile file) {
    return BY_ENDING.entrySet().stream()
        .filter(form -> form.getValue().shows(file))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("txt");
  }
}

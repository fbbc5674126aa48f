package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.article.form.ArticleFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, by its content before its name. */
class FormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt   | <!doctype html><p>x        | PlainTextForm",
        "a.TXT   | %PDF-1.4                   | PlainTextForm",
        "a.html  | <p>x                       | HtmlForm",
        "a.html  | no mark at all             | HtmlForm",
        "a.htm   | <!DOCTYPE HTML><html>      | HtmlForm",
        "a.php   | <p>x                       | HtmlForm",
        "a       | <HTML>                     | HtmlForm",
        "a.bin   | <!-- saved --> <html lang> | HtmlForm",
        "a       | <?xml version='1.0'?><!doctype html> | HtmlForm",
        "a       | <div>x</div>               | HtmlForm",
        "a.xyz   | <div>x</div>               | UnreadForm",
        "a       | words                      | UnreadForm",
        "a.html  | {\\rtf1                    | UnreadForm",
      })
  void ofContentAndName(String name, String content, String form) {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
      if (!charset.equals("UTF-8") && form.equals("UnreadForm")) {
        continue;
      }
      byte[] bytes = content.getBytes(java.nio.charset.Charset.forName(charset));
      assertEquals(
          form, Forms.of(new ArticleFile(name, bytes)).getClass().getSimpleName(), charset);
    }
    byte[] marked = ("\uFEFF \n" + content).getBytes(StandardCharsets.UTF_8);
    if (!form.equals("UnreadForm")) {
      assertEquals(form, Forms.of(new ArticleFile(name, marked)).getClass().getSimpleName());
    }
  }
}

package io.sourcebook.article.text;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.TextDecoding;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Source;

/** A file that is called {@code .txt}: always plain text, whatever it holds. */
public final class PlainTextForm implements ArticleForm {

  @Override
  public boolean shows(ArticleFile file) {
    return false;
  }

  @Override
  public boolean isNamed(ArticleFile file) {
    return file.ending().equals("txt");
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    TextDecoding decoding = TextDecoding.of(file.bytes());
    Reading reading = read(decoding.text(), clean);
    return new Reading(reading.text(), decoding.note(reading.source()), reading.blocks());
  }

  /** Reads a text that came within something else, such as a mail. */
  public static Reading read(String text, boolean clean) throws UnreadableArticleException {
    if (Blank.isBlank(text)) {
      throw new UnreadableArticleException(
          "it holds nothing but white space: put the article's text into it, or delete it");
    }
    CanonicalText canonical = CanonicalText.of(text);
    Page page =
        new Page(
            clean
                ? CreditSuffix.splitOff(WirePrefix.splitOff(Paragraphs.of(text)))
                : Paragraphs.of(text));
    Marks marks = clean ? BlockFinder.mark(page) : new Marks(page.size());
    Source found = clean ? SourceFinder.find(page, marks) : Source.UNKNOWN;
    return new Reading(canonical, found, BlockFinder.blocks(canonical, page, marks));
  }
}

package io.sourcebook.article;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.ArticleForm;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A form that is known but not read: its files are set aside with the reason.
 *
 * @param description the form in words, behind "it is"
 * @param remedy how its text gets into an article
 * @param endings of file names, in lower case
 * @param shown whether a file's bytes are of this form
 */
record UnreadForm(
    String description, String remedy, Set<String> endings, Predicate<ArticleFile> shown)
    implements ArticleForm {

  private static final String AS_TEXT = "save its text as a file that ends in .txt";
  private static final String AS_PDF = "save it as PDF, or its text as a file that ends in .txt";
  private static final String ZIP = "PK\u0003\u0004";

  /** A file that nothing tells what it is. */
  static final ArticleForm UNKNOWN =
      new UnreadForm("of a form that is not known", AS_TEXT, Set.of(), file -> true);

  /** The forms in the order in which they are asked. */
  static final List<ArticleForm> ALL =
      List.of(
          new UnreadForm(
              "a picture",
              "type its text, or let a program recognise it, into a file that ends in .txt",
              Set.of(
                  "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "svg", "avif", "heic"),
              file ->
                  file.holds(0, "\u0089PNG")
                      || file.holds(0, "\u00ff\u00d8\u00ff")
                      || file.holds(0, "GIF8")
                      || file.holds(8, "WEBP")
                      || file.holds(0, "II*\0")
                      || file.holds(0, "MM\0*")
                      || file.opening().startsWith("<svg")),
          new UnreadForm(
              "a document of a word processor",
              AS_PDF,
              Set.of("doc", "docx", "odt", "rtf", "pages", "wpd"),
              file ->
                  file.holds(0, "{\\rtf")
                      || file.holds(0, "\u00d0\u00cf\u0011\u00e0")
                      || (file.holds(0, ZIP)
                          && (file.opening().contains("word/")
                              || file.opening().contains("opendocument.text")))),
          new UnreadForm(
              "a table or a set of slides",
              AS_PDF,
              Set.of("xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx", "odp", "key"),
              file ->
                  file.holds(0, ZIP)
                      && (file.opening().contains("xl/")
                          || file.opening().contains("ppt/")
                          || file.opening().contains("opendocument."))),
          new UnreadForm(
              "a book (EPUB)",
              AS_TEXT,
              Set.of("epub", "mobi", "azw3"),
              file -> file.holds(0, ZIP) && file.opening().contains("application/epub")),
          new UnreadForm(
              "a packed archive",
              "unpack it, and put the articles in it here",
              Set.of("zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "warc"),
              file ->
                  (file.holds(0, ZIP) && file.ending().isEmpty())
                      || file.holds(0, "\u001f\u008b")
                      || file.holds(0, "7z\u00bc\u00af")
                      || file.holds(0, "Rar!")
                      || file.holds(0, "BZh")
                      || file.holds(0, "\u00fd7zXZ")),
          new UnreadForm(
              "a web archive of Safari",
              "save the page again as page source (HTML), or as PDF",
              Set.of("webarchive"),
              file -> file.holds(0, "bplist00")),
          new UnreadForm(
              "a mail in the form of Outlook",
              "save it as .eml, or its text as a file that ends in .txt",
              Set.of("msg", "pst"),
              file -> false),
          new UnreadForm(
              "a recording",
              "put what is said in it into a file that ends in .txt",
              Set.of("mp3", "mp4", "m4a", "mov", "wav", "ogg", "webm", "avi", "mkv"),
              file ->
                  file.holds(4, "ftyp")
                      || file.holds(0, "ID3")
                      || file.holds(0, "OggS")
                      || file.holds(8, "WAVE")));

  @Override
  public boolean shows(ArticleFile file) {
    return shown.test(file);
  }

  @Override
  public boolean isNamed(ArticleFile file) {
    return endings.contains(file.ending());
  }

  @Override
  public Reading read(ArticleFile file, boolean clean) throws UnreadableArticleException {
    throw new UnreadableArticleException("it is " + description + ", which is not read: " + remedy);
  }
}

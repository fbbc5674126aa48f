package io.sourcebook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind in seeds/articles. */
class ArticleReaderTest {

  private static final String TEXT =
      "Mill closes\n\nThe mill closed on Monday after forty years.\n";

  private static final String PICTURE =
      "it is a picture, which is not read: type its text, or let a program recognise it, into a"
          + " file that ends in .txt";

  private final List<Problem> problems = new ArrayList<>();

  @TempDir Path project;
  private Path articles = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    articles = Files.createDirectories(project.resolve("seeds/articles"));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = articles.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Library read() {
    problems.clear();
    return new ArticleReader(true).readProject(project, problems::add);
  }

  private Article only() {
    Library library = read();
    assertEquals(List.of(), library.setAside());
    assertEquals(1, library.articles().size());
    return library.articles().get(0);
  }

  private String reason(String name) {
    return read().setAside().stream()
        .filter(aside -> aside.file().equals("seeds/articles/" + name))
        .findFirst()
        .map(SetAside::reason)
        .orElse("read");
  }

  private void assertProblem(String rendered) {
    assertEquals(
        List.of(rendered.stripTrailing()), problems.stream().map(Problem::render).toList());
  }

  @Test
  void onlyLineEndsAndTheMarkAreTakenAway() throws IOException {
    write("a.txt", "\uFEFF\u00a0One.\r\n\r\n  Two\t.\rThree. \n");
    assertEquals("\u00a0One.\n\n  Two\t.\nThree. \n", only().text().value());
    assertEquals("seeds/articles/a.txt", only().file());
  }

  @Test
  void encodings() throws IOException {
    String text = "Él llegó al café. Nadie lo vio — “nunca”.\n";
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252")) {
      write("a.txt", text.getBytes(Charset.forName(charset)));
      assertEquals(text, only().text().value(), charset);
    }
    assertEquals(
        "the bytes are not UTF-8; read as windows-1252, the usual Western encoding",
        only().source().encoding().orElseThrow().evidence());
    write("a.txt", text);
    assertEquals(Optional.empty(), only().source().encoding());
  }

  @Test
  void whatCannotBeReadIsSetAsideWithTheReason() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n\u00a0\u200b\n");
    write("zeros.txt", new byte[] {80, 75, 0, 1, 2, 0, 0, 65});
    write("controls.txt", "abc\u0001\u0002\u0003\u0004def");
    write("undefined.txt", new byte[] {65, (byte) 0x81, (byte) 0xC0});
    write("image.JPG", "x");
    write("scan", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
    write("letter.docx", "x");
    write("book.epub", "x");
    write("sums.csv", "a,b");
    write("many.zip", "PK\u0003\u0004");
    write("safari.webarchive", "bplist00");
    write("outlook.msg", "x");
    write("radio.mp3", "ID3");
    write("README", TEXT);
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry(
                    "empty", "the file is empty: put the article's text into it, or delete it"),
                Map.entry(
                    "blank",
                    "it holds nothing but white space: put the article's text into it, or delete"
                        + " it"),
                Map.entry(
                    "zeros",
                    "it holds zero bytes and is no text: save the article's text as UTF-8"),
                Map.entry(
                    "controls",
                    "it is full of control characters and is no text: save the article's text as"
                        + " UTF-8"),
                Map.entry("undefined", "it is neither UTF-8 nor windows-1252: save it as UTF-8"),
                Map.entry("image", PICTURE),
                Map.entry("scan", PICTURE),
                Map.entry(
                    "letter",
                    "it is a document of a word processor, which is not read: save it as PDF, or"
                        + " its text as a file that ends in .txt"),
                Map.entry(
                    "sums",
                    "it is a table or a set of slides, which is not read: save it as PDF, or its"
                        + " text as a file that ends in .txt"),
                Map.entry(
                    "book",
                    "it is a book (EPUB), which is not read: save its text as a file that ends in"
                        + " .txt"),
                Map.entry(
                    "many",
                    "it is a packed archive, which is not read: unpack it, and put the articles in"
                        + " it here"),
                Map.entry(
                    "safari",
                    "it is a web archive of Safari, which is not read: save the page again as page"
                        + " source (HTML), or as PDF"),
                Map.entry(
                    "outlook",
                    "it is a mail in the form of Outlook, which is not read: save it as .eml, or"
                        + " its text as a file that ends in .txt"),
                Map.entry(
                    "radio",
                    "it is a recording, which is not read: put what is said in it into a file that"
                        + " ends in .txt"),
                Map.entry(
                    "README",
                    "it is of a form that is not known, which is not read: save its text as a file"
                        + " that ends in .txt"))),
        read().setAside().stream()
            .collect(
                Collectors.toMap(
                    SetAside::id, SetAside::reason, (one, other) -> other, TreeMap::new)));
    assertTrue(problems.isEmpty());
  }

  @Test
  void aTextFileIsPlainTextWhateverItLooksLike() throws IOException {
    write("a.TXT", "<html><p>Not a page");
    assertEquals("<html><p>Not a page", only().text().value());
  }

  @Test
  void theFolderOfASavedPageBelongsToIt() throws IOException {
    write("mill.html", "<html><p>The mill opened again on Friday after a long winter.</p>");
    write("mill_files/frame.html", "<html><p>Buy a mill.</p>");
    write("mill_files/photo.jpg", "x");
    write("Weir.htm", "<html><p>The weir opened on Sunday before noon.</p>");
    write("Weir-Dateien/style.css", "x");
    write("weir_archivos/a.txt", TEXT);
    Library library = read();
    assertEquals(
        List.of("Weir", "a", "mill"), library.articles().stream().map(Article::id).toList());
    assertEquals(List.of(), library.setAside());
  }

  @Test
  void tooLarge() throws IOException {
    write("a.txt", TEXT);
    try (RandomAccessFile file = new RandomAccessFile(articles.resolve("a.txt").toFile(), "rw")) {
      file.setLength(20_000_001);
    }
    assertEquals(
        "it is larger than 20 megabytes: save only the article's text, or raise"
            + " max_article_megabytes in seeds/site.yaml",
        reason("a.txt"));
    write("a.txt", TEXT.repeat(20_000));
    assertEquals("read", reason("a.txt"));
    Library small = new ArticleReader(true, 1).readProject(project, problems::add);
    assertEquals(
        "it is larger than 1 megabyte: save only the article's text, or raise"
            + " max_article_megabytes in seeds/site.yaml",
        small.setAside().get(0).reason());
  }

  @Test
  void links() throws IOException {
    Path outside = Files.createTempFile("outside", ".txt");
    Files.writeString(outside, TEXT);
    Files.createSymbolicLink(articles.resolve("out.txt"), outside);
    Files.createSymbolicLink(articles.resolve("broken.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(articles.resolve("loop.txt"), articles);
    write("real.txt", TEXT + "More of it.");
    Files.createSymbolicLink(articles.resolve("within.txt"), articles.resolve("real.txt"));
    assertEquals(
        "it is a link that leads out of the project: put the file itself there", reason("out.txt"));
    assertEquals("there is no such file, or the link to it is broken", reason("broken.txt"));
    assertEquals("it is no file: put the article itself there", reason("loop.txt"));
    assertEquals("its text is that of real: delete one of them", reason("within.txt"));
    Files.delete(outside);
  }

  @Test
  void strangeNamesInTheOrderOfCodePoints() throws IOException {
    int number = 0;
    for (String name :
        List.of(
            "z.txt", "B.txt", "a b'c\".txt", "é.txt", "😀.txt", "ﬀ.txt", "a.b.txt", "sub/x.txt")) {
      write(name, TEXT + number++);
    }
    write(".hidden.txt", TEXT);
    write(".git/x.txt", TEXT);
    assertEquals(
        List.of("B", "a b'c\"", "a.b", "x", "z", "é", "ﬀ", "😀"),
        read().articles().stream().map(Article::id).toList());
    assertTrue(problems.isEmpty());
  }

  @Test
  void ofTwoWithOneIdTheFirstStays() throws IOException {
    write("Mill.txt", TEXT + "1");
    write("sub/mill.txt", TEXT + "2");
    assertEquals(List.of("Mill"), read().articles().stream().map(Article::id).toList());
    assertEquals(
        "its name without the ending is that of seeds/articles/Mill.txt, case aside: rename one of"
            + " them",
        reason("sub/mill.txt"));
  }

  @Test
  void ofTwoWithOneTextTheFirstIdStays() throws IOException {
    write("b.txt", TEXT);
    write("a/c.txt", TEXT.replace("\n", "\r\n"));
    Library library = read();
    assertEquals(List.of("b"), library.articles().stream().map(Article::id).toList());
    assertEquals(Optional.of("b"), library.setAside().get(0).copyOf());
    assertEquals("its text is that of b: delete one of them", library.setAside().get(0).reason());
  }

  @Test
  void ofTwoWithOneTextTheOneWithTheAnalystsWordStays() throws IOException {
    write("a.txt", TEXT);
    write("b.txt", TEXT);
    write("c.txt", TEXT);
    write("b.meta.yaml", "title: The mill\n");
    assertEquals(List.of("b"), read().articles().stream().map(Article::id).toList());
    assertEquals("its text is that of b: delete one of them", reason("a.txt"));
    write("c.meta.yaml", "key: mill\n");
    assertEquals(List.of("c"), read().articles().stream().map(Article::id).toList());
    assertEquals("its text is that of c: delete one of them", reason("a.txt"));
    assertEquals("its text is that of c: delete one of them", reason("b.txt"));
    assertEquals(List.of(), problems);
  }

  @Test
  void theAnalystsWordGoesBeforeTheText() throws IOException {
    write("a.txt", "The Mill Post, in English\n\n" + TEXT);
    write(
        "a.meta.yaml",
        """
        key: mill-2020
        title: "Mill closes: the end"
        authors: Jane Doe
        published: 2020-05
        url: https://example.org/mill?a=1
        archived: https://archive.example.org/1
        read: 2021-01-02
        language: EN-gb
        publish: full
        origin: Hill Press
        note: Seen in print.
        """);
    Article article = only();
    Source source = article.source();
    assertEquals(List.of(), problems);
    assertEquals(Optional.of("mill-2020"), article.key());
    assertEquals("Mill closes: the end", source.title().orElseThrow().value());
    assertEquals("stated by the analyst in a.meta.yaml", source.title().orElseThrow().evidence());
    assertEquals("The Mill Post", source.publisher().orElseThrow().value());
    assertEquals(List.of("Jane Doe"), source.authors().orElseThrow().value());
    assertEquals("2020-05", source.published().orElseThrow().value().value());
    assertEquals("https://example.org/mill?a=1", source.url().orElseThrow().value());
    assertEquals(Optional.of("https://archive.example.org/1"), source.archived());
    assertEquals("2021-01-02", source.read().orElseThrow().value());
    assertEquals("en-gb", source.language().orElseThrow().value());
    assertEquals(Optional.of(PublishMode.FULL), source.publish());
    assertEquals(Optional.of("Hill Press"), source.origin());
    assertEquals(Optional.of("Seen in print."), source.note());
  }

  @Test
  void aFaultBesideAFileThatIsSetAsideStopsNothing() throws IOException {
    write("empty.txt", "");
    write("empty.meta.yaml", "published: soon\n");
    assertEquals(1, read().setAside().size());
    assertEquals(List.of(), problems);
  }

  @Test
  void faultsOfAMetaFile() throws IOException {
    write("a.txt", TEXT);
    write("a.meta.yaml", "titel: x\n");
    read();
    assertProblem(
        """
        seeds/articles/a.meta.yaml:1:1: unknown key `titel`
          | titel: x
          | ^
          Did you mean `title`? Known keys are archived, authors, correct, key, language, \
        lower, max_share, note, origin, publish, published, publisher, read, redact, title, url, \
        withdraw.
        """);
    write("a.meta.yaml", "published: 8 May 2020\n");
    assertEquals(Optional.empty(), only().source().published());
    assertProblem(
        """
        seeds/articles/a.meta.yaml:1:12: `8 May 2020` is no date
          | published: 8 May 2020
          |            ^
          Write a day, month or year as 2024-03-01, 2024-03 or 2024.
        """);
    write("a.meta.yaml", "url: example.org/x\n");
    read();
    assertProblem(
        """
        seeds/articles/a.meta.yaml:1:6: `example.org/x` is no web address
          | url: example.org/x
          |      ^
          Write the whole address, beginning with https:// or http://.
        """);
    write("a.meta.yaml", "key: two words\n");
    read();
    assertProblem(
        """
        seeds/articles/a.meta.yaml:1:6: `two words` is no key for citations
          | key: two words
          |      ^
          Use letters, digits and - _ . : + without spaces, such as council-vote.
        """);
    write("a.meta.yaml", "publish: all\nlanguage: English tongue\n");
    read();
    assertEquals(
        List.of("`English tongue` is no language tag", "`all` is no value of `publish`"),
        problems.stream().map(Problem::message).toList());
    write("a.meta.yaml", new byte[] {(byte) 0xFF, (byte) 0xFE});
    read();
    assertProblem("seeds/articles/a.meta.yaml: it is not UTF-8\n  Save it as UTF-8.");
  }

  @Test
  void aMetaFileWithoutItsArticle() throws IOException {
    write("a.txt", TEXT);
    write("a.txt.meta.yaml", "title: x\n");
    read();
    assertProblem(
        """
        seeds/articles/a.txt.meta.yaml: no article belongs to it
          Name it as its article is named: a.meta.yaml belongs to a.txt in the same folder.
        """);
  }

  @Test
  void keysAreUnique() throws IOException {
    write("a.txt", TEXT + "1");
    write("b.txt", TEXT + "2");
    write("c.txt", TEXT + "3");
    write("a.meta.yaml", "key: mill\n");
    write("b.meta.yaml", "title: x\nkey: MILL\n");
    write("c.meta.yaml", "key: A\n");
    assertEquals(3, read().articles().size());
    assertEquals(
        List.of(
            """
            seeds/articles/b.meta.yaml:2:6: the key `MILL` is already taken in \
            seeds/articles/a.meta.yaml
              | key: MILL
              |      ^
              Choose another key.""",
            """
            seeds/articles/c.meta.yaml:1:6: the key `A` is the name of another article, \
            seeds/articles/a.txt
              | key: A
              |      ^
              Choose another key."""),
        problems.stream().map(Problem::render).toList());
  }

  @Test
  void noFolder() {
    Library library =
        new ArticleReader(true).readProject(project.resolve("elsewhere"), problems::add);
    assertEquals(List.of(), library.articles());
    assertProblem(
        """
        seeds/articles: there is no such folder
          Make it and put the articles into it, or name another project.
        """);
  }

  @Test
  void givenFilesAndFoldersAreListedOnce() throws IOException {
    write("b.txt", TEXT);
    write("sub/a.txt", TEXT);
    write("b.meta.yaml", "title: x\n");
    Path file = articles.resolve("b.txt");
    assertEquals(
        List.of(file, articles.resolve("sub/a.txt")),
        new ArticleReader(true).list(project, List.of(articles, file, articles.resolve("sub"))));
  }
}

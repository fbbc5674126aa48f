package io.sourcebook.publish;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Library;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sha256;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.Source;
import io.sourcebook.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An article, the pages of a small site that cites it, and a look at what lies on the disk. */
final class Examples {

  /**
   * The harbour's emoji is one code point and two chars: whoever counts chars is wrong behind it.
   */
  static final String TEXT =
      "The harbour 🚢 opened in May. The mayor said \"the crane works\".\n\nShare this page\n";

  static final Span OPENED = new Span(0, 28);
  static final Span CRANE = new Span(29, 62);
  static final Span SHARE = new Span(64, 79);

  private Examples() {}

  static Library library() {
    return library(TEXT);
  }

  static Library library(String text) {
    Source source =
        new Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article =
        new Article(
            "harbour",
            Optional.empty(),
            "seeds/articles/harbour.txt",
            Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
            CanonicalText.of(text),
            source,
            List.of(
                new Block(1, new Span(0, 62), Role.BODY, Optional.empty()),
                new Block(2, SHARE, Role.FURNITURE, Optional.of("a button's words"))));
    return new Library(List.of(article), List.of());
  }

  /** A site of six files whose every word stands in {@link #TEXT}. */
  static List<SitePage> pages() {
    return List.of(
        page(
            "data/site.json",
            "{\"articles\": [{\"article\": \"harbour\", \"sha256\": \""
                + Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8))
                + "\"}]}\n"),
        page("data/subjects/crane.json", data(CRANE, slice(CRANE))),
        page("index.html", html("<a href=\"subjects/crane.html#s1\">Crane</a>")),
        page("assets/site.css", "body { background: url('dot.svg') }\n"),
        page("assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
        page(
            "sources/harbour.html",
            html(
                "<p id=\"p1\" data-article=\"harbour\" data-start=\"0\" data-end=\"62\">"
                    + "<a href=\"#p1\">1</a><span data-text>The harbour 🚢 opened in May. "
                    + "<mark>The mayor said \"the crane works\".</mark></span></p>")),
        page("subjects/crane.html", html(statement(CRANE, "… May. ", slice(CRANE), ""))));
  }

  static String data(Span span, String exact) {
    return "{\"statements\": [\n{\"id\": \"s1\", \"passages\": [{\"article\": \"harbour\", \"start\": "
        + span.start()
        + ", \"end\": "
        + span.end()
        + ", \"exact\": \""
        + exact.replace("\"", "\\\"")
        + "\"}]}]}\n";
  }

  static String slice(Span span) {
    return CanonicalText.of(TEXT).slice(span);
  }

  static String html(String body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title></head>\n<body>\n"
        + body
        + "\n</body></html>\n";
  }

  static String statement(Span span, String before, String marked, String after) {
    return "<div data-statement=\"s1\" id=\"s1\">It works.\n<p data-article=\"harbour\" data-start=\""
        + span.start()
        + "\" data-end=\""
        + span.end()
        + "\">"
        + before
        + "<mark>"
        + marked
        + "</mark>"
        + after
        + "</p></div>";
  }

  static SitePage page(String path, String text) {
    return new SitePage(path, text.getBytes(StandardCharsets.UTF_8), "the example " + path);
  }

  /** The pages with one more, or with another in the place of the one at its path. */
  static List<SitePage> with(List<SitePage> pages, SitePage page) {
    TreeMap<String, SitePage> all = new TreeMap<>();
    pages.forEach(one -> all.put(one.path(), one));
    all.put(page.path(), page);
    return List.copyOf(all.values());
  }

  /** The pages but for one. */
  static List<SitePage> without(List<SitePage> pages, String path) {
    return pages.stream().filter(page -> !page.path().equals(path)).toList();
  }

  /** Every file of a folder with its bytes as text, or nothing where there is no folder. */
  static Map<String, String> contents(Path folder) {
    TreeMap<String, String> files = new TreeMap<>();
    try {
      for (String path : SiteFolder.list(folder).files()) {
        files.put(
            path,
            new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}

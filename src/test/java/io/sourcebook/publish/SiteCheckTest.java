package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.CRANE;
import static io.sourcebook.publish.Examples.OPENED;
import static io.sourcebook.publish.Examples.SHARE;
import static io.sourcebook.publish.Examples.html;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.slice;
import static io.sourcebook.publish.Examples.statement;
import static io.sourcebook.publish.PublisherTest.assertFaults;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Library;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {

  private static final String REMEDY =
      "  Build the site again. If the build itself says this, the template that prints the place"
          + " breaks a rule of src/docs/checking.md.";

  @TempDir private Path folder;

  @Test
  void theExampleIsSound() throws IOException {
    for (SitePage page : Examples.pages()) {
      Path file = folder.resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.write(file, page.bytes());
    }
    List<String> paths = Examples.pages().stream().map(SitePage::path).toList();
    assertEquals(
        List.of(),
        SiteCheck.faults(folder, "site", paths, new SourceTexts(Examples.library(), Set.of())));
  }

  @Test
  void aChangedCharacterOfACitationIsNamedWithItsPlace() throws IOException {
    assertFaults(
        """
        site/a.html:5:1: this citation reads "The mayor said "the crane walks".", but seeds/articles/harbour.txt has "The mayor said "the crane works"." there
          | <p data-article="harbour" data-start="29" data-end="62"><mark>The mayor said "the crane walks".</mar…
          | ^
        """
            + REMEDY,
        check(html(statement(CRANE, "", slice(CRANE).replace("works", "walks"), ""))));
  }

  @Test
  void everyCharacterOfACitationCounts() throws IOException {
    String words = slice(CRANE);
    for (int i = 0; i < words.length(); i++) {
      String changed = words.substring(0, i) + "#" + words.substring(i + 1);
      assertEquals(1, check(html(statement(CRANE, "", changed, ""))).size(), changed);
      String shorter = words.substring(0, i) + words.substring(i + 1);
      assertEquals(1, check(html(statement(CRANE, "", shorter, ""))).size(), shorter);
    }
  }

  /** Remembers every result in this process. */
  private static final class Remembering implements Memory {
    private final Map<String, Object> known = new HashMap<>();

    @Override
    public <A extends Record, B extends Record, E extends Exception> B recall(
        String task, A input, Class<B> type, Work<A, B, E> work) throws E {
      Object value = known.get(task + input);
      B result = value == null ? work.on(input) : type.cast(value);
      known.put(task + input, result);
      return result;
    }
  }

  /** A site that takes nobody's place. */
  private static final Renewal NEW =
      new Renewal(Optional.empty(), new Manifest(new TreeMap<>()), Set.of());

  @Test
  void aPageCheckedBeforeIsCheckedAgainWhenItsArticleChanged() throws IOException {
    Memory memory = new Remembering();
    String words = slice(CRANE);
    Files.writeString(folder.resolve("a.html"), html(statement(CRANE, "", words, "")));
    List<String> ours = List.of("a.html");
    SourceTexts before = new SourceTexts(Examples.library(), Set.of());
    assertEquals(
        List.of(),
        SiteCheck.faults(folder, "site", ours, SiteCheck.listed(folder), before, memory, NEW));
    assertEquals(
        List.of(),
        SiteCheck.faults(folder, "site", ours, SiteCheck.listed(folder), before, memory, NEW));
    Library changed = Examples.library(Examples.TEXT.replace("works", "w0rks"));
    SourceTexts after = new SourceTexts(changed, Set.of());
    assertEquals(
        1,
        SiteCheck.faults(folder, "site", ours, SiteCheck.listed(folder), after, memory, NEW)
            .size());
    assertEquals(
        1,
        SiteCheck.faults(folder, "site", ours, SiteCheck.listed(folder), after, memory, NEW)
            .size());
  }

  @Test
  void positionsCountCodePoints() throws IOException {
    Span chars = new Span(CRANE.start() + 1, CRANE.end() + 1);
    assertEquals(1, check(html(statement(chars, "", slice(CRANE), ""))).size());
  }

  @Test
  void marksMayBeSplitAndEntitiesEscaped() throws IOException {
    String split = "The mayor said &quot;the</mark><mark> crane <b>works</b>&#34;.";
    assertEquals(List.of(), check(html(statement(CRANE, "… May. ", split, " …"))));
    assertMessages(
        List.of("this citation reads \"The mayor or so said"),
        check(html(statement(CRANE, "", "The mayor</mark> or so<mark> said", ""))));
  }

  @Test
  void theWordsAroundMustStandThere() throws IOException {
    assertEquals(
        List.of(), check(html(statement(CRANE, "…opened\n in\u00a0May. ", slice(CRANE), "\n"))));
    assertMessages(
        List.of("the words \"in June.\" do not stand before the cited ones"),
        check(html(statement(CRANE, "in June. ", slice(CRANE), ""))));
    assertMessages(
        List.of("the words \"he lied\" do not stand behind the cited ones"),
        check(html(statement(CRANE, "", slice(CRANE), " he lied"))));
  }

  @Test
  void aStatementNeedsACitation() throws IOException {
    assertMessages(
        List.of("is a statement without a citation"),
        check(html("<p data-statement=\"s1\">It works.</p>")));
    assertMessages(
        List.of("is a statement without a citation"),
        check(
            html(
                "<p data-statement=\"s1\"><span data-article=\"harbour\" data-start=\"4\""
                    + " data-end=\"11\">harbour</span></p>")));
  }

  @Test
  void aWordingMustBeItsStretch() throws IOException {
    String words =
        "<p data-article=\"harbour\"><span data-start=\"4\" data-end=\"11\">%</span></p>";
    assertEquals(List.of(), check(html(words.replace("%", "harbour"))));
    assertMessages(
        List.of(
            "this wording reads \"Harbour\", but seeds/articles/harbour.txt has \"harbour\" there"),
        check(html(words.replace("%", "Harbour"))));
  }

  @Test
  void aBlockOfASourceMustBeItsStretchAlsoWhenItIsFurniture() throws IOException {
    String block =
        "<p data-article=\"harbour\" data-start=\"64\" data-end=\"79\">2 <span data-text>%</span></p>";
    assertEquals(List.of(), check(html(block.replace("%", "Share <mark>this</mark> page"))));
    assertMessages(
        List.of("this block reads \"Share that page\""),
        check(html(block.replace("%", "Share that page"))));
  }

  @Test
  void furnitureIsNeverCited() throws IOException {
    String message = "cites ¶2 of seeds/articles/harbour.txt, which is left out as furniture";
    assertMessages(List.of(message), check(html(statement(SHARE, "", slice(SHARE), ""))));
    Span across = new Span(CRANE.start(), SHARE.end());
    assertMessages(List.of(message), check(html(statement(across, "", slice(across), ""))));
  }

  @Test
  void positionsMustLieInAnArticle() throws IOException {
    for (String bad : List.of("", "-1", "81", "9999999999", "x", "4.0")) {
      assertMessages(
          List.of(
              "cites the positions 0 to " + bad + " of seeds/articles/harbour.txt, which has 80"),
          check(
              html("<p data-article=\"harbour\" data-start=\"0\" data-end=\"" + bad + "\">x</p>")));
    }
    assertMessages(
        List.of("cites the article \"port\", which does not exist"),
        check(html("<p data-article=\"port\" data-start=\"0\" data-end=\"1\">T</p>")));
    assertMessages(
        List.of("has positions, but names no article"),
        check(html("<p data-start=\"0\" data-end=\"1\">T</p>")));
    assertMessages(
        List.of("names an article, but no positions in it"),
        check(html("<p data-article=\"harbour\"><mark>The</mark></p>")));
  }

  @Test
  void linksMustLeadSomewhere() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/b c.html"), html("<i id=\"y\">y</i>"));
    Files.writeString(folder.resolve("CNAME"), "x");
    for (String good :
        List.of(
            "a.html",
            "./a.html#x",
            "#x",
            "#",
            "sub/b%20c.html?q=1#y",
            "sub/../CNAME",
            "https://example.org/gone",
            "//example.org/gone",
            "mailto:x@example.org",
            "data:image/png;base64,AAAA")) {
      assertEquals(
          List.of(),
          check(html("<a id=\"x\" href=\"" + good + "\">x</a>"), "a.html", "sub/b c.html"),
          good);
    }
    assertLink("gone.html", "leads to \"gone.html\", but the site has no file gone.html");
    assertLink("A.html", "leads to \"A.html\", but the site has no file A.html");
    assertLink("sub", "leads to \"sub\", but the site has no file sub");
    assertLink("sub/", "leads to \"sub/\", but the site has no file sub/");
    assertLink("#z", "leads to \"#z\", but a.html has no id \"z\"");
    assertLink("#X", "leads to \"#X\", but a.html has no id \"X\"");
    assertLink("sub/b c.html#z", "leads to \"sub/b c.html#z\", but sub/b c.html has no id \"z\"");
    assertLink("../a.html", "leads to \"../a.html\", which is no address: it leaves the site");
    assertLink(
        "/a.html",
        "leads to \"/a.html\", which begins at the server's root: the site may lie in a folder");
  }

  /** The page for addresses that do not exist cannot know from where it is printed. */
  @Test
  void aPageThatTellsTheSitesPathMayLinkFromThere() throws IOException {
    String begin =
        "<!DOCTYPE html><html data-root=\"/sheets/\"><title>x</title><a id=\"x\" href=\"";
    for (String good : List.of("/sheets/a.html", "/sheets/a.html#x", "/sheets/./a.html")) {
      assertEquals(List.of(), check(begin + good + "\">x</a>"), good);
    }
    assertEquals(1, check(begin + "/sheets/gone.html\">x</a>").size());
    assertEquals(1, check(begin + "/sheets/../a.html\">x</a>").size());
    assertEquals(1, check(begin + "/other/a.html\">x</a>").size());
  }

  private void assertLink(String address, String message) throws IOException {
    assertMessages(
        List.of(message),
        check(html("<a id=\"x\" href=\"" + address + "\">x</a>"), "a.html", "sub/b c.html"));
  }

  @Test
  void styleSheetsAndDrawingsLeadSomewhereToo() throws IOException {
    Files.writeString(folder.resolve("a.html"), html("x"));
    Files.writeString(folder.resolve("a.css"), "a{}\n  @font-face { src: url(\"f.woff2\") }\n");
    Files.writeString(folder.resolve("a.svg"), "<svg><image href=\"b.png\"/></svg>");
    List<Problem> faults =
        SiteCheck.faults(
            folder,
            "site",
            List.of("a.css", "a.svg"),
            new SourceTexts(Examples.library(), Set.of()));
    assertMessages(
        List.of(
            "leads to \"f.woff2\", but the site has no file f.woff2",
            "leads to \"b.png\", but the site has no file b.png"),
        faults);
    assertEquals(2, faults.get(0).line());
    assertEquals(21, faults.get(0).column());
  }

  @Test
  void idsAreUniqueWithoutRegardToCase() throws IOException {
    assertMessages(
        List.of(
            "has the id \"S1\" beside \"s1\", equal but for case",
            "has the id \"s1\" for a second time",
            "has an empty id"),
        check(html("<i id=\"s1\"></i><i id=\"S1\"></i><i id=\"s1\"></i><i id=\"\"></i>")));
  }

  @Test
  void namesOfIdsMustExist() throws IOException {
    assertMessages(
        List.of("refers to the id \"gone\", which the page does not have"),
        check(html("<section aria-labelledby=\"h gone\"><h2 id=\"h\">x</h2></section>")));
  }

  @Test
  void passagesInTheDataAreChecked() throws IOException {
    assertEquals(List.of(), data(Examples.data(OPENED, slice(OPENED))));
    assertFaults(
        """
        site/data/x.json:2:27: this passage reads "The mayor said "the crane w0rks".", but seeds/articles/harbour.txt has "The mayor said "the crane works"." there
          | {"id": "s1", "passages": [{"article": "harbour", "start": 29, "end": 62, "exact": "The mayor said \\"…
          |                           ^
        """
            + REMEDY,
        data(Examples.data(CRANE, slice(CRANE).replace("works", "w0rks"))));
    assertMessages(
        List.of(
            "this passage takes in ¶2 of seeds/articles/harbour.txt, which is left out as furniture"),
        data(Examples.data(SHARE, slice(SHARE))));
    assertMessages(
        List.of("this entry of \"quotations\" has no passage"),
        data("{\"quotations\": [{\"text\": \"x\", \"passage\": {}}], \"timeline\": [{}]}"));
    assertMessages(
        List.of("the prefix or suffix of this passage does not stand around its words"),
        data(
            "{\"a\": {\"article\": \"harbour\", \"start\": 4, \"end\": 11, \"exact\": \"harbour\","
                + " \"prefix\": \"A \"}}"));
    assertMessages(
        List.of("this passage cites the article \"\", which does not exist"),
        data("{\"exact\": \"x\"}"));
    assertEquals(1, data("{\"a\": ").size());
  }

  private List<Problem> data(String json) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/x.json"), json);
    return SiteCheck.faults(
        folder, "site", List.of("data/x.json"), new SourceTexts(Examples.library(), Set.of()));
  }

  private List<Problem> check(String html, String... paths) throws IOException {
    SitePage page = page("a.html", html);
    Files.write(folder.resolve(page.path()), page.bytes());
    List<String> ours = new ArrayList<>(paths.length == 0 ? List.of("a.html") : List.of(paths));
    return SiteCheck.faults(folder, "site", ours, new SourceTexts(Examples.library(), Set.of()));
  }

  private static void assertMessages(List<String> beginnings, List<Problem> faults) {
    List<String> messages = faults.stream().map(Problem::message).toList();
    assertEquals(beginnings.size(), messages.size(), messages.toString());
    for (int i = 0; i < beginnings.size(); i++) {
      String message = messages.get(i);
      String beginning = beginnings.get(i);
      assertEquals(beginning, message.substring(0, Math.min(message.length(), beginning.length())));
    }
  }
}

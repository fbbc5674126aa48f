package io.sourcebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.sourcebook.ProjectGenerator;
import io.sourcebook.app.BuiltProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the committed site and of one with 300 subjects, in every way of reading. */
@Tag("browser")
class EveryPageTest {

  private static final int SUBJECTS = 300;

  /** A small telephone, and 1280 px at four hundred percent (WCAG 1.4.10). */
  private static final int NARROWEST = 320;

  @TempDir static Path folder;

  private static Chromium chromium;
  private static Path large;

  /** A site that is read. */
  enum Site {
    COMMITTED,
    LARGE;

    private Path folder() {
      return this == COMMITTED ? Path.of("site").toAbsolutePath() : large;
    }

    /** Every page of a small site; of a large one the longest of each kind. */
    private List<String> sample() throws IOException {
      return this == COMMITTED ? SitePageFiles.all(folder()) : SitePageFiles.sample(folder());
    }
  }

  @BeforeAll
  static void build() {
    chromium = Chromium.open();
    large = BuiltProject.site(ProjectGenerator.manySubjects(folder.resolve("large"), SUBJECTS));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static List<String> said(Page page, String base) {
    List<String> said = new ArrayList<>();
    page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
    page.onPageError(error -> said.add(page.url() + ": " + error));
    page.onRequestFailed(
        request -> {
          // The icon is asked for late, and given up when the next page is opened.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            said.add(page.url() + ": not found: " + request.url());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
            said.add(page.url() + ": asks for " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            said.add(page.url() + ": " + response.status() + " for " + response.url());
          }
        });
    return said;
  }

  private static int width(Page page) {
    return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  /**
   * Opens every page and gathers whatever is wrong.
   *
   * @param widths at which each is looked at, the narrowest first
   */
  private static List<String> readAll(Path site, String base, List<Integer> widths)
      throws IOException {
    try (BrowserContext reader = chromium.reader(NARROWEST, true)) {
      Page page = reader.newPage();
      List<String> said = said(page, base);
      for (String path : SitePageFiles.all(site)) {
        page.setViewportSize(widths.get(0), 900);
        page.navigate(base + path.replace(" ", "%20"));
        for (int width : widths) {
          page.setViewportSize(width, 900);
          int is = width(page);
          if (is > width) {
            said.add(path + " is " + is + " wide on " + width);
          }
        }
      }
      return said;
    }
  }

  @ParameterizedTest
  @EnumSource
  void fromDiskNothingIsAskedOfOthersNorSaidNorTooWide(Site site) throws IOException {
    assertEquals(
        List.of(),
        readAll(site.folder(), site.folder().toUri().toString(), List.of(NARROWEST, 390, 1280)));
  }

  @ParameterizedTest
  @EnumSource
  void fromAServerBelowAFolderNothingIsAskedOfOthersNorSaidNorTooWide(Site site)
      throws IOException {
    try (SubPathServer server = SubPathServer.of(site.folder())) {
      // The same bytes are as wide as from disk: once is enough.
      assertEquals(List.of(), readAll(site.folder(), server.address(), List.of(NARROWEST)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothing(Site site) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String way : List.of("wide", "dark", "narrow", "print", "no script")) {
      try (BrowserContext reader = chromium.reader(way.equals("narrow") ? 390 : 1280, true)) {
        Page page = reader.newPage();
        page.emulateMedia(
            new Page.EmulateMediaOptions()
                .setColorScheme(way.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setMedia(way.equals("print") ? Media.PRINT : Media.SCREEN));
        if (way.equals("no script")) {
          // The checker is a script itself: only the site's own are kept away.
          page.route("**/*.js", route -> route.abort());
        }
        for (String path : site.sample()) {
          page.navigate(site.folder().resolve(path).toUri().toString());
          for (Rule fault : new AxeBuilder(page).analyze().getViolations()) {
            faults.add(
                way + " " + path + ": " + fault.getId() + " " + fault.getNodes().get(0).getHtml());
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptNoWordIsMissing(Site site) throws IOException {
    try (BrowserContext with = chromium.reader(1280, true);
        BrowserContext without = chromium.reader(1280, false)) {
      Page one = with.newPage();
      Page other = without.newPage();
      for (String path : site.sample()) {
        if (path.equals("search.html")) {
          continue;
        }
        String address = site.folder().resolve(path).toUri().toString();
        one.navigate(address);
        other.navigate(address);
        String words = other.locator("main").innerText().replaceAll("\\s+", " ");
        assertTrue(words.length() > 20, path);
        assertEquals(wordsWithoutControls(one), words, path);
        assertTrue(width(other) <= 1280, path);
      }
    }
  }

  /** The words of a page with script, without the buttons that only a script can serve. */
  private static String wordsWithoutControls(Page page) {
    page.evaluate(
        "document.querySelectorAll('main button:not([popovertarget])').forEach(e => e.remove())");
    return page.locator("main").innerText().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @EnumSource
  void onPaperEachStatementHasItsEvidence(Site site) throws IOException {
    try (BrowserContext reader = chromium.reader(800, true)) {
      Page page = reader.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String path : site.sample()) {
        page.navigate(site.folder().resolve(path).toUri().toString());
        assertTrue(width(page) <= 800, path + " is " + width(page) + " wide");
        assertEquals(
            0,
            ((Number)
                    page.evaluate(
                        "[...document.querySelectorAll('[data-statement]')].filter(row =>"
                            + " ![...row.querySelectorAll('[data-start]')].some(words =>"
                            + " words.getClientRects().length)).length"))
                .intValue(),
            path);
      }
    }
  }

  @Test
  void byKeyboardAloneEverythingIsReachedAndSeen() throws IOException {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      for (String path : SitePageFiles.sample(Site.COMMITTED.folder())) {
        page.navigate(Site.COMMITTED.folder().resolve(path).toUri().toString());
        page.keyboard().press("Tab");
        assertEquals("skip", focused(page).get("class"), path);
        page.keyboard().press("Enter");
        // The address follows the key only after a while.
        page.waitForURL(url -> url.endsWith("#main"));
        page.navigate(Site.COMMITTED.folder().resolve(path).toUri().toString());
        int wanted = ((Number) page.evaluate(REACHABLE)).intValue();
        List<String> hidden = new ArrayList<>();
        int reached = 0;
        page.keyboard().press("Tab");
        while (!"BODY".equals(focused(page).get("tag")) && reached <= wanted + 5) {
          Map<String, Object> focus = focused(page);
          if (!Boolean.TRUE.equals(focus.get("seen"))) {
            hidden.add(focus.toString());
          }
          reached++;
          page.keyboard().press("Tab");
        }
        assertEquals(List.of(), hidden, path);
        assertTrue(reached >= wanted, path + ": " + reached + " of " + wanted);
      }
    }
  }

  /** How many links and controls are to be seen. */
  private static final String REACHABLE =
      "[...document.querySelectorAll('a[href], button, input, select, summary')]"
          + ".filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled).length";

  @SuppressWarnings("unchecked")
  private static Map<String, Object> focused(Page page) {
    return (Map<String, Object>)
        page.evaluate(
            """
            () => {
              const e = document.activeElement, style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              return {
                tag: e.tagName, class: e.className, text: e.textContent.slice(0, 60),
                seen: box.width > 0 && box.right > 0 && style.outlineStyle !== 'none'
              };
            }
            """);
  }
}

package io.sourcebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a reader meets who opens the committed site from disk. Needs Chromium, else it is skipped.
 */
class ReaderTest {

  private static final Path SITE = Path.of("site").toAbsolutePath();

  /** How far each subject is above its first link, in pixels, where both share a line. */
  private static final String APART =
      """
      () => [...document.querySelectorAll('.back p:has(> span)')]
        .map(row => ['span', 'a'].map(name => {
          const words = document.createRange();
          words.selectNodeContents(row.querySelector(name));
          return words.getClientRects()[0];
        }))
        .filter(([subject, link]) => subject.right <= link.left)
        .map(([subject, link]) => link.bottom - subject.bottom)
      """;

  private static Chromium browser;

  @BeforeAll
  static void open() {
    browser = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String address(Path page) {
    return page.toUri().toString();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(SITE)) {
      return all.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static List<Path> sheets() throws IOException {
    return pages().stream()
        .filter(path -> path.getParent().getFileName().toString().equals("subjects"))
        .filter(path -> !path.getFileName().toString().matches(".*-(?:brief|changes)\\.html"))
        .toList();
  }

  /** The address's fragment names an element on the page, and marked words follow it at once. */
  private static void assertAtMarkedWords(Page page) {
    String fragment = page.url().substring(page.url().indexOf('#') + 1);
    Locator target = page.locator("[id='" + fragment + "']");
    assertEquals(1, target.count(), page.url());
    assertTrue(
        page.locator("[data-text]:has([id='" + fragment + "']) mark").count() > 0
            || page.locator("[id='" + fragment + "'] mark").count() > 0
            || page.locator("mark[id='" + fragment + "']").count() > 0,
        "no marked words at " + page.url());
  }

  @Test
  void theHomePageLeadsToEachFactSheet() throws IOException {
    try (BrowserContext reader = browser.reader(1280, false)) {
      Page page = reader.newPage();
      page.navigate(address(SITE.resolve("index.html")));
      for (Path sheet : sheets()) {
        String href = "subjects/" + sheet.getFileName();
        assertTrue(page.locator("main a[href='" + href + "']").count() > 0, href);
      }
    }
  }

  @Test
  void onAWideScreenEachStatementLeadsToItsWordsInOneClickWithoutScript() throws IOException {
    try (BrowserContext reader = browser.reader(1440, false)) {
      Page page = reader.newPage();
      for (Path sheet : sheets()) {
        page.navigate(address(sheet));
        int rows = page.locator("[data-statement]").count();
        assertTrue(rows > 0, "no statement on " + sheet);
        Set<String> addresses = new TreeSet<>();
        for (int row = 0; row < rows; row++) {
          Locator link =
              page.locator("[data-statement]")
                  .nth(row)
                  .locator("a[href*='../sources/']:visible")
                  .first();
          addresses.add(sheet.toUri().resolve(link.getAttribute("href")).toString());
        }
        page.locator("[data-statement] a[href*='../sources/']:visible").first().click();
        page.waitForURL("**/sources/**");
        assertAtMarkedWords(page);
        for (String address : addresses) {
          page.navigate(address);
          assertAtMarkedWords(page);
        }
      }
    }
  }

  @Test
  void onANarrowScreenTwoClicksAreEnoughWithoutScript() throws IOException {
    try (BrowserContext reader = browser.reader(390, false)) {
      Page page = reader.newPage();
      for (Path sheet : sheets()) {
        page.navigate(address(sheet));
        Locator row = page.locator("[data-statement]").first();
        row.locator("button[popovertarget]").first().click();
        row.locator("a[href*='../sources/']:visible").first().click();
        page.waitForURL("**/sources/**");
        assertAtMarkedWords(page);
      }
    }
  }

  @Test
  void nothingIsWiderThanANarrowScreen() throws IOException {
    try (BrowserContext reader = browser.reader(360, true)) {
      Page page = reader.newPage();
      for (Path path : pages()) {
        page.navigate(address(path));
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertTrue(((Number) width).intValue() <= 360, path + " is " + width + " wide");
      }
    }
  }

  @Test
  void aSubjectStandsOnOneLineWithItsFirstLinkBelowAParagraph() throws IOException {
    try (BrowserContext reader = browser.reader(390, true)) {
      Page page = reader.newPage();
      int lines = 0;
      for (Path path : pages()) {
        if (!path.getParent().equals(SITE.resolve("sources"))) {
          continue;
        }
        page.navigate(address(path));
        for (Media media : List.of(Media.SCREEN, Media.PRINT)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
          for (Object apart : (List<?>) page.evaluate(APART)) {
            assertEquals(0, ((Number) apart).doubleValue(), .1, media + " of " + path);
            lines++;
          }
        }
      }
      assertTrue(lines > 0);
    }
  }

  @Test
  void noPageBreaksItsContentPolicyOrItsScripts() throws IOException {
    try (BrowserContext reader = browser.reader(1280, true)) {
      Page page = reader.newPage();
      List<String> said = new ArrayList<>();
      page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
      page.onPageError(error -> said.add(page.url() + ": " + error));
      page.onRequestFailed(request -> said.add(page.url() + ": not found: " + request.url()));
      for (Path path : pages()) {
        page.navigate(address(path));
        // Leaving earlier would cut off the request for the icon.
        page.waitForLoadState(LoadState.NETWORKIDLE);
      }
      assertEquals(List.of(), said);
    }
  }

  @Test
  void theSearchFindsAStatementFromDisk() {
    try (BrowserContext reader = browser.reader(1280, true)) {
      Page page = reader.newPage();
      page.navigate(address(SITE.resolve("search.html")) + "?q=nicolas+sanctions");
      Locator hits = page.locator("#hits a");
      hits.first().waitFor();
      hits.first().click();
      page.waitForURL("**/subjects/**");
      String fragment = page.url().substring(page.url().indexOf('#') + 1);
      assertEquals(1, page.locator("[id='" + fragment + "']").count(), page.url());
    }
  }

  @Test
  void everyPageIsAccessibleInLightAndDark() throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext reader = browser.reader(1280, true)) {
        Page page = reader.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (Path path : pages()) {
          page.navigate(address(path));
          List<Rule> faults = new AxeBuilder(page).analyze().getViolations();
          String told = path + " in " + scheme + ": ";
          for (Rule fault : faults) {
            told += fault.getId() + " " + fault.getNodes().get(0).getHtml() + "; ";
          }
          assertTrue(faults.isEmpty(), told);
        }
      }
    }
  }

  @Test
  void aPopoverClosesOnEscapeAndTheFocusReturns() throws IOException {
    try (BrowserContext reader = browser.reader(390, true)) {
      Page page = reader.newPage();
      page.navigate(address(sheets().get(0)));
      Locator chip = page.locator("[data-statement] button[popovertarget]").first();
      chip.focus();
      page.keyboard().press("Enter");
      String note = chip.getAttribute("popovertarget");
      Locator opened = page.locator("[id='" + note + "']");
      opened.waitFor();
      page.keyboard().press("Escape");
      opened.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      assertEquals(note, page.evaluate("document.activeElement.getAttribute('popovertarget')"));
    }
  }
}

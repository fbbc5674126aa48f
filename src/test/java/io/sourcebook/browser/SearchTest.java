package io.sourcebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sourcebook.page.search.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search page of the committed site, opened from disk. */
class SearchTest {

  private static final String SEARCH =
      Path.of("site", "search.html").toAbsolutePath().toUri().toString();

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Locator found(Page page, String query) {
    page.locator("#q").fill(query);
    page.locator("#hits[data-shown='" + query.replace("'", "\\'") + "']").waitFor(attached());
    return page.locator("#hits li");
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }

  /** How many hits the page says there are. */
  private static int told(Page page) {
    String words = page.locator("#hint").textContent();
    return Integer.parseInt(words.substring(0, words.indexOf(' ')));
  }

  @Test
  void accentsCaseAndBeginningsDoNotMatter() {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      page.navigate(SEARCH);
      int plain = found(page, "maria corina").count();
      assertTrue(plain > 3, "hits: " + plain);
      assertEquals(plain, found(page, "MARÍA corina").count());
      assertTrue(found(page, "sanct").count() > 3);
      assertEquals(
          "sanctions",
          page.locator("#hits mark").first().textContent().toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void eachHitLeadsToItsPlaceAndStatementsGoFirst() {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      page.navigate(SEARCH);
      found(page, "sanctions");
      List<String> hrefs = new ArrayList<>();
      for (Locator link : page.locator("#hits a").all()) {
        hrefs.add(link.getAttribute("href"));
      }
      int passage = 0;
      for (String href : hrefs) {
        assertTrue(href.matches("(subjects|sources)/[^#]+#[cs][0-9a-f-]+"), href);
        passage += href.startsWith("sources/") ? 1 : 0;
        assertFalse(passage > 0 && href.startsWith("subjects/"), "behind a passage: " + href);
      }
      for (String href : hrefs.subList(0, 5)) {
        page.navigate(SEARCH.replace("search.html", href));
        String fragment = href.substring(href.indexOf('#') + 1);
        assertEquals(1, page.locator("[id='" + fragment + "']").count(), href);
      }
    }
  }

  @Test
  void wordsInQuotationMarksStandAsTyped() {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      page.navigate(SEARCH);
      Locator rows = found(page, "\"presidential elections\"");
      assertTrue(rows.count() > 0);
      for (Locator row : rows.all()) {
        assertTrue(row.textContent().contains("presidential elections"), row.textContent());
      }
      assertEquals(0, found(page, "\"elections presidential\"").count());
      assertEquals(
          "No statement and no cited passage has these words.",
          page.locator("#hint").textContent());
    }
  }

  @Test
  void theSearchStandsInTheAddressAndTheFiltersWorkByKeyboard() {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      page.navigate(SEARCH + "?q=oil");
      page.locator("#hits[data-shown=oil]").waitFor(attached());
      int all = told(page);
      page.locator("#filters summary").focus();
      page.keyboard().press("Enter");
      page.locator("#by-subject option[value=oil-licences]").waitFor(attached());
      page.keyboard().press("Tab");
      assertEquals("by-subject", page.evaluate("document.activeElement.id"));
      page.keyboard().type("Oil");
      page.waitForURL(url -> url.contains("s=oil-licences"));
      page.waitForFunction("n => parseInt(document.getElementById('hint').textContent) !== n", all);
      int chosen = told(page);
      assertTrue(chosen > 0 && chosen < all, chosen + " of " + all);
      String address = page.url();
      assertTrue(address.endsWith("search.html?q=oil&s=oil-licences"), address);
      Page linked = reader.newPage();
      linked.navigate(address);
      linked.locator("#hits[data-shown=oil]").waitFor(attached());
      assertEquals(chosen, told(linked));
      assertEquals("oil-licences", linked.locator("#by-subject").inputValue());
      linked.navigate(SEARCH + "#q=oil&s=oil-licences");
      linked.locator("#hits[data-shown=oil]").waitFor(attached());
      assertEquals(chosen, told(linked));
    }
  }

  @Test
  void aHostileQueryStaysText() {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      List<String> said = new ArrayList<>();
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);
      page.navigate(SEARCH);
      for (String query :
          List.of(
              "<img src=x onerror=alert(1)> sanctions",
              "__proto__ constructor",
              "../../etc/passwd",
              "=s/oil-licences",
              "%00 \\ \" '",
              "x".repeat(5000))) {
        page.locator("#q").fill(query);
        page.waitForFunction("q => document.getElementById('q').value === q", query);
        page.waitForTimeout(50);
      }
      assertEquals(0, page.locator("main img").count());
      assertEquals(List.of(), said);
    }
  }

  @Test
  void theScriptFoldsAsTheProgramDoes() {
    try (BrowserContext reader = chromium.reader(1280, true)) {
      Page page = reader.newPage();
      page.navigate(SEARCH);
      for (String text :
          List.of(
              "Año SEÑOR Straße Łódź Øresund ② don’t İstanbul ﬁn",
              "Œuvre Þór Đặng 北京 Москва Ёлка ½ x² U.S.-backed",
              "naïve e\u0301te\u0301 ΑΘΉΝΑ")) {
        assertEquals(Tokens.of(text), page.evaluate("t => sourcebookSearch.tokens(t)", text));
      }
    }
  }

  @Test
  void withoutScriptThePageSaysWhatToDo() {
    try (BrowserContext reader = chromium.reader(1280, false)) {
      Page page = reader.newPage();
      page.navigate(SEARCH);
      assertTrue(page.locator("main").innerText().contains("browser’s own find"));
      assertTrue(
          page.locator("noscript a[href='index.html'], main a[href='index.html']")
              .first()
              .isVisible());
      assertFalse(page.locator("#finder").isVisible());
    }
  }
}

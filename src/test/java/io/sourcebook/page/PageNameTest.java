package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mill-strike",
        "Mill strike, 2",
        "él",
        "水門",
        "a.b",
        "it's",
        "😀",
        "concert",
        "com",
        "a~b",
        "story-20240401",
        "indexes",
        "..a"
      })
  void ordinaryNamesStay(String article) {
    assertEquals(article, PageName.of(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "Index",
        "CON",
        "con",
        "lpt1.x",
        "a:b",
        "a?b",
        "a\"b",
        "a\\b",
        "100%",
        "a#b",
        "a\u202Eb",
        "a\nb",
        "a\0b",
        "b~0123abcd"
      })
  void othersGetAHash(String article) {
    String name = PageName.of(article);
    assertTrue(name.matches("[^<>:\"/\\\\|?*%#\\p{Cntrl}\\p{Cf}]+~[0-9a-f]{8}"), name);
    assertEquals(name, PageName.of(article));
  }

  @Test
  void differentNamesStayDifferent() {
    assertNotEquals(PageName.of("a:b"), PageName.of("a?b"));
    assertEquals("a-b", PageName.of("a-b"));
    assertEquals("index~1bc04b52", PageName.of("index"));
    assertNotEquals("index~1bc04b52", PageName.of("index~1bc04b52"));
  }

  @Test
  void longNamesAreCut() {
    String name = PageName.of("é".repeat(124) + "x");
    assertTrue((name + ".html").getBytes(StandardCharsets.UTF_8).length < 255);
    assertNotEquals(name, PageName.of("é".repeat(124) + "y"));
  }
}

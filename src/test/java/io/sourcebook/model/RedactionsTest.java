package io.sourcebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionsTest {

  private static Redactions of(String... words) {
    return new Redactions(
        Stream.of(words)
            .map(one -> new Redaction(one, Optional.empty(), new Place("f", 1, 1, "")))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Pérez left., █████████ left.",
    "ANA PEREZ left., █████████ left.",
    "about Ana  Pérez’s car, about ██████████’s car",
    "ana-perez-left, █████████-left",
    "Ana\u00adPérez, Ana\u00adPérez",
    "A\u200bna Pére\u0301z!, ███████████!",
    "Banana Pérez, Banana Pérez",
    "Ana Pérezista, Ana Pérezista",
    "Ana 😀 Pérez, Ana 😀 Pérez",
    "😀 Ana Pérez 😀, 😀 █████████ 😀",
  })
  void wordsAreFoundWhole(String text, String blacked) {
    assertEquals(blacked, of("Ana Perez").blackOut(text));
  }

  @Test
  void linesBetweenWordsAreOneSpace() {
    assertEquals("by ███████████.", of("Ana Perez").blackOut("by Ana \n\tPerez."));
  }

  @Test
  void everyPlaceGoesAlsoWhereTwoOverlap() {
    assertEquals("█████████ b, ███", of("a b a", "b a", "c d").blackOut("a b a b a b, c d"));
  }

  @Property
  void theTextKeepsItsLengthAndLosesTheWords(@ForAll String text, @ForAll String words) {
    Redactions redactions = of(words.isBlank() ? "x" : words);
    String blacked = redactions.blackOut(text);
    assertEquals(
        text.codePointCount(0, text.length()), blacked.codePointCount(0, blacked.length()));
    assertTrue(redactions.in(blacked).isEmpty() || !Redactions.areWords(words));
    assertEquals(blacked, redactions.blackOut(blacked));
  }

  @Test
  void aMegabyteOfRepeatsIsSearchedInTime() {
    Redactions redactions = of("a".repeat(500) + "b");
    String text = "a".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertEquals(text, redactions.blackOut(text)));
    assertFalse(Redactions.areWords(" -- "));
  }
}

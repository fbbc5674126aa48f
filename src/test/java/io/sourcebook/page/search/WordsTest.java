package io.sourcebook.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words by number, and by their letters. */
class WordsTest {

  private static int number(Words words, String word) {
    char[] letters = ("<" + word + ">").toCharArray();
    return words.number(letters, 1, letters.length - 1);
  }

  @Test
  void aWordKeepsItsNumber() {
    Words words = new Words();
    assertEquals(0, number(words, "rain"));
    assertEquals(1, number(words, "rai"));
    assertEquals(0, number(words, "rain"));
    assertEquals("rai", words.get(1));
    assertEquals(2, words.size());
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    Words words = new Words();
    assertEquals(0, number(words, "Aa"));
    assertEquals(1, number(words, "BB"));
    assertEquals(0, number(words, "Aa"));
  }

  @Test
  void manyWordsAreAllFoundAgain() {
    Words words = new Words();
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      known.add("letters of a word, " + i);
      assertEquals(i, number(words, known.get(i)));
    }
    for (int i = 0; i < known.size(); i++) {
      assertEquals(i, number(words, known.get(i)));
      assertEquals(known.get(i), words.get(i));
    }
  }

  @Test
  void signsDivideWordsWithoutFoldingAsWithIt() {
    for (char sign = '\u2000'; sign < '\u2070'; sign++) {
      String text = "Says" + sign + "he" + sign + "1 x";
      List<String> folded = new ArrayList<>(Tokens.of(text + " \u00e9"));
      folded.remove(folded.size() - 1);
      assertEquals(folded, Tokens.of(text), text);
    }
  }
}

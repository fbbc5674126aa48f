package io.sourcebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words decide for English or Spanish, or for neither. */
class LanguageVoteTest {

  @Test
  void english() {
    assertEquals(
        Optional.of(
            new Sourced<>(
                "en", Certainty.INFERRED, "small words in the text: 8 English, 1 Spanish")),
        LanguageVote.of(
            List.of("The boat was laid up by the owner of La Paloma.", "It is there.")));
  }

  @Test
  void spanish() {
    assertEquals(
        Optional.of(
            new Sourced<>(
                "es", Certainty.INFERRED, "small words in the text: 0 English, 8 Spanish")),
        LanguageVote.of(
            List.of("El barco que cruza la ría de Melina no sale desde el lunes por un fallo")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O barco que cruza a ria não sai desde a segunda-feira, e uma empresa pede mais ajuda ao município.",
        "Il battello che attraversa il fiume non parte da lunedì, e gli abitanti sono della stessa idea.",
        "Le bateau qui passe la rivière est en panne et les habitants des deux rives ne sont pas contents.",
        "Das Boot, das den Fluss quert, ist seit Montag nicht mit der nötigen Technik und auf eine Hilfe angewiesen.",
        "Four words of it.",
      })
  void neither(String text) {
    assertEquals(Optional.empty(), LanguageVote.of(List.of(text)));
  }
}

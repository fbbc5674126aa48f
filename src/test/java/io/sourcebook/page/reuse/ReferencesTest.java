package io.sourcebook.page.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sourcebook.model.CitationStyle;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Memory;
import io.sourcebook.page.view.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References in each style and language; italics stand between stars. */
class ReferencesTest {

  private static Work work(
      Optional<String> publisher, Optional<Edtf> published, boolean inferred, String language) {
    return new Work(
        "k",
        "Ferries stop at & near <Norwick>",
        List.of("Zoë Čapek"),
        publisher,
        published,
        inferred,
        Optional.of(language),
        Optional.of("https://example.org/a?b=1&c=2"),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String drawn(CitationStyle style, String language, Work work, String doubt) {
    Reference reference = new References(style, language, Memory.NONE).of(work, doubt);
    return reference.runs().stream()
        .map(run -> run.kind().equals("italic") ? "*" + run.text() + "*" : run.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "APA | en | Zoë Čapek. (2019, February 3). Ferries stop at & near <Norwick>. *The Coast*. https://example.org/a?b=1&c=2",
        "CHICAGO | en | Zoë Čapek. “Ferries Stop at & near <Norwick>.” *The Coast*, February 3, 2019. https://example.org/a?b=1&c=2.",
        "MLA | en | Zoë Čapek. “Ferries Stop at & near <Norwick>.” *The Coast*, 3 Feb. 2019, https://example.org/a?b=1&c=2.",
        "IEEE | en | Zoë Čapek, “Ferries stop at & near <Norwick>,” *The Coast*, Feb. 03, 2019. [Online]. Available: https://example.org/a?b=1&c=2",
        "CHICAGO | es | Zoë Čapek. «Ferries stop at & near <Norwick>». *The Coast*, 3 de febrero de 2019. https://example.org/a?b=1&c=2.",
      })
  void aDatedArticle(CitationStyle style, String language, String reference) {
    Work work =
        work(Optional.of("The Coast"), Optional.of(new Edtf("2019-02-03")), false, language);
    assertEquals(reference, drawn(style, language, work, "n.d."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "APA | en | n.d. | Zoë Čapek. (n.d.). Ferries stop at & near <Norwick>. *The Coast*. Retrieved https://example.org/a?b=1&c=2",
        "APA | es | s. f. | Zoë Čapek. (s. f.). Ferries stop at & near <Norwick>. *The Coast*. Recuperado https://example.org/a?b=1&c=2",
        "CHICAGO | en | n.d. | Zoë Čapek. “Ferries Stop at & near <Norwick>.” *The Coast*, n.d. https://example.org/a?b=1&c=2.",
        "MLA | en | n.d. | Zoë Čapek. “Ferries Stop at & near <Norwick>.” *The Coast*, n.d., https://example.org/a?b=1&c=2.",
        "IEEE | es | s. f. | Zoë Čapek, «Ferries stop at & near <Norwick>», *The Coast*, s. f. [En línea]. Disponible en: https://example.org/a?b=1&c=2",
      })
  void anUndatedArticle(CitationStyle style, String language, String doubt, String reference) {
    Work work = work(Optional.of("The Coast"), Optional.empty(), false, language);
    assertEquals(reference, drawn(style, language, work, doubt).replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "APA | Zoë Čapek. (ca. 2019). Ferries stop at & near <Norwick>. *The Coast*. https://example.org/a?b=1&c=2",
        "CHICAGO | Zoë Čapek. “Ferries Stop at & near <Norwick>.” *The Coast*, [2019?]. https://example.org/a?b=1&c=2.",
        "MLA | Zoë Čapek. “Ferries Stop at & near <Norwick>.” *The Coast*, [2019?], https://example.org/a?b=1&c=2.",
        "IEEE | Zoë Čapek, “Ferries stop at & near <Norwick>,” *The Coast*, [2019?]. [Online]. Available: https://example.org/a?b=1&c=2",
      })
  void aDateByInferenceIsMarked(CitationStyle style, String reference) {
    Work work = work(Optional.of("The Coast"), Optional.of(new Edtf("2019")), true, "en");
    assertEquals(reference, drawn(style, "en", work, "[2019?]"));
  }
}

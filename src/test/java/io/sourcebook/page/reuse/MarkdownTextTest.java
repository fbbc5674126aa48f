package io.sourcebook.page.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Plain text goes through a reader of Markdown unharmed. */
class MarkdownTextTest {

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.strings().withChars("ab1 .)#+-*_`[]()<>&!|~\\=:\n\té").ofMaxLength(20);
  }

  @Property(tries = 1000)
  void anyTextComesBack(@ForAll("hostile") String text) {
    for (String mark : new String[] {"x ", "1. ", "- **b** "}) {
      String html =
          HtmlRenderer.builder()
              .build()
              .render(Parser.builder().build().parse(mark + MarkdownText.of(text) + "\n"));
      Element body = Jsoup.parse(html).body();
      String lead = mark.equals("x ") ? "x " : mark.startsWith("-") ? "b " : "";
      assertEquals(
          (lead + text).replaceAll("\\s+", " ").strip(),
          body.wholeText().replaceAll("\\s+", " ").strip(),
          html);
      body.select("strong").first();
      assertEquals(
          mark.startsWith("-") ? 1 : 0,
          body.select("strong, em, code, a, h1, h2, hr").size(),
          html);
    }
  }
}

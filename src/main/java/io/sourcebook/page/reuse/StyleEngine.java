package io.sourcebook.page.reuse;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import io.sourcebook.model.CitationStyle;
import io.sourcebook.model.Edtf;
import io.sourcebook.page.view.Reference;
import io.sourcebook.page.view.Reference.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A citation processor with one style of the Citation Style Language. */
final class StyleEngine {

  /** The number before an entry of a numbered style. */
  private static final String NUMBER = ".csl-left-margin";

  private final CitationStyle style;
  private final OneItem shelf = new OneItem();
  private final CSL processor;

  StyleEngine(CitationStyle style, String language) {
    this.style = style;
    try {
      this.processor =
          new CSL(
              shelf,
              tag -> resource("locales-" + locale(tag) + ".xml"),
              new DefaultAbbreviationProvider(),
              resource(file(style)),
              locale(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    processor.setOutputFormat("html");
  }

  /** The only item that the processor sees. */
  private static final class OneItem implements ItemDataProvider {

    private CSLItemData item = new CSLItemDataBuilder().id("none").build();

    @Override
    public CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public List<String> getIds() {
      return List.of(item.getId());
    }
  }

  private static String file(CitationStyle style) {
    return switch (style) {
      case APA -> "apa.csl";
      case CHICAGO -> "chicago-notes-bibliography.csl";
      case MLA -> "modern-language-association.csl";
      case IEEE -> "ieee.csl";
    };
  }

  /** Whether a style has words of its own for a date that is missing or not certain. */
  private static boolean tellsDoubt(CitationStyle style) {
    return style == CitationStyle.APA || style == CitationStyle.CHICAGO;
  }

  private static String locale(String language) {
    return language.startsWith("es") ? "es-ES" : "en-US";
  }

  private static String resource(String name) {
    try (InputStream in = StyleEngine.class.getResourceAsStream("csl/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource csl/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reference reference(Work work, String doubt) {
    shelf.item = item(work, doubt);
    processor.reset();
    processor.registerCitationItems(work.key());
    String[] entries = processor.makeBibliography().getEntries();
    return new Reference(entries.length == 0 ? List.of() : runs(entries[0]));
  }

  private CSLItemData item(Work work, String doubt) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder().id(work.key()).type(CSLType.ARTICLE_NEWSPAPER).title(work.title());
    if (!work.authors().isEmpty()) {
      item.author(
          work.authors().stream()
              .map(name -> new CSLNameBuilder().literal(name).build())
              .toArray(CSLName[]::new));
    }
    work.publisher().ifPresent(item::containerTitle);
    work.language().ifPresent(item::language);
    work.url().ifPresent(item::URL);
    work.read().ifPresent(day -> item.accessed(date(day, false)));
    boolean doubted = work.published().isEmpty() || work.isDateUncertain();
    if (doubted && !tellsDoubt(style)) {
      item.issued(new CSLDateBuilder().literal(doubt).build());
    } else {
      work.published().ifPresent(day -> item.issued(date(day, work.isDateUncertain())));
    }
    return item.build();
  }

  private static CSLDate date(Edtf date, boolean uncertain) {
    CSLDateBuilder builder = new CSLDateBuilder();
    int[] parts = PublicationDate.parts(date).stream().mapToInt(Integer::intValue).toArray();
    if (parts.length == 0) {
      return builder.literal(date.value()).build();
    }
    return (uncertain ? builder.circa(true) : builder).dateParts(parts).build();
  }

  /** The words of an entry, of whose markup only italics are kept. */
  private static List<Run> runs(String html) {
    Element entry = Jsoup.parseBodyFragment(html).body();
    entry.select(NUMBER).remove();
    List<Run> runs = new ArrayList<>();
    for (TextNode text : entry.nodeStream(TextNode.class).toList()) {
      Element parent = text.parent();
      boolean italic = parent != null && parent.attr("style").contains("italic");
      append(runs, italic ? "italic" : "plain", text.text());
    }
    return trimmed(runs);
  }

  private static void append(List<Run> runs, String kind, String text) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).kind().equals(kind)) {
      runs.set(last, new Run(kind, runs.get(last).text() + text));
    } else if (!text.isEmpty()) {
      runs.add(new Run(kind, text));
    }
  }

  private static List<Run> trimmed(List<Run> runs) {
    List<Run> out = new ArrayList<>(runs);
    while (!out.isEmpty() && out.get(0).text().isBlank()) {
      out.remove(0);
    }
    while (!out.isEmpty() && out.get(out.size() - 1).text().isBlank()) {
      out.remove(out.size() - 1);
    }
    if (!out.isEmpty()) {
      out.set(0, new Run(out.get(0).kind(), out.get(0).text().stripLeading()));
      int last = out.size() - 1;
      out.set(last, new Run(out.get(last).kind(), out.get(last).text().stripTrailing()));
    }
    return out;
  }
}

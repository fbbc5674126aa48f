package io.sourcebook.page.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Edtf;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bibliographies, each read back by a reader of its own. */
class BibliographyTest {

  private static final Work WHOLE =
      new Work(
          "ferry-2019",
          "“Smoke & mirrors” cost 100% of Ñuñoa’s ferries — $3_000 {net} #1",
          List.of("Zoë Čapek-O’Brien", "The Harbour Desk"),
          Optional.of("El Ábaco Ilustrado"),
          Optional.of(new Edtf("2019-02-03")),
          false,
          Optional.of("es"),
          Optional.of("https://example.org/a_b?c=1&d=100%25~x"),
          Optional.of("https://archive.example.org/9"),
          Optional.of(new Edtf("2020-10-09")),
          List.of());

  private static final Work BARE =
      new Work(
          "bare",
          "[They said that …]",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of("Publisher not stated.", "Undated."));

  private static Work published(String date, boolean inferred) {
    return new Work(
        "x",
        "T",
        List.of(),
        Optional.of("P"),
        Optional.of(new Edtf(date)),
        inferred,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static BibTeXEntry entry(List<Work> works, String key)
      throws ParseException, TokenMgrException {
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(BibTex.of(works)));
    assertEquals(works.size(), database.getEntries().size());
    return database.resolveEntry(new Key(key));
  }

  private static String plain(BibTeXEntry entry, String field)
      throws ParseException, TokenMgrException {
    return plain(entry.getField(new Key(field)).toUserString());
  }

  private static String plain(String latex) throws ParseException, TokenMgrException {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
  }

  @Test
  void bibTexIsReadBack() throws Exception {
    BibTeXEntry whole = entry(List.of(WHOLE, BARE), "ferry-2019");
    assertEquals("article", whole.getType().getValue());
    assertEquals(
        "“Smoke & mirrors” cost 100% of Ñuñoa’s ferries — $3_000 {net} #1", plain(whole, "title"));
    assertEquals("El Ábaco Ilustrado", plain(whole, "journal"));
    assertEquals(
        "{Zo{\\\"e} {\\v C}apek-O'Brien} and {The Harbour Desk}",
        whole.getField(new Key("author")).toUserString());
    assertEquals("2019", plain(whole, "year"));
    assertEquals("2019-02-03", plain(whole, "date"));
    assertEquals("February", whole.getField(new Key("month")).toUserString());
    assertEquals(
        "https://example.org/a_b?c=1&d=100%25~x", whole.getField(new Key("url")).toUserString());
    assertEquals("2020-10-09", plain(whole, "urldate"));
    assertEquals("spanish", plain(whole, "langid"));
  }

  @Test
  void bibTexOfWhatIsNotStated() throws Exception {
    BibTeXEntry bare = entry(List.of(WHOLE, BARE), "bare");
    assertEquals("misc", bare.getType().getValue());
    assertEquals("[They said that …]", plain(bare, "title"));
    assertEquals("Publisher not stated. Undated.", plain(bare, "note"));
    assertEquals(
        List.of("title", "note"), bare.getFields().keySet().stream().map(Key::getValue).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-03, false, 2019, 2019-02-03, 2019/02/03/",
    "2019-02, false, 2019, 2019-02, 2019/02//",
    "2019, false, 2019, 2019, 2019///",
    "2019, true, [2019?], 2019?, 2019///inferred",
    "2019-02~, false, [2019?], 2019-02?, 2019/02//inferred",
  })
  void datesSayWhatIsKnown(String date, boolean inferred, String year, String edtf, String ris)
      throws Exception {
    Work work = published(date, inferred);
    BibTeXEntry entry = entry(List.of(work), "x");
    assertEquals(year, entry.getField(new Key("year")).toUserString());
    assertEquals(edtf, entry.getField(new Key("date")).toUserString());
    assertEquals(List.of(ris), records(Ris.of(List.of(work))).get(0).get("DA"));
  }

  @Test
  void anIntervalStaysWhatItIs() throws Exception {
    Work work = published("2019-02-03/2019-02-05", false);
    assertEquals(
        "2019-02-03/2019-02-05",
        entry(List.of(work), "x").getField(new Key("date")).toUserString());
    assertEquals(
        "[{id=x, type=article-newspaper, title=T, container-title=P,"
            + " issued={literal=2019-02-03/2019-02-05}}]",
        CslJson.of(List.of(work)).toString());
    assertEquals(
        List.of("///2019-02-03/2019-02-05"), records(Ris.of(List.of(work))).get(0).get("DA"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mill-strike | mill-strike",
        "mill.strike_2 | mill.strike_2",
        "Wire ñ 2 | Wire---2-c5b1e1b9",
        "a{b}c,d% | a-b-c-d--b8b1d6b4",
      })
  void keysAreNamesThatReadersHold(String name, String key) throws Exception {
    String made = BibTex.key(name);
    assertEquals(key.replaceFirst("[0-9a-f]{8}$", ""), made.replaceFirst("[0-9a-f]{8}$", ""));
    assertTrue(made.matches("[A-Za-z0-9:._+/-]+"), made);
  }

  /** The records of a RIS file, read by the letter: two characters, two spaces, hyphen, space. */
  private static List<Map<String, List<String>>> records(String ris) {
    List<Map<String, List<String>>> records = new ArrayList<>();
    Map<String, List<String>> record = new LinkedHashMap<>();
    for (String line : ris.split("\r\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), line);
      String tag = line.substring(0, 2);
      assertEquals(record.isEmpty(), tag.equals("TY"), line);
      if (tag.equals("ER")) {
        records.add(record);
        record = new LinkedHashMap<>();
      } else {
        record.computeIfAbsent(tag, t -> new ArrayList<>()).add(line.substring(6));
      }
    }
    assertTrue(record.isEmpty());
    return records;
  }

  @Test
  void risIsReadBack() {
    List<Map<String, List<String>>> records = records(Ris.of(List.of(WHOLE, BARE)));
    assertEquals(
        "{TY=[NEWS], ID=[ferry-2019],"
            + " TI=[“Smoke & mirrors” cost 100% of Ñuñoa’s ferries — $3_000 {net} #1],"
            + " AU=[Zoë Čapek-O’Brien, The Harbour Desk], T2=[El Ábaco Ilustrado], PY=[2019],"
            + " DA=[2019/02/03/], UR=[https://example.org/a_b?c=1&d=100%25~x],"
            + " L2=[https://archive.example.org/9], Y2=[2020/10/09/], LA=[es]}",
        records.get(0).toString());
    assertEquals(
        "{TY=[NEWS], ID=[bare], TI=[[They said that …]], N1=[Publisher not stated., Undated.]}",
        records.get(1).toString());
  }

  @Test
  void cslJsonHasTheFieldsOfItsSchema() {
    assertEquals(
        "{id=ferry-2019, type=article-newspaper,"
            + " title=“Smoke & mirrors” cost 100% of Ñuñoa’s ferries — $3_000 {net} #1,"
            + " author=[{literal=Zoë Čapek-O’Brien}, {literal=The Harbour Desk}],"
            + " container-title=El Ábaco Ilustrado, issued={date-parts=[[2019, 2, 3]]},"
            + " accessed={date-parts=[[2020, 10, 9]]},"
            + " URL=https://example.org/a_b?c=1&d=100%25~x,"
            + " archive_location=https://archive.example.org/9, language=es}",
        CslJson.of(List.of(WHOLE)).get(0).toString());
    assertEquals(
        "{date-parts=[[2019]], circa=true}",
        String.valueOf(CslJson.of(List.of(published("2019", true))).get(0).get("issued")));
  }

  /** The reader above knows neither, but every LaTeX does. */
  @Test
  void lettersWithoutACommandStayAsTheyAre() {
    assertEquals(
        "Ж あ ?` ¿Qué? {\\l}{\\oe}{\\r A}".replace("é", "{\\'e}"), LatexText.of("Ж あ ?‘ ¿Qué? łœÅ"));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.strings()
        .withChars("\\{}$&#%_^~\"'`@,= \t\nabÉéñß¿“”‘’–—…«»øæ\u00a0\u2028[]<>|")
        .ofMaxLength(30);
  }

  /** Nothing in a title can break out of its field, and all of it comes back. */
  @Property(tries = 500)
  void anyTitleComesBackFromBibTex(@ForAll("hostile") String title) throws Exception {
    Work work =
        new Work(
            "k",
            title,
            List.of(),
            Optional.of(title),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(title));
    BibTeXEntry entry = entry(List.of(work), "k");
    assertEquals(LatexText.of(title), entry.getField(new Key("journal")).toUserString());
    assertEquals(letters(title), letters(plain(entry, "title")));
  }

  @Property(tries = 200)
  void anyTitleIsOneLineOfRis(@ForAll("hostile") String title) {
    Work work =
        new Work(
            "k",
            title,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    String read = records(Ris.of(List.of(work))).get(0).get("TI").get(0);
    assertEquals(letters(title), letters(read));
  }

  /** Letters and signs, without white space and the marks that LaTeX writes with others. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0\\u2028'`‘’“”\"–—-]+", "");
  }
}

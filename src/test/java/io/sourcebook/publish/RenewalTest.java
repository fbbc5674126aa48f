package io.sourcebook.publish;

import static io.sourcebook.publish.Examples.html;
import static io.sourcebook.publish.Examples.page;
import static io.sourcebook.publish.Examples.slice;
import static io.sourcebook.publish.Examples.statement;
import static io.sourcebook.publish.Examples.with;
import static io.sourcebook.publish.Examples.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Library;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that stand are not looked up again, unless something is gone on which they stood. */
class RenewalTest {

  private static final SitePage QUOTING =
      page("a.html", html(statement(Examples.CRANE, "", slice(Examples.CRANE), "")));
  private static final SitePage LEADING =
      page(
          "b.html",
          html(
              "<a href=\"c.html#x\">x</a> <a href=\"a.html#s1\">s1</a> <a href=\"own.txt\">x</a>"));
  private static final SitePage LED_TO = page("c.html", html("<p id=\"x\">x</p>"));
  private static final List<SitePage> PAGES = List.of(QUOTING, LEADING, LED_TO);

  @TempDir private Path folder;
  private Path site;
  private final Remembering memory = new Remembering();

  /** Remembers, and notes which pages it was asked for. */
  private static final class Remembering implements Memory {
    private final Map<String, Object> known = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> kept = new TreeSet<>();

    @Override
    public synchronized <A extends Record, B extends Record, E extends Exception> B recall(
        String task, A input, Class<B> type, Work<A, B, E> work) throws E {
      asked.add(told(task, input));
      Object value = known.get(task + input);
      B result = value == null ? work.on(input) : type.cast(value);
      known.put(task + input, result);
      return result;
    }

    @Override
    public synchronized <A extends Record, B extends Record> Optional<B> known(
        String task, A input, Class<B> type) {
      asked.add(told(task, input));
      return Optional.ofNullable(known.get(task + input)).map(type::cast);
    }

    @Override
    public synchronized void keep(String task, Record input) {
      kept.add(told(task, input));
    }

    private static String told(String task, Record input) {
      return task + " " + input.toString().replaceAll(".*path=([^,]*),.*|.*", "$1");
    }
  }

  @BeforeEach
  void begin() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("own.txt"), "the reader's own");
    assertEquals(List.of(), publish(PAGES));
    memory.asked.clear();
  }

  private List<Problem> publish(List<SitePage> pages) {
    return publish(pages, Examples.library());
  }

  private List<Problem> publish(List<SitePage> pages, Library library) {
    List<Problem> faults = Publisher.publish(site, pages, library, memory).faults();
    Path fresh = folder.resolve("fresh/site");
    try {
      Files.createDirectories(fresh);
      Files.deleteIfExists(fresh.resolve("own.txt"));
      if (Files.exists(site.resolve("own.txt"))) {
        Files.writeString(fresh.resolve("own.txt"), "the reader's own");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(
        Publisher.publish(fresh, pages, library, Memory.NONE).faults(),
        faults,
        "what a check that remembers nothing says");
    return faults;
  }

  private static List<String> messages(List<Problem> faults) {
    return faults.stream().map(Problem::message).toList();
  }

  @Test
  void onlyWhatIsNewIsLookedUpAndThatToWhichItLeads() {
    SitePage more = page("d.html", html("<a href=\"c.html#x\">x</a> <a href=\"b.html\">b</a>"));
    assertEquals(List.of(), publish(with(PAGES, more)));
    assertEquals(
        Set.of("site ", "check c.html", "check d.html", "check data/files.json"), memory.asked);
    assertEquals(Set.of("check a.html", "check b.html", "check c.html"), memory.kept);
  }

  @Test
  void aSiteThatStaysIsKeptInMemory() {
    assertEquals(List.of(), publish(PAGES));
    assertEquals(Set.of(), memory.asked);
    assertEquals(Set.of("site ", "check a.html", "check b.html", "check c.html"), memory.kept);
  }

  @Test
  void aPageThatIsGoneIsMissedByThoseThatLeadToIt() {
    assertEquals(
        List.of("leads to \"c.html#x\", but the site has no file c.html"),
        messages(publish(without(PAGES, "c.html"))));
  }

  @Test
  void anIdThatIsGoneIsMissedByThoseThatLeadToIt() {
    assertEquals(
        List.of("leads to \"c.html#x\", but c.html has no id \"x\""),
        messages(publish(with(PAGES, page("c.html", html("<p id=\"y\">x</p>"))))));
    assertEquals(
        List.of(), publish(with(PAGES, page("c.html", html("<p id=\"x\">x</p><p id=\"y\"></p>")))));
  }

  @Test
  void aSiteAfterTheNextIsHeldAgainstWhatItsPagesStandOn() {
    SitePage more = page("d.html", html("<a href=\"c.html#y\">y</a>"));
    SitePage apart = page("e.html", html("<a href=\"a.html\">a</a>"));
    SitePage both = page("c.html", html("<p id=\"x\">x</p><p id=\"y\">y</p>"));
    List<SitePage> pages = with(with(with(PAGES, both), more), apart);
    assertEquals(List.of(), publish(pages));
    SitePage other = page("a.html", html("<p id=\"s1\">no words of a source</p>"));
    assertEquals(List.of(), publish(with(pages, other)));
    memory.asked.clear();
    assertEquals(
        List.of("leads to \"c.html#y\", but c.html has no id \"y\""),
        messages(publish(with(with(pages, other), LED_TO))));
    assertEquals(
        Set.of("site ", "check b.html", "check c.html", "check d.html", "check data/files.json"),
        memory.asked,
        "both that lead to c.html, and not a.html, to which one of them leads too");
  }

  @Test
  void whateverChangesTheSameFaultsAreTold() {
    Random random = new Random(20_261_122);
    int faultless = 0;
    for (int round = 0; round < 300; round++) {
      List<SitePage> pages = new ArrayList<>(PAGES);
      for (int i = 0; i < 6; i++) {
        if (random.nextInt(8) > 0) {
          StringBuilder body = new StringBuilder();
          for (int id = 0; id < 3; id++) {
            body.append(random.nextInt(6) > 0 ? "<p id=\"i" + id + "\"></p>" : "");
          }
          int to = random.nextInt(6);
          body.append(
              to == i ? "" : "<a href=\"p" + to + ".html#i" + random.nextInt(3) + "\">x</a>");
          pages.add(page("p" + i + ".html", html(body.toString())));
        }
      }
      Library library =
          random.nextInt(20) == 0
              ? Examples.library(Examples.TEXT.replace("works", "w0rks"))
              : Examples.library();
      faultless += publish(pages, library).isEmpty() ? 1 : 0;
    }
    assertTrue(faultless > 20 && faultless < 280, faultless + " of 300 without a fault");
  }

  @Test
  void aFileOfSomebodyElseThatIsGoneIsMissed() throws IOException {
    Files.delete(site.resolve("own.txt"));
    assertEquals(
        List.of("leads to \"own.txt\", but the site has no file own.txt"),
        messages(publish(with(PAGES, page("d.html", html("new"))))));
  }

  @Test
  void anArticleThatChangedIsHeldAgainstThePagesThatStand() {
    Library changed = Examples.library(Examples.TEXT.replace("works", "w0rks"));
    List<Problem> faults = publish(with(PAGES, page("d.html", html("new"))), changed);
    assertEquals(1, faults.size());
    assertEquals("site/a.html", faults.get(0).file());
  }

  @Test
  void aSiteThatNobodyCheckedIsLookedUpWhole() {
    memory.known.keySet().removeIf(name -> name.startsWith("site"));
    assertEquals(List.of(), publish(with(PAGES, page("d.html", html("new")))));
    assertEquals(
        Set.of(
            "site ",
            "check a.html",
            "check b.html",
            "check c.html",
            "check d.html",
            "check data/files.json"),
        memory.asked);
  }
}

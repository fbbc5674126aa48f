package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.app.BuiltProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feeds keep to RFC 4287; the numbers of its sections stand beside the rules. */
class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void twoReleases() throws Exception {
    project = BuiltProject.ferry(folder.resolve("project"));
    BuiltProject.release(project, "2022-05-01", "One & <two>");
    Path subject = project.resolve("seeds/subjects/norwick-line.md");
    Files.writeString(subject, Files.readString(subject).replace("a part of", "some of"));
    BuiltProject.release(project, "2023-05-01", "");
  }

  private Document feed(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(project.resolve("site").resolve(path).toFile());
  }

  private static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && ATOM.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static String only(Element of, String name) {
    List<Element> found = children(of, name);
    assertEquals(1, found.size(), name);
    return found.get(0).getTextContent();
  }

  /** Checks a feed, and gives the ids of it and its entries. */
  private List<String> checked(String path, int entries) throws Exception {
    Element feed = feed(path).getDocumentElement();
    assertEquals("feed", feed.getLocalName());
    assertEquals(ATOM, feed.getNamespaceURI());
    List<String> ids = new ArrayList<>();
    // 4.1.1: one id, one title, one updated; an author where not every entry has one.
    ids.add(only(feed, "id"));
    assertTrue(!only(feed, "title").isBlank());
    assertEquals("Ferries of the Arlen", only(children(feed, "author").get(0), "name"));
    assertEquals("2023-05-01T00:00:00Z", only(feed, "updated"));
    assertEquals(List.of("self", "alternate"), relations(feed));
    List<Element> all = children(feed, "entry");
    assertEquals(entries, all.size());
    for (Element entry : all) {
      // 4.1.2, 3.3: one id, one title, one updated as RFC 3339 has it.
      ids.add(only(entry, "id"));
      assertTrue(!only(entry, "title").isBlank());
      assertTrue(only(entry, "updated").matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
      assertEquals(List.of("alternate"), relations(entry));
      // 4.1.3.3: XHTML is a single div.
      Element content = children(entry, "content").get(0);
      assertEquals("xhtml", content.getAttribute("type"));
      List<Element> within = new ArrayList<>();
      for (Node node = content.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element) {
          within.add(element);
        } else {
          assertTrue(node.getTextContent().isBlank());
        }
      }
      assertEquals(1, within.size());
      assertEquals("div", within.get(0).getLocalName());
      assertEquals(XHTML, within.get(0).getNamespaceURI());
    }
    ids.forEach(
        id -> assertTrue(id.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), id));
    return ids;
  }

  private static List<String> relations(Element of) {
    return children(of, "link").stream().map(link -> link.getAttribute("rel")).toList();
  }

  private List<String> ids() throws Exception {
    List<String> ids = new ArrayList<>(checked("feed.xml", 2));
    ids.addAll(checked("subjects/norwick-line.xml", 2));
    return ids;
  }

  @Test
  void theyAreValidAndNoIdComesTwice() throws Exception {
    List<String> ids = ids();
    Set<String> different = new HashSet<>(ids);
    assertEquals(6, ids.size());
    assertEquals(6, different.size());
    assertTrue(feed("feed.xml").getDocumentElement().getTextContent().contains("One & <two>"));
  }

  @Test
  void idsStayWhenTheSiteIsRenamedMovedAndReleasedAgain() throws Exception {
    List<String> before = ids();
    Files.writeString(
        project.resolve("seeds/site.yaml"),
        "title: Ferries of the Arlen\nbase_url: https://example.org/ferries/\n");
    BuiltProject.site(project);
    assertEquals(before, ids());
    Path subject = project.resolve("seeds/subjects/ada-brun.md");
    Files.delete(subject);
    BuiltProject.release(project, "2023-05-01", "");
    List<String> after = checked("feed.xml", 3);
    assertEquals(before.get(0), after.get(0));
    assertEquals(before.subList(1, 3), after.subList(2, 4));
    assertNotEquals(after.get(1), after.get(2));
  }

  @Test
  void withoutAPublicAddressLinksAreRelative() throws Exception {
    String feed = Files.readString(project.resolve("site/subjects/norwick-line.xml"));
    assertTrue(
        feed.contains(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"../subjects/norwick-line.xml\"/>"),
        feed);
    assertEquals(0, page("index.html").select("link[rel=alternate]").size());
    assertEquals(
        "feed.xml", page("changes.html").select("a[type=application/atom+xml]").attr("href"));
  }

  private org.jsoup.nodes.Document page(String path) throws Exception {
    return Jsoup.parse(Files.readString(project.resolve("site").resolve(path)));
  }

  @Test
  void withAPublicAddressEveryLinkIsAbsolute() throws Exception {
    String base = "https://example.org/ferries/";
    Files.writeString(
        project.resolve("seeds/site.yaml"), "title: Ferries\nbase_url: " + base + "\n");
    BuiltProject.site(project);
    for (String path : List.of("feed.xml", "subjects/norwick-line.xml", "subjects/ada-brun.xml")) {
      String feed = Files.readString(project.resolve("site").resolve(path));
      List<String> links = Jsoup.parse(feed, Parser.xmlParser()).select("[href]").eachAttr("href");
      assertTrue(links.size() > 3);
      links.forEach(link -> assertTrue(link.startsWith(base), link));
    }
    assertEquals(
        List.of(base + "subjects/norwick-line.xml", base + "feed.xml"),
        page("subjects/norwick-line.html").select("link[rel=alternate]").eachAttr("href"));
    assertEquals(
        List.of(base + "feed.xml"),
        page("sources/index.html").select("link[rel=alternate]").eachAttr("href"));
  }

  @Test
  void whatNoXmlMayHoldIsReplaced() {
    assertEquals(
        "a\ufffdb\ufffdc\n", new String(Feeds.bytes("a\u0001b\uffffc"), StandardCharsets.UTF_8));
  }
}

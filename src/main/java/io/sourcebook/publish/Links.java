package io.sourcebook.publish;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Collects the addresses that a file of the site leads to. */
final class Links {

  private static final List<String> ATTRIBUTES =
      List.of("href", "src", "xlink:href", "action", "poster", "data");

  private Links() {}

  /** The addresses in the attributes of a document that was parsed with positions. */
  static List<Link> of(Document document) {
    List<Link> links = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      for (String name : ATTRIBUTES) {
        if (element.hasAttr(name)) {
          Range.Position at = element.sourceRange().start();
          links.add(new Link(element.attr(name).strip(), at.lineNumber(), at.columnNumber()));
        }
      }
    }
    return links;
  }

  /** The addresses in the attributes of a drawing or feed. */
  static List<Link> ofXml(CheckedFile file) {
    return of(Jsoup.parse(file.text(), "", Parser.xmlParser().setTrackPosition(true)));
  }

  /** The addresses within {@code url(…)} of a style sheet. */
  static List<Link> ofCss(CheckedFile file) {
    List<Link> links = new ArrayList<>();
    int line = 0;
    for (String text : file.text().split("\n", -1)) {
      line++;
      for (int at = text.indexOf("url("); at >= 0; at = text.indexOf("url(", at + 1)) {
        int end = text.indexOf(')', at);
        if (end > 0) {
          String address = text.substring(at + 4, end).strip();
          links.add(new Link(unquoted(address), line, at + 1));
        }
      }
    }
    return links;
  }

  private static String unquoted(String address) {
    boolean quoted =
        address.length() >= 2
            && (address.charAt(0) == '"' || address.charAt(0) == '\'')
            && address.charAt(address.length() - 1) == address.charAt(0);
    return quoted ? address.substring(1, address.length() - 1) : address;
  }
}

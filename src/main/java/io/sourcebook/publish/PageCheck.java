package io.sourcebook.publish;

import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;

/**
 * Checks one page: each cited word against its source, each statement for a citation, each id.
 *
 * <p>The markup that it relies on is described in src/docs/checking.md.
 */
final class PageCheck {

  /** Attributes that name an id of the same page, or several with spaces between. */
  private static final List<String> REFERENCES =
      List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Evaluator POSITIONS = new Evaluator.Attribute("data-start");
  private static final Evaluator ARTICLE = new Evaluator.Attribute("data-article");
  private static final Evaluator TEXT = new Evaluator.Attribute("data-text");
  private static final Evaluator MARK = new Evaluator.Tag("mark");

  private final CheckedFile file;
  private final SourceTexts sources;
  private final Document page;
  private final Set<String> ids = new HashSet<>();
  private final List<Problem> faults = new ArrayList<>();
  private final List<LostCitation> lost = new ArrayList<>();
  private final Set<String> articles = new TreeSet<>();

  private PageCheck(CheckedFile file, SourceTexts sources, boolean placed) {
    this.file = file;
    this.sources = sources;
    this.page = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(placed));
    collectIds();
    page.getAllElements().forEach(this::check);
  }

  /** A check that tells at which place of the file each fault and each link is. */
  static PageCheck placed(CheckedFile file, SourceTexts sources) {
    return new PageCheck(file, sources, true);
  }

  /**
   * A check that only tells whether there are faults, and not where: to keep each element's place
   * takes a parser half its time again, and few pages have faults.
   */
  static PageCheck unplaced(CheckedFile file, SourceTexts sources) {
    return new PageCheck(file, sources, false);
  }

  /** Every fault, in the order of the page within each kind. */
  List<Problem> faults() {
    return faults;
  }

  /** The citations of articles known to have changed, where their words are lost, in order. */
  List<LostCitation> lost() {
    return lost;
  }

  /** The ids that a link may lead to. */
  Set<String> ids() {
    return ids;
  }

  /** The ids of the articles against which words were held. */
  Set<String> articles() {
    return articles;
  }

  /** The path of the site on its server, where the page tells one; else empty. */
  String root() {
    Element html = page.selectFirst("html");
    return html == null ? "" : html.attr("data-root");
  }

  /** The addresses that the page leads to. */
  List<Link> links() {
    return Links.of(page);
  }

  private void collectIds() {
    Map<String, String> folded = new HashMap<>();
    for (Element element : page.getElementsByAttribute("id")) {
      String id = element.id();
      String other = folded.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
      if (id.isEmpty()) {
        fault(element, "has an empty id");
      } else if (other != null) {
        fault(
            element,
            other.equals(id)
                ? "has the id \"" + id + "\" for a second time"
                : "has the id \"" + id + "\" beside \"" + other + "\", equal but for case");
      }
      ids.add(id);
    }
  }

  private void check(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    if (element.hasAttr("data-start") || element.hasAttr("data-end")) {
      checkWords(element);
    } else if (element.hasAttr("data-article") && element.selectFirst(POSITIONS) == null) {
      fault(element, "names an article, but no positions in it");
    }
    if (element.hasAttr("data-statement")
        && element.select(POSITIONS).stream().noneMatch(PageCheck::isCitation)) {
      fault(element, "is a statement without a citation");
    }
    for (String name : REFERENCES) {
      if (element.hasAttr(name)) {
        for (String id : SPACES.split(element.attr(name), -1)) {
          if (!id.isEmpty() && !ids.contains(id)) {
            fault(element, "refers to the id \"" + id + "\", which the page does not have");
          }
        }
      }
    }
  }

  private static boolean isCitation(Element element) {
    return element.selectFirst(MARK) != null && element.selectFirst(TEXT) == null;
  }

  private void checkWords(Element element) {
    Element named = element.closest(ARTICLE);
    if (named == null) {
      fault(element, "has positions, but names no article");
      return;
    }
    String article = named.attr("data-article");
    articles.add(article);
    SourceTexts.Found found =
        sources.find(article, element.attr("data-start"), element.attr("data-end"));
    if (sources.isStale(article)) {
      checkLost(element, article, found);
      return;
    }
    if (found.place().isEmpty()) {
      fault(element, found.fault());
      return;
    }
    SourceTexts.Place place = found.place().get();
    Element block = element.selectFirst(TEXT);
    if (block != null) {
      checkEqual(element, "block", block.wholeText(), place);
      return;
    }
    if (isCitation(element)) {
      checkCitation(element, place);
    } else {
      checkEqual(element, "wording", element.wholeText(), place);
    }
    place
        .furniture()
        .ifPresent(
            furniture ->
                fault(
                    element,
                    "cites ¶"
                        + furniture.number()
                        + " of "
                        + place.article().file()
                        + ", which is left out as furniture"));
  }

  /** Of an article that changed only lost words are told: all positions in it may have moved. */
  private void checkLost(Element element, String article, SourceTexts.Found found) {
    if (!isCitation(element)) {
      return;
    }
    String words = words(element).marked();
    if (!sources.contains(article, words)) {
      String message =
          found
              .place()
              .map(place -> SourceTexts.difference(words, place))
              .orElseGet(() -> "reads \"" + SourceTexts.shown(words) + "\", but " + found.fault());
      lost.add(new LostCitation(article, words, problem(element, "this citation " + message)));
    }
  }

  private void checkEqual(Element element, String what, String printed, SourceTexts.Place place) {
    if (!printed.equals(place.words())) {
      fault(element, "this " + what + " " + SourceTexts.difference(printed, place));
    }
  }

  /** What a citation prints as cited, and around it. */
  private record Words(String before, String marked, String after) {}

  private static Words words(Element element) {
    StringBuilder before = new StringBuilder();
    StringBuilder marked = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (TextNode text : element.nodeStream(TextNode.class).toList()) {
      if (isMarked(text, element)) {
        marked.append(after).append(text.getWholeText());
        after.setLength(0);
      } else {
        (marked.isEmpty() ? before : after).append(text.getWholeText());
      }
    }
    return new Words(before.toString(), marked.toString(), after.toString());
  }

  private void checkCitation(Element element, SourceTexts.Place place) {
    Words words = words(element);
    checkEqual(element, "citation", words.marked(), place);
    String lead = plain(words.before());
    if (!lead.isEmpty() && !plain(place.before(window(words.before()))).endsWith(lead)) {
      fault(element, "the words \"" + lead + "\" do not stand before the cited ones");
    }
    String trail = plain(words.after());
    if (!trail.isEmpty() && !plain(place.after(window(words.after()))).startsWith(trail)) {
      fault(element, "the words \"" + trail + "\" do not stand behind the cited ones");
    }
  }

  /** How much of the source to look at: enough for the context with white space taken out of it. */
  private static int window(String context) {
    return 2 * context.length() + 1000;
  }

  private static boolean isMarked(TextNode text, Element within) {
    Element parent = text.parent();
    Element mark = parent == null ? null : parent.closest(MARK);
    return mark != null && mark.parents().contains(within);
  }

  /** Words without ellipses, with single spaces, for the context, which a page may cut and join. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '…' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private void fault(Element element, String message) {
    faults.add(problem(element, message));
  }

  private Problem problem(Element element, String message) {
    Range.Position at = element.sourceRange().start();
    return file.fault(at.lineNumber(), at.columnNumber(), message);
  }
}

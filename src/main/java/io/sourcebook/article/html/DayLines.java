package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.html.DayLine.Kind;
import io.sourcebook.article.text.CalendarDay;
import io.sourcebook.article.text.DateLine;
import io.sourcebook.article.text.LineTokens;
import io.sourcebook.article.text.LineTokens.Token;
import io.sourcebook.article.text.NumberOrder;
import io.sourcebook.article.text.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The short lines of a page that tell a day, outside of comments, navigation and what leads to
 * other articles.
 *
 * @param titleStart how many visible characters stand before the title; -1 where it is not shown
 * @param titleEnd as many as stand before what follows it
 * @param bodyEnd as many as stand before what follows the article's last paragraph
 */
record DayLines(List<DayLine> lines, int titleStart, int titleEnd, int bodyEnd) {

  /** Longer lines hold something else beside a date. */
  private static final int LONGEST = 160;

  /** So many levels above the title its own box ends. */
  private static final int BESIDE = 3;

  /** A page that shows more days is a list of something. */
  private static final int MOST_LINES = 500;

  /** Nodes on one line with a date; more of them without a text are no line. */
  private static final int MOST_BESIDE = 40;

  /** A date is wrapped in a few inline elements at most. */
  private static final int MOST_WRAPPERS = 8;

  /** The words before a date that may say what it is. */
  private static final int LABEL_REACH = 30;

  private static final int LABEL_WORDS = 3;

  private static final Set<String> HIDDEN =
      Set.of(
          "script", "style", "noscript", "template", "select", "iframe", "svg", "head", "button");

  private static final Set<String> APART = Set.of("nav", "aside", "footer", "form");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "em", "font", "i", "label", "small", "span", "strong", "sub",
          "sup", "time", "u");

  /** Words in the names of elements that hold what is not the article's. */
  private static final Set<String> OTHERS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "disqus",
          "reply",
          "replies",
          "respond",
          "related",
          "recommended",
          "recommendations",
          "popular",
          "trending",
          "latest",
          "mostread",
          "sidebar",
          "teaser",
          "teasers",
          "promo",
          "promos",
          "widget",
          "widgets",
          "carousel",
          "recirc",
          "readmore",
          "breaking",
          "ticker",
          "masthead",
          "currentdate",
          "today",
          "clock",
          "relacionadas",
          "relacionados",
          "comentarios",
          "siderail");

  private static final List<String> DAY_ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "data-datetime",
          "data-date",
          "data-timestamp",
          "data-time",
          "data-published",
          "title");

  /** A line that counts the comments beside the date is no comment. */
  private static final Set<String> DATE_NAMES = Set.of("date", "timestamp", "dateline");

  private static final Set<String> PUBLISHED_NAMES =
      Set.of(
          "published",
          "publish",
          "pubdate",
          "publishdate",
          "datepublished",
          "publicationdate",
          "posted",
          "posteddate",
          "postdate",
          "dateline",
          "datecreated",
          "issued");

  private static final Set<String> UPDATED_NAMES =
      Set.of("updated", "modified", "datemodified", "lastmodified", "lastupdated", "revised");

  private static final Set<String> SIGNED =
      Set.of(
          "author",
          "autor",
          "byline",
          "date",
          "dateline",
          "timestamp",
          "postmeta",
          "postinfo",
          "entrymeta",
          "articlemeta",
          "postmetadata",
          "fecha",
          "datum");

  static DayLines of(
      Document document,
      Optional<Element> title,
      Optional<Element> lastOfBody,
      Optional<NumberOrder> order) {
    Walk walk = new Walk(title, lastOfBody, order);
    document.body().filter(walk);
    return new DayLines(List.copyOf(walk.lines), walk.titleStart, walk.titleEnd, walk.bodyEnd);
  }

  /** Collects while jsoup walks over the tree, which it does without recursion. */
  private static final class Walk implements NodeFilter {

    private record Open(Element element, int start, int lines) {}

    private final Set<Element> aroundTitle = new HashSet<>();
    private final Set<Element> besideTitle = new HashSet<>();
    private final @Nullable Element title;
    private final @Nullable Element lastOfBody;
    private final Optional<NumberOrder> order;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<DayLine> lines = new ArrayList<>();
    private int found;
    private int titleStart = -1;
    private int titleEnd = -1;
    private int bodyEnd = -1;

    Walk(Optional<Element> title, Optional<Element> lastOfBody, Optional<NumberOrder> order) {
      this.title = title.orElse(null);
      this.lastOfBody = lastOfBody.orElse(null);
      this.order = order;
      title.ifPresent(
          element -> {
            aroundTitle.add(element);
            aroundTitle.addAll(element.parents());
            element.parents().stream()
                .limit(BESIDE)
                .filter(parent -> !parent.normalName().equals("body"))
                .forEach(besideTitle::add);
          });
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        show(words.getWholeText());
      } else if (node instanceof Element element) {
        if (HIDDEN.contains(element.normalName())
            || (!aroundTitle.contains(element) && isOther(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        space();
        if (element.equals(title)) {
          titleStart = text.length();
        }
        open.push(new Open(element, text.length(), lines.size()));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element
          && !open.isEmpty()
          && open.peek().element().equals(element)) {
        Open from = open.pop();
        space();
        if (element.equals(title)) {
          titleEnd = text.length();
        }
        if (element.equals(lastOfBody)) {
          bodyEnd = text.length();
        }
        if (lines.size() == from.lines() && found < MOST_LINES) {
          read(element, from.start());
        }
      }
      return FilterResult.CONTINUE;
    }

    private void read(Element element, int start) {
      Optional<String> written = attribute(element);
      Optional<Stamp> stamp = written.flatMap(value -> Stamp.parse(value, order));
      int length = text.length() - start;
      String words = length > LONGEST ? "" : Blank.strip(text.substring(start));
      if (stamp.isPresent() && length <= LONGEST) {
        found++;
        if (!withinProse(element)) {
          lines.add(
              new DayLine(
                  stamp.get().day(),
                  kind(element, start, words),
                  start,
                  true,
                  false,
                  true,
                  stamp.get().universal(),
                  words.isEmpty() ? written.orElse("") : words,
                  element.normalName()));
        }
      } else if (!words.isEmpty() && hasDigit(words)) {
        scan(element, start, words);
      }
    }

    /** What an element tells programs of its day, beside what it shows. */
    private static Optional<String> attribute(Element element) {
      if (element.attributesSize() == 0) {
        return Optional.empty();
      }
      return DAY_ATTRIBUTES.stream()
          .filter(name -> element.hasAttr(name))
          .filter(name -> !name.equals("content") || element.hasAttr("itemprop"))
          .filter(name -> !name.equals("title") || INLINE.contains(element.normalName()))
          .map(element::attr)
          .findFirst();
    }

    private void scan(Element element, int start, String words) {
      List<Token> tokens = LineTokens.of(words);
      if (IntStream.range(0, tokens.size())
          .noneMatch(i -> CalendarDay.at(tokens, i, order).isPresent())) {
        return;
      }
      Optional<DateLine> line = DateLine.parse(words, order);
      boolean alone = line.isPresent();
      // "May 3, 2021 at 5:49 p.m." ends with a full stop, and is no sentence.
      if (!alone && Prose.isProse(words)) {
        return;
      }
      boolean clock =
          line.filter(date -> date.weekday() && !date.published()).isPresent()
              && element.parents().stream().noneMatch(besideTitle::contains);
      Kind kind = kind(element, start, "");
      boolean counted = false;
      int at = 0;
      List<DayLine> days = new ArrayList<>();
      while (at < tokens.size()) {
        Optional<CalendarDay> day = CalendarDay.at(tokens, at, order);
        if (day.isPresent()) {
          if (counted && kind == Kind.PLAIN && !alone) {
            return;
          }
          days.add(
              new DayLine(
                  day.get().day(),
                  kind,
                  start,
                  alone,
                  clock,
                  ElementNames.of(element).hasAny(SIGNED),
                  false,
                  words,
                  element.normalName()));
          at += day.get().length();
        } else {
          String folded = tokens.get(at).folded();
          kind = labelled(folded).orElse(kind);
          counted |= tokens.get(at).isNumber() && isApart(tokens, at);
          at++;
        }
      }
      if (!days.isEmpty()) {
        found++;
        if (!withinProse(element)) {
          lines.addAll(days);
        }
      }
    }

    /** A number that is not part of a name such as Ann2. */
    private static boolean isApart(List<Token> tokens, int at) {
      return at == 0 || tokens.get(at - 1).end() < tokens.get(at).start();
    }

    /** By the label in its own words, in those before it, or by the names of its elements. */
    private Kind kind(Element element, int start, String words) {
      Optional<Kind> own = lastLabel(LineTokens.of(words));
      String before = text.substring(Math.max(0, start - LABEL_REACH), start);
      List<Token> tokens = LineTokens.of(before);
      Optional<Kind> label =
          own.or(
              () ->
                  lastLabel(
                      tokens.subList(Math.max(0, tokens.size() - LABEL_WORDS), tokens.size())));
      if (label.isPresent()) {
        return label.get();
      }
      ElementNames names = ElementNames.of(element);
      Element parent = element.parent();
      if (names.hasAny(PUBLISHED_NAMES)) {
        return Kind.PUBLISHED;
      }
      boolean only = parent != null && parent.childrenSize() == 1;
      if (only && ElementNames.of(parent).hasAny(PUBLISHED_NAMES)) {
        return Kind.PUBLISHED;
      }
      boolean update =
          names.hasAny(UPDATED_NAMES) || (only && ElementNames.of(parent).hasAny(UPDATED_NAMES));
      return update ? Kind.CALLED_UPDATED : Kind.PLAIN;
    }

    private static Optional<Kind> lastLabel(List<Token> tokens) {
      Optional<Kind> last = Optional.empty();
      for (Token token : tokens) {
        last =
            labelled(token.folded()).or(() -> Optional.empty()).isPresent()
                ? labelled(token.folded())
                : last;
      }
      return last;
    }

    private static Optional<Kind> labelled(String folded) {
      if (DateLine.saysPublished(folded)) {
        return Optional.of(Kind.PUBLISHED);
      }
      return DateLine.saysUpdated(folded) ? Optional.of(Kind.UPDATED) : Optional.empty();
    }

    /** Whether a date stands within running text rather than on a line of its own. */
    private static boolean withinProse(Element element) {
      Element at = element;
      int wrappers = 0;
      while (INLINE.contains(at.normalName())
          && at.parent() != null
          && wrappers++ < MOST_WRAPPERS) {
        int around = run(at.nextSibling(), true) + run(at.previousSibling(), false);
        if (around > LONGEST) {
          return true;
        }
        at = at.parent();
      }
      return false;
    }

    /** The length of the text beside a node up to the next border of a block. */
    private static int run(@Nullable Node node, boolean forward) {
      int length = 0;
      Node at = node;
      int nodes = 0;
      while (at != null && length <= LONGEST && nodes++ < MOST_BESIDE) {
        if (at instanceof TextNode words) {
          length += Blank.strip(words.getWholeText()).length();
        } else if (at instanceof Element element) {
          if (!INLINE.contains(element.normalName())) {
            return length;
          }
          length += ShortText.length(element, LONGEST);
        }
        at = forward ? at.nextSibling() : at.previousSibling();
      }
      return length;
    }

    private static boolean isOther(Element element) {
      if (INLINE.contains(element.normalName())) {
        return false;
      }
      if (APART.contains(element.normalName())) {
        boolean ofArticle =
            element.normalName().equals("footer") && element.closest("article, main") != null;
        return !ofArticle;
      }
      ElementNames names = ElementNames.of(element);
      return names.hasAny(OTHERS) && !names.hasAny(DATE_NAMES);
    }

    private static boolean hasDigit(String words) {
      return words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void show(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Blank.isBlank(c)) {
          space();
        } else {
          text.append(c);
        }
      }
    }

    private void space() {
      if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }
}

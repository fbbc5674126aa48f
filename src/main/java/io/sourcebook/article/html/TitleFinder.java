package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.text.Words;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads an article's title from its page: the heading that readers see, confirmed by what the page
 * says of itself, and else what it says of itself.
 */
final class TitleFinder {

  private static final int LONGEST = 300;

  /** A page with more headings than these is a list of something. */
  private static final int MOST_HEADINGS = 200;

  /** A lone heading that nothing confirms needs so many words; fewer name a section. */
  private static final int LEAST_WORDS = 3;

  /** Half of the words of the shorter one: a headline that was reworded for search engines. */
  private static final double ALIKE = 0.5;

  private static final List<String> SOCIAL = List.of("og:title", "twitter:title");

  private static final String HEADINGS = "h1, [itemprop=headline], h2";

  private final PageData data;

  /** What the page says of itself, without the site's name, the best first. */
  private final List<Sourced<String>> told;

  private TitleFinder(HtmlPage page, PageData data) {
    this.data = data;
    this.told = told(page);
  }

  static Optional<Sourced<String>> find(HtmlPage page, PageData data) {
    TitleFinder finder = new TitleFinder(page, data);
    return finder.heading(page).or(() -> finder.told.stream().findFirst());
  }

  /** Every title that a page says of itself. */
  static List<String> heads(HtmlPage page, PageData data) {
    List<String> heads = new ArrayList<>();
    new TitleFinder(page, data).told.forEach(title -> heads.add(title.value()));
    for (Element heading : first(page.document().select("h1"))) {
      ShortText.of(heading, LONGEST).ifPresent(heads::add);
    }
    return heads;
  }

  /** The element that shows a title to readers. */
  static Optional<Element> shown(Document document, String title) {
    String words = folded(title);
    for (String level : List.of("h1", "[itemprop=headline]", "h2", "h3", "[class*=title]")) {
      for (Element heading : first(document.select(level))) {
        Optional<String> text = ShortText.of(heading, 2 * LONGEST);
        if (text.isPresent() && folded(text.get()).contains(words)) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  private List<Sourced<String>> told(HtmlPage page) {
    List<Sourced<String>> titles = new ArrayList<>();
    for (MetaTags.Tag tag : data.meta().all(SOCIAL)) {
      add(titles, tag.content(), Certainty.STATED, "the page's " + tag.name());
    }
    List<StructuredData.Item> articles = data.structured().articles();
    if (articles.size() == 1) {
      articles
          .get(0)
          .text("headline")
          .ifPresent(
              headline -> add(titles, headline, Certainty.STATED, "the page's JSON-LD headline"));
    }
    String title = page.document().title();
    add(titles, withoutTail(title), Certainty.INFERRED, "the page's <title> " + Quoted.of(title));
    return titles;
  }

  private void add(
      List<Sourced<String>> titles, String title, Certainty certainty, String evidence) {
    String words = title.length() > 2 * LONGEST ? "" : data.sites().without(oneLine(title));
    if (!words.isEmpty() && words.length() <= LONGEST && !data.sites().isSite(words)) {
      titles.add(new Sourced<>(words, certainty, evidence));
    }
  }

  /** What stands behind the last bar of a {@code <title>} is the site's name, known or not. */
  private static String withoutTail(String title) {
    int bar = title.lastIndexOf(" | ");
    return bar > 0 && Words.count(title.substring(0, bar)) >= LEAST_WORDS
        ? title.substring(0, bar)
        : title;
  }

  private Optional<Sourced<String>> heading(HtmlPage page) {
    Optional<Sourced<String>> best = Optional.empty();
    double bestLikeness = 0;
    List<String> lone = new ArrayList<>();
    for (Element heading : first(page.document().select(HEADINGS))) {
      String words =
          ShortText.of(heading, LONGEST).map(text -> data.sites().without(text)).orElse("");
      if (words.isEmpty() || data.sites().isSite(words)) {
        continue;
      }
      boolean first = heading.normalName().equals("h1");
      if (first) {
        lone.add(words);
      }
      double likeness = likeness(words) + (first ? LEVEL : 0);
      if (likeness >= ALIKE && likeness > bestLikeness) {
        bestLikeness = likeness;
        best = Optional.of(confirmed(words, heading));
      }
    }
    if (best.isEmpty() && lone.size() == 1 && Words.count(lone.get(0)) >= LEAST_WORDS) {
      return Optional.of(
          PageData.stated(lone.get(0), "the page's only heading of the first level"));
    }
    return best;
  }

  /** A heading of the first level wins over one below that is as much like the page's title. */
  private static final double LEVEL = 0.25;

  /** A heading with the section's name in it: the title is the part that the page itself tells. */
  private Sourced<String> confirmed(String words, Element heading) {
    List<String> parts = SiteNames.parts(words);
    for (Sourced<String> title : told) {
      if (parts.size() > 1
          && parts.stream().anyMatch(part -> folded(part).equals(folded(title.value())))) {
        return title;
      }
    }
    return PageData.stated(words, "the page's heading <" + heading.normalName() + ">");
  }

  /** How much of the words a heading has in common with what the page says of itself, 0 to 1. */
  private double likeness(String heading) {
    double best = 0;
    Set<String> words = new HashSet<>(Words.folded(heading));
    for (Sourced<String> title : told) {
      Set<String> others = new HashSet<>(Words.folded(title.value()));
      int smaller = Math.min(words.size(), others.size());
      if (smaller < LEAST_WORDS && !words.equals(others)) {
        continue;
      }
      int larger = Math.max(words.size(), others.size());
      others.retainAll(words);
      best = Math.max(best, (double) others.size() / (smaller + larger) * 2);
    }
    return best;
  }

  private static List<Element> first(List<Element> headings) {
    return headings.subList(0, Math.min(headings.size(), MOST_HEADINGS));
  }

  private static String folded(String text) {
    return StructuredData.folded(text);
  }

  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B') {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return Blank.strip(out.toString());
  }
}

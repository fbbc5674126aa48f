package io.sourcebook.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains the terms of the project's glossary on a finished page: where a term first stands as a
 * whole word, it becomes a link to its meaning at the foot of the page. No word of the page
 * changes.
 */
final class GlossaryNotes {

  /** Links and buttons cannot hold a link, headings and navigation are no place to explain. */
  private static final Set<String> SKIPPED =
      Set.of("a", "button", "h1", "h2", "h3", "nav", "svg", "script", "style", "summary", "dt");

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "wbr");

  private static final String END = "</main>";

  private final Labels labels;
  private final List<Term> terms = new ArrayList<>();

  GlossaryNotes(Map<String, String> glossary, Labels labels) {
    this.labels = labels;
    glossary.forEach((term, meaning) -> terms.add(new Term(escape(term), escape(meaning))));
    terms.sort(
        Comparator.comparingInt((Term term) -> term.words().length())
            .reversed()
            .thenComparing(Term::words));
  }

  /** A term and its meaning, as HTML. */
  private record Term(String words, String meaning) {}

  /** An element that is open, and whether no term is explained inside it. */
  private record Open(String name, boolean skipped) {}

  /** The page with its terms explained; as it is where it holds none, or has no main part. */
  String explain(String page) {
    int at = page.indexOf("<main");
    int end = page.lastIndexOf(END);
    if (terms.isEmpty() || at < 0 || end < at) {
      return page;
    }
    StringBuilder out = new StringBuilder(page.length() + 1000).append(page, 0, at);
    List<Term> found = new ArrayList<>();
    List<Term> wanted = new ArrayList<>(terms);
    Deque<Open> open = new ArrayDeque<>();
    while (at < end && !wanted.isEmpty()) {
      if (page.charAt(at) == '<') {
        int close = page.indexOf('>', at) + 1;
        if (close == 0) {
          break;
        }
        tag(page.substring(at, close), open);
        out.append(page, at, close);
        at = close;
      } else {
        int next = page.indexOf('<', at);
        int stop = next < 0 || next > end ? end : next;
        boolean skipped = !open.isEmpty() && open.element().skipped();
        if (skipped) {
          out.append(page, at, stop);
        } else {
          text(page.substring(at, stop), wanted, found, out);
        }
        at = stop;
      }
    }
    out.append(page, at, end);
    if (!found.isEmpty()) {
      meanings(found, out);
    }
    return out.append(page, end, page.length()).toString();
  }

  private static void tag(String tag, Deque<Open> open) {
    if (tag.startsWith("</")) {
      if (!open.isEmpty()) {
        open.pop();
      }
      return;
    }
    int end = 1;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    String name = tag.substring(1, end);
    if (name.isEmpty() || VOID.contains(name) || tag.endsWith("/>")) {
      return;
    }
    // The passage beside a statement repeats its words, and may be closed.
    boolean skipped =
        SKIPPED.contains(name) || tag.contains(" popover") || tag.contains("class=\"vh\"");
    boolean inside = !open.isEmpty() && open.element().skipped();
    open.push(new Open(name, skipped || inside));
  }

  private static void text(String text, List<Term> wanted, List<Term> found, StringBuilder out) {
    int at = 0;
    while (true) {
      Term first = null;
      int place = text.length();
      for (Term term : wanted) {
        Optional<Integer> here = wholeWord(text, term.words(), at);
        if (here.isPresent() && here.get() < place) {
          first = term;
          place = here.get();
        }
      }
      if (first == null) {
        out.append(text, at, text.length());
        return;
      }
      found.add(first);
      wanted.remove(first);
      out.append(text, at, place)
          .append("<a class=\"term\" href=\"#term-")
          .append(found.size())
          .append("\">")
          .append(first.words())
          .append("</a>");
      at = place + first.words().length();
    }
  }

  private static Optional<Integer> wholeWord(String text, String term, int from) {
    for (int at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
      int end = at + term.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (begins && ends) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private void meanings(List<Term> found, StringBuilder out) {
    out.append("<section class=\"meanings\" aria-labelledby=\"terms\"><div class=\"sh\">")
        .append("<h2 id=\"terms\">")
        .append(escape(labels.get("glossaryHeading")))
        .append("</h2></div><dl class=\"terms\">\n");
    for (int i = 0; i < found.size(); i++) {
      out.append("<div id=\"term-")
          .append(i + 1)
          .append("\"><dt><dfn>")
          .append(found.get(i).words())
          .append("</dfn></dt><dd>")
          .append(found.get(i).meaning())
          .append("</dd></div>\n");
    }
    out.append("</dl></section>\n");
  }

  /** As templates escape text. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

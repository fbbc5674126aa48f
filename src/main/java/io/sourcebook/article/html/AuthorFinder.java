package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.text.Byline;
import io.sourcebook.article.text.PersonNames;
import io.sourcebook.article.text.Words;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads who wrote an article from its page. */
final class AuthorFinder {

  private static final List<String> TAGS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "byl",
          "article.author",
          "cxenseparse:author");

  private static final String ELEMENTS =
      "[itemprop=author], [rel=author], .byline, .author, .author-name, .article-author,"
          + " .byline-name, .entry-author, .post-author, a[href*=/author/], a[href*=/authors/],"
          + " a[href*=/autor/], a[href*=/autores/]";

  /** Longer texts hold more than a name. */
  private static final int LONGEST = 120;

  private static final int LONGEST_LIST = 1000;

  private static final int MOST_WORDS = 7;

  private static final int MOST_AUTHORS = 20;

  /** The author stands at the top; hundreds of names are those of a list or of comments. */
  private static final int MOST_ELEMENTS = 100;

  /** Far from the title an author's name belongs to another article or to a comment. */
  private static final int REACH = 12;

  private static final Set<String> OPENINGS =
      Set.of("by", "por", "von", "par", "di", "written by", "words by", "escrito por", "text");

  /** Words of accounts, sections and companies rather than of people. */
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "staff",
          "unknown",
          "author",
          "null",
          "undefined",
          "none",
          "webmaster",
          "redaccion",
          "redaktion",
          "anonymous",
          "user",
          "guest",
          "root");

  /** Words with which what somebody is ends: City Editor, staff writer. */
  private static final Set<String> ROLES =
      Set.of(
          "editor",
          "reporter",
          "correspondent",
          "writer",
          "contributor",
          "columnist",
          "staff",
          "desk",
          "bureau",
          "redactor",
          "redactora",
          "corresponsal",
          "periodista",
          "editora");

  private final HtmlPage page;
  private final PageData data;
  private final Body body;

  AuthorFinder(HtmlPage page, PageData data, Body body) {
    this.page = page;
    this.data = data;
    this.body = body;
  }

  /** The authors as the page's data names them, else as its elements or its byline do. */
  Optional<Sourced<List<String>>> authors(Optional<StructuredData.Item> article) {
    return article
        .flatMap(
            item -> named(data.structured().names(item, "author"), "the page's JSON-LD author"))
        .or(this::tagged)
        .or(this::marked)
        .or(this::byline);
  }

  private Optional<Sourced<List<String>>> tagged() {
    for (String name : TAGS) {
      List<MetaTags.Tag> all = data.meta().each(name);
      List<MetaTags.Tag> tags = all.subList(0, Math.min(all.size(), MOST_ELEMENTS));
      Optional<Sourced<List<String>>> found =
          named(
              tags.stream().map(MetaTags.Tag::content).toList(),
              "the page's meta " + tags.stream().map(MetaTags.Tag::name).findFirst().orElse(""));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Elements that are called an author's, above and beside the article's text. */
  private Optional<Sourced<List<String>>> marked() {
    List<Element> elements = page.document().select(ELEMENTS);
    for (Element element : elements.subList(0, Math.min(elements.size(), MOST_ELEMENTS))) {
      String words = ShortText.of(element, LONGEST).orElse("");
      if (words.isEmpty() || element.closest("aside, nav, footer, li") != null) {
        continue;
      }
      List<String> people =
          Byline.parse(words)
              .map(Byline::authors)
              .orElseGet(() -> people(words).stream().filter(PersonNames::isName).toList());
      if (!people.isEmpty()) {
        return Optional.of(PageData.stated(people, "the page's author line " + Quoted.of(words)));
      }
    }
    return Optional.empty();
  }

  /** A line such as "By Ann Lee" between the title and the first paragraphs. */
  private Optional<Sourced<List<String>>> byline() {
    int seen = 0;
    boolean below = false;
    for (int i = 0; i < body.marks().size() && seen < REACH; i++) {
      below |= body.marks().get(i).role() == Role.TITLE;
      if (!below) {
        continue;
      }
      seen++;
      PageText.Piece piece = page.text().blocks().get(i);
      if (piece.end() - piece.start() <= LONGEST) {
        String words = Blank.strip(page.text().words(piece));
        Optional<Byline> byline = Byline.parse(words);
        if (byline.isPresent()) {
          return Optional.of(
              PageData.stated(byline.get().authors(), "the line " + Quoted.of(words)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Sourced<List<String>>> named(List<String> told, String evidence) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String one : told.stream().filter(text -> text.length() <= LONGEST_LIST).toList()) {
      for (String name : people(one)) {
        names.putIfAbsent(StructuredData.folded(name), name);
      }
    }
    List<String> authors = names.values().stream().limit(MOST_AUTHORS).toList();
    return authors.isEmpty() ? Optional.empty() : Optional.of(PageData.stated(authors, evidence));
  }

  /** The names in a text, without what stands around them. */
  private List<String> people(String text) {
    List<String> people = new ArrayList<>();
    for (String part : text.split(SEPARATORS, -1)) {
      String name = withoutOpening(Blank.strip(part));
      String folded = StructuredData.folded(name);
      boolean plausible =
          !folded.isEmpty()
              && name.length() <= LONGEST
              && Words.count(name) <= MOST_WORDS
              && name.indexOf('@') < 0
              && !name.contains("://")
              && name.codePoints().noneMatch(Character::isDigit)
              && !NOBODY.contains(folded)
              && !ROLES.contains(folded.substring(folded.lastIndexOf(' ') + 1))
              && !data.sites().isSite(name);
      if (plausible) {
        people.add(name);
      }
    }
    return people;
  }

  private static final String SEPARATORS = "[,;|·•\\n]| (?:and|y|und|et|with|&) | [-–—] ";

  private static String withoutOpening(String name) {
    String rest = name;
    for (String opening : OPENINGS) {
      if (rest.length() > opening.length() + 1
          && rest.regionMatches(true, 0, opening, 0, opening.length())
          && " :".indexOf(rest.charAt(opening.length())) >= 0) {
        rest = Blank.strip(rest.substring(opening.length() + 1));
      }
    }
    return rest;
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.search.Entry;
import io.sourcebook.page.search.Entry.Facet;
import io.sourcebook.page.search.Tokens;
import io.sourcebook.page.view.SubjectPage.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a search can find: every statement, and the cited words that no statement prints. */
final class SearchEntries {

  /** Sources that a hit names; a line holds no more. */
  private static final int SOURCES_NAMED = 2;

  private static final Pattern SPACE = Pattern.compile("\\s{2,}+|[^\\S ]");

  private final SiteContext site;
  private final StandingLabels standings;
  private final Labels labels;
  private final Map<String, OfArticle> ofArticles = new HashMap<>();

  SearchEntries(SiteContext site) {
    this.site = site;
    this.standings = new StandingLabels(site);
    this.labels = site.labels();
  }

  /**
   * The words of an article that subjects cite, and those that a row of their statements prints.
   */
  private record OfArticle(List<Cited> cited, List<Span> printed) {
    private OfArticle() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    private boolean prints(Span span) {
      for (Span row : printed) {
        if (row.contains(span)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * That a subject cites words.
   *
   * @param order what begins first goes before, and what is longer before what begins at the same
   *     place
   */
  private record Cited(long order, Span span, int block, Facet subject)
      implements Comparable<Cited> {

    private static Cited of(Passage words, Facet subject) {
      Span span = words.span();
      long order = ((long) span.start() << Integer.SIZE) | (Integer.MAX_VALUE - span.end());
      return new Cited(order, span, words.block(), subject);
    }

    @Override
    public int compareTo(Cited other) {
      return Long.compare(order, other.order);
    }
  }

  /**
   * The entries of all sheets.
   *
   * @param given by each sheet, in the order of the sheets
   */
  static List<Entry> of(SiteContext site, List<FactSheet> sheets, List<Contribution> given) {
    SearchEntries all = new SearchEntries(site);
    sheets.forEach(all::add);
    List<Entry> entries = new ArrayList<>();
    given.forEach(one -> entries.addAll(one.found()));
    all.ofArticles.entrySet().parallelStream()
        .map(some -> all.passages(some.getKey(), some.getValue()))
        .forEachOrdered(entries::addAll);
    return entries;
  }

  private static Facet subject(FactSheet sheet) {
    return new Facet("s", sheet.subject().slug(), sheet.subject().name());
  }

  /** The entries of a sheet's statements. */
  List<Entry> statements(FactSheet sheet) {
    return sheet.statements().stream().map(one -> entry(sheet, one, subject(sheet))).toList();
  }

  private void add(FactSheet sheet) {
    Facet subject = subject(sheet);
    for (Statement statement : sheet.statements()) {
      if (statement.by() == Statement.Voice.SOURCE) {
        Passage words = statement.citations().get(0).passage();
        ofArticle(words).printed().add(words.span());
      }
      add(statement.citations(), subject);
    }
    sheet.timeline().forEach(event -> add(event.citations(), subject));
    sheet.undated().forEach(event -> add(event.citations(), subject));
    sheet.quotations().forEach(saying -> add(saying.citation(), subject));
  }

  private void add(List<Citation> citations, Facet subject) {
    for (Citation citation : citations) {
      add(citation, subject);
    }
  }

  private void add(Citation citation, Facet subject) {
    Passage words = citation.passage();
    ofArticle(words).cited().add(Cited.of(words, subject));
  }

  private OfArticle ofArticle(Passage words) {
    OfArticle known = ofArticles.get(words.article());
    return known != null
        ? known
        : ofArticles.computeIfAbsent(words.article(), id -> new OfArticle());
  }

  private Entry entry(FactSheet sheet, Statement statement, Facet subject) {
    Set<Article> articles = new LinkedHashSet<>();
    statement.citations().forEach(one -> articles.add(site.article(one.passage().article())));
    List<Facet> facets = new ArrayList<>(List.of(subject));
    articles.forEach(article -> facets.addAll(facets(article)));
    List<String> caption = new ArrayList<>();
    standings.of(statement).stream().map(Label::text).forEach(caption::add);
    caption.add(sources(articles));
    Article first = site.article(statement.citations().get(0).passage().article());
    boolean analyst = statement.by() == Statement.Voice.ANALYST;
    return new Entry(
        Entry.Kind.STATEMENT,
        Links.url(Links.subjectFile(sheet.subject().slug())),
        sheet.subject().name(),
        statement.id(),
        "#" + statement.id(),
        statement.text(),
        sheet.subject().name() + " " + String.join(" ", sheet.subject().aliases()),
        String.join(labels.get("gapSeparator"), caption),
        analyst ? "" : language(first),
        statement.section().equals(sheet.statements().get(0).section()),
        facets);
  }

  /** The words of an article that are cited, but for those that stand in others or in a row. */
  private List<Entry> passages(String id, OfArticle words) {
    Article article = site.article(id);
    String page = Links.url(Links.sourceFile(id));
    String title = site.title(article);
    String language = language(article);
    List<Facet> facets = facets(article);
    String sources = sources(Set.of(article));
    List<Cited> some = words.cited();
    // Those of a subject stay together, and the subjects in their order.
    Collections.sort(some);
    List<Entry> entries = new ArrayList<>();
    int end = 0;
    for (int from = 0; from < some.size(); ) {
      Span span = some.get(from).span();
      int block = some.get(from).block();
      List<Facet> chosenBy = new ArrayList<>();
      for (; from < some.size() && some.get(from).span().equals(span); from++) {
        Facet subject = some.get(from).subject();
        if (chosenBy.isEmpty() || !chosenBy.get(chosenBy.size() - 1).equals(subject)) {
          chosenBy.add(subject);
        }
      }
      // Whatever begins later and ends earlier lies within one that was taken.
      if (span.end() <= end) {
        continue;
      }
      end = span.end();
      if (!words.prints(span)) {
        chosenBy.addAll(facets);
        String anchor = Links.anchor(span);
        entries.add(
            new Entry(
                Entry.Kind.PASSAGE,
                page,
                title,
                anchor,
                "#" + anchor,
                spaced(article.text().slice(span)),
                "",
                String.join(
                    labels.get("gapSeparator"), labels.get("searchPassage", block), sources),
                language,
                false,
                chosenBy));
      }
    }
    return entries;
  }

  /** The words with one space where there was white space of any kind and length. */
  private static String spaced(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || (c == ' ' && i + 1 < words.length() && words.charAt(i + 1) == ' ')) {
        return SPACE.matcher(words).replaceAll(" ");
      }
    }
    return words;
  }

  private String sources(Set<Article> articles) {
    String named =
        articles.stream()
            .limit(SOURCES_NAMED)
            .map(
                article ->
                    labels.get(
                        "publisherAndDate", site.publisher(article), site.publishedLine(article)))
            .collect(Collectors.joining("; "));
    int others = articles.size() - SOURCES_NAMED;
    return others > 0 ? labels.get("searchMoreSources", named, others) : named;
  }

  private List<Facet> facets(Article article) {
    List<Facet> facets = new ArrayList<>();
    String publisher = site.publisher(article);
    String key = String.join("-", Tokens.of(publisher));
    facets.add(new Facet("p", key.isEmpty() ? article.id() : key, publisher));
    article
        .source()
        .published()
        .map(Sourced::value)
        .ifPresent(
            date -> {
              String year = Integer.toString(date.first().getYear());
              facets.add(new Facet("y", year, year));
            });
    return facets;
  }

  private String language(Article article) {
    String language = site.language(article);
    return language.equals(labels.language()) ? "" : language;
  }
}

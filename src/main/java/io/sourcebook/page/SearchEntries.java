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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search can find: every statement, and the cited words that no statement prints. */
final class SearchEntries {

  /** Sources that a hit names; a line holds no more. */
  private static final int SOURCES_NAMED = 2;

  /** White space that is not one space alone already, so that most texts stay as they are. */
  private static final Pattern SPACE = Pattern.compile("\\s{2,}+|[^\\S ]");

  private final SiteContext site;
  private final StandingLabels standings;
  private final Labels labels;
  private final Map<String, Set<Passage>> printed = new HashMap<>();
  private final SortedMap<String, List<Cited>> cited = new TreeMap<>();

  SearchEntries(SiteContext site) {
    this.site = site;
    this.standings = new StandingLabels(site);
    this.labels = site.labels();
  }

  /** That a subject cites a passage. */
  private record Cited(Passage passage, Facet subject) {

    /** What begins first goes before, and what is longer before what begins at the same place. */
    private static final Comparator<Cited> ORDER =
        Comparator.comparingInt((Cited one) -> one.passage().span().start())
            .thenComparing(
                Comparator.comparingInt((Cited one) -> one.passage().span().end()).reversed());
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
    all.cited.entrySet().parallelStream()
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
        printed.computeIfAbsent(words.article(), id -> new HashSet<>()).add(words);
      }
    }
    Stream.of(
            sheet.statements().stream().flatMap(one -> one.citations().stream()),
            sheet.timeline().stream().flatMap(one -> one.citations().stream()),
            sheet.undated().stream().flatMap(one -> one.citations().stream()),
            sheet.quotations().stream().map(FactSheet.Saying::citation))
        .flatMap(citations -> citations)
        .map(Citation::passage)
        .distinct()
        .forEach(
            passage ->
                cited
                    .computeIfAbsent(passage.article(), id -> new ArrayList<>())
                    .add(new Cited(passage, subject)));
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
  private List<Entry> passages(String id, List<Cited> some) {
    Article article = site.article(id);
    Set<Passage> rows = printed.getOrDefault(id, Set.of());
    List<Facet> facets = facets(article);
    String sources = sources(Set.of(article));
    some.sort(Cited.ORDER);
    List<Entry> entries = new ArrayList<>();
    int end = 0;
    for (int from = 0; from < some.size(); ) {
      Passage passage = some.get(from).passage();
      Set<Facet> subjects = new LinkedHashSet<>();
      int to = from;
      while (to < some.size() && some.get(to).passage().span().equals(passage.span())) {
        subjects.add(some.get(to).subject());
        to++;
      }
      from = to;
      // Whatever begins later and ends earlier lies within one that was taken.
      if (passage.span().end() <= end) {
        continue;
      }
      end = passage.span().end();
      if (rows.stream().noneMatch(row -> row.span().contains(passage.span()))) {
        subjects.addAll(facets);
        entries.add(entry(article, passage, sources, List.copyOf(subjects)));
      }
    }
    return entries;
  }

  private Entry entry(Article article, Passage passage, String sources, List<Facet> facets) {
    Span span = passage.span();
    String anchor = Links.anchor(span);
    return new Entry(
        Entry.Kind.PASSAGE,
        Links.url(Links.sourceFile(article.id())),
        site.title(article),
        anchor,
        "#" + anchor,
        SPACE.matcher(article.text().slice(span)).replaceAll(" "),
        "",
        String.join(
            labels.get("gapSeparator"), labels.get("searchPassage", passage.block()), sources),
        language(article),
        false,
        facets);
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

package io.sourcebook.page.share;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.FactSheet.Amount;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.share.Claims.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives out the words of the articles that have a limit: first to what the analyst cites, then to
 * statements at a glance, to other statements by weight, to the rest of the sheets, to the words
 * around citations, to whole cited paragraphs, and where an article may be shown in full, to the
 * rest of it.
 */
final class Distribution {

  private final List<FactSheet> sheets;
  private final List<Article> articles;
  private final Map<String, Article> byId = new HashMap<>();
  private final Map<String, Budget> budgets;
  private final Set<Object> granted = Collections.newSetFromMap(new IdentityHashMap<>());

  Distribution(List<FactSheet> sheets, List<Article> articles, Map<String, Budget> budgets) {
    this.sheets = sheets;
    this.articles = articles;
    this.budgets = budgets;
    articles.forEach(article -> byId.put(article.id(), article));
  }

  /** A statement with its place: what goes first when the words do not last for all. */
  private record Ranked(Statement statement, boolean glance, int place, String slug) {

    private static final Comparator<Ranked> ORDER =
        Comparator.comparing(Ranked::glance)
            .reversed()
            .thenComparing(one -> one.glance() ? 0 : -one.statement().origins())
            .thenComparing(one -> one.glance() ? 0 : -one.statement().articles())
            .thenComparing(Ranked::place)
            .thenComparing(Ranked::slug);
  }

  /** Whether a part of a sheet, this very one, may be shown. */
  boolean isGranted(Object part) {
    return granted.contains(part);
  }

  /** Whether an article has no limit, or the words of a span are given out. */
  boolean isShown(Claim claim) {
    Budget budget = budgets.get(claim.article());
    return budget == null || budget.done().covers(claim.span());
  }

  /** Gives everything out. */
  void run(PublishMode mode, Overdrawn overdrawn) {
    analyst(overdrawn);
    articles.forEach(this::opening);
    statements();
    sheets.forEach(this::evidence);
    events();
    sheets.forEach(this::others);
    sheets.forEach(this::furtherDates);
    sheets.forEach(sheet -> around(sheet, false));
    sheets.forEach(sheet -> around(sheet, true));
    articles.forEach(this::paragraphs);
    articles.stream()
        .filter(article -> article.source().publish().orElse(mode) == PublishMode.FULL)
        .forEach(this::rest);
  }

  /** Takes the first citation of the analyst that goes past an article's limit. */
  interface Overdrawn {
    void at(FactSheet sheet, AnalystStatement.Reference reference, String article);
  }

  private void analyst(Overdrawn overdrawn) {
    Set<String> told = new HashSet<>();
    for (FactSheet sheet : sheets) {
      for (Statement statement : sheet.statements()) {
        if (statement.by() != Statement.Voice.ANALYST) {
          continue;
        }
        granted.add(statement);
        List<AnalystStatement.Reference> references = references(sheet, statement);
        for (int i = 0; i < statement.citations().size(); i++) {
          Claim claim = Claims.words(statement.citations().get(i).passage());
          Budget budget = budgets.get(claim.article());
          if (budget == null) {
            continue;
          }
          budget.show(claim.span());
          if (budget.used() > budget.limit() && told.add(claim.article())) {
            overdrawn.at(
                sheet, references.get(Math.min(i, references.size() - 1)), claim.article());
          }
        }
      }
    }
  }

  private static List<AnalystStatement.Reference> references(FactSheet sheet, Statement statement) {
    return sheet.subject().statements().stream()
        .filter(own -> own.html().equals(statement.html().orElse("")))
        .map(AnalystStatement::references)
        .filter(references -> references.size() == statement.citations().size())
        .findFirst()
        .orElseGet(
            () ->
                sheet.subject().statements().stream()
                    .flatMap(own -> own.references().stream())
                    .toList());
  }

  private void opening(Article article) {
    if (article.source().title().isEmpty()) {
      Opening.of(article).ifPresent(span -> grant(List.of(new Claim(article.id(), span))));
    }
  }

  private void statements() {
    List<Ranked> ranked = new ArrayList<>();
    for (FactSheet sheet : sheets) {
      int place = 0;
      for (Statement statement : sheet.statements()) {
        boolean glance = statement.section().equals(sheet.statements().get(0).section());
        if (statement.by() == Statement.Voice.SOURCE) {
          ranked.add(new Ranked(statement, glance, place, sheet.subject().slug()));
        }
        place++;
      }
    }
    ranked.sort(Ranked.ORDER);
    ranked.forEach(one -> grant(one.statement(), Claims.of(one.statement())));
  }

  /** What else a statement stands on. */
  private void evidence(FactSheet sheet) {
    for (Statement statement : sheet.statements()) {
      if (isGranted(statement)) {
        statement.citations().forEach(one -> grant(one, List.of(Claims.words(one.passage()))));
      }
    }
  }

  private void events() {
    List<Event> events = new ArrayList<>();
    sheets.forEach(sheet -> events.addAll(sheet.timeline()));
    events.sort(Comparator.comparingDouble(Event::weight).reversed());
    sheets.forEach(sheet -> events.addAll(sheet.undated()));
    events.forEach(event -> grant(event, Claims.of(event)));
    for (Event event : events) {
      if (isGranted(event)) {
        event.citations().forEach(one -> grant(one, List.of(Claims.words(one.passage()))));
      }
    }
  }

  private void others(FactSheet sheet) {
    sheet.differences().forEach(one -> grant(one, Claims.of(one)));
    for (Difference difference : sheet.differences()) {
      if (isGranted(difference)) {
        difference.sides().stream()
            .flatMap(side -> side.passages().stream())
            .forEach(passage -> grant(List.of(Claims.words(passage))));
      }
    }
    for (Saying saying : sheet.quotations()) {
      Article article = byId.get(saying.citation().passage().article());
      if (article != null) {
        grant(saying, Claims.of(saying, article));
      }
    }
    for (Amount amount : sheet.figures()) {
      grant(amount, List.of(Claims.sentence(amount.citation())));
      if (isGranted(amount)) {
        amount.also().forEach(one -> grant(List.of(Claims.words(one.passage()))));
      }
    }
    sheet
        .descriptions()
        .forEach(one -> grant(one, List.of(Claims.words(one.citation().passage()))));
    sheet.gaps().stream()
        .flatMap(gap -> gap.passages().stream())
        .forEach(passage -> grant(List.of(Claims.words(passage))));
  }

  private void furtherDates(FactSheet sheet) {
    sheet.furtherDates().forEach(one -> grant(one, List.of(Claims.words(one.sentence()))));
  }

  /** Gives words to the sentences of shown citations, or to what else stands in their blocks. */
  private void around(FactSheet sheet, boolean wide) {
    for (Citation citation : Claims.citations(sheet)) {
      Claim words = Claims.words(citation.passage());
      Budget budget = budgets.get(words.article());
      Article article = byId.get(words.article());
      if (budget == null || article == null || !budget.done().covers(words.span())) {
        continue;
      }
      Span sentence = Claims.sentence(citation).span();
      if (!wide) {
        budget.showAround(words.span(), sentence);
      } else {
        int number = citation.passage().block();
        if (number >= 1 && number <= article.blocks().size()) {
          Span block = article.blocks().get(number - 1).span();
          budget.showAround(words.span(), window(words.span(), block));
        }
      }
    }
  }

  private static Span window(Span cited, Span block) {
    int start = Math.max(block.start(), cited.start() - Allowance.BEFORE);
    int end = Math.min(block.end(), cited.end() + Allowance.BEHIND);
    return new Span(Math.min(start, cited.start()), Math.max(end, cited.end()));
  }

  /** Whole paragraphs where something is shown, else as much of one as is left. */
  private void paragraphs(Article article) {
    Budget budget = budgets.get(article.id());
    if (budget == null) {
      return;
    }
    for (Block block : article.blocks()) {
      if (Words.counts(block.role()) && budget.touches(block.span())) {
        for (Span part : budget.done().parts(block)) {
          budget.showAround(part, block.span());
        }
      }
    }
  }

  private void rest(Article article) {
    for (Block block : article.blocks()) {
      if (Words.counts(block.role())) {
        grant(List.of(new Claim(article.id(), block.span())));
      }
    }
  }

  private void grant(Object part, List<Claim> claims) {
    if (grant(claims)) {
      granted.add(part);
    }
  }

  /** Gives out all words of some claims, or none. */
  private boolean grant(List<Claim> claims) {
    Map<String, List<Span>> byArticle = new TreeMap<>();
    for (Claim claim : claims) {
      byArticle.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim.span());
    }
    boolean fits =
        byArticle.entrySet().stream()
            .allMatch(
                one -> {
                  Budget budget = budgets.get(one.getKey());
                  return budget == null || budget.fits(one.getValue());
                });
    if (fits) {
      for (Claim claim : claims) {
        Budget budget = budgets.get(claim.article());
        if (budget != null) {
          budget.show(claim.span());
        }
      }
    }
    return fits;
  }
}

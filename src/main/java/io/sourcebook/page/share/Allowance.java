package io.sourcebook.page.share;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Problem;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the whole site may show of each article: the fact sheets without what would go past it, and
 * for every text around cited words how far it may reach.
 *
 * <p>It is computed once, before the first page. A page, a data file or a search index that prints
 * words of an article takes them from these sheets, and text around them only within {@link
 * #around}; so nothing can go past an article's share. Without {@code max_share} everything is
 * allowed.
 */
public final class Allowance {

  /**
   * Code points shown before cited words: enough for one clause, so that a page stays a quotation.
   */
  public static final int BEFORE = 80;

  /** Code points shown behind cited words. */
  public static final int BEHIND = 72;

  private final List<FactSheet> sheets;
  private final Map<String, Shown> shown;
  private final Map<String, Double> shares;
  private final Withheld withheld;

  private Allowance(
      List<FactSheet> sheets,
      Map<String, Shown> shown,
      Map<String, Double> shares,
      Withheld withheld) {
    this.sheets = List.copyOf(sheets);
    this.shown = shown;
    this.shares = shares;
    this.withheld = withheld;
  }

  /**
   * What may be shown.
   *
   * @param problems takes each article of which the analyst cites more than its share
   */
  public static Allowance of(
      SiteSettings settings,
      List<Article> articles,
      List<FactSheet> sheets,
      Consumer<Problem> problems) {
    Map<String, Budget> budgets = new TreeMap<>();
    Map<String, Double> shares = new HashMap<>();
    for (Article article : articles) {
      double share = share(settings, article);
      if (share < 1) {
        budgets.put(article.id(), new Budget(Words.of(article), share));
        shares.put(article.id(), share);
      }
    }
    if (budgets.isEmpty()) {
      return new Allowance(sheets, Map.of(), Map.of(), new Withheld());
    }
    Distribution distribution = new Distribution(sheets, articles, budgets);
    distribution.run(
        settings.publish(),
        (sheet, reference, article) ->
            problems.accept(
                overdrawn(reference, shares.getOrDefault(article, 1.0), budgets.get(article))));
    Withheld withheld = new Withheld();
    List<FactSheet> trimmed =
        sheets.stream().map(sheet -> Trimming.of(sheet, distribution, withheld)).toList();
    Map<String, Shown> shown = new HashMap<>();
    budgets.forEach((id, budget) -> shown.put(id, budget.done()));
    return new Allowance(trimmed, shown, shares, withheld);
  }

  /**
   * An article's own share goes before the site's; who says that an article may be published in
   * full has said that the site's does not hold for it.
   */
  private static double share(SiteSettings settings, Article article) {
    Optional<Double> own = article.source().maxShare();
    boolean ownFull = article.source().publish().equals(Optional.of(PublishMode.FULL));
    return own.orElse(ownFull ? 1 : settings.maxShare());
  }

  private static Problem overdrawn(
      AnalystStatement.Reference reference, double share, Budget budget) {
    return reference
        .keyAt()
        .problem(
            "with this citation the analyst shows "
                + budget.used()
                + " words of @"
                + reference.key()
                + ", and its share of "
                + percent(share)
                + " % is "
                + budget.limit()
                + " of "
                + budget.words(),
            "Cite fewer words, or raise max_share in seeds/site.yaml or in the article's .meta.yaml.");
  }

  /** An allowance that sets no limit. */
  public static Allowance whole(List<FactSheet> sheets) {
    return new Allowance(sheets, Map.of(), Map.of(), new Withheld());
  }

  /** The sheets with nothing that may not be shown. */
  public List<FactSheet> sheets() {
    return sheets;
  }

  /** Whether any article has a limit. */
  public boolean isLimited() {
    return !shares.isEmpty();
  }

  /** The share of an article in percent, where it has a limit. */
  public Optional<String> percent(String article) {
    return Optional.ofNullable(shares.get(article)).map(Allowance::percent);
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The stretch within bounds, around words that are shown, that may be shown with them. */
  public Span around(String article, Span cited, Span bounds) {
    Shown words = shown.get(article);
    return words == null ? bounds.cover(cited) : words.around(cited, bounds.cover(cited));
  }

  /** Whether all words of a span may be shown. */
  public boolean shows(String article, Span span) {
    Shown words = shown.get(article);
    return words == null || words.covers(span);
  }

  /** The stretches of a block that may be shown, in order; a title always. */
  public List<Span> parts(Article article, Block block) {
    Shown words = shown.get(article.id());
    boolean free = words == null || block.role() == io.sourcebook.model.Role.TITLE;
    return free ? List.of(block.span()) : words.parts(block);
  }

  /** How many passages of an article a subject's sheet would show beside those that it does. */
  public int withheld(String slug, String article) {
    return withheld.passages(slug, article);
  }

  /** How many of a statement's passages are not shown. */
  public int withheld(String slug, Statement statement) {
    return withheld.citations(slug, statement.id());
  }

  /** How many articles a statement stands on, those of passages not shown among them. */
  public long articles(String slug, Statement statement) {
    return withheld.articles(slug, statement.id()).orElse(statement.articles());
  }

  /** What a trimmed sheet has lost. */
  static final class Withheld {

    private final Map<String, Map<String, java.util.Set<Passage>>> passages = new HashMap<>();
    private final Map<String, Integer> citations = new HashMap<>();
    private final Map<String, Long> articles = new HashMap<>();

    void passage(String slug, Passage passage) {
      passages
          .computeIfAbsent(slug, s -> new HashMap<>())
          .computeIfAbsent(passage.article(), id -> new java.util.TreeSet<>())
          .add(passage);
    }

    void citations(String slug, Statement statement, int lost) {
      citations.put(slug + "#" + statement.id(), lost);
      articles.put(slug + "#" + statement.id(), statement.articles());
    }

    private int passages(String slug, String article) {
      return passages.getOrDefault(slug, Map.of()).getOrDefault(article, java.util.Set.of()).size();
    }

    private int citations(String slug, String id) {
      return citations.getOrDefault(slug + "#" + id, 0);
    }

    private Optional<Long> articles(String slug, String id) {
      return Optional.ofNullable(articles.get(slug + "#" + id));
    }
  }
}

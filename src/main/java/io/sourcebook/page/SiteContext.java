package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SourceDecisions;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.page.reuse.PublicationDate;
import io.sourcebook.page.reuse.References;
import io.sourcebook.page.reuse.Work;
import io.sourcebook.page.share.Allowance;
import io.sourcebook.page.share.Opening;
import io.sourcebook.page.view.Reference;
import io.sourcebook.page.view.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every page maker has at hand: the articles, and words for what is known of them. */
final class SiteContext {

  private final Labels labels;
  private final DateWords dates;
  private final Map<String, Findings> articles = new HashMap<>();
  private final References references;
  private final Backlinks backlinks = new Backlinks();
  private final Map<String, TextFragments> fragments = new HashMap<>();
  private final Allowance allowance;
  private final RecordContext record;

  /**
   * @param allowance what may be shown of each article
   */
  SiteContext(
      Labels labels,
      List<Findings> articles,
      References references,
      Allowance allowance,
      RecordContext record) {
    this.record = record;
    this.references = references;
    this.labels = labels;
    this.allowance = allowance;
    this.dates = new DateWords(labels);
    articles.forEach(findings -> this.articles.put(findings.article().id(), findings));
  }

  Labels labels() {
    return labels;
  }

  DateWords dates() {
    return dates;
  }

  Allowance allowance() {
    return allowance;
  }

  RecordContext record() {
    return record;
  }

  /** Whether the site has an article. */
  boolean has(String article) {
    return articles.containsKey(article);
  }

  /** What may be shown around words of an article, within a sentence or block. */
  Surroundings around(Article article, Span cited, Span bounds) {
    return Surroundings.of(
        article.text(), cited, bounds, allowance.around(article.id(), cited, bounds));
  }

  /** What may be shown around a passage, within its block. */
  Surroundings around(Passage passage) {
    Article article = article(passage.article());
    List<Block> blocks = article.blocks();
    boolean known = passage.block() >= 1 && passage.block() <= blocks.size();
    Span bounds = known ? blocks.get(passage.block() - 1).span() : passage.span();
    return around(article, passage.span(), bounds);
  }

  Backlinks backlinks() {
    return backlinks;
  }

  /** How a copy is told beside other files: which article it repeats, how far, and who has it. */
  String copyOf(SetAside copy, Article original) {
    String name = original.key().orElse(original.id());
    return by(
        copy,
        copy.percent() == 100
            ? labels.get("copyOf", name)
            : labels.get("copyOfShare", name, copy.percent()));
  }

  /** How a file is told that counts as a copy of an article now, which may have gone since. */
  String copyOf(String original) {
    return labels.get("nowCopy", has(original) ? title(article(original)) : original);
  }

  /** Why a passage went whose article counts as a copy now. */
  String countsAsCopy(String original) {
    return labels.get("countsAsCopy", has(original) ? title(article(original)) : original);
  }

  /** How a copy is told on the page of the article that it repeats. */
  String copy(SetAside copy) {
    return by(copy, labels.get("copyItem", copy.file(), copy.percent()));
  }

  private String by(SetAside copy, String words) {
    return copy.publisher().map(publisher -> labels.get("copyBy", words, publisher)).orElse(words);
  }

  /** What was recognised in an article; throws where there is no such article. */
  Findings findings(String article) {
    Findings findings = articles.get(article);
    if (findings == null) {
      throw new IllegalArgumentException("no article " + article);
    }
    return findings;
  }

  Article article(String id) {
    return findings(id).article();
  }

  /** The address of words where their article was published, or empty where that is not known. */
  String original(Article article, List<TextFragments.Words> words) {
    String url = article.source().url().map(Sourced::value).map(Links::outward).orElse("");
    return url.isEmpty()
        ? ""
        : fragments
            .computeIfAbsent(article.id(), id -> new TextFragments(article.text()))
            .link(url, words);
  }

  /** The title as read, or the article's first words where it has none, or else its id. */
  String title(Article article) {
    Optional<Sourced<String>> title = article.source().title();
    if (title.isPresent()) {
      return title.get().value();
    }
    return opening(article)
        .map(
            words -> {
              String text = article.text().slice(words);
              return endsBlock(article, words) ? text : text + " …";
            })
        .orElse(article.id());
  }

  /** Whether {@link #title} had to take the article's first words. */
  boolean untitled(Article article) {
    return article.source().title().isEmpty() && opening(article).isPresent();
  }

  private Optional<Span> opening(Article article) {
    return Opening.of(article).filter(words -> allowance.shows(article.id(), words));
  }

  private static boolean endsBlock(Article article, Span words) {
    return article.blocks().stream().anyMatch(block -> block.span().end() == words.end());
  }

  String publisher(Article article) {
    return article
        .source()
        .publisher()
        .map(Sourced::value)
        .orElseGet(() -> labels.get("publisherNotStated"));
  }

  boolean hasPublisher(Article article) {
    return article.source().publisher().isPresent();
  }

  String language(Article article) {
    return article.source().language().map(Sourced::value).orElse("");
  }

  /** The day of publication, or that there is none, as it stands within a line. */
  When published(Article article) {
    Optional<Sourced<Edtf>> published = article.source().published();
    if (published.isEmpty()) {
      return new When(labels.get("undatedInLine"), "", "");
    }
    Edtf date = published.get().value();
    return new When(
        dates.full(date),
        DateWords.machine(date),
        published.get().certainty() == Certainty.INFERRED ? labels.get("inferred") : "");
  }

  /** The day of publication, or the label that there is none, where it stands alone. */
  String publishedAlone(Article article) {
    return article.source().published().isEmpty() ? labels.get("undated") : publishedLine(article);
  }

  /** The newest date of a sheet's sources in words, or that none has one. */
  String asOf(FactSheet sheet, String keyStated, String keyInferred) {
    if (sheet.asOf().isEmpty()) {
      return labels.get("noSourceDated");
    }
    Edtf newest = sheet.asOf().get();
    boolean inferred =
        sheet.sources().stream()
            .flatMap(use -> article(use.article()).source().published().stream())
            .filter(published -> published.value().equals(newest))
            .allMatch(published -> published.certainty() == Certainty.INFERRED);
    return labels.get(inferred ? keyInferred : keyStated, labels.get("asOf", dates.full(newest)));
  }

  /** The day of publication in one string. */
  String publishedLine(Article article) {
    When when = published(article);
    return when.remark().isEmpty()
        ? when.text()
        : labels.get("remarked", when.text(), when.remark());
  }

  /** What the analyst decided about the article, with the reason, or empty. */
  String decision(Article article) {
    SourceDecisions decisions = article.source().decisions();
    return decisions
        .withdrawn()
        .map(reason -> labels.get("withdrawn", reason))
        .or(() -> decisions.lowered().map(reason -> labels.get("lowered", reason)))
        .orElse("");
  }

  /** How a reference list names the article. */
  Reference reference(Article article) {
    Work work = new Works(this).of(article);
    String doubt =
        work.published()
            .map(PublicationDate::plain)
            .flatMap(Edtf::parse)
            .map(date -> labels.get("doubtedDate", dates.full(date)))
            .orElseGet(() -> labels.get("noDate"));
    return references.of(work, doubt);
  }

  /** Where publisher and date were read. */
  List<String> evidence(Article article) {
    List<String> lines = new ArrayList<>();
    article
        .source()
        .publisher()
        .ifPresent(
            field ->
                lines.add(
                    labels.get(
                        "evidenceLine", labels.get("publisher"), labels.phrase(field.evidence()))));
    article
        .source()
        .published()
        .ifPresent(
            field ->
                lines.add(
                    labels.get(
                        "evidenceLine", labels.get("published"), labels.phrase(field.evidence()))));
    return lines;
  }
}

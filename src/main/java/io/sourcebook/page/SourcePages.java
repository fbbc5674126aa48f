package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Block;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Role;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.page.view.Fact;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.SourcePage;
import io.sourcebook.page.view.SourcePage.Back;
import io.sourcebook.page.view.SourcePage.Part;
import io.sourcebook.page.view.SourcePage.Run;
import io.sourcebook.page.view.SubjectPage.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article becomes the values that its page prints, with links back to all that cites it. */
final class SourcePages {

  private final SiteContext site;
  private final Labels labels;
  private final SiteSettings settings;
  private final List<SetAside> setAside;

  /**
   * @param setAside the files that gave no article, copies among them
   */
  SourcePages(SiteContext site, SiteSettings settings, List<SetAside> setAside) {
    this.setAside = setAside;
    this.site = site;
    this.labels = site.labels();
    this.settings = settings;
  }

  /** The page of an article; the pages of the subjects must have been made before. */
  SourcePage page(Article article) {
    boolean full = article.source().publish().orElse(settings.publish()) == PublishMode.FULL;
    return new SourcePage(
        article.id(),
        site.title(article),
        site.untitled(article),
        site.hasPublisher(article),
        site.publisher(article),
        site.published(article),
        counts(article),
        article.sha256(),
        fields(article),
        site.reference(article),
        article.source().note().orElse(""),
        site.decision(article),
        redacted(article),
        article.isWithdrawn() ? labels.get("shownNot") : mode(article, full),
        site.language(article),
        parts(article, full));
  }

  private String redacted(Article article) {
    return article
        .source()
        .decisions()
        .redacted()
        .map(
            reasons ->
                reasons.isEmpty()
                    ? labels.get("redacted")
                    : labels.get("redactedBecause", String.join("; ", reasons)))
        .orElse("");
  }

  private String mode(Article article, boolean full) {
    String mode = labels.get(full ? "shownInFull" : "shownInExcerpts");
    return site.allowance()
        .percent(article.id())
        .map(
            percent ->
                full
                    ? labels.get("shareShown", percent)
                    : mode + " " + labels.get("shareShown", percent))
        .orElse(mode);
  }

  private List<Count> counts(Article article) {
    int cited = site.backlinks().cited(article.id()).size();
    int paragraphs =
        (int) article.blocks().stream().filter(block -> block.role() != Role.FURNITURE).count();
    return List.of(
        new Count(Integer.toString(cited), labels.noun("passageCited", cited)),
        new Count(Integer.toString(paragraphs), labels.noun("paragraph", paragraphs)));
  }

  private List<Fact> fields(Article article) {
    Source source = article.source();
    List<Fact> fields = new ArrayList<>();
    fields.add(
        field(
            "publisher",
            source.publisher().map(Sourced::value).orElse(""),
            "",
            source.publisher()));
    fields.add(
        field(
            "published",
            source.published().isEmpty() ? "" : site.publishedLine(article),
            "",
            source.published()));
    source
        .updated()
        .ifPresent(day -> fields.add(present("updated", site.dates().full(day.value()), day)));
    fields.add(field("title", source.title().map(Sourced::value).orElse(""), "", source.title()));
    fields.add(
        field(
            "authors",
            source
                .authors()
                .map(names -> String.join(labels.get("listSeparator"), names.value()))
                .orElse(""),
            "",
            source.authors()));
    fields.add(
        field("language", source.language().map(Sourced::value).orElse(""), "", source.language()));
    String url = source.url().map(Sourced::value).orElse("");
    fields.add(field("url", url, Links.outward(url), source.url()));
    source.section().ifPresent(part -> fields.add(present("newsSection", part.value(), part)));
    source.rights().ifPresent(words -> fields.add(present("rights", words.value(), words)));
    source
        .archived()
        .ifPresent(
            address ->
                fields.add(new Fact(labels.get("archived"), address, Links.outward(address), "")));
    source
        .read()
        .ifPresent(
            day -> fields.add(new Fact(labels.get("readOn"), site.dates().full(day), "", "")));
    source.origin().ifPresent(origin -> fields.add(new Fact(labels.get("retold"), origin, "", "")));
    fields.add(new Fact(labels.get("file"), article.file(), "", ""));
    for (SetAside copy : setAside) {
      if (copy.copyOf().filter(article.id()::equals).isPresent()) {
        fields.add(new Fact(labels.get("copies"), site.copy(copy), "", ""));
      }
    }
    source
        .encoding()
        .ifPresent(
            encoding ->
                fields.add(
                    new Fact(
                        labels.get("encoding"),
                        encoding.value(),
                        "",
                        labels.phrase(encoding.evidence()))));
    article.key().ifPresent(key -> fields.add(new Fact(labels.get("key"), "@" + key, "", "")));
    return fields;
  }

  private Fact present(String key, String value, Sourced<?> sourced) {
    return new Fact(labels.get(key), value, "", labels.phrase(sourced.evidence()));
  }

  private Fact field(
      String key, String value, String href, Optional<? extends Sourced<?>> sourced) {
    boolean known = sourced.isPresent() && !value.isEmpty();
    return new Fact(
        labels.get(key),
        known ? value : labels.get("notStated"),
        known ? href : "",
        known ? labels.phrase(sourced.get().evidence()) : "");
  }

  private List<Part> parts(Article article, boolean full) {
    MarkedText marked =
        new MarkedText(
            article.text(),
            site.backlinks().cited(article.id()),
            site.backlinks().linked(article.id()));
    List<Part> parts = new ArrayList<>();
    List<Block> hidden = new ArrayList<>();
    for (Block block : article.blocks()) {
      boolean wanted =
          full
              || block.role() == Role.TITLE
              || site.backlinks().reaches(article.id(), block.number())
              || marked.touches(block.span());
      List<Span> shown = wanted ? site.allowance().parts(article, block) : List.of();
      if (shown.isEmpty()) {
        hidden.add(block);
        continue;
      }
      flush(hidden, marked, parts);
      parts.addAll(parts(article, block, shown, marked));
    }
    flush(hidden, marked, parts);
    return parts;
  }

  /** The stretches of a block that may be shown; mostly it is whole, and one. */
  private List<Part> parts(Article article, Block block, List<Span> shown, MarkedText marked) {
    List<Part> parts = new ArrayList<>();
    int from = block.span().start();
    for (int i = 0; i < shown.size(); i++) {
      Span span = shown.get(i);
      boolean last = i == shown.size() - 1;
      List<Run> runs = new ArrayList<>(marked.anchors(new Span(from, span.start())));
      runs.addAll(marked.runs(span));
      if (last) {
        runs.addAll(marked.anchors(new Span(span.end(), block.span().end())));
      }
      from = span.end();
      String cut =
          (span.start() > block.span().start() ? " cut-before" : "")
              + (span.end() < block.span().end() ? " cut-after" : "");
      parts.add(
          new Part(
              "block",
              block.number(),
              "p" + block.number() + (i == 0 ? "" : "-" + (i + 1)),
              role(block) + cut,
              block.role() == Role.BODY ? "" : labels.get("role." + role(block)),
              block.reason().map(labels::phrase).orElse(""),
              span.start(),
              span.end(),
              runs,
              i == 0 ? original(article, block) : "",
              i == 0 ? back(article.id(), block.number()) : List.of()));
    }
    return parts;
  }

  /** The cited words of a block where they were published. */
  private String original(Article article, Block block) {
    List<TextFragments.Words> words =
        site.backlinks().cited(article.id()).stream()
            .filter(span -> block.span().contains(span))
            .map(span -> new TextFragments.Words(span, block.span()))
            .toList();
    return words.isEmpty() ? "" : site.original(article, words);
  }

  private static String role(Block block) {
    return block.role().name().toLowerCase(Locale.ROOT);
  }

  /** Tells what a row of hidden blocks holds: paragraphs in number, furniture with its reasons. */
  private void flush(List<Block> hidden, MarkedText marked, List<Part> parts) {
    if (hidden.isEmpty()) {
      return;
    }
    int furniture = 0;
    Set<String> reasons = new LinkedHashSet<>();
    for (Block block : hidden) {
      if (block.role() == Role.FURNITURE) {
        furniture++;
        block.reason().map(labels::phrase).ifPresent(reasons::add);
      }
    }
    int paragraphs = hidden.size() - furniture;
    List<String> told = new ArrayList<>();
    if (paragraphs > 0) {
      told.add(labels.count("paragraphNotShown", paragraphs));
    }
    if (furniture > 0) {
      told.add(labels.count("furnitureNotShown", furniture));
    }
    parts.add(
        new Part(
            "gap",
            0,
            "",
            "",
            String.join(labels.get("gapSeparator"), told),
            String.join(labels.get("gapSeparator"), reasons),
            0,
            0,
            hidden.stream().flatMap(block -> marked.anchors(block.span()).stream()).toList(),
            "",
            List.of()));
    hidden.clear();
  }

  private List<Back> back(String article, int block) {
    Map<String, List<Link>> bySubject = new LinkedHashMap<>();
    for (Backlinks.Place place : site.backlinks().places(article, block)) {
      bySubject
          .computeIfAbsent(place.subject(), subject -> new ArrayList<>())
          .add(new Link(place.label(), "../" + Links.url(place.page()) + "#" + place.fragment()));
    }
    bySubject.replaceAll((subject, links) -> told(links));
    return bySubject.entrySet().stream()
        .map(entry -> new Back(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Links that lead to different places, each with words of its own. */
  private List<Link> told(List<Link> links) {
    Map<String, Integer> counts = new HashMap<>();
    links.forEach(link -> counts.merge(link.text(), 1, Integer::sum));
    Map<String, Integer> places = new HashMap<>();
    List<Link> told = new ArrayList<>();
    for (Link link : links) {
      int count = counts.getOrDefault(link.text(), 1);
      int place = places.merge(link.text(), 1, Integer::sum);
      told.add(
          count == 1
              ? link
              : new Link(labels.get("repeatedLink", link.text(), place, count), link.href()));
    }
    return told;
  }
}

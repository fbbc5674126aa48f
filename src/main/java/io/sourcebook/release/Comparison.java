package io.sourcebook.release;

import io.sourcebook.model.Article;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Changes.Altered;
import io.sourcebook.model.Changes.Gone;
import io.sourcebook.model.Changes.Redated;
import io.sourcebook.model.Changes.Redescribed;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Edition;
import io.sourcebook.model.Edition.Described;
import io.sourcebook.model.Edition.Details;
import io.sourcebook.model.Edition.Row;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.model.Reasons;
import io.sourcebook.model.SideBySide;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes editions, tells how they differ, and makes one from another and its changes. */
public final class Comparison {

  private Comparison() {}

  /** What the fact sheets say now. */
  public static Edition edition(Library library, List<FactSheet> sheets) {
    Map<String, String> articles = new TreeMap<>();
    Map<String, Described> sources = new TreeMap<>();
    for (Article article : library.articles()) {
      if (!article.isWithdrawn()) {
        articles.put(article.id(), article.sha256());
        sources.put(article.id(), described(article.source()));
      }
    }
    Map<String, Edition.Sheet> said = new TreeMap<>();
    List<Edition.Sheet> told = SideBySide.map(sheets, Comparison::sheet);
    for (int i = 0; i < sheets.size(); i++) {
      said.put(sheets.get(i).subject().slug(), told.get(i));
    }
    return new Edition(articles, said, sources);
  }

  private static Edition.Sheet sheet(FactSheet sheet) {
    return new Edition.Sheet(
        sheet.subject().name(),
        sheet.statements().stream().map(Comparison::row).toList(),
        details(sheet));
  }

  private static Described described(Source source) {
    return new Described(
        source.title().map(Sourced::value).orElse(""),
        source.publisher().map(Sourced::value).orElse(""),
        source.published().map(published -> published.value().value()).orElse(""));
  }

  private static Details details(FactSheet sheet) {
    Map<String, String> passages = new TreeMap<>();
    Map<String, String> dates = new TreeMap<>();
    for (Statement statement : sheet.statements()) {
      for (Statement.Citation citation : statement.citations()) {
        if (!citation.anchor().equals(statement.id())) {
          passages.putIfAbsent(citation.anchor(), citation.passage().article());
        }
      }
      dates.put(
          statement.id(),
          statement.date().flatMap(DateExpression::value).map(Edtf::value).orElse(""));
    }
    return new Details(passages, dates);
  }

  private static Row row(Statement statement) {
    Set<String> further = new TreeSet<>();
    for (Statement.Citation citation : statement.citations()) {
      if (!citation.anchor().equals(statement.id())) {
        further.add(citation.anchor());
      }
    }
    boolean source = statement.by() == Statement.Voice.SOURCE;
    return new Row(
        statement.id(),
        statement.text(),
        List.copyOf(further),
        source ? Optional.of(statement.citations().get(0).passage().article()) : Optional.empty());
  }

  /** How the later edition differs from the earlier one. */
  public static Changes between(Edition earlier, Edition later) {
    return between(earlier, later, AnalystCitations.NOBODY, Reasons.NONE);
  }

  /**
   * The same.
   *
   * @param citing whose words the later edition's statements cite
   * @param reasons why something was taken off
   */
  static Changes between(Edition earlier, Edition later, AnalystCitations citing, Reasons reasons) {
    Map<String, String> added = new TreeMap<>(later.articles());
    added.keySet().removeAll(earlier.articles().keySet());
    Map<String, String> changed = new TreeMap<>(later.articles());
    changed.keySet().removeAll(added.keySet());
    changed.entrySet().removeIf(one -> one.getValue().equals(earlier.articles().get(one.getKey())));
    Map<String, String> withdrawn = new TreeMap<>();
    Map<String, String> copies = new TreeMap<>();
    for (String article : earlier.articles().keySet()) {
      String original = reasons.copies().get(article);
      if (later.articles().containsKey(article)) {
        continue;
      }
      if (original == null) {
        withdrawn.put(article, reasons.articles().getOrDefault(article, ""));
      } else {
        copies.put(article, original);
      }
    }
    Map<String, String> renamed = renamed(earlier, added, withdrawn);
    added.keySet().removeAll(renamed.keySet());
    withdrawn.keySet().removeAll(renamed.values());
    Set<String> slugs = new TreeSet<>(earlier.sheets().keySet());
    slugs.addAll(later.sheets().keySet());
    List<Compared> compared =
        SideBySide.map(
            List.copyOf(slugs),
            slug ->
                compared(
                    slug,
                    Optional.ofNullable(earlier.sheets().get(slug))
                        .map(one -> called(one, namesNow(renamed))),
                    Optional.ofNullable(later.sheets().get(slug)),
                    citing,
                    reasons));
    Map<String, Changes.Sheet> sheets = new LinkedHashMap<>();
    Map<String, Details> details = new TreeMap<>();
    for (Compared one : compared) {
      if (one.changes().size() > 0 || one.nameChanged()) {
        sheets.put(one.slug(), one.changes());
      }
      if (!one.fresh().isEmpty()) {
        details.put(one.slug(), one.fresh());
      }
    }
    Map<String, Described> known = called(earlier.sources(), namesNow(renamed));
    Map<String, Redescribed> described = new TreeMap<>();
    later
        .sources()
        .forEach(
            (id, now) ->
                Optional.ofNullable(known.get(id))
                    .filter(before -> !before.equals(now))
                    .ifPresent(before -> described.put(id, new Redescribed(before, now))));
    Map<String, Described> sources = new TreeMap<>(later.sources());
    sources.entrySet().removeAll(known.entrySet());
    return new Changes(
        added, changed, renamed, withdrawn, copies, sheets, described, details, sources);
  }

  /**
   * How one sheet differs.
   *
   * @param fresh what the earlier state does not tell
   */
  private record Compared(String slug, Changes.Sheet changes, boolean nameChanged, Details fresh) {}

  private static Compared compared(
      String slug,
      Optional<Edition.Sheet> before,
      Optional<Edition.Sheet> after,
      AnalystCitations citing,
      Reasons reasons) {
    return new Compared(
        slug,
        between(slug, before, after, citing, reasons),
        !before.map(Edition.Sheet::name).equals(after.map(Edition.Sheet::name)),
        fresh(before, after));
  }

  /** The former ids of articles that came with the bytes of one that went without a reason. */
  private static Map<String, String> renamed(
      Edition earlier, Map<String, String> added, Map<String, String> withdrawn) {
    Map<String, String> goneByHash = new TreeMap<>();
    withdrawn.forEach(
        (id, reason) -> {
          if (reason.isEmpty()) {
            goneByHash.putIfAbsent(earlier.articles().getOrDefault(id, ""), id);
          }
        });
    Map<String, String> renamed = new TreeMap<>();
    added.forEach(
        (id, hash) ->
            Optional.ofNullable(goneByHash.remove(hash))
                .ifPresent(before -> renamed.put(id, before)));
    return renamed;
  }

  /** What a later state tells of its statements and the earlier one does not, or otherwise. */
  private static Details fresh(Optional<Edition.Sheet> earlier, Optional<Edition.Sheet> later) {
    Details known = earlier.map(Edition.Sheet::details).orElse(Details.NONE);
    Details now = later.map(Edition.Sheet::details).orElse(Details.NONE);
    Map<String, String> passages = new TreeMap<>(now.passages());
    passages.entrySet().removeAll(known.passages().entrySet());
    Map<String, String> dates = new TreeMap<>(now.dates());
    dates.entrySet().removeAll(known.dates().entrySet());
    return new Details(passages, dates);
  }

  /** The ids that articles have now, by those that they had. */
  static Map<String, String> namesNow(Map<String, String> renamed) {
    Map<String, String> now = new HashMap<>();
    renamed.forEach((id, before) -> now.put(before, id));
    return now;
  }

  private static Map<String, Described> called(
      Map<String, Described> sources, Map<String, String> now) {
    Map<String, Described> called = new TreeMap<>();
    sources.forEach((id, source) -> called.put(now.getOrDefault(id, id), source));
    return called;
  }

  /** A sheet whose articles are called as they are now, by what they were called. */
  static Edition.Sheet called(Edition.Sheet sheet, Map<String, String> now) {
    if (now.isEmpty()) {
      return sheet;
    }
    Map<String, String> passages = new TreeMap<>(sheet.details().passages());
    passages.replaceAll((anchor, id) -> now.getOrDefault(id, id));
    return new Edition.Sheet(
        sheet.name(),
        sheet.statements().stream().map(row -> called(row, now)).toList(),
        new Details(passages, sheet.details().dates()));
  }

  private static Row called(Row row, Map<String, String> now) {
    return new Row(
        row.id(), row.text(), row.anchors(), row.article().map(id -> now.getOrDefault(id, id)));
  }

  /** How a sheet differs from an earlier state of it; one of the two must be there. */
  static Changes.Sheet between(
      String slug,
      Optional<Edition.Sheet> earlier,
      Optional<Edition.Sheet> later,
      AnalystCitations citing,
      Reasons reasons) {
    List<Row> before = earlier.map(Edition.Sheet::statements).orElse(List.of());
    List<Row> after = later.map(Edition.Sheet::statements).orElse(List.of());
    Map<String, Row> old = byId(before);
    List<Row> added = new ArrayList<>();
    List<Altered> reworded = new ArrayList<>();
    List<Altered> regrouped = new ArrayList<>();
    for (Row row : after) {
      Row gone = old.remove(row.id());
      // Words that a copy had first and its original has too are the same statement.
      Row was = gone == null ? null : called(gone, reasons.copies());
      if (was == null) {
        added.add(row);
      } else if (!was.text().equals(row.text())) {
        reworded.add(new Altered(was, row));
      } else if (!was.equals(row)) {
        regrouped.add(new Altered(was, row));
      }
    }
    List<Redated> redated = redated(earlier, later);
    List<Gone> gone = new ArrayList<>();
    Map<String, String> holders = holders(after);
    LikeRows like = new LikeRows(old.isEmpty() ? List.of() : added);
    for (Row row : before) {
      if (old.containsKey(row.id())) {
        Optional<String> instead =
            Optional.ofNullable(holders.get(row.id()))
                .or(() -> citing.of(slug, row))
                .or(
                    () ->
                        row.anchors().stream()
                            .flatMap(anchor -> Stream.ofNullable(holders.get(anchor)))
                            .findFirst())
                .or(() -> like.mostLike(row));
        gone.add(new Gone(row, instead, reasons.of(slug, row), reasons.hides(slug, row)));
      }
    }
    Changes.State state =
        earlier.isEmpty()
            ? Changes.State.NEW
            : later.isEmpty() ? Changes.State.GONE : Changes.State.KEPT;
    String name = later.or(() -> earlier).map(Edition.Sheet::name).orElseThrow();
    return new Changes.Sheet(name, state, added, reworded, regrouped, redated, gone);
  }

  /** The statements that stand as before, or in other words, and have another date. */
  private static List<Redated> redated(
      Optional<Edition.Sheet> earlier, Optional<Edition.Sheet> later) {
    Map<String, String> before = earlier.map(one -> one.details().dates()).orElse(Map.of());
    Map<String, String> after = later.map(one -> one.details().dates()).orElse(Map.of());
    List<Redated> redated = new ArrayList<>();
    if (before.isEmpty()) {
      return redated;
    }
    for (Row row : later.map(Edition.Sheet::statements).orElse(List.of())) {
      String was = before.get(row.id());
      String is = after.get(row.id());
      if (was != null && is != null && !was.equals(is)) {
        redated.add(new Redated(row, was, is));
      }
    }
    return redated;
  }

  private static Map<String, Row> byId(List<Row> rows) {
    Map<String, Row> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return byId;
  }

  /** The row that each anchor leads to. */
  private static Map<String, String> holders(List<Row> rows) {
    Map<String, String> holders = new HashMap<>();
    for (Row row : rows) {
      holders.putIfAbsent(row.id(), row.id());
      row.anchors().forEach(anchor -> holders.putIfAbsent(anchor, row.id()));
    }
    return holders;
  }

  /**
   * The edition that the changes lead to from an earlier one; its statements stand in no certain
   * order.
   */
  static Edition after(Edition earlier, Changes changes) {
    Map<String, String> articles = new TreeMap<>(earlier.articles());
    articles.putAll(changes.added());
    articles.putAll(changes.changed());
    changes
        .renamed()
        .forEach(
            (id, before) ->
                Optional.ofNullable(articles.remove(before))
                    .ifPresent(hash -> articles.put(id, hash)));
    articles.keySet().removeAll(changes.withdrawn().keySet());
    articles.keySet().removeAll(changes.copies().keySet());
    Map<String, String> names = namesNow(changes.renamed());
    Map<String, Edition.Sheet> sheets = new TreeMap<>(earlier.sheets());
    sheets.replaceAll((slug, sheet) -> called(sheet, names));
    changes
        .sheets()
        .forEach(
            (slug, sheet) -> {
              if (sheet.state() == Changes.State.GONE) {
                sheets.remove(slug);
              } else {
                sheets.put(slug, after(Optional.ofNullable(sheets.get(slug)), sheet));
              }
            });
    // What is left of a copy's words is its original's.
    sheets.replaceAll((slug, sheet) -> called(sheet, changes.copies()));
    changes
        .details()
        .forEach((slug, details) -> sheets.computeIfPresent(slug, (s, one) -> with(one, details)));
    Map<String, Described> sources = called(earlier.sources(), names);
    sources.putAll(changes.sources());
    sources.keySet().retainAll(articles.keySet());
    return new Edition(
        Collections.unmodifiableMap(articles),
        Collections.unmodifiableMap(sheets),
        Collections.unmodifiableMap(sources));
  }

  private static Edition.Sheet after(Optional<Edition.Sheet> earlier, Changes.Sheet changes) {
    Map<String, Row> rows = new LinkedHashMap<>();
    earlier.ifPresent(sheet -> sheet.statements().forEach(row -> rows.put(row.id(), row)));
    changes.gone().forEach(one -> rows.remove(one.statement().id()));
    changes.reworded().forEach(one -> rows.put(one.after().id(), one.after()));
    changes.regrouped().forEach(one -> rows.put(one.after().id(), one.after()));
    changes.added().forEach(row -> rows.put(row.id(), row));
    return standing(
        new Edition.Sheet(
            changes.name(),
            List.copyOf(rows.values()),
            earlier.map(Edition.Sheet::details).orElse(Details.NONE)));
  }

  /** A sheet of whose statements more is known. */
  private static Edition.Sheet with(Edition.Sheet sheet, Details more) {
    Map<String, String> passages = new TreeMap<>(sheet.details().passages());
    passages.putAll(more.passages());
    Map<String, String> dates = new TreeMap<>(sheet.details().dates());
    dates.putAll(more.dates());
    return new Edition.Sheet(sheet.name(), sheet.statements(), new Details(passages, dates));
  }

  /** A sheet of which nothing is known that does not stand there. */
  private static Edition.Sheet standing(Edition.Sheet sheet) {
    Map<String, String> passages = new TreeMap<>(sheet.details().passages());
    Map<String, String> dates = new TreeMap<>(sheet.details().dates());
    Set<String> anchors = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Row row : sheet.statements()) {
      anchors.addAll(row.anchors());
      ids.add(row.id());
    }
    passages.keySet().retainAll(anchors);
    dates.keySet().retainAll(ids);
    return new Edition.Sheet(sheet.name(), sheet.statements(), new Details(passages, dates));
  }
}

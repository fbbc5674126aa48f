package io.sourcebook.page;

import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edition;
import io.sourcebook.page.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where each anchor that a release ever had leads now. */
final class RowLinks {

  private final Labels labels;
  private final Map<String, Supplier<SheetParts>> sheets = new TreeMap<>();
  private final Map<String, Edition.Sheet> now;
  private final Map<String, Map<String, String>> statements = new HashMap<>();

  RowLinks(Labels labels, Chronicle chronicle) {
    this.labels = labels;
    this.now = chronicle.now().sheets();
    chronicle
        .sheets()
        .forEach(
            (slug, history) -> {
              Map<String, String> leads = new HashMap<>();
              history
                  .tombstones()
                  .forEach(
                      stone ->
                          stone
                              .standsIn()
                              .ifPresent(id -> stone.anchors().forEach(one -> leads.put(one, id))));
              statements.put(slug, leads);
            });
    chronicle
        .now()
        .sheets()
        .forEach(
            (slug, sheet) -> {
              Map<String, String> leads = statements.computeIfAbsent(slug, s -> new HashMap<>());
              sheet
                  .statements()
                  .forEach(row -> row.anchors().forEach(one -> leads.put(one, row.id())));
              sheet.statements().forEach(row -> leads.put(row.id(), row.id()));
            });
  }

  /** Takes on which pages the statements of a sheet stand. */
  void put(String slug, SheetParts parts) {
    sheets.put(slug, () -> parts);
  }

  /** The same, found out only where something leads to one of them. */
  void put(String slug, Supplier<SheetParts> parts) {
    sheets.put(slug, new Once(parts));
  }

  /** Asks another once. */
  private static final class Once implements Supplier<SheetParts> {
    private final Supplier<SheetParts> asked;
    private Optional<SheetParts> answer = Optional.empty();

    private Once(Supplier<SheetParts> asked) {
      this.asked = asked;
    }

    @Override
    public SheetParts get() {
      if (answer.isEmpty()) {
        answer = Optional.of(asked.get());
      }
      return answer.get();
    }
  }

  /**
   * The statement that an anchor leads to, or that stands in its place, by its number and with its
   * URL from the root of the site.
   */
  Optional<Link> of(String slug, String anchor) {
    Supplier<SheetParts> sheet = sheets.get(slug);
    String id = statements.getOrDefault(slug, Map.of()).get(anchor);
    if (sheet == null || id == null) {
      return Optional.empty();
    }
    SheetParts parts = sheet.get();
    return parts.number(id) == 0
        ? Optional.empty()
        : Optional.of(
            new Link(
                labels.get("statementNumber", parts.number(id)), "subjects/" + parts.href("", id)));
  }

  /**
   * Where the statements of a sheet that is gone stand now, in the same words of the same article:
   * on the sheet that has most of them, as when a subject got another name, else on the first that
   * has one.
   *
   * @return by the ids of the statements
   */
  Map<String, Link> onOtherSheets(List<Edition.Row> gone) {
    Map<String, Set<Edition.Row>> standing = new TreeMap<>();
    for (String slug : sheets.keySet()) {
      Set<Edition.Row> rows = new HashSet<>();
      Edition.Sheet sheet = now.get(slug);
      if (sheet != null) {
        sheet.statements().forEach(row -> rows.add(alone(row)));
      }
      rows.retainAll(gone.stream().map(RowLinks::alone).collect(Collectors.toSet()));
      standing.put(slug, rows);
    }
    List<String> most = new ArrayList<>(standing.keySet());
    most.sort(
        Comparator.comparing((String slug) -> standing.getOrDefault(slug, Set.of()).size())
            .reversed());
    Map<String, Link> links = new HashMap<>();
    for (Edition.Row row : gone) {
      most.stream()
          .filter(slug -> standing.getOrDefault(slug, Set.of()).contains(alone(row)))
          .flatMap(slug -> onSheet(slug, row.id()).stream())
          .findFirst()
          .ifPresent(link -> links.put(row.id(), link));
    }
    return links;
  }

  private Optional<Link> onSheet(String slug, String id) {
    Edition.Sheet sheet = now.get(slug);
    return sheet == null
        ? Optional.empty()
        : of(slug, id)
            .map(
                link ->
                    new Link(labels.get("statementOn", link.text(), sheet.name()), link.href()));
  }

  /** A statement whatever else tells it. */
  private static Edition.Row alone(Edition.Row row) {
    return new Edition.Row(row.id(), row.text(), List.of(), row.article());
  }
}

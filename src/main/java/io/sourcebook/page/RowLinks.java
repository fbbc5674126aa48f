package io.sourcebook.page;

import io.sourcebook.model.Chronicle;
import io.sourcebook.page.view.Link;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Where each anchor that a release ever had leads now. */
final class RowLinks {

  private final Labels labels;
  private final Map<String, Supplier<SheetParts>> sheets = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Map<String, String>> statements = new HashMap<>();

  RowLinks(Labels labels, Chronicle chronicle) {
    this.labels = labels;
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
              names.put(slug, sheet.name());
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

  /** The same on the first sheet that has it, by its number and the name of the sheet. */
  Optional<Link> onAnySheet(String anchor) {
    for (String slug : sheets.keySet()) {
      Optional<Link> found = of(slug, anchor);
      if (found.isPresent()) {
        String name = names.getOrDefault(slug, slug);
        return found.map(
            link -> new Link(labels.get("statementOn", link.text(), name), link.href()));
      }
    }
    return Optional.empty();
  }
}

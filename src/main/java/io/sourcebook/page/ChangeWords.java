package io.sourcebook.page;

import io.sourcebook.model.Changes;
import java.util.ArrayList;
import java.util.List;

/** How much changed, in words. */
final class ChangeWords {

  private final Labels labels;

  ChangeWords(Labels labels) {
    this.labels = labels;
  }

  /** What happened to articles and sheets, and to the statements of all sheets together. */
  String of(Changes changes) {
    List<String> parts = new ArrayList<>();
    count(parts, "articleAdded", changes.added().size());
    count(parts, "articleChanged", changes.changed().size());
    count(parts, "articleRenamed", changes.renamed().size());
    count(parts, "articleDescribed", changes.described().size());
    int removed = changes.removed().size();
    count(parts, "articleWithdrawn", changes.withdrawn().size() - removed);
    count(parts, "articleCopied", changes.copies().size());
    count(parts, "articleRemoved", removed);
    count(parts, "sheetAdded", sheets(changes, Changes.State.NEW));
    count(parts, "sheetRemoved", sheets(changes, Changes.State.GONE));
    int added = 0;
    int reworded = 0;
    int regrouped = 0;
    int redated = 0;
    int gone = 0;
    for (Changes.Sheet sheet : changes.sheets().values()) {
      added += sheet.added().size();
      reworded += sheet.reworded().size();
      regrouped += sheet.regrouped().size();
      redated += sheet.redated().size();
      gone += sheet.gone().size();
    }
    statements(parts, added, reworded, regrouped, redated, gone);
    return String.join(labels.get("listSeparator"), parts);
  }

  /** What happened to the statements of a sheet. */
  String of(Changes.Sheet sheet) {
    int size = sheet.size();
    return switch (sheet.state()) {
      case NEW -> labels.get("newSheet", labels.count("statement", size));
      case GONE -> labels.get("removedSheet", labels.count("statement", size));
      case KEPT -> {
        List<String> parts = new ArrayList<>();
        statements(
            parts,
            sheet.added().size(),
            sheet.reworded().size(),
            sheet.regrouped().size(),
            sheet.redated().size(),
            sheet.gone().size());
        yield size == 0
            ? labels.get("renamedSheet")
            : String.join(labels.get("listSeparator"), parts);
      }
    };
  }

  private static int sheets(Changes changes, Changes.State state) {
    return (int) changes.sheets().values().stream().filter(one -> one.state() == state).count();
  }

  /** The first that is told names the noun. */
  private void statements(
      List<String> parts, int added, int reworded, int regrouped, int redated, int gone) {
    count(parts, "statementAdded", added);
    count(parts, added > 0, "statementReworded", "moreReworded", reworded);
    boolean named = added + reworded > 0;
    count(parts, named, "statementRegrouped", "moreRegrouped", regrouped);
    named |= regrouped > 0;
    count(parts, named, "statementRedated", "moreRedated", redated);
    count(parts, named || redated > 0, "statementGone", "moreGone", gone);
  }

  private void count(List<String> parts, boolean named, String noun, String more, int number) {
    if (named && number > 0) {
      parts.add(labels.get(more, number));
    } else {
      count(parts, noun, number);
    }
  }

  private void count(List<String> parts, String noun, int number) {
    if (number > 0) {
      parts.add(labels.count(noun, number));
    }
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.page.view.DifferencesPage;
import io.sourcebook.page.view.DifferencesPage.Group;
import io.sourcebook.page.view.DifferencesPage.Side;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.PartLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the sources differ on any subject: one page, or one for each initial of the subjects where
 * the differences are many.
 */
final class SiteDifferences {

  static final String FILE = "differences.html";

  /** More differences make a page of more than about 30 screens. */
  private static final int MOST = 100;

  private final SiteContext site;
  private final Labels labels;

  SiteDifferences(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  /** A difference, with the further subjects that it concerns. */
  private record Shared(FactSheet sheet, Difference difference, List<Link> others) {}

  /** The pages, the first of them at {@link #FILE}. */
  List<MadePage<DifferencesPage>> pages(List<FactSheet> sheets) {
    List<List<Shared>> bySubject = bySubject(sheets);
    int all = bySubject.stream().mapToInt(List::size).sum();
    String count = labels.count("point", all);
    if (all <= MOST) {
      DifferencesPage page =
          new DifferencesPage(
              "", count, List.of(), subjects(bySubject, ""), groups(bySubject, FILE));
      return List.of(new MadePage<>(FILE, "", page));
    }
    Map<String, List<List<Shared>>> byInitial = new LinkedHashMap<>();
    for (List<Shared> some : bySubject) {
      byInitial
          .computeIfAbsent(Initials.of(sheet(some).subject().name()), letter -> new ArrayList<>())
          .add(some);
    }
    List<PartLink> everything = new ArrayList<>();
    byInitial.forEach((letter, some) -> everything.addAll(subjects(some, file(letter))));
    List<MadePage<DifferencesPage>> pages = new ArrayList<>();
    pages.add(
        new MadePage<>(
            FILE, "", new DifferencesPage("", count, parts(byInitial, ""), everything, List.of())));
    byInitial.forEach(
        (letter, some) -> {
          int points = some.stream().mapToInt(List::size).sum();
          DifferencesPage page =
              new DifferencesPage(
                  Initials.title(letter, labels),
                  labels.count("point", points),
                  parts(byInitial, letter),
                  subjects(some, ""),
                  groups(some, file(letter)));
          pages.add(new MadePage<>(file(letter), Initials.title(letter, labels), page));
        });
    return pages;
  }

  private static String file(String letter) {
    return "differences-" + letter + ".html";
  }

  private static String id(FactSheet sheet) {
    return "d-" + sheet.subject().slug();
  }

  private List<PartLink> parts(Map<String, List<List<Shared>>> byInitial, String here) {
    List<PartLink> parts = new ArrayList<>();
    byInitial.forEach(
        (letter, some) ->
            parts.add(
                new PartLink(
                    "letter-" + letter,
                    Initials.title(letter, labels),
                    labels.count("point", some.stream().mapToInt(List::size).sum()),
                    file(letter),
                    letter.equals(here))));
    return parts;
  }

  private static FactSheet sheet(List<Shared> some) {
    return some.get(0).sheet();
  }

  private static List<PartLink> subjects(List<List<Shared>> bySubject, String file) {
    return bySubject.stream()
        .map(
            some ->
                new PartLink(
                    id(sheet(some)),
                    sheet(some).subject().name(),
                    Integer.toString(some.size()),
                    file + "#" + id(sheet(some)),
                    false))
        .toList();
  }

  /**
   * A difference stands under the first of its subjects, which are in the order of the alphabet.
   */
  private static List<List<Shared>> bySubject(List<FactSheet> sheets) {
    List<FactSheet> sorted =
        sheets.stream()
            .sorted(
                Comparator.comparing((FactSheet sheet) -> Initials.sortKey(sheet.subject().name()))
                    .thenComparing(sheet -> sheet.subject().slug()))
            .toList();
    Map<Difference, Shared> known = new HashMap<>();
    List<List<Shared>> bySubject = new ArrayList<>();
    for (FactSheet sheet : sorted) {
      List<Shared> own = new ArrayList<>();
      for (Difference difference : sheet.differences()) {
        Shared shared = known.get(difference);
        if (shared == null) {
          shared = new Shared(sheet, difference, new ArrayList<>());
          known.put(difference, shared);
          own.add(shared);
        } else {
          shared.others().add(link(sheet));
        }
      }
      if (!own.isEmpty()) {
        bySubject.add(own);
      }
    }
    return bySubject;
  }

  private static Link link(FactSheet sheet) {
    return new Link(sheet.subject().name(), Links.url(Links.subjectFile(sheet.subject().slug())));
  }

  private List<Group> groups(List<List<Shared>> bySubject, String file) {
    return bySubject.stream()
        .map(
            some ->
                new Group(
                    id(sheet(some)),
                    link(sheet(some)),
                    labels.count("point", some.size()),
                    some.stream().map(shared -> difference(shared, file)).toList()))
        .toList();
  }

  private DifferencesPage.Difference difference(Shared shared, String file) {
    SheetContext context = new SheetContext(site, shared.sheet(), file);
    return new DifferencesPage.Difference(
        labels.phrase(shared.difference().on()),
        shared.difference().sides().stream().map(side -> side(context, side)).toList(),
        shared.others());
  }

  private static Side side(SheetContext context, Difference.Side side) {
    Passage shown = side.passages().get(0);
    Passage words = new Passage(shown.article(), shown.block(), side.words());
    return new Side(
        context.cited(words, side.words(), shown.span(), false),
        new StandingLabels(context.site()).of(side),
        context.told(words),
        side.passages().subList(1, side.passages().size()).stream().map(context::told).toList());
  }
}

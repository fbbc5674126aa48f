package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.page.Contribution.Quoted;
import io.sourcebook.page.Contribution.Said;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.VoicesPage;
import io.sourcebook.page.view.VoicesPage.Group;
import io.sourcebook.page.view.VoicesPage.Saying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who said what on all subjects: one page, or one for each initial where the words are many. */
final class SiteVoices {

  static final String FILE = "voices.html";

  /** More words make a page of more than about 30 screens. */
  private static final int MOST = 150;

  private final Labels labels;

  SiteVoices(Labels labels) {
    this.labels = labels;
  }

  /** Words with the fact sheets that print them. */
  record Shared(Said words, List<Link> subjects) {}

  /** A speaker, under the first spelling met. */
  record Voice(String id, String name, List<Shared> words) {}

  /**
   * The content of a page.
   *
   * @param file its path on the site
   * @param title the initial that it holds, or empty for the first page
   * @param count of the speakers and their words
   * @param parts the initials with pages of their own
   * @param speakers on the first page those of all
   */
  record Part(
      String file,
      String title,
      String count,
      List<PartLink> parts,
      List<PartLink> speakers,
      List<Voice> voices) {}

  /** What a sheet's speakers said, each as it stands on the site's list. */
  static List<Said> said(SiteContext site, FactSheet sheet) {
    SheetContext context = new SheetContext(site, sheet, FILE);
    StandingLabels standings = new StandingLabels(site);
    Link subject =
        new Link(sheet.subject().name(), Links.url(Links.subjectFile(sheet.subject().slug())));
    List<Said> all = new ArrayList<>();
    for (FactSheet.Saying saying : sheet.quotations()) {
      Quotation quotation = saying.quotation();
      Passage cited = saying.citation().passage();
      all.add(
          new Said(
              new Passage(cited.article(), cited.block(), quotation.content()),
              standings.speaker(quotation.speaker()),
              quotation.direct(),
              Quoted.of(context.cited(cited, quotation.content(), quotation.content(), false)),
              quotation.speaker().flatMap(Speaker::role).orElse(""),
              SayingCards.remark(site.labels(), saying),
              context.told(cited),
              subject));
    }
    return all;
  }

  /**
   * The content of the pages, the first of them at {@link #FILE}.
   *
   * @param sheets what the speakers of each sheet said
   */
  List<Part> parts(List<List<Said>> sheets) {
    List<Voice> voices = voices(merged(sheets));
    int all = voices.stream().mapToInt(voice -> voice.words().size()).sum();
    String count = count(voices.size(), all);
    if (all <= MOST) {
      return List.of(new Part(FILE, "", count, List.of(), speakers(voices, ""), voices));
    }
    Map<String, List<Voice>> byInitial = new LinkedHashMap<>();
    for (Voice voice : voices) {
      byInitial.computeIfAbsent(Initials.of(voice.name()), letter -> new ArrayList<>()).add(voice);
    }
    List<PartLink> everybody = new ArrayList<>();
    byInitial.forEach((letter, some) -> everybody.addAll(speakers(some, file(letter))));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(FILE, "", count, links(byInitial, ""), everybody, List.of()));
    byInitial.forEach(
        (letter, some) -> {
          int words = some.stream().mapToInt(voice -> voice.words().size()).sum();
          parts.add(
              new Part(
                  file(letter),
                  Initials.title(letter, labels),
                  count(some.size(), words),
                  links(byInitial, letter),
                  speakers(some, ""),
                  some));
        });
    return parts;
  }

  /** A page. */
  MadePage<VoicesPage> page(Part part) {
    return new MadePage<>(
        part.file(),
        part.title(),
        new VoicesPage(
            part.title(), part.count(), part.parts(), part.speakers(), groups(part.voices())));
  }

  private String count(int speakers, int words) {
    return labels.count("speaker", speakers)
        + labels.get("listSeparator")
        + labels.count("quotationCount", words);
  }

  private static String file(String letter) {
    return "voices-" + letter + ".html";
  }

  /** Only the first page counts them: otherwise each new speaker would change every page. */
  private List<PartLink> links(Map<String, List<Voice>> byInitial, String here) {
    List<PartLink> links = new ArrayList<>();
    byInitial.forEach(
        (letter, some) ->
            links.add(
                new PartLink(
                    "letter-" + letter,
                    Initials.title(letter, labels),
                    here.isEmpty() ? labels.count("speaker", some.size()) : "",
                    file(letter),
                    letter.equals(here))));
    return links;
  }

  private List<PartLink> speakers(List<Voice> voices, String file) {
    return voices.stream()
        .map(
            voice ->
                new PartLink(
                    voice.id(),
                    voice.name(),
                    Integer.toString(voice.words().size()),
                    file + "#" + voice.id(),
                    false))
        .toList();
  }

  /** The same words of one article stand once, whoever's fact sheets print them. */
  private static List<Shared> merged(List<List<Said>> sheets) {
    Map<Passage, Shared> known = new HashMap<>();
    List<Shared> all = new ArrayList<>();
    for (List<Said> sheet : sheets) {
      for (Said said : sheet) {
        Shared shared = known.get(said.words());
        if (shared == null) {
          shared = new Shared(said, new ArrayList<>());
          known.put(said.words(), shared);
          all.add(shared);
        }
        if (!shared.subjects().contains(said.subject())) {
          shared.subjects().add(said.subject());
        }
      }
    }
    return all;
  }

  /** Speakers in the order of the alphabet; accents, case and full stops make no other speaker. */
  private static List<Voice> voices(List<Shared> words) {
    Map<String, Voice> voices = new TreeMap<>();
    Map<String, List<Shared>> byName = new TreeMap<>();
    Map<String, String> spelling = new HashMap<>();
    for (Shared shared : words) {
      String name = shared.words().speaker();
      String key = Initials.sortKey(name);
      spelling.putIfAbsent(key, name);
      byName.computeIfAbsent(key, k -> new ArrayList<>()).add(shared);
    }
    Ids ids = new Ids();
    byName.forEach(
        (key, some) -> {
          String name = spelling.getOrDefault(key, key);
          voices.put(key, new Voice(ids.unique("v-" + Initials.slug(name)), name, some));
        });
    return List.copyOf(voices.values());
  }

  private List<Group> groups(List<Voice> voices) {
    return voices.stream()
        .map(
            voice ->
                new Group(
                    voice.id(),
                    voice.name(),
                    labels.count("quotationCount", voice.words().size()),
                    voice.words().stream().map(SiteVoices::saying).toList()))
        .toList();
  }

  private static Saying saying(Shared shared) {
    Said said = shared.words();
    return new Saying(
        said.direct(),
        said.quoted().cited(),
        said.role(),
        said.remark(),
        said.told(),
        shared.subjects());
  }
}

package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
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

  private final SiteContext site;
  private final Labels labels;

  SiteVoices(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  /** Words with the fact sheets that print them. */
  private record Shared(FactSheet sheet, FactSheet.Saying saying, List<Link> subjects) {}

  /** A speaker, under the first spelling met. */
  private record Voice(String id, String name, List<Shared> words) {}

  /** The pages, the first of them at {@link #FILE}. */
  List<MadePage<VoicesPage>> pages(List<FactSheet> sheets) {
    List<Voice> voices = voices(merged(sheets));
    int all = voices.stream().mapToInt(voice -> voice.words().size()).sum();
    String count = count(voices.size(), all);
    if (all <= MOST) {
      VoicesPage page =
          new VoicesPage("", count, List.of(), speakers(voices, ""), groups(voices, FILE));
      return List.of(new MadePage<>(FILE, "", page));
    }
    Map<String, List<Voice>> byInitial = new LinkedHashMap<>();
    for (Voice voice : voices) {
      byInitial.computeIfAbsent(Initials.of(voice.name()), letter -> new ArrayList<>()).add(voice);
    }
    List<PartLink> everybody = new ArrayList<>();
    byInitial.forEach((letter, some) -> everybody.addAll(speakers(some, file(letter))));
    List<MadePage<VoicesPage>> pages = new ArrayList<>();
    pages.add(
        new MadePage<>(
            FILE, "", new VoicesPage("", count, parts(byInitial, ""), everybody, List.of())));
    byInitial.forEach(
        (letter, some) -> {
          int words = some.stream().mapToInt(voice -> voice.words().size()).sum();
          VoicesPage page =
              new VoicesPage(
                  Initials.title(letter, labels),
                  count(some.size(), words),
                  parts(byInitial, letter),
                  speakers(some, ""),
                  groups(some, file(letter)));
          pages.add(new MadePage<>(file(letter), Initials.title(letter, labels), page));
        });
    return pages;
  }

  private String count(int speakers, int words) {
    return labels.count("speaker", speakers)
        + labels.get("listSeparator")
        + labels.count("quotationCount", words);
  }

  private static String file(String letter) {
    return "voices-" + letter + ".html";
  }

  private List<PartLink> parts(Map<String, List<Voice>> byInitial, String here) {
    List<PartLink> parts = new ArrayList<>();
    byInitial.forEach(
        (letter, some) ->
            parts.add(
                new PartLink(
                    "letter-" + letter,
                    Initials.title(letter, labels),
                    labels.count("speaker", some.size()),
                    file(letter),
                    letter.equals(here))));
    return parts;
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
  private static List<Shared> merged(List<FactSheet> sheets) {
    Map<Passage, Shared> known = new HashMap<>();
    List<Shared> all = new ArrayList<>();
    for (FactSheet sheet : sheets) {
      Link subject = new Link(sheet.subject().name(), href(sheet));
      for (FactSheet.Saying saying : sheet.quotations()) {
        Passage words = words(saying);
        Shared shared = known.get(words);
        if (shared == null) {
          shared = new Shared(sheet, saying, new ArrayList<>());
          known.put(words, shared);
          all.add(shared);
        }
        if (!shared.subjects().contains(subject)) {
          shared.subjects().add(subject);
        }
      }
    }
    return all;
  }

  private static String href(FactSheet sheet) {
    return Links.url(Links.subjectFile(sheet.subject().slug()));
  }

  private static Passage words(FactSheet.Saying saying) {
    Passage cited = saying.citation().passage();
    return new Passage(cited.article(), cited.block(), saying.quotation().content());
  }

  /** Speakers in the order of the alphabet; accents, case and full stops make no other speaker. */
  private List<Voice> voices(List<Shared> words) {
    StandingLabels standings = new StandingLabels(site);
    Map<String, Voice> voices = new TreeMap<>();
    Map<String, List<Shared>> byName = new TreeMap<>();
    Map<String, String> spelling = new HashMap<>();
    for (Shared shared : words) {
      String name = standings.speaker(shared.saying().quotation().speaker());
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

  private List<Group> groups(List<Voice> voices, String file) {
    return voices.stream()
        .map(
            voice ->
                new Group(
                    voice.id(),
                    voice.name(),
                    labels.count("quotationCount", voice.words().size()),
                    voice.words().stream().map(words -> saying(words, file)).toList()))
        .toList();
  }

  private Saying saying(Shared shared, String file) {
    SheetContext context = new SheetContext(site, shared.sheet(), file);
    Quotation quotation = shared.saying().quotation();
    Passage cited = shared.saying().citation().passage();
    return new Saying(
        quotation.direct(),
        context.cited(cited, quotation.content(), quotation.content(), false),
        quotation.speaker().flatMap(Speaker::role).orElse(""),
        SayingCards.remark(labels, quotation),
        context.told(cited),
        shared.subjects());
  }
}

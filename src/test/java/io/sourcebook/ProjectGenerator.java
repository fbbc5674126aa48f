package io.sourcebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Projects of made-up articles, as large as a test asks. The same numbers give the same files.
 *
 * <p>No two sentences share so many words that the program takes them for one fact, except where a
 * second article is meant to differ from the first.
 */
public final class ProjectGenerator {

  /** Sentences of an article, as in a short report. */
  private static final int SENTENCES = 12;

  private static final int SENTENCES_OF_A_PARAGRAPH = 3;

  /** Of so many sentences one is a quotation, which is no statement, or told before. */
  private static final int SPARE = 4;

  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 7);

  private static final String[] KINDS = {"actor", "organisation", "topic", "agreement", "place"};

  private static final String[] BEGINNINGS = {
    "Bar", "Cal", "Dor", "Fen", "Gal", "Hol", "Jar", "Kel", "Lom", "Mar", "Nor", "Pel", "Quin",
    "Ros", "Sal", "Tor", "Und", "Vel", "Wes", "Zan"
  };

  private static final String[] MIDDLES = {
    "a", "e", "i", "o", "u", "ami", "eno", "ira", "osa", "ulo", "eri", "ova", "anti", "esco"
  };

  private static final String[] ENDINGS = {
    "bruck", "dale", "gard", "holt", "mere", "nack", "pine", "quist", "rand", "stead", "thorn",
    "vik", "wold", "zell", "mond", "lund", "feld", "krant"
  };

  private static final String[] DEEDS = {
    "opened",
    "sold",
    "rebuilt",
    "surveyed",
    "repaired",
    "lost",
    "bought",
    "closed",
    "measured",
    "leased",
    "painted",
    "moved",
    "inspected",
    "widened",
    "flooded",
    "drained",
    "registered",
    "insured",
    "fenced",
    "named",
    "photographed",
    "returned",
    "borrowed",
    "emptied",
    "heated"
  };

  private static final String[] KINDS_OF_THINGS = {
    "granite", "coastal", "copper", "wooden", "northern", "municipal", "disused", "floating",
    "seasonal", "underground", "refrigerated", "tidal", "volcanic", "parish", "railway", "orchard",
    "emergency", "provincial", "glass", "steel"
  };

  private static final String[] THINGS = {
    "warehouses",
    "ferries",
    "tunnels",
    "reservoirs",
    "archives",
    "quarries",
    "bakeries",
    "mills",
    "lighthouses",
    "clinics",
    "bridges",
    "orchards",
    "foundries",
    "theatres",
    "kilns",
    "vineyards",
    "observatories",
    "laboratories",
    "stables",
    "canals",
    "turbines",
    "libraries",
    "dredgers",
    "shipyards",
    "greenhouses",
    "monasteries",
    "refineries",
    "hatcheries",
    "tanneries",
    "depots"
  };

  private static final String[] CIRCUMSTANCES = {
    "after a long quarrel over water rights",
    "with money from a lottery",
    "although the surveyors had advised patience",
    "before the autumn storms arrived",
    "because the old contract had run out",
    "without telling the neighbouring towns",
    "in exchange for grain",
    "during a strike of the harbour pilots",
    "under the supervision of two engineers",
    "while the census was being taken",
    "against the wishes of local fishermen",
    "as part of a wider repair programme",
    "following an outbreak of rust",
    "despite heavy snowfall",
    "at the request of insurers",
    "once the glaciers had been mapped",
    "to make room for a botanical garden",
    "with help from retired carpenters",
    "by means of borrowed cranes",
    "to general surprise"
  };

  private static final String[] PUBLISHERS = {
    "Harbour Gazette",
    "Upland Courier",
    "Evening Ledger",
    "Delta Observer",
    "Northern Post",
    "The Lantern",
    "Saltmarsh Weekly"
  };

  private static final String[] SPEAKERS = {
    "Ada Brunholt", "Karl Osterlind", "Mina Farrowby", "Teo Valmasque", "Ines Quarrington",
    "Piet Lodewyck", "Zora Hindmarsh", "Bela Ostrander", "Uma Threlkeld", "Gil Navarette"
  };

  private final Path folder;
  private final Random random = new Random(20_240_409L);
  private final Set<String> things = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private int articles;

  private ProjectGenerator(Path folder) {
    this.folder = folder;
  }

  /**
   * One subject, the Norwick line, with at least so many statements: most are sentences of the
   * articles, some an analyst's under headings of their own.
   */
  public static Path oneSubject(Path folder, int statements) {
    ProjectGenerator project = new ProjectGenerator(folder);
    project.settings("One large subject");
    String name = "Norwick line";
    StringBuilder own = new StringBuilder(subject(name, "organisation"));
    int sentences = 0;
    while (sentences < statements + statements / SPARE) {
      String article = "report-" + project.number();
      List<String> told = new ArrayList<>();
      for (int i = 0; i < SENTENCES; i++) {
        told.add(project.sentence("The " + name, i));
      }
      sentences += told.size();
      project.article(article, told);
      if (project.articles % 5 == 0) {
        if (project.articles % 20 == 0) {
          own.append("\n## Matter ").append(project.articles / 20).append('\n');
        }
        String cited = told.get(0);
        own.append("\nThe line did so. [@")
            .append(article)
            .append(" \"")
            .append(cited, cited.indexOf("line ") + 5, cited.length() - 1)
            .append("\"]\n");
      }
    }
    project.write("seeds/subjects/norwick-line.md", own.toString());
    return folder;
  }

  /**
   * So many subjects of every kind with about a dozen statements each; the last is one that no
   * article names.
   */
  public static Path manySubjects(Path folder, int subjects) {
    ProjectGenerator project = new ProjectGenerator(folder);
    project.settings("Many subjects");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < subjects; i++) {
      String name = project.name(i);
      names.add(name);
      project.write(
          "seeds/subjects/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md",
          subject(name, KINDS[i % KINDS.length]));
    }
    names.remove(names.size() - 1);
    for (int i = 0; i < subjects; i++) {
      List<String> told = new ArrayList<>();
      for (int j = 0; j < SENTENCES; j++) {
        // Three subjects in an article, and other ones together in the next.
        String name = names.get((i + (j % 3) * (1 + i / 7)) % names.size());
        told.add(project.sentence(name, j));
      }
      project.article("report-" + project.number(), told);
    }
    return folder;
  }

  /**
   * An archive: so many articles, each of which names three of so many subjects, some of them far
   * more often than others, as newspapers do.
   */
  public static Path archive(Path folder, int articles, int subjects) {
    ProjectGenerator project = new ProjectGenerator(folder);
    project.settings("An archive");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < subjects; i++) {
      String name = project.name(i);
      names.add(name);
      project.write(
          "seeds/subjects/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md",
          subject(name, KINDS[i % KINDS.length]));
    }
    for (int i = 0; i < articles; i++) {
      List<String> told = new ArrayList<>();
      for (int j = 0; j < SENTENCES; j++) {
        told.add(project.sentence(names.get((i * (j % 3 + 1) + j % 3) % subjects), j));
      }
      project.article("report-" + project.number(), told);
    }
    return folder;
  }

  private static String subject(String name, String kind) {
    return "---\nname: " + name + "\nkind: " + kind + "\n---\n";
  }

  private void settings(String title) {
    write("seeds/site.yaml", "title: " + title + "\nlanguage: en\npublish: excerpts\n");
  }

  private String number() {
    return String.format(Locale.ROOT, "%04d", articles);
  }

  /** A name of two words that no other contains. */
  private String name(int number) {
    String word;
    do {
      word = pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS);
    } while (!names.add(word));
    return switch (number % KINDS.length) {
      case 0 -> "Otto " + word;
      case 1 -> word + " Council";
      case 2 -> word + " licence";
      case 3 -> word + " agreement";
      default -> word + " Harbour";
    };
  }

  /** A sentence about somebody, in one of the forms that a page treats differently. */
  private String sentence(String who, int form) {
    String what = number(3, 980) + " " + thing();
    String where = pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS);
    String how = pick(CIRCUMSTANCES);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(2000));
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return switch (form % 8) {
      case 0, 4 ->
          who
              + " "
              + pick(DEEDS)
              + " "
              + what
              + " near "
              + where
              + " on "
              + day.getDayOfMonth()
              + " "
              + month
              + " "
              + day.getYear()
              + ", "
              + how
              + ".";
      case 1 ->
          "“"
              + who
              + " "
              + pick(DEEDS)
              + " "
              + what
              + " "
              + how
              + ",” said "
              + pick(SPEAKERS)
              + ".";
      case 2 -> who + " allegedly " + pick(DEEDS) + " " + what + " at " + where + " " + how + ".";
      case 3 ->
          who + " paid " + number(2, 90) + " million dollars for " + thing() + " " + how + ".";
      case 5 -> who + " will have " + pick(DEEDS) + " " + what + " by " + (2027 + form) + ".";
      case 6 -> "In " + where + ", " + who + " " + pick(DEEDS) + " " + what + " " + how + ".";
      default -> who + " " + pick(DEEDS) + " " + what + " of " + where + " " + how + ".";
    };
  }

  /** Things that no sentence before had together, as long as there are any. */
  private String thing() {
    String thing = pick(KINDS_OF_THINGS) + " " + pick(THINGS);
    for (int tries = 0; tries < 20 && !things.add(thing); tries++) {
      thing = pick(KINDS_OF_THINGS) + " " + pick(THINGS);
    }
    return thing;
  }

  private int number(int from, int to) {
    return from + random.nextInt(to - from);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** An article with what is known of it; every ninth is undated. */
  private void article(String id, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i));
      text.append(i % SENTENCES_OF_A_PARAGRAPH == SENTENCES_OF_A_PARAGRAPH - 1 ? "\n\n" : " ");
    }
    StringBuilder meta = new StringBuilder();
    meta.append("key: ").append(id).append('\n');
    meta.append("title: Report ").append(articles).append(" from the coast\n");
    meta.append("publisher: ").append(PUBLISHERS[articles % PUBLISHERS.length]).append('\n');
    if (articles % 9 != 8) {
      meta.append("published: ").append(FIRST_DAY.plusDays(articles * 17L % 2100)).append('\n');
    }
    meta.append("url: https://example.org/reports/").append(articles).append('\n');
    write("seeds/articles/" + id + ".txt", text.toString());
    write("seeds/articles/" + id + ".meta.yaml", meta.toString());
    articles++;
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.sourcebook.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Changes a project as an analyst does over the years, and as disks do. The same seed gives the
 * same changes.
 *
 * <p>Its few words come again and again, so that articles repeat, reword and contradict each other:
 * then what one article says changes what is printed of another.
 */
final class RandomEdits {

  private static final String[] NAMES = {
    "Ada Varga",
    "Ines Quarrington",
    "Harbour Council",
    "Norwick line",
    "river treaty",
    "Osterlind Trust",
    "ferry licence",
    "Saltmarsh"
  };

  private static final String[] KINDS = {
    "actor", "actor", "organisation", "organisation", "agreement", "organisation", "topic", "place"
  };

  private static final String[] DEEDS = {
    "opened", "sold", "rebuilt", "closed", "signed", "denounced", "inspected", "flooded"
  };

  private static final String[] THINGS = {
    "the granite warehouses",
    "12 copper ferries",
    "the municipal observatory",
    "34 million dollars of turbines",
    "a treaty with Norway",
    "the refrigerated monastery",
    "two tidal lighthouses"
  };

  private static final String[] WHEN = {
    " on 3 May 2019",
    " on Monday",
    " in March 2021",
    " last year",
    "",
    " after a long quarrel over water rights",
    " on 9 April 2022, said Teo Valmasque"
  };

  private static final String[] PUBLISHERS = {"Harbour Gazette", "Delta Observer", "The Lantern"};

  private final Path project;
  private final Random random;
  private int made;

  RandomEdits(Path project, long seed) {
    this.project = project;
    this.random = new Random(seed);
  }

  /** A project to begin with. */
  void begin() throws IOException {
    Files.createDirectories(project.resolve("seeds/articles"));
    Files.createDirectories(project.resolve("seeds/subjects"));
    settings();
    for (int i = 0; i < 6; i++) {
      addArticle();
    }
    for (int i = 0; i < 5; i++) {
      writeSubject(i);
    }
  }

  /**
   * One change.
   *
   * @return what was done
   */
  String next() throws IOException {
    return switch (random.nextInt(21)) {
      case 0, 1, 2 -> addArticle();
      case 3, 4 -> removeArticle();
      case 5, 6, 7 -> editArticle();
      case 8 -> renameArticle();
      case 9, 10, 11 -> writeMeta();
      case 12 -> removeMeta();
      case 13, 14 -> writeSubject(random.nextInt(NAMES.length));
      case 15 -> removeSubject();
      case 16 -> settings();
      case 17 -> template();
      case 18 -> damageSite();
      case 19 -> release();
      default -> damageCache();
    };
  }

  private String addArticle() throws IOException {
    String name = pick("report-", "note.", "Wire ", "sub/leaf-") + made++;
    if (random.nextInt(8) == 0) {
      String title = "A page of " + made;
      write(
          "seeds/articles/" + name + ".html",
          "<html lang=\"en\"><title>"
              + title
              + "</title><body><article><h1>"
              + title
              + "</h1><p>"
              + text().replace("\n\n", "</p><p>")
              + "</p></article></body></html>");
      return "an article " + name + ".html";
    }
    if (random.nextInt(8) == 0 && !articles().isEmpty()) {
      Path other = any(articles());
      String copy = "seeds/articles/" + name + ending(other);
      write(copy, Files.readString(other));
      return "a copy " + copy + " of " + other;
    }
    write("seeds/articles/" + name + ".txt", text());
    if (random.nextBoolean()) {
      write("seeds/articles/" + name + ".meta.yaml", meta());
    }
    return "an article " + name;
  }

  private String removeArticle() throws IOException {
    if (articles().size() < 3) {
      return addArticle();
    }
    Path article = any(articles());
    Files.delete(article);
    Files.deleteIfExists(meta(article));
    return "without " + article;
  }

  private String editArticle() throws IOException {
    if (articles().isEmpty()) {
      return addArticle();
    }
    Path article = any(articles());
    String text = Files.readString(article);
    int at = random.nextInt(text.length() + 1);
    String edited =
        switch (random.nextInt(4)) {
          case 0 -> text + "\n\n" + sentence();
          case 1 -> sentence() + " " + text;
          case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 30));
          default -> text.replace(pick(NAMES), pick(NAMES));
        };
    Files.writeString(article, edited.isBlank() ? text() : edited);
    return "other words in " + article;
  }

  private String renameArticle() throws IOException {
    if (articles().isEmpty()) {
      return addArticle();
    }
    Path article = any(articles());
    Path renamed = project.resolve("seeds/articles/renamed-" + made++ + ending(article));
    if (Files.exists(meta(article))) {
      Files.move(meta(article), meta(renamed));
    }
    Files.move(article, renamed);
    return renamed + ", before " + article;
  }

  private String writeMeta() throws IOException {
    if (articles().isEmpty()) {
      return addArticle();
    }
    Path article = any(articles());
    Files.writeString(meta(article), meta());
    return "another .meta.yaml of " + article;
  }

  private String removeMeta() throws IOException {
    List<Path> metas =
        files("seeds/articles").stream().filter(file -> isMeta(file.toString())).toList();
    if (metas.isEmpty()) {
      return writeMeta();
    }
    Path meta = any(metas);
    Files.delete(meta);
    return "without " + meta;
  }

  private String writeSubject(int number) throws IOException {
    String name = NAMES[number];
    StringBuilder out = new StringBuilder("---\nname: " + name + "\nkind: ");
    out.append(random.nextInt(6) == 0 ? pick(KINDS) : KINDS[number]).append('\n');
    if (random.nextInt(3) == 0) {
      out.append("aliases: [").append(pick("the mayor", "Varga", "the line")).append("]\n");
    }
    if (random.nextInt(4) == 0) {
      out.append("match: 'granite AND warehouses'\n");
    }
    if (random.nextInt(8) == 0) {
      out.append("draft: true\n");
    }
    out.append("---\n");
    List<Path> articles = articles();
    if (random.nextBoolean() && !articles.isEmpty()) {
      Path article = any(articles);
      String words = sentenceOf(Files.readString(article));
      // Citations go wrong when their article is changed later: that is told alike too.
      if (random.nextInt(3) == 0 && !words.contains("\"")) {
        out.append("\nThis is known. [@").append(id(article)).append(" \"");
        out.append(words).append("\"]\n");
      }
    }
    write("seeds/subjects/" + slug(name) + ".md", out.toString());
    return "subject " + name;
  }

  private String removeSubject() throws IOException {
    List<Path> subjects = files("seeds/subjects");
    if (subjects.isEmpty()) {
      return writeSubject(0);
    }
    Path subject = any(subjects);
    Files.delete(subject);
    return "without " + subject;
  }

  private String settings() throws IOException {
    StringBuilder out = new StringBuilder("title: ");
    out.append(pick("The coast", "Harbour notes")).append('\n');
    out.append("language: ").append(random.nextInt(4) == 0 ? "es" : "en").append('\n');
    out.append("publish: ").append(random.nextInt(3) == 0 ? "full" : "excerpts").append('\n');
    if (random.nextInt(3) == 0) {
      out.append("max_share: 0.").append(2 + random.nextInt(7)).append('\n');
    }
    if (random.nextInt(3) == 0) {
      out.append("base_url: https://example.org/coast/\n");
    }
    if (random.nextInt(3) == 0) {
      out.append("glossary:\n  granite: a hard stone\n");
    }
    write("seeds/site.yaml", out.toString());
    return "other settings";
  }

  private String template() throws IOException {
    Path css = project.resolve("templates/assets/site.css");
    Path page = project.resolve("templates/404.ftlh");
    switch (random.nextInt(4)) {
      case 0 -> write("templates/assets/site.css", "body { margin: " + random.nextInt(9) + "px }");
      case 1 -> write("templates/parts/cell.ftlh", "<p>" + random.nextInt(9) + "</p>");
      case 2 ->
          write(
              "templates/404.ftlh",
              "<#import \"parts/layout.ftlh\" as l><@l.page><h1>"
                  + random.nextInt(9)
                  + "</h1></@l.page>");
      default -> {
        Files.deleteIfExists(css);
        Files.deleteIfExists(page);
      }
    }
    return "other templates";
  }

  /** Records what the site says; where the seeds have errors, nothing is recorded. */
  private String release() {
    CommandRun run = CommandRun.of("release", project.toString());
    return "a release: " + run.results();
  }

  private String damageSite() throws IOException {
    List<Path> pages =
        files("site").stream().filter(file -> !name(file).equals("files.json")).toList();
    if (pages.isEmpty()) {
      return settings();
    }
    Path page = any(pages);
    Files.writeString(page, "edited by hand");
    return "a hand in " + page;
  }

  private String damageCache() throws IOException {
    List<Path> entries = files(".sourcebook/cache");
    if (entries.size() < 2) {
      return addArticle();
    }
    for (int i = 0; i < 5; i++) {
      Path entry = any(entries);
      byte[] bytes = Files.readAllBytes(entry);
      switch (random.nextInt(4)) {
        case 0 -> Files.write(entry, new byte[0]);
        case 1 -> Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        case 2 -> {
          if (bytes.length > 0) {
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (bytes[at] ^ 4);
            Files.write(entry, bytes);
          }
        }
        default -> Files.copy(any(entries), entry, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return "damage in the cache";
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int paragraphs = 1 + random.nextInt(4);
    for (int i = 0; i < paragraphs; i++) {
      text.append(i == 0 ? "" : "\n\n");
      int sentences = 1 + random.nextInt(4);
      for (int j = 0; j < sentences; j++) {
        text.append(j == 0 ? "" : " ").append(sentence());
      }
    }
    return text.toString();
  }

  private String sentence() {
    String who = pick(NAMES);
    String whom = pick(NAMES);
    String what = pick(DEEDS) + " " + pick(THINGS) + pick(WHEN);
    return switch (random.nextInt(7)) {
      case 0 -> "“" + who + " " + what + ",” said " + whom + ".";
      case 1 -> "She " + what + ".";
      case 2 -> "It " + what + ", the " + pick(PUBLISHERS) + " reported.";
      case 3 -> who + " allegedly " + what + " with " + whom + ".";
      case 4 -> "The agreement with " + pick("Norway", "the miners") + " " + what + ".";
      case 5 -> who + " met with " + whom + " in Mexico City" + pick(WHEN) + ".";
      default -> who + " and " + whom + " " + what + ".";
    };
  }

  private String meta() {
    StringBuilder out = new StringBuilder();
    if (random.nextInt(4) > 0) {
      out.append("publisher: ").append(pick(PUBLISHERS)).append('\n');
    }
    if (random.nextInt(3) > 0) {
      out.append("published: 202").append(random.nextInt(4)).append("-0");
      out.append(1 + random.nextInt(9)).append("-11\n");
    }
    if (random.nextInt(3) == 0) {
      out.append("title: Word of ").append(pick(THINGS)).append('\n');
    }
    if (random.nextInt(5) == 0) {
      out.append("key: key-").append(made++).append('\n');
    }
    if (random.nextInt(6) == 0) {
      out.append("publish: full\n");
    }
    if (random.nextInt(6) == 0) {
      out.append("max_share: 0.3\n");
    }
    if (random.nextInt(6) == 0) {
      out.append("origin: ").append(pick(PUBLISHERS)).append('\n');
    }
    if (random.nextInt(6) == 0) {
      out.append("url: https://example.org/").append(made).append('\n');
    }
    if (random.nextInt(6) == 0) {
      out.append("lower: from hearsay\n");
    }
    if (random.nextInt(8) == 0) {
      out.append("withdraw: the publisher took it back\n");
    }
    if (random.nextInt(8) == 0) {
      out.append("redact: [").append(pick("granite", "copper", "Norway")).append("]\n");
    }
    return out.isEmpty() ? "note: nothing is known\n" : out.toString();
  }

  /** A sentence of a text, from its middle. */
  private String sentenceOf(String text) {
    String[] sentences = text.split("(?<=\\.)\\s+", -1);
    return sentences[random.nextInt(sentences.length)].strip();
  }

  private List<Path> articles() throws IOException {
    return files("seeds/articles").stream().filter(file -> !isMeta(file.toString())).toList();
  }

  private List<Path> files(String folder) throws IOException {
    Path root = project.resolve(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found = new ArrayList<>(files.filter(Files::isRegularFile).toList());
      // The order of a disk is no part of the seed.
      found.sort(null);
      return found;
    }
  }

  private static boolean isMeta(String file) {
    return file.endsWith(".meta.yaml");
  }

  private static Path meta(Path article) {
    return article.resolveSibling(id(article) + ".meta.yaml");
  }

  private static String id(Path article) {
    String name = name(article);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String ending(Path article) {
    return name(article).substring(name(article).lastIndexOf('.'));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private Path any(List<Path> files) {
    return files.get(random.nextInt(files.size()));
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}

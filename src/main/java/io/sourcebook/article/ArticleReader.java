package io.sourcebook.article;

import io.sourcebook.article.form.ArticleFile;
import io.sourcebook.article.form.Reading;
import io.sourcebook.article.form.UnreadableArticleException;
import io.sourcebook.model.Article;
import io.sourcebook.model.Library;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Redaction;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Sha256;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Unmatched;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads files as articles; a pure function of a file's bytes and of its .meta.yaml. */
public final class ArticleReader {

  private static final int MEGABYTE = 1_000_000;

  /** A .meta.yaml is written by hand. */
  private static final long LARGEST_META = 1_000_000;

  private final boolean clean;
  private final int largestMegabytes;
  private final Memory memory;

  /**
   * @param clean false takes every block for body
   */
  public ArticleReader(boolean clean) {
    this(clean, SiteSettings.MEGABYTES_OF_AN_ARTICLE);
  }

  /**
   * @param clean false takes every block for body
   * @param largestMegabytes a larger file is no article
   */
  public ArticleReader(boolean clean, int largestMegabytes) {
    this(clean, largestMegabytes, Memory.NONE);
  }

  /**
   * @param clean false takes every block for body
   * @param largestMegabytes a larger file is no article
   * @param memory of files read before
   */
  public ArticleReader(boolean clean, int largestMegabytes, Memory memory) {
    this.clean = clean;
    this.largestMegabytes = largestMegabytes;
    this.memory = memory;
  }

  /** What reading one file gave: exactly one of the two is present. */
  public record Outcome(Optional<Article> article, Optional<SetAside> setAside) {}

  /** What reading one file gave, with the faults found on the way. */
  private record Read(
      Outcome outcome, Optional<MetaFile> meta, List<Problem> problems, Set<Integer> redacted) {}

  /**
   * What a form read, without the words that must not stand anywhere.
   *
   * @param redacted the places of the redactions whose words stood there
   */
  private record RedactedReading(Reading reading, List<Integer> redacted) {}

  /**
   * The files that may be articles under the given files and folders, in an order that does not
   * depend on the file system.
   */
  public List<Path> list(Path root, List<Path> filesAndFolders) {
    return new ArticleFiles(root).under(filesAndFolders, name -> !name.endsWith(MetaFile.ENDING));
  }

  /** The ending that a file of these bytes should have, without the full stop. */
  public static String ending(byte[] bytes) {
    return Forms.ending(new ArticleFile("", bytes));
  }

  /** The name of the .meta.yaml that belongs to a file of this name. */
  public static String metaName(String file) {
    return new ArticleFile(file, new byte[0]).id() + MetaFile.ENDING;
  }

  /**
   * Reads one file.
   *
   * @param root the folder from which {@link Article#file()} is told
   * @param problems takes the faults of the file's .meta.yaml
   */
  public Outcome read(Path root, Path file, Consumer<Problem> problems) {
    Read read = read(root, file, Redactions.NONE);
    read.problems().forEach(problems);
    return read.outcome();
  }

  /** Reads all articles of a project in parallel, and sets copies aside. */
  public Library readProject(Path project, Consumer<Problem> problems) {
    Path folder = project.resolve("seeds").resolve("articles");
    if (!Files.isDirectory(folder)) {
      problems.accept(
          Problem.of(
              "seeds/articles",
              "there is no such folder",
              "Make it and put the articles into it, or name another project."));
      return new Library(List.of(), List.of());
    }
    List<Path> files = list(project, List.of(folder));
    reportOrphans(project, folder, files, problems);
    Redactions redactions = redactions(project, files);
    List<Read> reads = files.parallelStream().map(file -> read(project, file, redactions)).toList();
    reads.forEach(read -> read.problems().forEach(problems));
    Shelf shelf = new Shelf();
    for (Read read : reads) {
      read.outcome().setAside().ifPresent(shelf::setAside);
      read.outcome().article().ifPresent(article -> shelf.add(article, read.meta()));
    }
    Library library = shelf.library(problems);
    Redacting redacting = new Redacting(redactions);
    reportNames(library, redactions, problems);
    return new Library(
        library.articles(),
        library.setAside().stream().map(redacting::of).toList(),
        redactions.all(),
        unmatched(redactions, reads));
  }

  /** The redactions whose words stand in no article. */
  private static List<Unmatched> unmatched(Redactions redactions, List<Read> reads) {
    Set<Integer> found = new TreeSet<>();
    reads.forEach(read -> found.addAll(read.redacted()));
    return IntStream.range(0, redactions.all().size())
        .filter(place -> !found.contains(place))
        .mapToObj(place -> redactions.all().get(place))
        .map(
            one ->
                new Unmatched(
                    "redact",
                    one.place()
                        .problem(
                            "no article holds these words",
                            "Write them as an article does, or remove the line.")))
        .toList();
  }

  /** The words that any .meta.yaml takes off the site; its faults are told when it is read. */
  private static Redactions redactions(Path project, List<Path> articles) {
    ArticleFiles files = new ArticleFiles(project);
    return new Redactions(
        articles.parallelStream()
            .flatMap(file -> meta(files, file, new ArticleFile(name(file), new byte[0]).id()))
            .toList());
  }

  private static Stream<Redaction> meta(ArticleFiles files, Path article, String id) {
    Path file = article.resolveSibling(id + MetaFile.ENDING);
    try {
      if (!Files.exists(file) || Files.size(file) > LARGEST_META) {
        return Stream.empty();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.contains(MetaFile.REDACT)
          ? MetaFile.parse(files.told(file), text, problem -> {}).stream()
              .flatMap(meta -> meta.redact().stream())
          : Stream.empty();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** A problem for each name that a page shows and that nothing can be taken out of. */
  private static void reportNames(
      Library library, Redactions redactions, Consumer<Problem> problems) {
    for (Article article : library.articles()) {
      reportName(article.file(), redactions, problems);
      article
          .key()
          .flatMap(redactions::in)
          .ifPresent(
              one ->
                  problems.accept(
                      Problem.of(
                          article.file(),
                          "its key holds words that " + one.place().file() + " redacts",
                          "Choose another key in its .meta.yaml and in what cites it.")));
    }
    library.setAside().forEach(file -> reportName(file.file(), redactions, problems));
  }

  private static void reportName(String file, Redactions redactions, Consumer<Problem> problems) {
    redactions
        .in(file)
        .ifPresent(
            one ->
                problems.accept(
                    Problem.of(
                        file,
                        "the name of this file holds words that "
                            + one.place().file()
                            + " redacts, and it is shown",
                        "Rename it, and its .meta.yaml with it.")));
  }

  /**
   * What a file holds, without the words that must not stand anywhere.
   *
   * @param words those; so that nothing is remembered that holds them
   */
  private record Redacted(ArticleFile content, List<String> words) {}

  private RedactedReading reading(ArticleFile content, Redactions redactions)
      throws UnreadableArticleException {
    String task = clean ? "read" : "read everything";
    if (redactions.isEmpty()) {
      Reading reading =
          memory.recall(task, content, Reading.class, found -> Forms.of(found).read(found, clean));
      return new RedactedReading(reading, List.of());
    }
    List<String> words = redactions.all().stream().map(Redaction::words).toList();
    return memory.recall(
        task,
        new Redacted(content, words),
        RedactedReading.class,
        file -> {
          Redacting redacting = new Redacting(redactions);
          Reading read = Forms.of(file.content()).read(file.content(), clean);
          return new RedactedReading(redacting.of(read), redacting.found());
        });
  }

  private Read read(Path root, Path file, Redactions redactions) {
    ArticleFiles files = new ArticleFiles(root);
    String told = files.told(file);
    Optional<String> sha256 = Optional.empty();
    ArticleFile content = new ArticleFile(file.getFileName().toString(), new byte[0]);
    List<Problem> problems = new ArrayList<>();
    try {
      content = new ArticleFile(content.name(), bytes(root, file));
      sha256 = Optional.of(Sha256.of(content.bytes()));
      if (content.bytes().length == 0) {
        throw new UnreadableArticleException(
            "the file is empty: put the article's text into it, or delete it");
      }
      Optional<MetaFile> meta = meta(files, file, content.id(), problems::add);
      RedactedReading redacted = reading(content, redactions);
      Reading reading = redacted.reading();
      Redacting redacting = new Redacting(redactions);
      Set<Integer> found = new TreeSet<>(redacted.redacted());
      Article article =
          new Article(
              content.id(),
              meta.flatMap(MetaFile::key),
              told,
              sha256.get(),
              reading.text(),
              meta.map(stated -> redacting.of(stated.over(reading.source())))
                  .orElse(reading.source()),
              reading.blocks());
      found.addAll(redacting.found());
      return new Read(
          new Outcome(Optional.of(article), Optional.empty()), meta, List.copyOf(problems), found);
    } catch (UnreadableArticleException e) {
      SetAside aside =
          new SetAside(
              content.id(), told, sha256, Optional.empty(), String.valueOf(e.getMessage()));
      // Nobody reads it, so the faults of its .meta.yaml mislead nobody either.
      return new Read(
          new Outcome(Optional.empty(), Optional.of(aside)), Optional.empty(), List.of(), Set.of());
    }
  }

  private byte[] bytes(Path root, Path file) throws UnreadableArticleException {
    try {
      if (Files.isSymbolicLink(file) && leadsOut(root, file)) {
        throw new UnreadableArticleException(
            "it is a link that leads out of the project: put the file itself there");
      }
      if (!Files.isRegularFile(file)) {
        throw new UnreadableArticleException(
            Files.exists(file)
                ? "it is no file: put the article itself there"
                : "there is no such file, or the link to it is broken");
      }
      if (Files.size(file) > (long) largestMegabytes * MEGABYTE) {
        throw new UnreadableArticleException(
            "it is larger than "
                + (largestMegabytes == 1 ? "1 megabyte" : largestMegabytes + " megabytes")
                + ": save only the article's text, or raise max_article_megabytes in"
                + " seeds/site.yaml");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableArticleException(
          "it cannot be read: allow this user to read it, or delete it");
    }
  }

  private static boolean leadsOut(Path root, Path link) throws IOException {
    return Files.exists(link) && !link.toRealPath().startsWith(root.toRealPath());
  }

  private static Optional<MetaFile> meta(
      ArticleFiles files, Path article, String id, Consumer<Problem> problems) {
    Path file = article.resolveSibling(id + MetaFile.ENDING);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String told = files.told(file);
    try {
      if (Files.size(file) > LARGEST_META) {
        problems.accept(Problem.of(told, "it is too large for a .meta.yaml", "Shorten it."));
        return Optional.empty();
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return MetaFile.parse(told, text, problems);
    } catch (CharacterCodingException e) {
      problems.accept(Problem.of(told, "it is not UTF-8", "Save it as UTF-8."));
    } catch (IOException e) {
      problems.accept(Problem.of(told, "it cannot be read", "Allow this user to read it."));
    }
    return Optional.empty();
  }

  /** A problem for each .meta.yaml beside which no article of its name lies. */
  private static void reportOrphans(
      Path project, Path folder, List<Path> articles, Consumer<Problem> problems) {
    Set<Path> expected = new HashSet<>();
    for (Path article : articles) {
      ArticleFile file = new ArticleFile(article.getFileName().toString(), new byte[0]);
      expected.add(article.resolveSibling(file.id() + MetaFile.ENDING));
    }
    ArticleFiles files = new ArticleFiles(project);
    for (Path meta : files.under(List.of(folder), name -> name.endsWith(MetaFile.ENDING))) {
      if (!expected.contains(meta)) {
        String name = meta.getFileName().toString();
        String before = name.substring(0, name.length() - MetaFile.ENDING.length());
        String article =
            before.endsWith(".txt")
                ? before.substring(0, before.length() - ".txt".length())
                : before;
        problems.accept(
            Problem.of(
                files.told(meta),
                "no article belongs to it",
                "Name it as its article is named: "
                    + article
                    + MetaFile.ENDING
                    + " belongs to "
                    + article
                    + ".txt in the same folder."));
      }
    }
  }
}

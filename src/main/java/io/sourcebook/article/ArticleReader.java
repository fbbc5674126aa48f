package io.sourcebook.article;

import io.sourcebook.article.ArticleFiles.Listed;
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
import io.sourcebook.model.Source;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  /** The bytes of a .meta.yaml, or why they are none. */
  private record MetaText(String file, Optional<byte[]> bytes, Optional<Problem> fault) {}

  /**
   * A file with what lies beside it.
   *
   * @param sha256 of its bytes
   */
  private record Given(String told, ArticleFile content, String sha256, Optional<MetaText> meta) {}

  /**
   * All that reading one file depends on, so that it can be remembered; the hash of its bytes in
   * their place.
   */
  private record Key(
      boolean clean,
      String told,
      String name,
      String sha256,
      Optional<MetaText> meta,
      List<Taken> redacted) {}

  /** Words that must not stand anywhere; where the analyst says so changes nothing. */
  private record Taken(String words, Optional<String> reason) {}

  /**
   * What reading one file gave; nothing in it holds words that must not stand anywhere.
   *
   * @param meta what of its .meta.yaml shows beside other articles; empty where it has none
   * @param faulty whether its .meta.yaml has faults
   * @param redacted the places of the redactions whose words stood there
   * @param runs by which copies of it are found
   */
  private record Read(
      Outcome outcome,
      Optional<MetaKey> meta,
      boolean faulty,
      List<Integer> redacted,
      Shingles runs)
      implements Memory.Parted {

    @Override
    public List<Record> parts() {
      return outcome.article().stream().map(Record.class::cast).toList();
    }
  }

  /** The same with the faults found on the way. */
  private record Told(Read read, List<Problem> problems) {}

  /**
   * The files that may be articles under the given files and folders, in an order that does not
   * depend on the file system.
   */
  public List<Path> list(Path root, List<Path> filesAndFolders) {
    return new ArticleFiles(root)
        .under(filesAndFolders, name -> !name.endsWith(MetaFile.ENDING)).stream()
            .map(Listed::path)
            .toList();
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
    ArticleFiles files = new ArticleFiles(root);
    Listed listed = new Listed(files.told(file), file);
    Told told = read(root, listed, metaText(listed), Redactions.NONE);
    told.problems().forEach(problems);
    return told.read().outcome();
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
    Map<Boolean, List<Listed>> files =
        new ArticleFiles(project)
            .under(List.of(folder), name -> true).stream()
                .collect(Collectors.partitioningBy(file -> file.name().endsWith(MetaFile.ENDING)));
    List<Listed> articles = files.get(false);
    reportOrphans(files.get(true), articles, problems);
    List<Optional<MetaText>> metas =
        articles.parallelStream().map(ArticleReader::metaText).toList();
    Redactions redactions = redactions(metas);
    List<Told> told =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(i -> read(project, articles.get(i), metas.get(i), redactions))
            .toList();
    Shelf shelf = new Shelf();
    told.forEach(one -> one.problems().forEach(problems));
    List<Read> reads = told.stream().map(Told::read).toList();
    for (Read read : reads) {
      read.outcome().setAside().ifPresent(shelf::setAside);
      read.outcome().article().ifPresent(article -> shelf.add(article, read.meta(), read.runs()));
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
  private static Redactions redactions(List<Optional<MetaText>> metas) {
    List<Redaction> found = new ArrayList<>();
    for (Optional<MetaText> meta : metas) {
      meta.flatMap(MetaText::bytes)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .filter(text -> text.contains(MetaFile.REDACT))
          .flatMap(text -> MetaFile.parse(meta.get().file(), text, problem -> {}))
          .ifPresent(parsed -> found.addAll(parsed.redact()));
    }
    return new Redactions(found);
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

  private Told read(Path root, Listed file, Optional<MetaText> meta, Redactions redactions) {
    ArticleFile content = new ArticleFile(file.path().getFileName().toString(), new byte[0]);
    Optional<String> sha256 = Optional.empty();
    try {
      content = new ArticleFile(content.name(), bytes(root, file.path()));
      sha256 = Optional.of(Sha256.of(content.bytes()));
      if (content.bytes().length == 0) {
        throw new UnreadableArticleException(
            "the file is empty: put the article's text into it, or delete it");
      }
      List<Taken> taken =
          redactions.all().stream().map(one -> new Taken(one.words(), one.reason())).toList();
      Given given = new Given(file.told(), content, sha256.get(), meta);
      Read read =
          memory.recall(
              "read",
              new Key(clean, given.told(), content.name(), given.sha256(), meta, taken),
              Read.class,
              key -> read(given, redactions, new ArrayList<>()));
      List<Problem> problems = new ArrayList<>();
      return new Told(read.faulty() ? read(given, redactions, problems) : read, problems);
    } catch (UnreadableArticleException e) {
      SetAside aside =
          new SetAside(
              content.id(), file.told(), sha256, Optional.empty(), String.valueOf(e.getMessage()));
      // Nobody reads it, so the faults of its .meta.yaml mislead nobody either.
      return new Told(
          new Read(
              new Outcome(Optional.empty(), Optional.of(aside)),
              Optional.empty(),
              false,
              List.of(),
              Shingles.NONE),
          List.of());
    }
  }

  private Read read(Given given, Redactions redactions, List<Problem> problems)
      throws UnreadableArticleException {
    Optional<MetaFile> meta = given.meta().flatMap(text -> meta(text, problems::add));
    Reading found = Forms.of(given.content()).read(given.content(), clean);
    Redacting redacting = new Redacting(redactions);
    Reading reading = redactions.isEmpty() ? found : redacting.of(found);
    Source source =
        meta.map(stated -> redacting.of(stated.over(reading.source()))).orElse(reading.source());
    Article article =
        new Article(
            given.content().id(),
            meta.flatMap(MetaFile::key),
            given.told(),
            given.sha256(),
            reading.text(),
            redacting.told(source),
            reading.blocks());
    return new Read(
        new Outcome(Optional.of(article), Optional.empty()),
        meta.map(MetaFile::inPlace).map(key -> key.without(redactions)),
        !problems.isEmpty(),
        redacting.found(),
        Shingles.of(article));
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

  /** The .meta.yaml that lies beside an article. */
  private static Optional<MetaText> metaText(Listed article) {
    String name = metaName(article.name());
    String told = article.toldBeside(name);
    Path file = article.path().resolveSibling(name);
    long size;
    try {
      size = Files.size(file);
    } catch (IOException e) {
      // None lies there, or a link that leads nowhere.
      return Optional.empty();
    }
    try {
      return Optional.of(
          size > LARGEST_META
              ? faulty(told, "it is too large for a .meta.yaml", "Shorten it.")
              : new MetaText(told, Optional.of(Files.readAllBytes(file)), Optional.empty()));
    } catch (IOException e) {
      return Optional.of(faulty(told, "it cannot be read", "Allow this user to read it."));
    }
  }

  private static MetaText faulty(String told, String message, String remedy) {
    return new MetaText(told, Optional.empty(), Optional.of(Problem.of(told, message, remedy)));
  }

  private static Optional<MetaFile> meta(MetaText meta, Consumer<Problem> problems) {
    meta.fault().ifPresent(problems);
    if (meta.bytes().isEmpty()) {
      return Optional.empty();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(meta.bytes().get()))
              .toString();
      return MetaFile.parse(meta.file(), text, problems);
    } catch (CharacterCodingException e) {
      problems.accept(Problem.of(meta.file(), "it is not UTF-8", "Save it as UTF-8."));
      return Optional.empty();
    }
  }

  /** A problem for each .meta.yaml beside which no article of its name lies. */
  private static void reportOrphans(
      List<Listed> metas, List<Listed> articles, Consumer<Problem> problems) {
    Set<String> expected = new HashSet<>();
    for (Listed article : articles) {
      expected.add(article.toldBeside(metaName(article.name())));
    }
    for (Listed meta : metas) {
      if (!expected.contains(meta.told())) {
        String name = meta.name();
        String before = name.substring(0, name.length() - MetaFile.ENDING.length());
        String article =
            before.endsWith(".txt")
                ? before.substring(0, before.length() - ".txt".length())
                : before;
        problems.accept(
            Problem.of(
                meta.told(),
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

package io.sourcebook.publish;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Sha256;
import io.sourcebook.publish.Ground.Held;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a finished site as a stranger would, and holds every cited word against the canonical
 * texts; shares no code with what printed it. A file of the same bytes as the last build's, which
 * was checked then, is not parsed again, and not even looked up where nothing is gone to which it
 * could lead.
 */
final class SiteCheck {

  /** How many lost citations of one changed article show what happened to it. */
  private static final int LOST_SHOWN = 3;

  private final Path folder;
  private final String name;
  private final SourceTexts sources;
  private final Memory memory;
  private final Renewal renewal;

  private SiteCheck(Path folder, String name, SourceTexts sources, Memory memory, Renewal renewal) {
    this.folder = folder;
    this.name = name;
    this.sources = sources;
    this.memory = memory;
    this.renewal = renewal;
  }

  private record Page(String path, String sha256) {}

  /** A site of which every file was checked; {@code list} is the hash of its list. */
  private record Site(String list) {}

  /** Thrown where nothing is remembered. */
  private static final class UnknownException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What a check of a page found.
   *
   * @param targets to which its links lead
   * @param articles those against which its words were held, with the bytes they were read from
   */
  private record Parts(
      List<String> ids, List<LinkedFile> targets, boolean faultless, List<Held> articles) {}

  /**
   * What checking one file gave.
   *
   * @param targets to which its links lead; empty where one is no address on a site
   * @param articles those against which its words were held
   */
  private record Checked(
      CheckedFile file,
      Set<String> ids,
      Optional<List<LinkedFile>> targets,
      List<Held> articles,
      List<Problem> faults,
      List<LostCitation> lost) {

    private static Checked of(CheckedFile file, List<Link> links, List<Problem> faults) {
      return of(file, links, List.of(), faults);
    }

    private static Checked of(
        CheckedFile file, List<Link> links, List<Held> articles, List<Problem> faults) {
      Optional<List<LinkedFile>> targets = SiteCheck.targets(file, links, "");
      return new Checked(file, Set.of(), targets, articles, faults, List.of());
    }
  }

  /**
   * Every fault of a site, in order of path and place.
   *
   * @param folder where it lies now
   * @param name its folder's name when published, for messages
   * @param ours the paths that the program wrote; other files are only led to
   */
  static List<Problem> faults(
      Path folder, String name, Collection<String> ours, SourceTexts sources) throws IOException {
    Manifest unknown = new Manifest(new TreeMap<>());
    Renewal renewal = new Renewal(Optional.empty(), unknown, Set.of());
    return faults(folder, name, ours, sources, Memory.NONE, renewal);
  }

  /**
   * The same.
   *
   * @param memory of pages, and sites, without a fault
   * @param renewal the files that are known to be as they should
   */
  static List<Problem> faults(
      Path folder,
      String name,
      Collection<String> ours,
      SourceTexts sources,
      Memory memory,
      Renewal renewal)
      throws IOException {
    try {
      return new SiteCheck(folder, name, sources, memory, renewal).faults(ours);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Notes that the pages of a site that stands will be asked for again. */
  static void keep(Memory memory, Manifest standing) {
    memory.keep("site", new Site(standing.hash()));
    standing.sha256().forEach((path, sha256) -> keep(memory, path, sha256));
  }

  private static void keep(Memory memory, String path, String sha256) {
    if (kind(path) == Kind.HTML || kind(path) == Kind.JSON) {
      memory.keep("check", new Page(path, sha256));
    }
  }

  private List<Problem> faults(Collection<String> ours) throws IOException {
    Set<String> files = SiteFolder.list(folder).files();
    List<String> paths =
        ours.stream()
            .filter(SiteCheck::isRead)
            .sorted()
            .filter(path -> Files.isRegularFile(folder.resolve(path)))
            .toList();
    Optional<Ground> ground = renewal.before().flatMap(this::ground);
    Set<String> settled = new HashSet<>();
    if (ground.isPresent()) {
      paths.stream().filter(renewal::isListed).forEach(settled::add);
    }
    List<Checked> checked =
        new ArrayList<>(check(paths.stream().filter(path -> !settled.contains(path)).toList()));
    Map<String, Parts> earlier = ground.isPresent() ? earlier(checked) : Map.of();
    Set<String> unsettled =
        ground
            .map(known -> known.on(gone(checked, earlier, files), this::isOther))
            .orElse(Set.of());
    List<String> again =
        paths.stream().filter(settled::contains).filter(unsettled::contains).toList();
    settled.removeAll(unsettled);
    checked.addAll(check(again));
    checked.sort(Comparator.comparing(one -> one.file().path()));
    settled.forEach(path -> renewal.standing(path).ifPresent(hash -> keep(memory, path, hash)));
    List<Problem> faults = new ArrayList<>(firstLost(checked));
    LinkTargets targets = new LinkTargets(files, ids(checked, settled));
    checked.parallelStream()
        .map(one -> faults(one, stood(earlier.get(one.file().path()), settled), targets))
        .toList()
        .forEach(faults::addAll);
    if (faults.isEmpty()) {
      remember(ground.orElse(Ground.NONE).next(settled, needs(checked)));
    }
    return faults;
  }

  private List<Checked> check(List<String> paths) {
    return paths.parallelStream().map(this::check).toList();
  }

  /**
   * The ids of each page; those of a page that was not looked up only when a link asks for them.
   */
  private Function<String, Optional<Set<String>>> ids(List<Checked> checked, Set<String> settled) {
    Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    checked.forEach(one -> ids.put(one.file().path(), one.ids()));
    return path ->
        Optional.ofNullable(
            settled.contains(path)
                ? ids.computeIfAbsent(path, unread -> check(unread).ids())
                : ids.get(path));
  }

  /** On what the site that stands stood; empty where it was not checked, or had a fault. */
  private Optional<Ground> ground(Manifest before) {
    try {
      return Optional.of(
          memory.recall(
              "site",
              new Site(before.hash()),
              Ground.class,
              unknown -> {
                throw new UnknownException();
              }));
    } catch (UnknownException e) {
      return Optional.empty();
    }
  }

  /** What was found in the pages that have other bytes now, where that is remembered. */
  private Map<String, Parts> earlier(List<Checked> checked) {
    Map<String, String> before = renewal.before().map(Manifest::sha256).orElse(new TreeMap<>());
    Map<String, Parts> earlier = new ConcurrentHashMap<>();
    checked.parallelStream()
        .map(one -> one.file().path())
        .filter(before::containsKey)
        .forEach(
            path ->
                earlier(new Page(path, before.get(path)))
                    .ifPresent(parts -> earlier.put(path, parts)));
    return earlier;
  }

  private Optional<Parts> earlier(Page page) {
    try {
      return Optional.of(
          memory.recall(
              "check",
              page,
              Parts.class,
              unknown -> {
                throw new UnknownException();
              }));
    } catch (UnknownException e) {
      return Optional.empty();
    }
  }

  /** The files that are gone, and the pages that are other, unless they have all ids they had. */
  private static Predicate<Ground.Footing> gone(
      List<Checked> checked, Map<String, Parts> earlier, Set<String> files) {
    Set<String> lost = new HashSet<>();
    for (Checked one : checked) {
      Parts before = earlier.get(one.file().path());
      if (before == null || !one.ids().containsAll(before.ids())) {
        lost.add(one.file().path());
      }
    }
    return footing -> lost.contains(footing.name()) || !files.contains(footing.name());
  }

  /** Where the links of a page led already, to pages that stand as they stood. */
  private static Set<LinkedFile> stood(@Nullable Parts earlier, Set<String> settled) {
    return earlier == null
        ? Set.of()
        : earlier.targets().stream()
            .filter(target -> settled.contains(target.file()))
            .collect(Collectors.toSet());
  }

  private boolean isOther(Ground.Footing article) {
    return !article.told().equals(sources.told(article.name()));
  }

  private void remember(Ground ground) {
    memory.recall("site", new Site(renewal.now().hash()), Ground.class, site -> ground);
  }

  private static Map<String, Ground.Needs> needs(List<Checked> checked) {
    Map<String, Ground.Needs> needs = new HashMap<>();
    for (Checked one : checked) {
      List<String> files = one.targets().orElse(List.of()).stream().map(LinkedFile::file).toList();
      needs.put(one.file().path(), new Ground.Needs(files, one.articles()));
    }
    return needs;
  }

  /**
   * The faults of one file.
   *
   * @param stood where it leads as before
   */
  private List<Problem> faults(Checked one, Set<LinkedFile> stood, LinkTargets targets) {
    Predicate<LinkedFile> holds = target -> stood.contains(target) || targets.has(target);
    if (one.targets().filter(all -> all.stream().allMatch(holds)).isPresent()) {
      return one.faults();
    }
    List<Problem> faults = new ArrayList<>(one.faults());
    CheckedFile file = told(one.file());
    PlacedLinks placed = links(file);
    for (Link link : placed.links()) {
      targets
          .fault(file.path(), link.address(), placed.root())
          .ifPresent(message -> faults.add(file.fault(link.line(), link.column(), message)));
    }
    return faults;
  }

  /**
   * The links of a file, each with its place.
   *
   * @param root the path of the site on its server, where the file tells one; else empty
   */
  private record PlacedLinks(List<Link> links, String root) {}

  private PlacedLinks links(CheckedFile file) {
    return switch (kind(file.path())) {
      case HTML -> {
        PageCheck page = PageCheck.placed(file, sources);
        yield new PlacedLinks(page.links(), page.root());
      }
      case XML -> new PlacedLinks(Links.ofXml(file), "");
      case CSS -> new PlacedLinks(Links.ofCss(file), "");
      case JSON, OTHER -> new PlacedLinks(List.of(), "");
    };
  }

  private static Optional<List<LinkedFile>> targets(
      CheckedFile file, List<Link> links, String root) {
    return LinkTargets.of(file.path(), links.stream().map(Link::address).toList(), root);
  }

  /** A file with its text, which one that was checked before does without. */
  private CheckedFile told(CheckedFile file) {
    if (!file.text().isEmpty()) {
      return file;
    }
    try {
      return new CheckedFile(
          file.path(), file.shown(), Files.readString(folder.resolve(file.path())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first citations that each changed article lost, each wording once. */
  private static List<Problem> firstLost(List<Checked> checked) {
    List<Problem> faults = new ArrayList<>();
    Map<String, Set<String>> shown = new HashMap<>();
    for (Checked one : checked) {
      for (LostCitation lost : one.lost()) {
        Set<String> words = shown.computeIfAbsent(lost.article(), id -> new HashSet<>());
        if (words.size() < LOST_SHOWN && words.add(lost.words())) {
          faults.add(lost.fault());
        }
      }
    }
    return faults;
  }

  private static boolean isRead(String path) {
    return kind(path) != Kind.OTHER;
  }

  private enum Kind {
    HTML,
    XML,
    CSS,
    JSON,
    OTHER
  }

  private static Kind kind(String path) {
    if (path.endsWith(".html")) {
      return Kind.HTML;
    }
    if (path.endsWith(".svg") || path.endsWith(".xml")) {
      return Kind.XML;
    }
    if (path.endsWith(".css")) {
      return Kind.CSS;
    }
    return path.endsWith(".json") ? Kind.JSON : Kind.OTHER;
  }

  private Checked check(String path) {
    CheckedFile untold = new CheckedFile(path, name + "/" + path, "");
    try {
      Kind kind = kind(path);
      if (kind == Kind.HTML || kind == Kind.JSON) {
        Page input = new Page(path, sha256(path));
        Parts parts =
            memory.recall(
                "check",
                input,
                Parts.class,
                page -> kind == Kind.HTML ? parts(file(path)) : held(file(path)));
        if (parts.faultless() && stillHolds(parts)) {
          return new Checked(
              untold,
              Set.copyOf(parts.ids()),
              Optional.of(parts.targets()),
              parts.articles(),
              List.of(),
              List.of());
        }
      }
      CheckedFile file = file(path);
      return switch (kind) {
        case HTML -> {
          PageCheck page = PageCheck.placed(file, sources);
          yield new Checked(
              file,
              page.ids(),
              targets(file, page.links(), page.root()),
              held(page.articles()),
              page.faults(),
              page.lost());
        }
        case XML -> Checked.of(file, Links.ofXml(file), List.of());
        case CSS -> Checked.of(file, Links.ofCss(file), List.of());
        case JSON -> {
          DataCheck data = DataCheck.of(file, sources);
          yield Checked.of(file, List.of(), held(data.articles()), data.faults());
        }
        case OTHER -> throw new IllegalStateException(path);
      };
    } catch (CharacterCodingException e) {
      return Checked.of(untold, List.of(), List.of(untold.fault("is not UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sha256(String path) throws IOException {
    Optional<String> hash = renewal.standing(path);
    return hash.isPresent() ? hash.get() : Sha256.of(Files.readAllBytes(folder.resolve(path)));
  }

  private CheckedFile file(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(path));
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return new CheckedFile(path, name + "/" + path, text);
  }

  private Parts held(CheckedFile file) {
    DataCheck data = DataCheck.of(file, sources);
    return new Parts(List.of(), List.of(), data.faults().isEmpty(), held(data.articles()));
  }

  private Parts parts(CheckedFile file) {
    PageCheck page = PageCheck.unplaced(file, sources);
    Optional<List<LinkedFile>> targets = targets(file, page.links(), page.root());
    return new Parts(
        page.ids().stream().sorted().toList(),
        targets.orElse(List.of()),
        page.faults().isEmpty() && page.lost().isEmpty() && targets.isPresent(),
        held(page.articles()));
  }

  private List<Held> held(Set<String> articles) {
    return articles.stream().map(id -> new Held(id, sources.told(id))).toList();
  }

  private boolean stillHolds(Parts parts) {
    return parts.articles().stream().allMatch(this::isSame);
  }

  private boolean isSame(Held held) {
    return held.told().equals(sources.told(held.id()));
  }
}

package io.sourcebook.publish;

import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a finished site as a stranger would, and holds every cited word against the canonical
 * texts; shares no code with what printed it. A file of the same bytes as the last build's, which
 * was checked then, is not parsed again.
 */
final class SiteCheck {

  /** How many lost citations of one changed article show what happened to it. */
  private static final int LOST_SHOWN = 3;

  private final Path folder;
  private final String name;
  private final SourceTexts sources;
  private final Memory memory;
  private final Map<String, String> known;

  private SiteCheck(
      Path folder, String name, SourceTexts sources, Memory memory, Map<String, String> known) {
    this.folder = folder;
    this.name = name;
    this.sources = sources;
    this.memory = memory;
    this.known = known;
  }

  private record Page(String path, String sha256) {}

  /**
   * What a check of a page found.
   *
   * @param targets to which its links lead
   * @param articles those against which its words were held, with the bytes they were read from
   */
  private record Parts(
      List<String> ids, List<LinkedFile> targets, boolean faultless, List<Held> articles) {}

  /** An article as it was when words were held against it. */
  private record Held(String id, String told) {}

  /**
   * What checking one file gave.
   *
   * @param targets to which its links lead; empty where one is no address on a site
   */
  private record Checked(
      CheckedFile file,
      Set<String> ids,
      Optional<List<LinkedFile>> targets,
      List<Problem> faults,
      List<LostCitation> lost) {

    private static Checked of(CheckedFile file, List<Link> links, List<Problem> faults) {
      return new Checked(file, Set.of(), SiteCheck.targets(file, links, ""), faults, List.of());
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
    return faults(folder, name, ours, sources, Memory.NONE, Map.of());
  }

  /**
   * The same.
   *
   * @param memory of pages without a fault; the links between pages are followed each time
   * @param known the hashes of files that somebody read a moment ago, by path
   */
  static List<Problem> faults(
      Path folder,
      String name,
      Collection<String> ours,
      SourceTexts sources,
      Memory memory,
      Map<String, String> known)
      throws IOException {
    try {
      return new SiteCheck(folder, name, sources, memory, known).faults(ours);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Problem> faults(Collection<String> ours) throws IOException {
    List<Checked> checked =
        ours.stream()
            .filter(SiteCheck::isRead)
            .sorted()
            .filter(path -> Files.isRegularFile(folder.resolve(path)))
            .toList()
            .parallelStream()
            .map(this::check)
            .toList();
    Map<String, Set<String>> ids = new HashMap<>();
    checked.forEach(one -> ids.put(one.file().path(), one.ids()));
    LinkTargets targets = new LinkTargets(new HashSet<>(SiteFolder.list(folder).files()), ids);
    List<Problem> faults = new ArrayList<>(firstLost(checked));
    checked.parallelStream().map(one -> faults(one, targets)).toList().forEach(faults::addAll);
    return faults;
  }

  private List<Problem> faults(Checked one, LinkTargets targets) {
    if (one.targets().filter(all -> all.stream().allMatch(targets::has)).isPresent()) {
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
              untold, Set.copyOf(parts.ids()), Optional.of(parts.targets()), List.of(), List.of());
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
              page.faults(),
              page.lost());
        }
        case XML -> Checked.of(file, Links.ofXml(file), List.of());
        case CSS -> Checked.of(file, Links.ofCss(file), List.of());
        case JSON -> Checked.of(file, List.of(), DataCheck.of(file, sources).faults());
        case OTHER -> throw new IllegalStateException(path);
      };
    } catch (CharacterCodingException e) {
      return Checked.of(untold, List.of(), List.of(untold.fault("is not UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sha256(String path) throws IOException {
    String hash = known.get(path);
    return hash == null ? Sha256.of(Files.readAllBytes(folder.resolve(path))) : hash;
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
    return parts.articles().stream().allMatch(held -> held.told().equals(sources.told(held.id())));
  }
}

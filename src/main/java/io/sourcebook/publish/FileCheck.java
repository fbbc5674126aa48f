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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the files of a site one by one. What was found in a file without a fault is remembered by
 * its bytes, so that it is not parsed again.
 */
final class FileCheck {

  private final Path folder;
  private final String name;
  private final SourceTexts sources;
  private final Memory memory;
  private final Renewal renewal;

  /**
   * @param folder where the site lies now
   * @param name its folder's name when published, for messages
   * @param renewal the files of which the hash is known
   */
  FileCheck(Path folder, String name, SourceTexts sources, Memory memory, Renewal renewal) {
    this.folder = folder;
    this.name = name;
    this.sources = sources;
    this.memory = memory;
    this.renewal = renewal;
  }

  private record Page(String path, String sha256) {}

  /**
   * What a check of a page found.
   *
   * @param targets to which its links lead
   * @param articles those against which its words were held, with the bytes they were read from
   */
  record Parts(
      List<String> ids, List<LinkedFile> targets, boolean faultless, List<Held> articles) {}

  /**
   * What checking one file gave.
   *
   * @param targets to which its links lead; empty where one is no address on a site
   * @param articles those against which its words were held
   */
  record Checked(
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
      Optional<List<LinkedFile>> targets = FileCheck.targets(file, links, "");
      return new Checked(file, Set.of(), targets, articles, faults, List.of());
    }
  }

  /** Whether files of such a name are checked. */
  static boolean isRead(String path) {
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

  /** Notes that what was found in a file will be asked for again. */
  static void keep(Memory memory, String path, String sha256) {
    if (kind(path) == Kind.HTML || kind(path) == Kind.JSON) {
      memory.keep("check", new Page(path, sha256));
    }
  }

  /** What was found in a page of other bytes than now, where that is remembered. */
  Optional<Parts> earlier(String path, String sha256) {
    return memory.known("check", new Page(path, sha256), Parts.class);
  }

  /** Checks one file, or remembers what was found in it. */
  Checked check(String path) {
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
    Optional<String> hash = renewal.sha256(path);
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

  /**
   * The links of a file, each with its place.
   *
   * @param root the path of the site on its server, where the file tells one; else empty
   */
  record PlacedLinks(List<Link> links, String root) {}

  PlacedLinks links(CheckedFile file) {
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
  CheckedFile told(CheckedFile file) {
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
}

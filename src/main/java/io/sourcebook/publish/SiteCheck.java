package io.sourcebook.publish;

import io.sourcebook.model.Problem;
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
import java.util.Set;

/**
 * Reads a finished site as a stranger would, and holds every cited word against the canonical
 * texts; shares no code with what printed it.
 */
final class SiteCheck {

  /** How many lost citations of one changed article show what happened to it. */
  private static final int LOST_SHOWN = 3;

  private final Path folder;
  private final String name;
  private final SourceTexts sources;

  private SiteCheck(Path folder, String name, SourceTexts sources) {
    this.folder = folder;
    this.name = name;
    this.sources = sources;
  }

  /** What checking one file gave. */
  private record Checked(
      CheckedFile file,
      Set<String> ids,
      List<Link> links,
      List<Problem> faults,
      List<LostCitation> lost) {

    private static Checked of(
        CheckedFile file, Set<String> ids, List<Link> links, List<Problem> faults) {
      return new Checked(file, ids, links, faults, List.of());
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
    try {
      return new SiteCheck(folder, name, sources).faults(ours);
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
    for (Checked one : checked) {
      faults.addAll(one.faults());
      for (Link link : one.links()) {
        targets
            .fault(one.file().path(), link.address())
            .ifPresent(
                message -> faults.add(one.file().fault(link.line(), link.column(), message)));
      }
    }
    return faults;
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
    CheckedFile file;
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      file = new CheckedFile(path, name + "/" + path, text);
    } catch (CharacterCodingException e) {
      CheckedFile broken = new CheckedFile(path, name + "/" + path, "");
      return Checked.of(broken, Set.of(), List.of(), List.of(broken.fault("is not UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Problem> faults = new ArrayList<>();
    switch (kind(path)) {
      case HTML -> {
        PageCheck page = new PageCheck(file, sources);
        faults.addAll(page.faults());
        return new Checked(file, page.ids(), page.links(), faults, page.lost());
      }
      case XML -> {
        return Checked.of(file, Set.of(), Links.ofXml(file), faults);
      }
      case CSS -> {
        return Checked.of(file, Set.of(), Links.ofCss(file), faults);
      }
      case JSON -> faults.addAll(DataCheck.faults(file, sources));
      case OTHER -> throw new IllegalStateException(path);
    }
    return Checked.of(file, Set.of(), List.of(), faults);
  }
}

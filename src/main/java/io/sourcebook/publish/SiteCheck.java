package io.sourcebook.publish;

import io.sourcebook.model.Meanwhile;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SideBySide;
import io.sourcebook.publish.FileCheck.Checked;
import io.sourcebook.publish.FileCheck.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final SourceTexts sources;
  private final Memory memory;
  private final Renewal renewal;
  private final FileCheck check;

  private SiteCheck(Path folder, String name, SourceTexts sources, Memory memory, Renewal renewal) {
    this.folder = folder;
    this.sources = sources;
    this.memory = memory;
    this.renewal = renewal;
    this.check = new FileCheck(folder, name, sources, memory, renewal);
  }

  /**
   * What came of a check.
   *
   * @param remembered done when the next check can build on this one
   */
  record Verdict(List<Problem> faults, Meanwhile<?> remembered) {}

  /** A site of which every file was checked; {@code list} is the hash of its list. */
  private record Site(String list) {}

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
    return faults(folder, name, ours, listed(folder), sources, Memory.NONE, renewal);
  }

  /** Every file of a site that is whole. */
  static Meanwhile<Set<String>> listed(Path folder) throws IOException {
    Set<String> files = SiteFolder.list(folder).files();
    return Meanwhile.of(() -> files);
  }

  /**
   * The same.
   *
   * @param files every file, known once all are there; those that the renewal does not keep as they
   *     stand are there already
   * @param memory of pages, and sites, without a fault
   * @param renewal the files that are known to be as they should
   */
  static List<Problem> faults(
      Path folder,
      String name,
      Collection<String> ours,
      Meanwhile<Set<String>> files,
      SourceTexts sources,
      Memory memory,
      Renewal renewal)
      throws IOException {
    Verdict verdict = of(folder, name, ours, files, sources, memory, renewal);
    verdict.remembered().result();
    return verdict.faults();
  }

  /** The same, which may still be about to remember. */
  static Verdict of(
      Path folder,
      String name,
      Collection<String> ours,
      Meanwhile<Set<String>> files,
      SourceTexts sources,
      Memory memory,
      Renewal renewal)
      throws IOException {
    try {
      return new SiteCheck(folder, name, sources, memory, renewal).verdict(ours, files);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Notes that the pages of a site that stands will be asked for again. */
  static void keep(Memory memory, Manifest standing) {
    memory.keep("site", new Site(standing.hash()));
    standing.sha256().entrySet().parallelStream()
        .forEach(file -> FileCheck.keep(memory, file.getKey(), file.getValue()));
  }

  private Verdict verdict(Collection<String> ours, Meanwhile<Set<String>> all) {
    List<String> paths = ours.parallelStream().filter(FileCheck::isRead).sorted().toList();
    Optional<Ground> ground = renewal.before().flatMap(this::ground);
    Set<String> settled = new HashSet<>();
    if (ground.isPresent()) {
      settled.addAll(paths.parallelStream().filter(renewal::isListed).toList());
    }
    Predicate<String> isKept = renewal.unchanged()::contains;
    List<Checked> checked =
        new ArrayList<>(check(paths.parallelStream().filter(isKept.negate()).toList()));
    Set<String> files = all.result();
    checked.addAll(
        check(paths.stream().filter(isKept).filter(path -> !settled.contains(path)).toList()));
    Map<String, Parts> earlier = ground.isPresent() ? earlier(checked) : Map.of();
    Set<String> unsettled =
        ground
            .map(known -> known.on(gone(checked, earlier, files), this::isOther))
            .orElse(Set.of());
    List<String> again =
        paths.stream().filter(settled::contains).filter(unsettled::contains).toList();
    settled.removeAll(unsettled);
    Map<String, List<LinkedFile>> led = new HashMap<>();
    earlier.forEach((path, parts) -> led.put(path, parts.targets()));
    for (Checked one : check(again)) {
      checked.add(one);
      // Its bytes are those that it had.
      led.put(one.file().path(), one.targets().orElse(List.of()));
    }
    checked.sort(Comparator.comparing(one -> one.file().path()));
    settled.parallelStream()
        .forEach(
            path -> renewal.sha256(path).ifPresent(hash -> FileCheck.keep(memory, path, hash)));
    List<Problem> faults = new ArrayList<>(firstLost(checked));
    LinkTargets targets = new LinkTargets(files, ids(checked, settled));
    SideBySide.map(checked, one -> faults(one, stood(led.get(one.file().path()), settled), targets))
        .forEach(faults::addAll);
    Meanwhile<?> remembered =
        Meanwhile.of(
            () ->
                faults.isEmpty()
                    ? remembered(ground.orElse(Ground.NONE).next(settled, needs(checked)))
                    : Ground.NONE);
    return new Verdict(faults, remembered);
  }

  private List<Checked> check(List<String> paths) {
    record Sized(String path, long size) {}
    return SideBySide.map(
        paths.stream()
            .filter(path -> Files.isRegularFile(folder.resolve(path)))
            .map(path -> new Sized(path, size(path)))
            // The largest first, so that at the end nobody waits for one.
            .sorted(Comparator.comparingLong(Sized::size).reversed())
            .map(Sized::path)
            .toList(),
        check::check);
  }

  private long size(String path) {
    try {
      return Files.size(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
                ? ids.computeIfAbsent(path, unread -> check.check(unread).ids())
                : ids.get(path));
  }

  /** On what the site that stands stood; empty where it was not checked, or had a fault. */
  private Optional<Ground> ground(Manifest before) {
    return memory.known("site", new Site(before.hash()), Ground.class);
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
                check.earlier(path, before.get(path)).ifPresent(parts -> earlier.put(path, parts)));
    return earlier;
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
  private static Set<LinkedFile> stood(@Nullable List<LinkedFile> led, Set<String> settled) {
    return led == null
        ? Set.of()
        : led.stream()
            .filter(target -> settled.contains(target.file()))
            .collect(Collectors.toSet());
  }

  private boolean isOther(Ground.Footing article) {
    return !article.told().equals(sources.told(article.name()));
  }

  private Ground remembered(Ground ground) {
    return memory.recall("site", new Site(renewal.now().hash()), Ground.class, site -> ground);
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
    CheckedFile file = check.told(one.file());
    FileCheck.PlacedLinks placed = check.links(file);
    for (Link link : placed.links()) {
      targets
          .fault(file.path(), link.address(), placed.root())
          .ifPresent(message -> faults.add(file.fault(link.line(), link.column(), message)));
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
}

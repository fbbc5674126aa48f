package io.sourcebook.publish;

import io.sourcebook.model.ChangedMeanwhileException;
import io.sourcebook.model.Library;
import io.sourcebook.model.Meanwhile;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SitePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stages a site beside its place, checks it, and swaps it in at once. */
public final class Publisher {

  private final SitePlace place;
  private final FileOperations files;
  private final Memory memory;

  private Publisher(SitePlace place, FileOperations files, Memory memory) {
    this.place = place;
    this.files = files;
    this.memory = memory;
  }

  /**
   * What publishing did.
   *
   * @param faults why nothing was changed, empty when the site stands as the pages say
   * @param added and {@code changed} and {@code removed}: paths of files, in order; none with
   *     faults
   * @param unchanged how many files stood there already, byte for byte
   */
  public record Outcome(
      List<Problem> faults,
      List<String> added,
      List<String> changed,
      List<String> removed,
      int unchanged) {
    public Outcome {
      faults = List.copyOf(faults);
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      removed = List.copyOf(removed);
    }

    /** How many files have new bytes. */
    public int written() {
      return added.size() + changed.size();
    }

    /** Nothing was done. */
    public static Outcome failed(List<Problem> faults) {
      return new Outcome(faults, List.of(), List.of(), List.of(), 0);
    }

    private static Outcome of(Plan plan) {
      Set<String> standing = plan.folder().files();
      return new Outcome(
          List.of(),
          plan.written().stream()
              .map(SitePage::path)
              .filter(path -> !standing.contains(path))
              .sorted()
              .toList(),
          plan.written().stream().map(SitePage::path).filter(standing::contains).sorted().toList(),
          List.copyOf(plan.removed()),
          plan.unchanged().size());
    }
  }

  /**
   * Publishes, or changes nothing when a check fails, the disk refuses, or the thread is
   * interrupted before the site is swapped in.
   *
   * @param site the folder to replace
   * @param memory of pages that were checked before
   */
  public static Outcome publish(Path site, List<SitePage> pages, Library library, Memory memory) {
    return publish(site, pages, library, memory, new DiskOperations());
  }

  /** The same, with the ways in which it changes the disk. */
  static Outcome publish(
      Path site, List<SitePage> pages, Library library, Memory memory, FileOperations files) {
    try {
      return new Publisher(SitePlace.of(site), files, memory).publish(pages, library);
    } catch (IOException | UncheckedIOException e) {
      return Outcome.failed(List.of(unwritable(site, e)));
    } catch (ChangedMeanwhileException e) {
      return Outcome.failed(List.of(changed()));
    }
  }

  /**
   * Tells what publishing would do, and changes nothing but a folder for temporary files, in which
   * the pages are checked.
   *
   * @param site the folder that would be replaced
   * @param memory of pages that were checked before
   */
  public static Outcome rehearse(Path site, List<SitePage> pages, Library library, Memory memory) {
    try {
      SitePlace place = SitePlace.of(site).afterRestoring();
      return new Publisher(place, new DiskOperations(), memory).rehearse(pages, library);
    } catch (ChangedMeanwhileException e) {
      return Outcome.failed(List.of(changed()));
    } catch (IOException | UncheckedIOException e) {
      return Outcome.failed(
          List.of(
              Problem.of(
                  String.valueOf(site.getFileName()),
                  "could not be compared with what would be published: " + reason(e),
                  "Nothing was changed. Mend the cause, and try again.")));
    }
  }

  /**
   * Puts back a site that a crash left beside its place; does nothing while another process
   * publishes.
   *
   * @throws IOException when a folder cannot be renamed
   */
  public static void restore(Path site) throws IOException {
    restore(site, new DiskOperations());
  }

  static void restore(Path site, FileOperations files) throws IOException {
    SitePlace place = SitePlace.of(site);
    if (!place.hasLeftovers()) {
      return;
    }
    try (@Nullable ProcessLock lock = place.lock().orElse(null)) {
      if (lock != null) {
        new Swap(place, files).restore();
      }
    }
  }

  /** Checks every file of an existing site against the articles. */
  public static List<Problem> verify(Path site, Library library) {
    return verify(site, library, Optional.empty());
  }

  /**
   * Checks every file of an existing site against the articles, and whether the seeds still give
   * its fact sheets.
   *
   * @param pages what the seeds give now
   */
  public static List<Problem> verify(Path site, Library library, List<SitePage> pages) {
    return verify(site, library, Optional.of(pages));
  }

  private static List<Problem> verify(Path site, Library library, Optional<List<SitePage>> pages) {
    String name = String.valueOf(site.getFileName());
    if (!Files.isDirectory(site)) {
      return List.of(Problem.of(name, "there is no site yet", "Run \"sourcebook build\"."));
    }
    try {
      Optional<Manifest> manifest = Manifest.read(site);
      if (manifest.isEmpty()) {
        return List.of(
            Problem.of(
                name + "/" + Manifest.PATH,
                "is missing, so nobody knows which files the program wrote",
                "Run \"sourcebook build\"."));
      }
      Set<String> ours = manifest.get().sha256().keySet();
      Citing citing = Citing.of(site, ours);
      SeedsCheck seeds = SeedsCheck.of(site, name, library, citing);
      List<Problem> faults = new ArrayList<>(seeds.faults());
      if (pages.isPresent()) {
        Predicate<String> explained =
            path ->
                Citing.isSheet(path)
                    ? citing.cites(path, seeds.stale())
                    : !seeds.faults().isEmpty();
        faults.addAll(FreshCheck.faults(name, manifest.get(), pages.get(), explained));
      }
      faults.addAll(ManifestCheck.faults(site, name, manifest.get()));
      faults.addAll(SiteCheck.faults(site, name, ours, new SourceTexts(library, seeds.stale())));
      return faults;
    } catch (IOException | UncheckedIOException e) {
      return List.of(
          Problem.of(
              name, "could not be read: " + reason(e), "Make it readable, and run this again."));
    }
  }

  private Outcome publish(List<SitePage> pages, Library library) throws IOException {
    try (@Nullable ProcessLock lock = place.lock().orElse(null)) {
      if (lock == null) {
        return Outcome.failed(
            List.of(
                Problem.of(
                    place.name(),
                    "another sourcebook is publishing to this folder: " + place.holder(),
                    "Wait until it ends, and build again.")));
      }
      Swap swap = new Swap(place, files);
      swap.restore();
      Standing standing = standing();
      List<SitePage> all = new ArrayList<>(pages);
      Manifest manifest = Manifest.of(pages);
      all.add(manifest.page());
      List<Problem> faults = SitePaths.faults(place.name(), all);
      return faults.isEmpty()
          ? publish(all, manifest, library, standing, swap)
          : Outcome.failed(faults);
    }
  }

  private Outcome publish(
      List<SitePage> pages, Manifest manifest, Library library, Standing standing, Swap swap)
      throws IOException {
    List<Problem> obstacles = new ArrayList<>();
    Plan plan = plan(pages, standing, obstacles);
    if (!obstacles.isEmpty()) {
      return Outcome.failed(obstacles);
    }
    if (plan.changesNothing()) {
      SiteCheck.keep(memory, manifest);
      KnownFiles now = known(pages, plan.states(), Set.of());
      Twin twin = new Twin(place, files);
      boolean listed = now.equals(plan.known());
      if (!(listed && twin.isReliable(now)) && twin.remove()) {
        // Its files have a place less.
        now = known(pages, plan.states(), Set.of());
        listed = false;
      }
      if (!listed) {
        now.write(place);
      }
      return Outcome.of(plan);
    }
    Map<String, FileState> states = new HashMap<>(plan.states());
    Twin twin = new Twin(place, files);
    Staging staging = new Staging(place, files);
    SiteCheck.Verdict verdict;
    try {
      staging.write(plan, twin);
      verdict = check(staging, pages, manifest, library, plan, states);
      if (!verdict.faults().isEmpty()) {
        swap.cleanUp();
        return Outcome.failed(verdict.faults());
      }
      DiskOperations.checkStopped();
      swap.bringIn();
    } catch (IOException | RuntimeException e) {
      cleanUpAfter(e, swap);
      throw e;
    }
    tidyUp(staging, twin, swap, plan, pages, states);
    verdict.remembered().result();
    return Outcome.of(plan);
  }

  /**
   * Makes a twin of the site that stands now, of the one before, and lists its files.
   *
   * @param states what the disk told of the files when they had the bytes of the pages
   */
  private void tidyUp(
      Staging staging,
      Twin twin,
      Swap swap,
      Plan plan,
      List<SitePage> pages,
      Map<String, FileState> states) {
    boolean renewed = staging.isLinked() && renew(twin, plan);
    try {
      swap.cleanUp();
    } catch (IOException e) {
      // The new site stands; what is left beside it goes with the next build.
    }
    KnownFiles known = known(pages, states, renewed ? staging.there() : Set.of());
    if (known.write(place) && renewed && known.files().size() == pages.size()) {
      rely(twin, known);
    }
  }

  private static boolean renew(Twin twin, Plan plan) {
    try {
      twin.renew(plan);
      return true;
    } catch (IOException e) {
      // The next site is made without.
      return false;
    }
  }

  private static void rely(Twin twin, KnownFiles known) {
    try {
      twin.rely(known);
    } catch (IOException e) {
      // The same.
    }
  }

  /**
   * Checks what is new, while what stays is staged, and then what stays.
   *
   * @param states takes what the disk tells of the files that are new
   */
  private SiteCheck.Verdict check(
      Staging staging,
      List<SitePage> pages,
      Manifest manifest,
      Library library,
      Plan plan,
      Map<String, FileState> states)
      throws IOException {
    for (SitePage page : plan.written()) {
      FileState.of(place.stage().resolve(page.path()))
          .ifPresent(state -> states.put(page.path(), state));
    }
    // A disk gives places one after the other, and meanwhile what is new can be checked.
    AtomicBoolean stopped = new AtomicBoolean();
    Thread publishing = Thread.currentThread();
    Meanwhile<Set<String>> staged =
        Meanwhile.of(() -> kept(staging, plan, () -> stopped.get() || publishing.isInterrupted()));
    boolean checked = false;
    try {
      SiteCheck.Verdict verdict =
          SiteCheck.of(
              place.stage(),
              place.name(),
              pages.stream().map(SitePage::path).toList(),
              staged,
              new SourceTexts(library, Set.of()),
              memory,
              new Renewal(plan.before(), manifest, plan.unchanged()));
      checked = true;
      return verdict;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      stopped.set(!checked);
      staged.await();
    }
  }

  /**
   * Every file of the site, staged.
   *
   * @param stopped asked before each file, as whoever stops a build stops the thread that waits
   */
  private static Set<String> kept(Staging staging, Plan plan, BooleanSupplier stopped) {
    try {
      staging.keep(plan, stopped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> files = new HashSet<>(plan.unchanged());
    files.addAll(plan.foreign());
    plan.written().forEach(page -> files.add(page.path()));
    return files;
  }

  /**
   * What the disk tells now of the files of a site that stands.
   *
   * @param states what it told of them when they had the bytes of the pages
   * @param there paths of files that kept all their places
   */
  private KnownFiles known(List<SitePage> pages, Map<String, FileState> states, Set<String> there) {
    Map<String, String> hashes = new HashMap<>();
    pages.forEach(page -> hashes.put(page.path(), page.sha256()));
    return KnownFiles.of(place, hashes, states, there);
  }

  private Outcome rehearse(List<SitePage> pages, Library library) throws IOException {
    Standing standing = standing();
    List<SitePage> all = new ArrayList<>(pages);
    Manifest manifest = Manifest.of(pages);
    all.add(manifest.page());
    List<Problem> obstacles = new ArrayList<>(SitePaths.faults(place.name(), all));
    if (!obstacles.isEmpty()) {
      return Outcome.failed(obstacles);
    }
    Plan plan = plan(all, standing, obstacles);
    if (!obstacles.isEmpty()) {
      return Outcome.failed(obstacles);
    }
    if (!plan.changesNothing()) {
      List<Problem> faults =
          new Rehearsal(place, plan)
              .faults(
                  new SourceTexts(library, Set.of()),
                  memory,
                  new Renewal(plan.before(), manifest, plan.unchanged()));
      if (!faults.isEmpty()) {
        return Outcome.failed(faults);
      }
    }
    return Outcome.of(plan);
  }

  /** What is known of the site that stands, read while the new one is listed. */
  private record Standing(
      Meanwhile<SiteFolder> folder,
      Meanwhile<Optional<Manifest>> list,
      Meanwhile<KnownFiles> known) {}

  private Standing standing() {
    return new Standing(
        Meanwhile.of(unchecked(() -> SiteFolder.list(place.site()))),
        Meanwhile.of(unchecked(() -> Manifest.read(place.site()))),
        Meanwhile.of(() -> KnownFiles.read(place)));
  }

  /** What is read from a disk that may refuse. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> Supplier<T> unchecked(Reading<T> reading) {
    return () -> {
      try {
        return reading.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * What would become of each file.
   *
   * @param obstacles hears what has to be mended first
   */
  private Plan plan(List<SitePage> pages, Standing standing, List<Problem> obstacles)
      throws IOException {
    Optional<Manifest> before = Optional.empty();
    if (Files.exists(place.site()) && !Files.isDirectory(place.site())) {
      obstacles.add(
          Problem.of(
              place.name(), "is a file, and the site's folder belongs there", "Move it away."));
    } else {
      try {
        before = standing.list().result();
      } catch (UncheckedIOException e) {
        obstacles.add(
            Problem.of(
                place.name() + "/" + Manifest.PATH,
                "is not the list of files that the program wrote: " + reason(e),
                "Restore it from version control; or delete the folder "
                    + place.name()
                    + "/, but for files of your own, and build again."));
      }
    }
    Plan plan =
        Plan.of(
            place,
            before,
            standing.folder().result(),
            standing.known().result(),
            obstacles.isEmpty() ? pages : List.of());
    obstacles.addAll(plan.collisions());
    return plan;
  }

  /** Leaves the site as it was; what cannot be removed now goes with the next build. */
  private static void cleanUpAfter(Exception failure, Swap swap) {
    boolean stopped = Thread.interrupted();
    try {
      swap.restore();
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
    if (stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Problem changed() {
    return Problem.of(
        "templates",
        "a template was saved while the site was made",
        "The site is as it was. Build again.");
  }

  private static Problem unwritable(Path site, Exception failure) {
    return Problem.of(
        String.valueOf(site.getFileName()),
        "could not be published: " + reason(failure),
        "The site is as it was. Mend the cause, and build again.");
  }

  private static String reason(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException e ? e.getCause() : failure;
    if (cause instanceof ClosedByInterruptException) {
      return "it was stopped";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "no right to change " + denied.getFile();
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason() + " (" + file.getFile() + ")";
    }
    return String.valueOf(cause.getMessage());
  }
}

package io.sourcebook.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a machine may have a browser that can print without a window.
 *
 * @param environment the process's variables
 * @param places full paths at which installers put one
 */
record Browsers(Map<String, String> environment, List<String> places) {

  /** The variable by which a user, or a test tool, names one. */
  static final String VARIABLE = "CHROME_PATH";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "msedge");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
          "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");

  /** Those of this machine. */
  static Browsers ofThisMachine() {
    return new Browsers(System.getenv(), PLACES);
  }

  /** The named browser, else the first that is found; empty where there is none. */
  Optional<Path> find() {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isEmpty()) {
      return executable(named);
    }
    List<String> candidates = new ArrayList<>();
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty()) {
        NAMES.forEach(name -> candidates.add(folder + File.separator + name));
      }
    }
    candidates.addAll(places);
    return candidates.stream().map(Browsers::executable).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Path> executable(String name) {
    try {
      Path path = Path.of(name);
      return Files.isRegularFile(path) && Files.isExecutable(path)
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

package io.sourcebook.publish;

import io.sourcebook.model.Problem;
import io.sourcebook.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the files of a site against the list of what the program wrote. */
final class ManifestCheck {

  private static final String REMEDY = "Run \"sourcebook build\".";

  private ManifestCheck() {}

  /** A fault for each file that is missing, was changed, or passes for one of the program's. */
  static List<Problem> faults(Path site, String name, Manifest manifest) throws IOException {
    List<Problem> faults = new ArrayList<>();
    for (Map.Entry<String, String> entry : manifest.sha256().entrySet()) {
      Path file = site.resolve(entry.getKey());
      String shown = name + "/" + entry.getKey();
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        faults.add(Problem.of(shown, "is missing", REMEDY));
      } else if (!Sha256.of(Files.readAllBytes(file)).equals(entry.getValue())) {
        faults.add(Problem.of(shown, "was changed after the program wrote it", REMEDY));
      }
    }
    for (String path : SiteFolder.list(site).files()) {
      if (passesForOurs(path) && !manifest.sha256().containsKey(path)) {
        faults.add(
            Problem.of(
                name + "/" + path,
                "stands among the fact sheets and sources, but the program did not write it",
                "Move it to another folder, or delete it."));
      }
    }
    return faults;
  }

  /** Readers would take a file there for one whose statements were checked. */
  private static boolean passesForOurs(String path) {
    return Citing.isSheet(path)
        || (path.endsWith(".html")
            && (path.startsWith("subjects/") || path.startsWith("sources/")));
  }
}

package io.sourcebook.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.Library;
import io.sourcebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which articles changed, came or went since a site was built.
 *
 * @param faults one for each such article
 * @param stale the ids of the articles that changed or went: what cites them cannot hold
 */
record SeedsCheck(List<Problem> faults, Set<String> stale) {

  /** Where a site tells from which articles it was made. */
  static final String PATH = "data/site.json";

  private static final String REMEDY = "Run \"sourcebook build\".";

  SeedsCheck {
    faults = List.copyOf(faults);
    stale = Set.copyOf(stale);
  }

  private record Seed(String file, String sha256) {}

  /** Holds the articles against those that a site names. */
  static SeedsCheck of(Path site, String name, Library library, Citing citing) throws IOException {
    Path file = site.resolve(PATH);
    if (!Files.isRegularFile(file)) {
      return only(Problem.of(name + "/" + PATH, "is missing", REMEDY));
    }
    JsonNode articles;
    try {
      articles = new ObjectMapper().readTree(Files.readAllBytes(file)).path("articles");
    } catch (JsonProcessingException e) {
      return only(Problem.of(name + "/" + PATH, "is not JSON", REMEDY));
    }
    Map<String, Seed> seeds = new TreeMap<>();
    library.articles().forEach(a -> seeds.put(a.id(), new Seed(a.file(), a.sha256())));
    library
        .setAside()
        .forEach(a -> seeds.putIfAbsent(a.id(), new Seed(a.file(), a.sha256().orElse(""))));
    List<Problem> faults = new ArrayList<>();
    Set<String> stale = new TreeSet<>();
    for (JsonNode article : articles) {
      String id = article.path("article").asText();
      Seed seed = seeds.remove(id);
      if (seed == null) {
        stale.add(id);
        faults.add(
            Problem.of(
                name + "/" + PATH,
                "names the article \""
                    + id
                    + "\", which is no longer in seeds/articles"
                    + citing.told(id),
                REMEDY));
      } else if (!seed.sha256().equals(article.path("sha256").asText(""))) {
        stale.add(id);
        faults.add(
            Problem.of(seed.file(), "changed after the site was built" + citing.told(id), REMEDY));
      }
    }
    seeds
        .values()
        .forEach(
            seed -> faults.add(Problem.of(seed.file(), "came after the site was built", REMEDY)));
    return new SeedsCheck(faults, stale);
  }

  private static SeedsCheck only(Problem fault) {
    return new SeedsCheck(List.of(fault), Set.of());
  }
}

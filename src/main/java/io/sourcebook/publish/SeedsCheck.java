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
import java.util.TreeMap;

/** Tells which articles changed, came or went since a site was built. */
final class SeedsCheck {

  /** Where a site tells from which articles it was made. */
  private static final String PATH = "data/site.json";

  private static final String REMEDY = "Run \"sourcebook build\".";

  private SeedsCheck() {}

  private record Seed(String file, String sha256) {}

  /** A fault for each article that is not the one on which the site stands. */
  static List<Problem> faults(Path site, String name, Library library) throws IOException {
    Path file = site.resolve(PATH);
    if (!Files.isRegularFile(file)) {
      return List.of(Problem.of(name + "/" + PATH, "is missing", REMEDY));
    }
    JsonNode articles;
    try {
      articles = new ObjectMapper().readTree(Files.readAllBytes(file)).path("articles");
    } catch (JsonProcessingException e) {
      return List.of(Problem.of(name + "/" + PATH, "is not JSON", REMEDY));
    }
    Map<String, Seed> seeds = new TreeMap<>();
    library.articles().forEach(a -> seeds.put(a.id(), new Seed(a.file(), a.sha256())));
    library
        .setAside()
        .forEach(a -> seeds.putIfAbsent(a.id(), new Seed(a.file(), a.sha256().orElse(""))));
    List<Problem> faults = new ArrayList<>();
    for (JsonNode article : articles) {
      String id = article.path("article").asText();
      Seed seed = seeds.remove(id);
      if (seed == null) {
        faults.add(
            Problem.of(
                name + "/" + PATH,
                "names the article \"" + id + "\", which is no longer in seeds/articles",
                REMEDY));
      } else if (!seed.sha256().equals(article.path("sha256").asText(""))) {
        faults.add(Problem.of(seed.file(), "changed after the site was built", REMEDY));
      }
    }
    seeds
        .values()
        .forEach(
            seed -> faults.add(Problem.of(seed.file(), "came after the site was built", REMEDY)));
    return faults;
  }
}

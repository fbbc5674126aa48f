package io.sourcebook.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a built site, by itself: shares no code with what the program checks. */
public final class SiteLinks {

  private SiteLinks() {}

  /** What is wrong with links of the pages; none where all lead somewhere. */
  public static List<String> faults(Path site) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    Set<String> files = new HashSet<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        files.add(path);
        if (path.endsWith(".html")) {
          pages.put(path, Jsoup.parse(Files.readString(file)));
        }
      }
    }
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach((path, page) -> ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
    List<String> faults = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element element : page.select("[href], [src], form[action]")) {
            String name =
                element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
            String address = element.attr(name);
            fault(path, address, files, ids)
                .forEach(fault -> faults.add(path + ": " + address + " " + fault));
          }
        });
    return faults;
  }

  private static List<String> fault(
      String path, String address, Set<String> files, Map<String, Set<String>> ids) {
    if (address.matches("(?s)(?:https?|mailto|data):.*")) {
      return List.of();
    }
    if (address.startsWith("/") || address.contains("//")) {
      return List.of("is not relative");
    }
    URI target = URI.create("http://site/" + path.replace(" ", "%20")).resolve(address);
    String file = target.getPath().substring(1);
    if (!files.contains(file)) {
      return List.of("leads to no file");
    }
    String fragment = target.getRawFragment();
    if (fragment == null || fragment.isEmpty() || !file.endsWith(".html")) {
      return List.of();
    }
    String id = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    return ids.getOrDefault(file, Set.of()).contains(id) ? List.of() : List.of("leads to no id");
  }
}

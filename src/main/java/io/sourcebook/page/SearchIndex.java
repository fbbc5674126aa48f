package io.sourcebook.page;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.Statement;
import io.sourcebook.page.view.SubjectPage.Label;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The search page's index, in shards that arrive as scripts, so that it works from a folder too:
 * {@code q/m.js} says which words stand in which shard, {@code q/tN.js} where a word occurs, {@code
 * q/dN.js} what is shown.
 */
final class SearchIndex {

  /** Statements in a shard of results: about ten kilobytes, so that one hit costs little. */
  private static final int STATEMENTS = 64;

  /** Characters in a shard of words, reached before the next is begun. */
  private static final int WORDS = 24_000;

  private static final int BASE = 36;

  private final StandingLabels standings;
  private final Labels labels;
  private final List<List<String>> documents = new ArrayList<>();
  private final Map<String, List<Integer>> postings = new TreeMap<>();

  SearchIndex(SiteContext site) {
    this.standings = new StandingLabels(site);
    this.labels = site.labels();
  }

  /** The shards over every statement of the sheets. */
  static List<SitePage> files(SiteContext site, List<FactSheet> sheets) {
    SearchIndex index = new SearchIndex(site);
    sheets.forEach(index::add);
    return index.shards();
  }

  private void add(FactSheet sheet) {
    String page = Links.url(Links.subjectFile(sheet.subject().slug()));
    for (Statement statement : sheet.statements()) {
      int number = documents.size();
      documents.add(
          List.of(statement.text(), caption(sheet, statement), page + "#" + statement.id()));
      new LinkedHashSet<>(Tokens.of(statement.text() + " " + sheet.subject().name()))
          .forEach(word -> postings.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
    }
  }

  /** The subject, and how sure it is said: a hit must not lend its words more weight. */
  private String caption(FactSheet sheet, Statement statement) {
    List<String> parts = new ArrayList<>();
    parts.add(sheet.subject().name());
    standings.of(statement).stream().map(Label::text).forEach(parts::add);
    return String.join(labels.get("gapSeparator"), parts);
  }

  private List<SitePage> shards() {
    List<SitePage> files = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += STATEMENTS) {
      List<List<String>> shard =
          documents.subList(from, Math.min(documents.size(), from + STATEMENTS));
      files.add(script("d" + from / STATEMENTS, Json.line(shard)));
    }
    List<String> firstWords = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, List<Integer>> entry : postings.entrySet()) {
      if (lines.length() > WORDS) {
        files.add(script("t" + (firstWords.size() - 1), Json.line(lines.toString())));
        lines.setLength(0);
      }
      if (lines.isEmpty()) {
        firstWords.add(entry.getKey());
      } else {
        lines.append('\n');
      }
      lines.append(entry.getKey()).append('\t').append(steps(entry.getValue()));
    }
    if (!lines.isEmpty()) {
      files.add(script("t" + (firstWords.size() - 1), Json.line(lines.toString())));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", documents.size());
    map.put("c", STATEMENTS);
    map.put("k", firstWords);
    files.add(file("m", "var __QM=" + Json.line(map) + ";\n"));
    return files;
  }

  /** Numbers as steps from one to the next, which stay short. */
  private static String steps(List<Integer> numbers) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int number : numbers) {
      out.append(out.isEmpty() ? "" : " ").append(Integer.toString(number - last, BASE));
      last = number;
    }
    return out.toString();
  }

  private static SitePage script(String name, String value) {
    return file(name, "__q(\"" + name + "\"," + value + ");\n");
  }

  private static SitePage file(String name, String script) {
    return new SitePage(
        "q/" + name + ".js", script.getBytes(StandardCharsets.UTF_8), "the search index");
  }
}

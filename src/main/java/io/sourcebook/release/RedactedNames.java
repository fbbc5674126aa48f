package io.sourcebook.release;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.Release;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Neutral names for the articles and subjects of a record whose own names hold words that must not
 * stand anywhere.
 *
 * <p>Blocks would make no name of a file, nor tell two apart, and a hash would let a guess be
 * tested; so they are counted: {@code redacted-1}, in the order of the record.
 */
public final class RedactedNames {

  private static final String NEUTRAL = "redacted-";

  private final Map<String, String> articles;
  private final Map<String, String> subjects;

  private RedactedNames(Map<String, String> articles, Map<String, String> subjects) {
    this.articles = articles;
    this.subjects = subjects;
  }

  /**
   * The names of what the releases tell.
   *
   * @param releases as they are written
   */
  public static RedactedNames of(List<Release> releases, Redactions redactions) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> subjects = new LinkedHashSet<>();
    for (Release release : releases) {
      Changes changes = release.changes();
      articles.addAll(changes.added().keySet());
      articles.addAll(changes.changed().keySet());
      articles.addAll(changes.renamed().keySet());
      articles.addAll(changes.renamed().values());
      articles.addAll(changes.withdrawn().keySet());
      articles.addAll(changes.copies().keySet());
      articles.addAll(changes.copies().values());
      articles.addAll(changes.described().keySet());
      articles.addAll(changes.sources().keySet());
      changes.details().values().forEach(more -> articles.addAll(more.passages().values()));
      subjects.addAll(changes.sheets().keySet());
      subjects.addAll(changes.details().keySet());
    }
    return new RedactedNames(neutral(articles, redactions), neutral(subjects, redactions));
  }

  private static Map<String, String> neutral(Collection<String> names, Redactions redactions) {
    Set<String> taken = new TreeSet<>(names);
    Map<String, String> neutral = new HashMap<>();
    int number = 1;
    for (String name : names) {
      if (redactions.in(name).isPresent() && !name.startsWith(NEUTRAL)) {
        while (!taken.add(NEUTRAL + number)) {
          number++;
        }
        neutral.put(name, NEUTRAL + number);
      }
    }
    return neutral;
  }

  /** What an article is called. */
  public String article(String id) {
    return articles.getOrDefault(id, id);
  }

  /** What a subject's file is called. */
  public String subject(String slug) {
    return subjects.getOrDefault(slug, slug);
  }
}

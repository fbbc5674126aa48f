package io.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why something was taken off the site.
 *
 * @param articles the reason by the id of a withdrawn article
 * @param copies the id of the article that another repeats, by the id of the latter
 * @param statements the reason by the id of a hidden statement, by the slug of its subject
 * @param hidden the ids and anchors of hidden statements, with a reason or without, by the slug
 */
public record Reasons(
    Map<String, String> articles,
    Map<String, String> copies,
    Map<String, Map<String, String>> statements,
    Map<String, Set<String>> hidden) {

  /** No reason is given for anything. */
  public static final Reasons NONE = new Reasons(Map.of(), Map.of(), Map.of(), Map.of());

  /** Whether the analyst hides a statement. */
  public boolean hides(String slug, Edition.Row statement) {
    return hidden.getOrDefault(slug, Set.of()).contains(statement.id());
  }

  /** Why a statement is gone: its own reason, else that of the article whose words it was. */
  public Optional<String> of(String slug, Edition.Row statement) {
    String own = statements.getOrDefault(slug, Map.of()).get(statement.id());
    return Optional.ofNullable(own).or(() -> statement.article().map(articles::get));
  }
}

package io.sourcebook.app;

import io.sourcebook.model.Article;
import io.sourcebook.model.Edition;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.History;
import io.sourcebook.model.Library;
import io.sourcebook.model.Reasons;
import io.sourcebook.model.Redaction;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.SetAside;
import io.sourcebook.release.RedactedNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Why statements and articles went off the site. */
final class WhyGone {

  private WhyGone() {}

  /**
   * Of everything that is gone.
   *
   * @param recorded the releases as they are written
   */
  static Reasons of(History recorded, Library library, List<FactSheet> sheets) {
    Map<String, String> articles = new TreeMap<>();
    for (Article article : library.articles()) {
      article
          .source()
          .decisions()
          .withdrawn()
          .ifPresent(
              reason -> {
                articles.put(article.id(), reason);
                // It may have got another name at once.
                recorded
                    .accepted()
                    .articles()
                    .forEach(
                        (id, hash) -> {
                          if (hash.equals(article.sha256())) {
                            articles.putIfAbsent(id, reason);
                          }
                        });
              });
    }
    Map<String, Map<String, String>> statements = new TreeMap<>();
    Map<String, Set<String>> hidden = new TreeMap<>();
    for (FactSheet sheet : sheets) {
      hidden.put(sheet.subject().slug(), sheet.decided().hidden());
      statements.put(sheet.subject().slug(), new TreeMap<>(sheet.decided().reasons()));
    }
    Redactions redactions = new Redactions(library.redactions());
    if (!redactions.isEmpty()) {
      addRedacted(recorded, redactions, statements);
    }
    Map<String, String> copies = new TreeMap<>();
    for (SetAside file : library.setAside()) {
      file.copyOf().ifPresent(original -> copies.put(file.id(), original));
    }
    return new Reasons(articles, copies, statements, hidden);
  }

  /** A statement without its words has another id, so that the one with them is gone. */
  private static void addRedacted(
      History recorded, Redactions redactions, Map<String, Map<String, String>> statements) {
    RedactedNames names = RedactedNames.of(recorded.releases(), redactions);
    recorded
        .accepted()
        .sheets()
        .forEach(
            (slug, sheet) -> {
              for (Edition.Row row : sheet.statements()) {
                Optional<String> reason = redactions.in(row.text()).flatMap(Redaction::reason);
                reason
                    .map(redactions::blackOut)
                    .ifPresent(
                        why ->
                            statements
                                .computeIfAbsent(names.subject(slug), s -> new TreeMap<>())
                                .putIfAbsent(row.id(), why));
              }
            });
  }
}

package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Relations;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.List;

/**
 * All that the fact sheet of one subject is composed from, and nothing that has no say in it.
 *
 * @param others who else has a page and is spoken of in these articles, without what is said there
 * @param articles that speak of the subject, quote it, are cited for it, or tell what they tell, in
 *     the order of all
 * @param relations as far as they concern these articles
 * @param silent the articles that say nothing of the subject, where they are few
 * @param anySilent whether there are such articles
 */
record Matter(
    Subject subject,
    List<Other> others,
    List<Findings> articles,
    Relations relations,
    List<Article> silent,
    boolean anySilent) {

  Matter {
    others = List.copyOf(others);
    articles = List.copyOf(articles);
    silent = List.copyOf(silent);
  }

  /** Another subject. */
  record Other(String slug, String name, SubjectKind kind, List<String> aliases, boolean draft) {

    static Other of(Subject subject) {
      return new Other(
          subject.slug(), subject.name(), subject.kind(), subject.aliases(), subject.draft());
    }
  }
}

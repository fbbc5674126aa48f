package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.page.reuse.BibTex;
import io.sourcebook.page.reuse.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles as a bibliography lists them. */
final class Works {

  private final SiteContext site;
  private final Labels labels;

  Works(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  Work of(Article article) {
    Source source = article.source();
    return new Work(
        BibTex.key(article.key().orElse(article.id())),
        site.untitled(article) ? "[" + site.title(article) + "]" : site.title(article),
        source.authors().map(Sourced::value).orElse(List.of()),
        source.publisher().map(Sourced::value),
        source.published().map(Sourced::value),
        isInferred(source),
        source.language().map(Sourced::value),
        source.url().map(Sourced::value).map(Links::outward).filter(url -> !url.isEmpty()),
        source.archived().map(Links::outward).filter(url -> !url.isEmpty()),
        source.read(),
        remarks(article));
  }

  private static boolean isInferred(Source source) {
    return source.published().filter(date -> date.certainty() == Certainty.INFERRED).isPresent();
  }

  private List<String> remarks(Article article) {
    Source source = article.source();
    List<String> remarks = new ArrayList<>();
    if (site.untitled(article)) {
      remarks.add(labels.get("remarkUntitled"));
    }
    if (source.publisher().isEmpty()) {
      remarks.add(labels.get("publisherNotStated") + ".");
    }
    if (source.published().isEmpty()) {
      remarks.add(labels.get("undated") + ".");
    } else if (isInferred(source)) {
      Optional<String> evidence = source.published().map(Sourced::evidence);
      remarks.add(labels.get("remarkInferred", evidence.map(labels::phrase).orElse("")));
    }
    return remarks;
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.Changes;
import io.sourcebook.model.Chronicle;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Library;
import io.sourcebook.model.Release;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.SourceDecisions;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site as data: {@code data/site.json}. */
final class SiteJson {

  private SiteJson() {}

  /** The file's content, in the order of the contract. */
  static Map<String, Object> of(
      SiteSettings settings, Library library, List<FactSheet> sheets, SiteContext site) {
    Backlinks backlinks = site.backlinks();
    Optional<Edtf> newest =
        library.standing().stream()
            .flatMap(article -> article.source().published().stream())
            .map(Sourced::value)
            .max(Comparator.naturalOrder());
    // Each text is hashed.
    List<Map<String, Object>> articles =
        new ArrayList<>(
            library.articles().parallelStream()
                .map(article -> article(article, backlinks))
                .toList());
    library.setAside().forEach(file -> articles.add(setAside(file)));
    return new Json.Fields()
        .put("title", settings.title())
        .put("as_of", newest.map(Edtf::value))
        .put("release", release(site.record().chronicle()))
        .put("subjects", sheets.stream().map(sheet -> subject(sheet, site)).toList())
        .put("articles", articles)
        .map();
  }

  /** The newest release, and how many statements changed since; null before the first. */
  private static @Nullable Map<String, Object> release(Chronicle chronicle) {
    if (!chronicle.isReleased()) {
      return null;
    }
    List<Release> releases = chronicle.history().releases();
    Release newest = releases.get(releases.size() - 1);
    return new Json.Fields()
        .put("number", newest.number())
        .put("day", newest.day().toString())
        .put(
            "changed_since",
            chronicle.since().sheets().values().stream().mapToInt(Changes.Sheet::size).sum())
        .map();
  }

  private static Map<String, Object> subject(FactSheet sheet, SiteContext site) {
    return new Json.Fields()
        .put("slug", sheet.subject().slug())
        .put("name", sheet.subject().name())
        .put("kind", sheet.subject().kind().name().toLowerCase(Locale.ROOT))
        .put("statements", sheet.statements().size())
        .put("release", new SheetVersion(site, sheet).data())
        .map();
  }

  private static Map<String, Object> article(Article article, Backlinks backlinks) {
    SourceDecisions decisions = article.source().decisions();
    Json.Fields fields = new Json.Fields();
    fields
        .put("article", article.id())
        .put("key", article.key())
        .put("title", article.source().title().map(Sourced::value))
        .put("publisher", article.source().publisher().map(Sourced::value))
        .put("published", article.source().published().map(published -> published.value().value()))
        .put("sha256", article.sha256())
        .put("text_sha256", article.text().sha256())
        .put("page", Links.sourceFile(article.id()))
        .put("cited", backlinks.count(article.id()))
        .put("error", null)
        .put("copy_of", null)
        .put("share", null);
    decisions.withdrawn().ifPresent(reason -> fields.put("withdrawn", reason));
    decisions.lowered().ifPresent(reason -> fields.put("lowered", reason));
    return fields.map();
  }

  private static Map<String, Object> setAside(SetAside file) {
    return new Json.Fields()
        .put("article", file.id())
        .put("key", null)
        .put("title", null)
        .put("publisher", file.publisher())
        .put("published", null)
        .put("sha256", file.sha256())
        .put("text_sha256", null)
        .put("page", null)
        .put("cited", 0)
        .put("error", file.copyOf().isPresent() ? null : file.reason())
        .put("copy_of", file.copyOf())
        .put("share", file.copyOf().map(id -> file.percent() / 100.0))
        .map();
  }
}

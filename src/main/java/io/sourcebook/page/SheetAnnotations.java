package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.page.reuse.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements with their passages as Web Annotations: a page for each sheet, together a collection.
 */
final class SheetAnnotations {

  /** The collection of all pages. */
  static final String COLLECTION = "data/site.annotations.jsonld";

  private final SiteContext site;
  private final Addresses addresses;

  SheetAnnotations(SiteContext site, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  /** The file of the annotations of a subject's sheet. */
  static String file(String slug) {
    return "data/subjects/" + slug + ".annotations.jsonld";
  }

  /**
   * The collection, which leads to its first and last page.
   *
   * @param sheets in the order in which their pages follow one another
   */
  Map<String, Object> collection(String title, List<FactSheet> sheets) {
    int total =
        sheets.stream()
            .flatMap(sheet -> sheet.statements().stream())
            .mapToInt(statement -> statement.citations().size())
            .sum();
    Map<String, String> links = new LinkedHashMap<>();
    if (!sheets.isEmpty()) {
      links.put("first", address(COLLECTION, file(slug(sheets.get(0)))));
      links.put("last", address(COLLECTION, file(slug(sheets.get(sheets.size() - 1)))));
    }
    return Annotation.collection(address(COLLECTION, COLLECTION), title, total, links);
  }

  /** The page of a sheet, which leads to those of its neighbours. */
  Map<String, Object> page(FactSheet sheet, SubjectSite.Neighbours neighbours) {
    String file = file(slug(sheet));
    Map<String, String> links = new LinkedHashMap<>();
    links.put("partOf", address(file, COLLECTION));
    neighbours.next().ifPresent(slug -> links.put("next", address(file, file(slug))));
    neighbours.previous().ifPresent(slug -> links.put("prev", address(file, file(slug))));
    return Annotation.page(address(file, file), links, annotations(sheet));
  }

  private static String slug(FactSheet sheet) {
    return sheet.subject().slug();
  }

  private List<Annotation> annotations(FactSheet sheet) {
    List<Annotation> annotations = new ArrayList<>();
    for (Statement statement : sheet.statements()) {
      for (int i = 0; i < statement.citations().size(); i++) {
        annotations.add(annotation(sheet, statement, i));
      }
    }
    return annotations;
  }

  private Annotation annotation(FactSheet sheet, Statement statement, int place) {
    String file = file(slug(sheet));
    Citation citation = statement.citations().get(place);
    Passage passage = citation.passage();
    Article article = site.article(passage.article());
    Surroundings around = site.around(passage);
    return new Annotation(
        address(file, file) + "#" + statement.id() + "." + (place + 1),
        statement.text(),
        address(file, Links.subjectFile(sheet.subject().slug())) + "#" + statement.id(),
        article
            .source()
            .url()
            .map(Sourced::value)
            .map(Links::outward)
            .filter(url -> !url.isEmpty())
            .orElseGet(() -> address(file, Links.sourceFile(article.id()))),
        article.text().slice(passage.span()),
        around.before(),
        around.after(),
        passage.span().start(),
        passage.span().end());
  }

  private String address(String from, String to) {
    return addresses.from(from, Links.url(to));
  }
}

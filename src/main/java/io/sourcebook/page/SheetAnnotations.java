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
  private final List<FactSheet> sheets;

  /**
   * @param sheets in the order in which their pages follow one another
   */
  SheetAnnotations(SiteContext site, Addresses addresses, List<FactSheet> sheets) {
    this.site = site;
    this.addresses = addresses;
    this.sheets = sheets;
  }

  /** The file of a sheet's annotations. */
  static String file(FactSheet sheet) {
    return "data/subjects/" + sheet.subject().slug() + ".annotations.jsonld";
  }

  /** The collection, which leads to its first and last page. */
  Map<String, Object> collection(String title) {
    int total = sheets.stream().mapToInt(sheet -> annotations(sheet).size()).sum();
    Map<String, String> links = new LinkedHashMap<>();
    if (!sheets.isEmpty()) {
      links.put("first", address(COLLECTION, file(sheets.get(0))));
      links.put("last", address(COLLECTION, file(sheets.get(sheets.size() - 1))));
    }
    return Annotation.collection(address(COLLECTION, COLLECTION), title, total, links);
  }

  /** The page of the sheet at a place of the list. */
  Map<String, Object> page(int place) {
    String file = file(sheets.get(place));
    Map<String, String> links = new LinkedHashMap<>();
    links.put("partOf", address(file, COLLECTION));
    if (place + 1 < sheets.size()) {
      links.put("next", address(file, file(sheets.get(place + 1))));
    }
    if (place > 0) {
      links.put("prev", address(file, file(sheets.get(place - 1))));
    }
    return Annotation.page(address(file, file), links, annotations(sheets.get(place)));
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
    String file = file(sheet);
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

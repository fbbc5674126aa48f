package io.sourcebook.article.html;

import io.sourcebook.article.form.Blank;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import java.util.List;
import java.util.Optional;

/** Reads who published an article, when and where, from its page. */
final class SourceFields {

  private static final List<String> SECTIONS =
      List.of("article:section", "parsely-section", "section", "sailthru.section");

  private static final int LONGEST_SECTION = 60;

  private SourceFields() {}

  /**
   * The fields that the page tells, each with its evidence.
   *
   * @param body where the article stands: a date beside other articles is not its own
   */
  static Source find(HtmlPage page, PageData data, Body body, Optional<Sourced<String>> title) {
    Optional<StructuredData.Item> article = data.article(TitleFinder.heads(page, data));
    PublisherFinder publishers = new PublisherFinder(page, data);
    DayFinder days = new DayFinder(page, data, body, article, title.map(Sourced::value));
    Optional<Sourced<Edtf>> published = days.published();
    return new Source.Builder()
        .title(title)
        .publisher(publishers.publisher(article))
        .authors(new AuthorFinder(page, data, body).authors(article))
        .published(published)
        .updated(days.updated(published))
        .language(LanguageFinder.find(page, data, body))
        .url(data.address())
        .section(section(data, article))
        .rights(publishers.rights())
        .build();
  }

  private static Optional<Sourced<String>> section(
      PageData data, Optional<StructuredData.Item> article) {
    return article
        .flatMap(item -> item.text("articleSection"))
        .map(name -> PageData.stated(name, "the page's JSON-LD articleSection"))
        .or(
            () ->
                data.meta()
                    .first(SECTIONS)
                    .map(tag -> PageData.stated(tag.content(), "the page's " + tag.name())))
        .filter(
            found -> found.value().length() <= LONGEST_SECTION && !Blank.isBlank(found.value()));
  }
}

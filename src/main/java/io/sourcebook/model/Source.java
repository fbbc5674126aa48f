package io.sourcebook.model;

import java.util.List;
import java.util.Optional;

/**
 * Who published an article, when and under which title, each field with its evidence, or empty
 * where nothing says so.
 *
 * @param authors in the order given; empty list where none is named
 * @param published a day, month or year; never a page's clock or a file's time
 * @param language BCP 47, lower case
 * @param archived address of a kept copy, from .meta.yaml only
 * @param publish how much of the article the site may show, from .meta.yaml only
 * @param note the analyst's remark for the page of the source, from .meta.yaml only
 * @param read the day the analyst read it, from .meta.yaml only
 * @param origin whom the whole article retells, from .meta.yaml only
 * @param encoding the character encoding, where it was not told by a mark or by the bytes
 *     themselves
 * @param updated when it was last changed, where the article says so; never earlier than published
 * @param section the part of the publication in which it stood, such as Business
 * @param rights who claims the copyright, in the article's words
 * @param maxShare the share of its words that the whole site may show, above 0 and at most 1, from
 *     .meta.yaml only
 * @param decisions what the analyst decides about the article, from .meta.yaml only
 */
public record Source(
    Optional<Sourced<String>> title,
    Optional<Sourced<String>> publisher,
    Optional<Sourced<List<String>>> authors,
    Optional<Sourced<Edtf>> published,
    Optional<Sourced<String>> language,
    Optional<Sourced<String>> url,
    Optional<String> archived,
    Optional<PublishMode> publish,
    Optional<String> note,
    Optional<Edtf> read,
    Optional<String> origin,
    Optional<Sourced<String>> encoding,
    Optional<Sourced<Edtf>> updated,
    Optional<Sourced<String>> section,
    Optional<Sourced<String>> rights,
    Optional<Double> maxShare,
    SourceDecisions decisions) {

  /** A source of which nothing is known. */
  public static final Source UNKNOWN = new Builder().build();

  /** A source without the fields that most articles lack. */
  public Source(
      Optional<Sourced<String>> title,
      Optional<Sourced<String>> publisher,
      Optional<Sourced<List<String>>> authors,
      Optional<Sourced<Edtf>> published,
      Optional<Sourced<String>> language,
      Optional<Sourced<String>> url,
      Optional<String> archived,
      Optional<PublishMode> publish,
      Optional<String> note) {
    this(
        title,
        publisher,
        authors,
        published,
        language,
        url,
        archived,
        publish,
        note,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SourceDecisions.NONE);
  }

  /** A builder that starts from this source. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.publisher = publisher;
    builder.authors = authors;
    builder.published = published;
    builder.language = language;
    builder.url = url;
    builder.archived = archived;
    builder.publish = publish;
    builder.note = note;
    builder.read = read;
    builder.origin = origin;
    builder.encoding = encoding;
    builder.updated = updated;
    builder.section = section;
    builder.rights = rights;
    builder.maxShare = maxShare;
    builder.decisions = decisions;
    return builder;
  }

  /** Puts a source together field by field; a field that is not set stays empty. */
  public static final class Builder {

    private Optional<Sourced<String>> title = Optional.empty();
    private Optional<Sourced<String>> publisher = Optional.empty();
    private Optional<Sourced<List<String>>> authors = Optional.empty();
    private Optional<Sourced<Edtf>> published = Optional.empty();
    private Optional<Sourced<String>> language = Optional.empty();
    private Optional<Sourced<String>> url = Optional.empty();
    private Optional<String> archived = Optional.empty();
    private Optional<PublishMode> publish = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Edtf> read = Optional.empty();
    private Optional<String> origin = Optional.empty();
    private Optional<Sourced<String>> encoding = Optional.empty();
    private Optional<Sourced<Edtf>> updated = Optional.empty();
    private Optional<Sourced<String>> section = Optional.empty();
    private Optional<Sourced<String>> rights = Optional.empty();
    private Optional<Double> maxShare = Optional.empty();
    private SourceDecisions decisions = SourceDecisions.NONE;

    public Builder title(Optional<Sourced<String>> value) {
      this.title = value;
      return this;
    }

    public Builder publisher(Optional<Sourced<String>> value) {
      this.publisher = value;
      return this;
    }

    public Builder authors(Optional<Sourced<List<String>>> value) {
      this.authors = value;
      return this;
    }

    public Builder published(Optional<Sourced<Edtf>> value) {
      this.published = value;
      return this;
    }

    public Builder language(Optional<Sourced<String>> value) {
      this.language = value;
      return this;
    }

    public Builder url(Optional<Sourced<String>> value) {
      this.url = value;
      return this;
    }

    public Builder archived(Optional<String> value) {
      this.archived = value;
      return this;
    }

    public Builder publish(Optional<PublishMode> value) {
      this.publish = value;
      return this;
    }

    public Builder note(Optional<String> value) {
      this.note = value;
      return this;
    }

    public Builder read(Optional<Edtf> value) {
      this.read = value;
      return this;
    }

    public Builder origin(Optional<String> value) {
      this.origin = value;
      return this;
    }

    public Builder encoding(Optional<Sourced<String>> value) {
      this.encoding = value;
      return this;
    }

    public Builder updated(Optional<Sourced<Edtf>> value) {
      this.updated = value;
      return this;
    }

    public Builder section(Optional<Sourced<String>> value) {
      this.section = value;
      return this;
    }

    public Builder rights(Optional<Sourced<String>> value) {
      this.rights = value;
      return this;
    }

    public Builder maxShare(Optional<Double> value) {
      this.maxShare = value;
      return this;
    }

    public Builder decisions(SourceDecisions value) {
      this.decisions = value;
      return this;
    }

    public Source build() {
      return new Source(
          title, publisher, authors, published, language, url, archived, publish, note, read,
          origin, encoding, updated, section, rights, maxShare, decisions);
    }
  }
}

package io.sourcebook.sheet;

import io.sourcebook.model.BorrowedDate;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Sha256;
import io.sourcebook.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An article with what all articles and subjects together say of it.
 *
 * @param place of the article in the order of all
 * @param found in the article itself
 * @param findings the same with the borrowed dates
 * @param mentions in it, by slug
 * @param provenance of its sentences, in order of passage
 * @param names the spelling by which all articles know each of its names
 * @param others the places, in the order of all subjects, of those that it mentions or that bear
 *     one of its names
 */
record Surroundings(
    int place,
    Findings found,
    Findings findings,
    SortedMap<String, List<Mention>> mentions,
    List<Provenance> provenance,
    SortedMap<Passage, BorrowedDate> borrowed,
    SortedMap<String, String> names,
    BitSet others) {

  /**
   * The hash of all that is not in what was found in the article itself: made once, for however
   * many subjects the article concerns. Of the other subjects it knows the slugs alone.
   */
  String sha256() {
    Row row = new Row();
    row.number(mentions.size());
    mentions.forEach(
        (slug, found) -> {
          row.text(slug);
          row.number(found.size());
          found.forEach(mention -> add(mention, row));
        });
    row.number(provenance.size());
    provenance.forEach(known -> add(known, row));
    row.number(borrowed.size());
    borrowed.forEach(
        (sentence, date) -> {
          row.passage(sentence);
          row.text(date.toString());
        });
    if (!borrowed.isEmpty()) {
      row.text(findings.dates().toString());
    }
    names.forEach(
        (name, known) -> {
          row.text(name);
          row.text(known);
        });
    return Sha256.of(row.text.toString());
  }

  private static void add(Mention mention, Row row) {
    row.passage(mention.sentence());
    row.span(mention.words());
    row.text(mention.kind().name());
    row.text(mention.gloss());
  }

  private static void add(Provenance known, Row row) {
    row.passage(known.passage());
    boolean own = known.origin().equals(known.passage().article());
    row.number(own ? 1 : 0);
    if (!own) {
      row.text(known.origin());
    }
    row.text(known.because());
  }

  /** Numbers and texts one behind the other; a text behind its length, so that it has an end. */
  private static final class Row {
    private final StringBuilder text = new StringBuilder();

    private void number(int value) {
      text.append(value).append(' ');
    }

    private void text(String value) {
      number(value.length());
      text.append(value);
    }

    private void text(Optional<String> value) {
      number(value.isPresent() ? 1 : 0);
      value.ifPresent(this::text);
    }

    private void span(Span span) {
      number(span.start());
      number(span.end());
    }

    /** Without its article, which is the same for all. */
    private void passage(Passage passage) {
      number(passage.block());
      span(passage.span());
    }
  }
}

package io.sourcebook.article;

import io.sourcebook.article.form.Reading;
import io.sourcebook.model.Block;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Correction;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.SetAside;
import io.sourcebook.model.Source;
import io.sourcebook.model.SourceDecisions;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Target;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes the words that must not stand anywhere out of what was read. */
final class Redacting {

  private final Redactions redactions;
  private final Set<Integer> found = new TreeSet<>();

  Redacting(Redactions redactions) {
    this.redactions = redactions;
  }

  /** The places, among all, of those redactions whose words stood in what was given so far. */
  List<Integer> found() {
    return List.copyOf(found);
  }

  private String black(String text) {
    String blacked = redactions.blackOut(text);
    if (!blacked.equals(text)) {
      for (int i = 0; i < redactions.all().size(); i++) {
        if (redactions.isIn(i, text)) {
          found.add(i);
        }
      }
    }
    return blacked;
  }

  Reading of(Reading reading) {
    return new Reading(
        CanonicalText.of(black(reading.text().value())),
        of(reading.source()),
        reading.blocks().stream()
            .map(
                block ->
                    new Block(block.number(), block.span(), block.role(), words(block.reason())))
            .toList());
  }

  Source of(Source source) {
    if (redactions.isEmpty()) {
      return source;
    }
    return source.toBuilder()
        .title(sourced(source.title()))
        .publisher(sourced(source.publisher()))
        .authors(
            source
                .authors()
                .map(
                    names ->
                        new Sourced<>(
                            names.value().stream().map(this::black).toList(),
                            names.certainty(),
                            black(names.evidence()))))
        .published(grounded(source.published()))
        .language(grounded(source.language()))
        .url(source.url().filter(url -> !isIn(url.value())).map(this::grounded))
        .archived(source.archived().filter(address -> !isIn(address)))
        .note(words(source.note()))
        .origin(words(source.origin()))
        .encoding(grounded(source.encoding()))
        .updated(grounded(source.updated()))
        .section(sourced(source.section()))
        .rights(sourced(source.rights()))
        .decisions(of(source.decisions()))
        .build();
  }

  SetAside of(SetAside file) {
    return new SetAside(
        file.id(),
        file.file(),
        file.sha256(),
        file.copyOf(),
        black(file.reason()),
        file.share(),
        words(file.publisher()));
  }

  private SourceDecisions of(SourceDecisions decisions) {
    return new SourceDecisions(
        words(decisions.lowered()),
        words(decisions.withdrawn()),
        decisions.correct().stream().map(this::of).toList(),
        decisions.redacted());
  }

  /** The source, which says that words were taken out, and why, where some were so far. */
  Source told(Source source) {
    if (found.isEmpty()) {
      return source;
    }
    List<String> reasons =
        found.stream()
            .flatMap(place -> redactions.all().get(place).reason().stream())
            .map(redactions::blackOut)
            .distinct()
            .toList();
    SourceDecisions decisions = source.decisions();
    return source.toBuilder()
        .decisions(
            new SourceDecisions(
                decisions.lowered(),
                decisions.withdrawn(),
                decisions.correct(),
                Optional.of(reasons)))
        .build();
  }

  /** What a correction prints; by the words that it quotes it still finds its place. */
  private Correction of(Correction correction) {
    Target target = correction.target();
    return new Correction(
        new Target(
            target.byId(),
            black(target.value()),
            words(target.reason()),
            target.place().without(redactions)),
        correction.date(),
        words(correction.speaker()),
        correction
            .name()
            .map(name -> new Correction.Renaming(black(name.from()), black(name.to()))));
  }

  /**
   * An address also says words with marks between them, or encoded; with blocks it leads nowhere.
   */
  private boolean isIn(String address) {
    String decoded;
    try {
      decoded = URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      decoded = address;
    }
    String words = decoded.replaceAll("[^\\p{L}\\p{M}\\p{N}'’]", " ");
    boolean holds = false;
    for (int i = 0; i < redactions.all().size(); i++) {
      if (redactions.isIn(i, words) || redactions.isIn(i, decoded)) {
        found.add(i);
        holds = true;
      }
    }
    return holds;
  }

  private Optional<String> words(Optional<String> text) {
    return text.map(this::black);
  }

  private Optional<Sourced<String>> sourced(Optional<Sourced<String>> field) {
    return field.map(
        one -> new Sourced<>(black(one.value()), one.certainty(), black(one.evidence())));
  }

  private <T> Optional<Sourced<T>> grounded(Optional<Sourced<T>> field) {
    return field.map(this::grounded);
  }

  private <T> Sourced<T> grounded(Sourced<T> field) {
    return new Sourced<>(field.value(), field.certainty(), black(field.evidence()));
  }
}

package io.sourcebook.sheet;

import io.sourcebook.model.Descriptor;
import io.sourcebook.model.FactSheet.Description;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Span;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What each article calls an actor: titles, appositions and loaded words. */
final class Descriptions {

  private final Desk desk;
  private final Set<String> told = new HashSet<>();
  private final List<Description> found = new ArrayList<>();

  private Descriptions(Desk desk) {
    this.desk = desk;
  }

  /** In order of passage, each wording of an article and speaker once. */
  static List<Description> compose(Desk desk) {
    if (desk.subject().kind() != SubjectKind.ACTOR) {
      return List.of();
    }
    Descriptions descriptions = new Descriptions(desk);
    desk.sentences().forEach(descriptions::addFrom);
    return List.copyOf(descriptions.found);
  }

  private void addFrom(Passage sentence) {
    Reading reading = desk.reading(sentence);
    Set<Span> words = new TreeSet<>();
    for (Descriptor descriptor : reading.descriptorsIn(sentence.span())) {
      if (isSubject(reading, sentence, descriptor.name())) {
        words.add(descriptor.words());
      }
    }
    for (Hedge hedge : reading.hedgesOver(sentence.span())) {
      if (hedge.naming() && sentence.span().contains(hedge.cue())) {
        loaded(reading, sentence, hedge.cue()).ifPresent(words::add);
      }
    }
    // "dictator" within "Ruritanian dictator" is not said twice.
    words.removeIf(one -> words.stream().anyMatch(all -> !all.equals(one) && all.contains(one)));
    for (Span one : words) {
      Optional<Quotation> said =
          reading.quotationsOver(one).stream()
              .filter(quotation -> quotation.content().contains(one))
              .filter(quotation -> quotation.speaker().isPresent())
              .findFirst();
      Optional<String> by = said.flatMap(Quotation::speaker).map(Speaker::name);
      String key = sentence.article() + "\n" + by.orElse("") + "\n" + Folded.of(reading.words(one));
      if (told.add(key)) {
        found.add(
            new Description(
                by,
                desk.citation(new Passage(sentence.article(), sentence.block(), one)),
                said.flatMap(reading::correctedSpeaker)));
      }
    }
  }

  private boolean isSubject(Reading reading, Passage sentence, Span name) {
    String subject = Folded.of(desk.subject().name());
    boolean full =
        reading.namesIn(name).stream().map(Name::full).map(Folded::of).anyMatch(subject::equals);
    return full || isMentioned(sentence, name);
  }

  /** Whether the words by which the sentence speaks of the subject touch a span. */
  private boolean isMentioned(Passage sentence, Span span) {
    boolean named =
        desk.mention(sentence)
            .filter(mention -> mention.kind() != Mention.Kind.MATCH)
            .filter(mention -> mention.words().overlaps(span))
            .isPresent();
    return named
        || desk.called(sentence).stream()
            .anyMatch(
                called ->
                    !called.pointing()
                        && called.name().equals(desk.subject().name())
                        && called.words().overlaps(span));
  }

  /** The loaded words for the subject, without its name: {@code dictator}. */
  private Optional<Span> loaded(Reading reading, Passage sentence, Span cue) {
    boolean beside =
        isMentioned(sentence, cue)
            || reading.namesIn(sentence.span()).stream()
                .anyMatch(
                    name ->
                        isSubject(reading, sentence, name.span())
                            && isBeside(reading, cue, name.span()));
    if (!beside) {
      return Optional.empty();
    }
    Span words = cue;
    for (Name name : reading.namesIn(cue)) {
      if (name.span().end() == words.end() && name.span().start() > words.start()) {
        words = new Span(words.start(), name.span().start());
      } else if (name.span().start() == words.start() && name.span().end() < words.end()) {
        words = new Span(name.span().end(), words.end());
      }
    }
    return trimmed(reading, words);
  }

  private static boolean isBeside(Reading reading, Span one, Span other) {
    if (one.overlaps(other)) {
      return true;
    }
    Span both = one.cover(other);
    int between = both.length() - one.length() - other.length();
    // A blank, or the blank and the mark of "Varga's regime".
    return between <= 3
        && reading.words(both).chars().noneMatch(c -> c == ',' || c == ';' || c == '.');
  }

  private static Optional<Span> trimmed(Reading reading, Span span) {
    String words = reading.words(span);
    int start = 0;
    int end = words.length();
    while (start < end && !Character.isLetterOrDigit(words.codePointAt(start))) {
      start++;
    }
    // "’s regime" without what is left of the name.
    if (start > 0
        && words.startsWith("s ", start)
        && !Character.isWhitespace(words.charAt(start - 1))) {
      start += 2;
    }
    while (end > start && !Character.isLetterOrDigit(words.codePointBefore(end))) {
      end--;
    }
    return start >= end
        ? Optional.empty()
        : Optional.of(
            new Span(
                span.start() + words.codePointCount(0, start),
                span.end() - words.codePointCount(end, words.length())));
  }
}

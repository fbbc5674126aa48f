package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code It} or {@code its} that begins the sentence after one about an organisation.
 *
 * <p>Right: {@code Acme closed two plants. [It] dismissed 400 people.} Wrong: {@code Acme closed
 * two plants. It is not clear why.}
 */
final class NeuterPronoun implements CoreferenceRule {

  /**
   * Behind these, {@code it} may well mean nothing: {@code it is raining}, {@code it took years}.
   */
  private static final Set<String> EMPTY_VERBS =
      Set.of(
          "is",
          "was",
          "'s",
          "isn't",
          "wasn't",
          "seems",
          "seemed",
          "appears",
          "appeared",
          "remains",
          "remained",
          "takes",
          "took",
          "turns",
          "turned",
          "becomes",
          "became",
          "may",
          "might",
          "would",
          "will",
          "could",
          "has",
          "had",
          "follows",
          "followed",
          "comes",
          "came",
          "means",
          "meant",
          "makes",
          "made",
          "marks",
          "marked",
          "looks",
          "looked",
          "happened");

  @Override
  public Optional<Word> find(
      Optional<FoundSentence> previous, Optional<Mention> mention, FoundSentence sentence) {
    if (previous.isEmpty()
        || mention.isEmpty()
        || mention.get().kind() == Mention.Kind.COREFERENCE
        || sentence.words().size() < 2
        || previous.get().sentence().block() != sentence.sentence().block()) {
      return Optional.empty();
    }
    List<Word> words = sentence.words();
    Word first = words.get(0);
    boolean pronoun =
        (first.folded().equals("it") && !EMPTY_VERBS.contains(words.get(1).folded()))
            || first.folded().equals("its");
    boolean alone =
        previous.get().names().stream()
            .allMatch(
                name ->
                    name.kind() == Name.Kind.PERSON || name.span().overlaps(mention.get().words()));
    boolean clear =
        pronoun
            && alone
            && !sentence.inDirectSpeech(first.span())
            && GrammaticalSubject.is(previous.get(), mention.get().words());
    return clear ? Optional.of(first) : Optional.empty();
  }
}

package io.sourcebook.relate;

import io.sourcebook.model.Hedge;
import io.sourcebook.model.Name;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Span;
import java.util.List;
import java.util.Set;

/** Tells whether words are what their sentence says something about, as far as order shows it. */
final class GrammaticalSubject {

  /** Words of an opener before the comma: {@code In a speech last week,}. */
  private static final int LONGEST_OPENER = 8;

  /** Words of a title before a name: {@code Former French Foreign Minister}. */
  private static final int LONGEST_TITLE = 7;

  private static final Set<String> TITLE_WORDS =
      Set.of(
          "the",
          "el",
          "la",
          "former",
          "acting",
          "then",
          "ex",
          "interim",
          "outgoing",
          "late",
          "however",
          "but",
          "and",
          "still",
          "yet",
          "meanwhile",
          "sin",
          "embargo",
          "pero",
          "y");

  private GrammaticalSubject() {}

  /** Whether the words at {@code span} lead the sentence, or are the one who speaks in it. */
  static boolean is(FoundSentence sentence, Span span) {
    return !isCoordinatedOrPossessive(sentence, span)
        && (leads(sentence, span) || speaks(sentence, span));
  }

  /** {@code "…," Pérez said}: the speaker, where the words said are in quotation marks. */
  private static boolean speaks(FoundSentence sentence, Span span) {
    for (Quotation quotation : sentence.quotations()) {
      boolean speaker =
          quotation.direct()
              && quotation.speaker().filter(found -> found.span().overlaps(span)).isPresent();
      boolean onlyOutside =
          sentence.names().stream()
              .allMatch(name -> name.span().overlaps(span) || sentence.inDirectSpeech(name.span()));
      if (speaker && onlyOutside && sentence.span().contains(quotation.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(FoundSentence sentence, Span span) {
    List<Word> words = sentence.words();
    int at = index(words, span);
    if (at < 0) {
      return false;
    }
    int from = 0;
    for (int i = 1; i <= Math.min(at, LONGEST_OPENER); i++) {
      if (words.get(i).gap().contains(",")) {
        from = i;
      }
    }
    if (personBefore(sentence, words.get(from).span())) {
      return false;
    }
    if (at - from > LONGEST_TITLE) {
      return false;
    }
    for (int i = from; i < at; i++) {
      Word word = words.get(i);
      boolean ofTitle =
          (word.folded().equals("of") || word.folded().equals("de"))
              && i + 1 < at
              && words.get(i + 1).capitalised();
      boolean title =
          (word.capitalised()
                  && !Vocabulary.PREPOSITIONS.contains(word.folded())
                  && !word.possessive())
              || TITLE_WORDS.contains(word.folded())
              || Vocabulary.PEOPLE.contains(word.folded())
              || Vocabulary.ADDITIVE.contains(word.folded())
              || namesLoadedly(sentence, word);
      if (!(title || ofTitle) || (i > from && word.afterBreak())) {
        return false;
      }
    }
    return true;
  }

  private static boolean personBefore(FoundSentence sentence, Span place) {
    return sentence.names().stream()
        .anyMatch(name -> name.kind() == Name.Kind.PERSON && name.span().end() <= place.start());
  }

  private static boolean namesLoadedly(FoundSentence sentence, Word word) {
    return sentence.hedges().stream()
        .filter(Hedge::naming)
        .anyMatch(hedge -> hedge.cue().contains(word.span()));
  }

  /** {@code Ana's aide}, {@code Ana and Luis}: not Ana by herself. */
  private static boolean isCoordinatedOrPossessive(FoundSentence sentence, Span span) {
    List<Word> words = sentence.words();
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(span)) {
        last = i;
      }
    }
    if (last < 0 || words.get(last).possessive()) {
      return true;
    }
    if (last + 1 == words.size()) {
      return false;
    }
    Word next = words.get(last + 1);
    boolean joined = Set.of("and", "or", "y", "e", "o").contains(next.folded());
    return joined && !next.afterBreak();
  }

  private static int index(List<Word> words, Span span) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }
}

package io.sourcebook.relate;

import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the outlet from which a sentence has what it tells: {@code according to a Reuters report},
 * {@code she told the BBC}; not one that it only speaks about.
 */
final class NamedOutlet {

  /** Words between {@code confirmed} and {@code to the Herald}: {@code confirmed on Sunday to}. */
  private static final int MOST_BETWEEN = 4;

  private static final Set<String> BY = Set.of("by", "in", "por", "en", "de");

  private static final Set<String> MADE_PUBLIC =
      Set.of("reported", "published", "obtained", "publicado", "informado");

  /** Words between a preposition and a name. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "the",
          "a",
          "an",
          "la",
          "el",
          "un",
          "una",
          "newspaper",
          "agency",
          "broadcaster",
          "network",
          "agencia",
          "diario",
          "periodico",
          "cadena");

  private final FoundSentence sentence;
  private final List<Word> words;

  private NamedOutlet(FoundSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** The first outlet that the sentence names as its source, as it is printed. */
  static Optional<String> in(FoundSentence sentence) {
    for (Quotation quotation : sentence.quotations()) {
      if (!sentence.span().contains(quotation.span().start())) {
        continue;
      }
      if (quotation.via().isPresent()) {
        return quotation.via();
      }
      Optional<String> speaker =
          quotation.speaker().filter(Speaker::named).map(Speaker::name).filter(Outlets::isOutlet);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return new NamedOutlet(sentence).byCue();
  }

  /** Every outlet that stands in the sentence, as it is printed, whatever its part. */
  static List<String> allIn(FoundSentence sentence) {
    NamedOutlet reader = new NamedOutlet(sentence);
    List<String> found = new ArrayList<>();
    for (int start = 0; start < reader.words.size(); start++) {
      int end = reader.runEnd(start);
      if (end > start && reader.isOutlet(start, end)) {
        found.add(reader.printed(start, end));
      }
      start = Math.max(start, end - 1);
    }
    return found;
  }

  private Optional<String> byCue() {
    int start = 0;
    while (start < words.size()) {
      int end = runEnd(start);
      if (end == start) {
        start++;
        continue;
      }
      boolean outlet = isOutlet(start, end) && !sentence.inDirectSpeech(words.get(start).span());
      if (outlet && isSource(start, end)) {
        return Optional.of(printed(start, end));
      }
      if (end < words.size() && word(end).equals("media") && isAccordingTo(start)) {
        return Optional.of(printed(start, end + 1));
      }
      start = end;
    }
    return Optional.empty();
  }

  private boolean isSource(int start, int end) {
    return isAccordingTo(start) || reports(start, end) || isTold(start) || isCited(start);
  }

  /** {@code according to a Reuters report}, {@code según la agencia Efe}. */
  private boolean isAccordingTo(int start) {
    int at = beforeArticle(start);
    return (at >= 1 && word(at).equals("to") && word(at - 1).equals("according"))
        || (at >= 0 && word(at).equals("segun"))
        || (at >= 2 && word(at).equals("con") && word(at - 1).equals("acuerdo"));
  }

  /** {@code Reuters first reported}, {@code a Reuters report said}. */
  private boolean reports(int start, int end) {
    int before = beforeArticle(start);
    boolean dependent =
        before >= 0
            && !words.get(before + 1).afterBreak()
            && Vocabulary.PREPOSITIONS.contains(word(before));
    int at = end;
    if (at < words.size() && Outlets.REPORT_NOUNS.contains(word(at)) && gapIsSpace(at)) {
      at++;
      if (dependent && isPublishedIn(before)) {
        return true;
      }
    } else if (dependent || words.get(end - 1).possessive()) {
      return false;
    }
    while (at < words.size() && Outlets.ADVERBS.contains(word(at)) && gapIsSpace(at)) {
      at++;
      if (word(at - 1).equals("on") && at < words.size()) {
        at++;
      }
    }
    boolean verbBehind =
        at < words.size() && gapIsSpace(at) && Outlets.REPORT_VERBS.contains(word(at));
    boolean verbBefore =
        before >= 0
            && before == start - 1
            && (word(before).startsWith("inform") || word(before).startsWith("report"))
            && sentence.language().startsWith("es")
            && Outlets.REPORT_VERBS.contains(word(before));
    return verbBehind || verbBefore;
  }

  private boolean isPublishedIn(int preposition) {
    return word(preposition).equals("in") || word(preposition).equals("en");
  }

  /** {@code told the BBC}, {@code confirmed on Sunday to the Herald}, {@code said on CNN}. */
  private boolean isTold(int start) {
    int at = beforeArticle(start);
    if (at < 0 || words.get(start).afterBreak()) {
      return false;
    }
    if (word(at).equals("told")) {
      return true;
    }
    if (!List.of("to", "with", "on", "a", "con").contains(word(at))) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - MOST_BETWEEN); i--) {
      if (Outlets.TOLD.contains(word(i))) {
        return !word(at).equals("on") || i == at - 1;
      }
    }
    return false;
  }

  /** {@code reported by Reuters}, {@code citing the Herald}. */
  private boolean isCited(int start) {
    int at = beforeArticle(start);
    return at >= 0
        && (word(at).equals("citing")
            || word(at).equals("citando")
            || (at >= 1
                && BY.contains(word(at))
                && (MADE_PUBLIC.contains(word(at - 1))
                    || Outlets.REPORT_NOUNS.contains(word(at - 1)))));
  }

  /** The place of the word before a name and its article; -1 when there is none. */
  private int beforeArticle(int start) {
    int at = start - 1;
    while (at >= 0
        && BEFORE_NAME.contains(word(at))
        && !(word(at).equals("a") && at >= 1 && Outlets.TOLD.contains(word(at - 1)))) {
      at--;
    }
    return at;
  }

  /** Where the run of capitalised words that begins here ends; the same place when none does. */
  private int runEnd(int start) {
    if (!words.get(start).capitalised()) {
      return start;
    }
    int end = start + 1;
    while (end < words.size() && gapIsSpace(end) && !words.get(end - 1).possessive()) {
      boolean ofName =
          word(end).equals("of")
              && end + 1 < words.size()
              && words.get(end + 1).capitalised()
              && isOutlet(start, end);
      if (!words.get(end).capitalised() && !ofName) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isOutlet(int start, int end) {
    int first = end - start > 1 && word(start).equals("the") ? start + 1 : start;
    List<String> folded = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      folded.add(word(i));
    }
    return Outlets.isOutlet(folded);
  }

  private boolean gapIsSpace(int at) {
    return !words.get(at).afterBreak();
  }

  private String word(int at) {
    return words.get(at).folded();
  }

  /**
   * The words from {@code start} to before {@code end} as one name, without a possessive ending.
   */
  private String printed(int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      String text = words.get(i).text();
      boolean ending = i == end - 1 && words.get(i).possessive();
      out.append(i > start ? " " : "").append(ending ? text.replaceFirst("['’]s?$", "") : text);
    }
    return out.toString();
  }
}

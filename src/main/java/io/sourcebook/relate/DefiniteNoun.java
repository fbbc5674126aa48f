package io.sourcebook.relate;

import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import io.sourcebook.model.SubjectKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code That agreement} after a sentence about an agreement; {@code the agreement} later in the
 * article too, where it speaks of no other.
 *
 * <p>Right: {@code They signed the Oslo accord. [That accord] ended the strike.} Wrong: {@code They
 * signed the Oslo accord. The accord with Sweden is older.}
 */
final class DefiniteNoun implements CoreferenceRule {

  private static final Set<String> POINTING =
      Set.of(
          "that", "this", "those", "these", "ese", "esa", "esos", "esas", "este", "esta", "dicho",
          "dicha");

  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los", "las", "del", "al");

  /** Behind the noun, these introduce which one is meant: another, perhaps. */
  private static final Set<String> SPECIFIERS =
      Set.of(
          "with",
          "between",
          "of",
          "among",
          "signed",
          "reached",
          "struck",
          "made",
          "on",
          "over",
          "for",
          "to",
          "con",
          "entre",
          "de",
          "del",
          "sobre",
          "para",
          "firmado",
          "alcanzado");

  private final Set<String> heads;
  private final int firstNamed;
  private final boolean onlyOne;

  private DefiniteNoun(Set<String> heads, int firstNamed, boolean onlyOne) {
    this.heads = heads;
    this.firstNamed = firstNamed;
    this.onlyOne = onlyOne;
  }

  /**
   * The rule for one subject in one article.
   *
   * @param named the sentences that name the subject
   * @param rivals the sentences that name other subjects of the kind
   */
  static DefiniteNoun of(
      Referent subject,
      List<FoundSentence> sentences,
      Map<Passage, Mention> named,
      List<Map<Passage, Mention>> rivals) {
    Set<String> heads = heads(subject);
    int firstNamed = Integer.MAX_VALUE;
    boolean onlyOne = subject.kind() == SubjectKind.AGREEMENT;
    for (FoundSentence sentence : sentences) {
      boolean here = named.containsKey(sentence.passage());
      if (here && firstNamed == Integer.MAX_VALUE) {
        firstNamed = sentence.sentence().index();
      }
      onlyOne &=
          rivals.stream().noneMatch(rival -> rival.containsKey(sentence.passage()))
              && (here || !introduces(sentence, heads));
    }
    return new DefiniteNoun(heads, firstNamed, onlyOne);
  }

  /** The nouns by which a text can take the subject up again. */
  private static Set<String> heads(Referent subject) {
    Set<String> heads = new HashSet<>();
    addLastWord(subject.name(), heads);
    subject.aliases().forEach(alias -> addLastWord(alias, heads));
    Set<String> ofKind =
        subject.kind() == SubjectKind.AGREEMENT
            ? Vocabulary.AGREEMENTS
            : subject.kind() == SubjectKind.EVENT ? Vocabulary.GATHERINGS : Set.of();
    for (String term : subject.match().orElse("").split("[^\\p{L}\\p{M}]+", -1)) {
      String folded = term.isEmpty() ? "" : WordScanner.fold(term);
      if (term.equals(term.toLowerCase(Locale.ROOT)) && ofKind.contains(folded)) {
        heads.add(Stem.of(folded));
      }
    }
    if (subject.kind() == SubjectKind.AGREEMENT
        && heads.stream().anyMatch(head -> stems(Vocabulary.AGREEMENTS).contains(head))) {
      heads.addAll(stems(Set.of("agreement", "deal", "accord", "pact", "acuerdo", "pacto")));
    }
    return heads;
  }

  private static void addLastWord(String name, Set<String> heads) {
    String[] parts = name.strip().split("[\\s\\u00a0]+", -1);
    String last = parts[parts.length - 1];
    // A capital marks a name: "the" before it would be no way to take it up again.
    if (parts.length > 1 && Character.isLowerCase(last.codePointAt(0))) {
      heads.add(Stem.of(WordScanner.fold(last)));
    }
  }

  private static Set<String> stems(Set<String> words) {
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(Stem.of(word)));
    return stems;
  }

  /** Whether a sentence brings in something of the kind: {@code a deal}, {@code trade accords}. */
  private static boolean introduces(FoundSentence sentence, Set<String> heads) {
    return introduced(sentence, heads) > 0;
  }

  private static int introduced(FoundSentence sentence, Set<String> heads) {
    List<Word> words = sentence.words();
    int introduced = 0;
    for (int i = 0; i < words.size(); i++) {
      if (heads.contains(Stem.of(words.get(i).folded())) && !takesUp(words, i)) {
        introduced++;
      }
    }
    return introduced;
  }

  /** Whether the noun stands directly behind {@code the} or {@code that}, without specifiers. */
  private static boolean takesUp(List<Word> words, int noun) {
    if (noun == 0 || words.get(noun).capitalised() || words.get(noun).afterBreak()) {
      return false;
    }
    String before = words.get(noun - 1).folded();
    boolean definite = POINTING.contains(before) || ARTICLES.contains(before);
    boolean specified =
        noun + 1 < words.size()
            && !words.get(noun + 1).afterBreak()
            && SPECIFIERS.contains(words.get(noun + 1).folded());
    return definite && !specified;
  }

  @Override
  public Optional<Word> find(
      Optional<FoundSentence> previous, Optional<Mention> mention, FoundSentence sentence) {
    if (sentence.role() == Role.HEADING) {
      return Optional.empty();
    }
    List<Word> words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      Word noun = words.get(i);
      if (!heads.contains(Stem.of(noun.folded()))
          || !takesUp(words, i)
          || sentence.inDirectSpeech(noun.span())) {
        continue;
      }
      boolean near =
          mention.isPresent()
              && previous.isPresent()
              && adjoins(previous.get(), sentence)
              && introduced(previous.get(), heads) <= 1;
      boolean later =
          onlyOne
              && sentence.sentence().index() > firstNamed
              && ARTICLES.contains(words.get(i - 1).folded());
      if ((near && !introduces(sentence, heads)) || later) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** In one block, or in blocks that follow each other. */
  private static boolean adjoins(FoundSentence previous, FoundSentence sentence) {
    return sentence.sentence().block() - previous.sentence().block() <= 1;
  }

  @Override
  public Span words(FoundSentence sentence, Word found) {
    int at = sentence.words().indexOf(found);
    return sentence.words().get(at - 1).span().cover(found.span());
  }
}

package io.sourcebook.relate;

import io.sourcebook.model.Passage;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is compared of an article: few and short values in place of its text and of all that was
 * found in it.
 *
 * @param words of the profiles of its sentences, each once, in order; there they are numbers, each
 *     the place of a word here
 * @param sentences in order
 * @param wire the house whose story it carries as a whole
 * @param claims for each of {@link DifferenceRules#ALL} what it claims, in order
 */
record Traits(
    List<String> words, List<Trait> sentences, Optional<Wire> wire, List<List<ClaimTrait>> claims) {

  Traits {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }

  /**
   * One sentence.
   *
   * @param index its place in the article, from 0
   * @param identity its hash: of its passage, and of all that it is compared by
   * @param sameWords equal for sentences that are the same word for word
   * @param compared whether it tells enough to be compared at all
   * @param body whether it tells something in the text itself
   * @param running whether it tells a count that still goes on
   * @param figures how many it gives
   * @param runs of its words, by which others are found that have them too
   * @param outlet from which it has what it tells
   * @param outlets all that it names
   * @param party with whom an agreement was made, where it tells that of one
   */
  record Trait(
      int index,
      Passage passage,
      long identity,
      long sameWords,
      boolean compared,
      NumberedProfile profile,
      boolean body,
      boolean running,
      int figures,
      SharedWording.Runs runs,
      Optional<String> outlet,
      List<String> outlets,
      Optional<String> party,
      Optional<MeetingTrait> meeting) {}

  /**
   * A meeting that a sentence tells of.
   *
   * @param place folded
   * @param onWeekday whether a weekday dates it and nothing more
   */
  record MeetingTrait(String place, boolean onWeekday) {}

  /** What decides whether a claim can be at odds with another. */
  record ClaimTrait(String matter, String version) {}

  /**
   * @param sentences of an article, in order
   */
  static Traits of(List<FoundSentence> sentences) {
    List<Profile> profiles = sentences.stream().map(Profile::of).toList();
    List<String> words = NumberedProfile.words(profiles);
    List<NumberedProfile> numbered = NumberedProfile.of(profiles, words);
    List<Trait> traits = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      long identity = identity(sentences.get(i).passage(), profiles.get(i));
      traits.add(of(sentences.get(i), i, identity, numbered.get(i)));
    }
    return new Traits(
        words,
        traits,
        sentences.stream().findFirst().flatMap(sentence -> Wire.of(sentence.findings().article())),
        DifferenceRules.ALL.stream().map(rule -> claims(rule.get(), sentences)).toList());
  }

  private static long identity(Passage passage, Profile profile) {
    return Sha256.bits(passage + " " + profile);
  }

  private static Trait of(
      FoundSentence sentence, int index, long identity, NumberedProfile profile) {
    boolean compared = sentence.role() != Role.HEADING && !sentence.asks() && profile.tells();
    return new Trait(
        index,
        sentence.passage(),
        identity,
        SameWords.key(sentence),
        compared,
        profile,
        sentence.role() == Role.BODY && !sentence.asks(),
        sentence.words().stream().anyMatch(word -> Vocabulary.RUNNING.contains(word.folded())),
        sentence.figures().size(),
        SharedWording.runs(sentence),
        NamedOutlet.in(sentence),
        NamedOutlet.allIn(sentence),
        PartiesRule.version(sentence),
        Meeting.of(sentence)
            .map(told -> new MeetingTrait(told.place(), told.weekdayWords().isPresent())));
  }

  private static List<ClaimTrait> claims(DifferenceRule rule, List<FoundSentence> sentences) {
    return rule.claims(sentences).stream()
        .map(claim -> new ClaimTrait(claim.matter(), claim.version()))
        .toList();
  }
}

package io.sourcebook.find;

import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ties the stretches between quotation marks to their cues and speakers. */
final class DirectQuotations {

  /** Fewer words between marks are a quotation only beside a cue. */
  private static final int FEWEST_WORDS = 3;

  /** A cue before a fragment governs it within this many tokens. */
  private static final int CUE_REACH = 14;

  /** A cue is beside one or two words within this many tokens. */
  private static final int NEAR = 5;

  private final Tokens tokens;
  private final SpeakerPhrases phrases;
  private final SpeakerResolver resolver;
  private final Subjects subjects;
  private final List<QuotationFinder.Stretch> stretches;
  private final List<List<Attribution>> attributions;

  /** What was found for each stretch between marks, by its number. */
  private final List<Tie> ties = new ArrayList<>();

  DirectQuotations(
      Tokens tokens,
      SpeakerPhrases phrases,
      SpeakerResolver resolver,
      List<QuotationFinder.Stretch> stretches,
      List<List<Attribution>> attributions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.resolver = resolver;
    this.subjects = new Subjects(tokens, phrases);
    this.stretches = stretches;
    this.attributions = attributions;
  }

  /**
   * Who says a stretch between marks.
   *
   * @param near whether the cue stands right beside it
   * @param own whether the attribution stands in the same sentence
   */
  private record Tie(
      int first,
      int last,
      int stretch,
      Optional<Attribution> attribution,
      Optional<SpeakerPhrase> speaker,
      boolean near,
      boolean own) {

    boolean isTied() {
      return attribution.isPresent() || speaker.isPresent();
    }

    Tie to(Attribution found, boolean beside, boolean inside) {
      return new Tie(first, last, stretch, Optional.of(found), found.speaker(), beside, inside);
    }
  }

  List<Quotation> find() {
    int s = 0;
    int token = 0;
    for (int q = 0; q < tokens.quoted().size(); q++) {
      while (token < tokens.size() && tokens.quotedAt(token) < q) {
        token++;
      }
      if (token >= tokens.size() || tokens.quotedAt(token) != q) {
        ties.add(new Tie(-1, -1, -1, Optional.empty(), Optional.empty(), false, false));
        continue;
      }
      int first = token;
      while (token < tokens.size() && tokens.quotedAt(token) == q) {
        token++;
      }
      while (s + 1 < stretches.size() && stretches.get(s).high() < first) {
        s++;
      }
      ties.add(tie(q, first, token - 1, s));
    }
    resume();
    List<Quotation> found = new ArrayList<>();
    for (int q = 0; q < ties.size(); q++) {
      quotation(q).ifPresent(found::add);
    }
    return found;
  }

  /** Gives the paragraphs of one quotation the same speaker, whichever of them has the cue. */
  private void resume() {
    for (int q = 1; q < ties.size(); q++) {
      if (tokens.quoted().get(q).resumed()) {
        Tie before = ties.get(q - 1);
        Tie tie = ties.get(q);
        if (!tie.isTied() && before.attribution().isPresent() && tie.first() >= 0) {
          ties.set(q, tie.to(before.attribution().get(), true, false));
        }
      }
    }
    for (int q = ties.size() - 2; q >= 0; q--) {
      if (tokens.quoted().get(q + 1).resumed()) {
        Tie behind = ties.get(q + 1);
        Tie tie = ties.get(q);
        if (!tie.isTied() && behind.attribution().isPresent() && tie.first() >= 0) {
          ties.set(q, tie.to(behind.attribution().get(), true, false));
        }
      }
    }
  }

  private Tie tie(int q, int first, int last, int s) {
    Tie none = new Tie(first, last, s, Optional.empty(), Optional.empty(), false, false);
    List<Attribution> here = attributions.get(s);
    Optional<Attribution> behind = behind(here, last, q);
    if (behind.isPresent()) {
      return none.to(behind.get(), true, true);
    }
    Optional<Attribution> before = before(here, first);
    if (before.isPresent()) {
      return none.to(before.get(), true, true);
    }
    Optional<Attribution> around = around(here, first, last);
    if (around.isPresent()) {
      return none.to(around.get(), false, true);
    }
    Optional<Attribution> earlier = earlier(here, first);
    if (earlier.isPresent()) {
      return none.to(earlier.get(), first - earlier.get().cueTo() <= NEAR, true);
    }
    Optional<Attribution> carried = carried(q, first, s);
    if (carried.isPresent()) {
      return none.to(carried.get(), true, false);
    }
    Optional<SpeakerPhrase> doer = signed(last, q, s).or(() -> doer(first, s));
    if (doer.isPresent()) {
      return new Tie(first, last, s, Optional.empty(), doer, false, true);
    }
    return none;
  }

  /** A cue right behind the closing mark: "…," she said. */
  private Optional<Attribution> behind(List<Attribution> here, int last, int q) {
    if (!tokens.quoted().get(q).closed()) {
      return Optional.empty();
    }
    int next = last + 1;
    boolean comma = tokens.is(next, ",");
    if (comma) {
      next++;
    }
    char end = tokens.text().charAt(tokens.quoted().get(q).end() - 1);
    boolean ended = comma || ",?!.…-—–".indexOf(end) >= 0;
    for (Attribution attribution : here) {
      int start = attribution.start();
      while (start - 1 >= next
          && (tokens.is(start - 1, "as")
              || SpeechWords.ADVERBS.contains(tokens.get(start - 1).word()))) {
        start--;
      }
      if (ended && start == next) {
        return Optional.of(attribution);
      }
    }
    return Optional.empty();
  }

  /** A cue right before the opening mark: she said: "…". */
  private Optional<Attribution> before(List<Attribution> here, int first) {
    Optional<Attribution> found = Optional.empty();
    for (Attribution attribution : here) {
      if (attribution.place() == Attribution.Place.AFTER && !attribution.hasContent()) {
        int i = attribution.end() + 1;
        while (i < first && isLink(i)) {
          i++;
        }
        if (i == first && attribution.cueTo() < first) {
          found = Optional.of(attribution);
        }
      }
    }
    return found;
  }

  private boolean isLink(int index) {
    Token token = tokens.get(index);
    return token.is(",")
        || token.is(":")
        || token.isDash()
        || token.is("that")
        || token.is("as")
        || token.is("a")
        || token.is("an")
        || token.is("the")
        || token.is("it")
        || token.is("him")
        || token.is("his")
        || token.is("their")
        || token.is("its")
        || token.is("her")
        || token.is("them")
        || token.is("this")
        || token.is("of")
        || token.is("que");
  }

  /** A reported clause in which the words stand. */
  private static Optional<Attribution> around(List<Attribution> here, int first, int last) {
    Optional<Attribution> found = Optional.empty();
    for (Attribution attribution : here) {
      if (attribution.hasContent()
          && attribution.contentFrom() <= first
          && last <= attribution.contentTo() + 1) {
        found = Optional.of(attribution);
      }
    }
    return found;
  }

  /** The nearest cue before the words in their own sentence. */
  private Optional<Attribution> earlier(List<Attribution> here, int first) {
    Optional<Attribution> found = Optional.empty();
    for (Attribution attribution : here) {
      if (attribution.cueTo() < first
          && first - attribution.cueTo() <= CUE_REACH
          && attribution.place() == Attribution.Place.AFTER
          && !isParted(attribution.cueTo() + 1, first)) {
        found = Optional.of(attribution);
      }
    }
    return found;
  }

  /** Whether a mark or a new clause stands between. */
  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (tokens.quotedAt(i) < 0
          && (token.isStop()
              || token.is(";")
              || token.is("but")
              || token.is("who")
              || token.is("which"))) {
        return true;
      }
    }
    return false;
  }

  /** The speaker goes on: "…," she said. "…"; or a line before ends with a colon. */
  private Optional<Attribution> carried(int q, int first, int s) {
    int before = first - 1;
    if (before < 0) {
      return Optional.empty();
    }
    if (tokens.is(before, ":") && s > 0 && stretches.get(s - 1).high() == before) {
      List<Attribution> previous = attributions.get(s - 1);
      return previous.isEmpty() ? Optional.empty() : Optional.of(previous.get(previous.size() - 1));
    }
    if (q == 0 || ties.get(q - 1).first() < 0) {
      return Optional.empty();
    }
    Tie earlier = ties.get(q - 1);
    if (earlier.stretch() == s - 1
        && earlier.own()
        && earlier.near()
        && stretches.get(s).low() == first
        && tokens.quoted().get(q - 1).block() == tokens.quoted().get(q).block()) {
      // A sentence that is nothing but a quotation, after one with its speaker.
      return earlier.attribution();
    }
    boolean sameBlock = tokens.quoted().get(q - 1).block() == tokens.quoted().get(q).block();
    boolean opens = tokens.get(before).isStop() || tokens.get(before).is(",");
    if (!sameBlock || !opens || earlier.attribution().isEmpty() || !earlier.near()) {
      return Optional.empty();
    }
    Attribution attribution = earlier.attribution().get();
    int end = Math.max(attribution.end(), earlier.last());
    return attribution.end() < first && first - end <= CUE_REACH && isBare(end + 1, first)
        ? Optional.of(attribution)
        : Optional.empty();
  }

  /** Whether at most an aside or a setting stands between, and no sentence. */
  private boolean isBare(int from, int to) {
    int stops = 0;
    for (int i = from; i < to; i++) {
      stops += tokens.get(i).isStop() && tokens.quotedAt(i) < 0 ? 1 : 0;
    }
    return stops <= 1;
  }

  /** "…" — Ana Silva: a name behind a dash, and nothing more. */
  private Optional<SpeakerPhrase> signed(int last, int q, int s) {
    int high = stretches.get(s).high();
    if (!tokens.quoted().get(q).closed() || last + 2 > high || !tokens.get(last + 1).isDash()) {
      return Optional.empty();
    }
    return phrases
        .right(last + 2, high)
        .filter(phrase -> phrase.kind() == SpeakerPhrase.Kind.NAME)
        .filter(phrase -> phrase.to() == high || tokens.is(phrase.to() + 1, ","));
  }

  /** "Silva made "…"": the sentence's person does something with these words. */
  private Optional<SpeakerPhrase> doer(int first, int s) {
    int verb = first - 1;
    int low = stretches.get(s).low();
    boolean colon = tokens.is(verb, ":");
    if (verb <= low || !(colon || tokens.get(verb).isWord()) || phrases.nameAt(verb) >= 0) {
      return Optional.empty();
    }
    String word = tokens.get(verb).word();
    if (colon) {
      return subjects
          .opening(low, verb - 1)
          .filter(
              phrase ->
                  phrase.kind() == SpeakerPhrase.Kind.NAME
                      || phrase.kind() == SpeakerPhrase.Kind.PRONOUN)
          .filter(phrase -> phrase.to() + 1 < verb);
    }
    if (!word.endsWith("ed")
        && !word.equals("made")
        && !word.equals("gave")
        && !word.equals("sent")) {
      return Optional.empty();
    }
    return subjects
        .opening(low, verb - 1)
        .filter(
            phrase ->
                phrase.kind() == SpeakerPhrase.Kind.NAME
                    || phrase.kind() == SpeakerPhrase.Kind.PRONOUN)
        .filter(phrase -> phrase.to() + 1 == verb);
  }

  private Optional<Quotation> quotation(int q) {
    Tie tie = ties.get(q);
    if (tie.first() < 0) {
      return Optional.empty();
    }
    int words = 0;
    int capitals = 0;
    int longer = 0;
    for (int i = tie.first(); i <= tie.last(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        words++;
        if (token.text().length() > 3) {
          longer++;
          capitals += token.isCapital() ? 1 : 0;
        }
      }
    }
    boolean title = longer > 0 && capitals == longer && words > 1 && !endsSentence(q);
    if (words == 0 || (words < FEWEST_WORDS && !tie.near()) || (title && !isSpoken(tie))) {
      return Optional.empty();
    }
    QuoteMarks.Quoted quoted = tokens.quoted().get(q);
    int start = quoted.start();
    int end = quoted.end();
    String text = tokens.text();
    while (start < end && isTrimmed(text.charAt(start), false)) {
      start++;
    }
    while (end > start && isTrimmed(text.charAt(end - 1), true)) {
      end--;
    }
    if (end == start) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = tie.speaker().map(resolver::resolve);
    Optional<String> via = tie.attribution().flatMap(Attribution::outlet);
    return Optional.of(
        QuotationFinder.quotation(
            tokens,
            tokens.chars(start, end),
            true,
            tie.attribution(),
            speaker,
            via,
            tie.own() || isNextTo(q, tie)));
  }

  private boolean endsSentence(int q) {
    QuoteMarks.Quoted quoted = tokens.quoted().get(q);
    char end = tokens.text().charAt(quoted.end() - 1);
    return end == '!' || end == '?' || end == '.';
  }

  /** Whether a comma or colon sets the words off as speech. */
  private boolean isSpoken(Tie tie) {
    return tie.near()
        && tie.attribution()
            .filter(
                attribution ->
                    attribution.start() > tie.last()
                        || tokens.is(tie.first() - 1, ",")
                        || tokens.is(tie.first() - 1, ":"))
            .isPresent();
  }

  /** Whether the cue stands in the same block, so that one span can cover both. */
  private boolean isNextTo(int q, Tie tie) {
    return tie.attribution()
        .filter(
            attribution ->
                tokens.block(tokens.get(attribution.cueFrom()).sentence())
                    == tokens.quoted().get(q).block())
        .isPresent();
  }

  private static boolean isTrimmed(char c, boolean atEnd) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || (atEnd && c == ',');
  }
}

package io.sourcebook.find;

import io.sourcebook.find.SpeechWords.Use;
import io.sourcebook.find.SpeechWords.Verb;
import io.sourcebook.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a sentence outside of quotation marks, each with its speaker and its words. */
final class AttributionScanner {

  /** A reported clause of fewer words says nothing that could be cited. */
  private static final int FEWEST_WORDS = 3;

  /** How far behind a verb without "that" another verb must show that a clause follows. */
  private static final int CLAUSE_REACH = 14;

  /** How a clause begins that tells what the speaker did not do besides. */
  private static final Set<String> DEEDS =
      Set.of("did", "does", "declined", "declines", "refused", "gave", "provided", "offered");

  private final Tokens tokens;
  private final SpeakerPhrases phrases;
  private final Subjects subjects;
  private final Verdicts verdicts;

  AttributionScanner(Tokens tokens, SpeakerPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.subjects = new Subjects(tokens, phrases);
    this.verdicts = new Verdicts(tokens, phrases);
  }

  /** The attributions between two tokens, both included, in order. */
  List<Attribution> scan(int low, int high) {
    List<Attribution> found = new ArrayList<>();
    for (int i = low; i <= high; i++) {
      if (tokens.quotedAt(i) >= 0) {
        continue;
      }
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      if (token.is("according") && tokens.is(i + 1, "to")) {
        accordingTo(i, i + 1, low, high).ifPresent(found::add);
      } else if (token.is("segun")) {
        accordingTo(i, i, low, high).ifPresent(found::add);
      } else if (phrases.nameAt(i) < 0) {
        Optional<Verb> verb = SpeechWords.verb(token.word());
        if (verb.isPresent()) {
          verb(i, i, verb.get(), low, high, found).ifPresent(found::add);
        } else if ((token.is("put") || token.is("puts")) && tokens.is(i + 1, "it")) {
          Verb put = new Verb("put", token.word(), Set.of(Use.QUOTE));
          verb(i, i + 1, put, low, high, found).ifPresent(found::add);
        } else if (token.is("made") || token.is("makes") || token.is("make")) {
          madeClear(i, low, high, found).ifPresent(found::add);
        }
      }
    }
    return bounded(found);
  }

  /** "made clear that", "made it clear that". */
  private Optional<Attribution> madeClear(int index, int low, int high, List<Attribution> before) {
    int clear = tokens.is(index + 1, "it") ? index + 2 : index + 1;
    if (clear + 1 > high || !tokens.is(clear, "clear") || !tokens.is(clear + 1, "that")) {
      return Optional.empty();
    }
    Verb verb = SpeechWords.verb("said").orElseThrow();
    return verb(index, clear, verb, low, high, before);
  }

  private Optional<Attribution> verb(
      int at, int cueEnd, Verb verb, int low, int high, List<Attribution> before) {
    if (isNoun(at, verb, low)) {
      return Optional.empty();
    }
    Subjects.Left left = subjects.of(at, verb, low);
    if (left.withheld() || left.passive()) {
      return Optional.empty();
    }
    Optional<Attribution> inverted = inverted(at, verb, left, low, high);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<SpeakerPhrase> subject = left.phrase();
    boolean borrowed = false;
    if (subject.isEmpty()) {
      if (!borrows(at, verb, left)) {
        return Optional.empty();
      }
      subject = lender(before, low, at);
      borrowed = true;
    } else if (verb.isParticiple() && !left.helped()) {
      // "a letter to Smith asking …": who asks is not clear; "a clip of Smith saying …" is.
      if (left.edge() < low || !tokens.is(left.edge(), "of")) {
        return Optional.empty();
      }
    }
    if (subject.isPresent() && !borrowed && verb.isPlainForm() && !canSpeak(subject.get())) {
      // "to defend … and at the same time argue …"
      subject = lender(before, low, at);
      borrowed = true;
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    boolean plainly = verb.plain().equals("say") || verb.plain().equals("tell");
    if ((!plainly || left.relative()) && !canSpeak(subject.get())) {
      return Optional.empty();
    }
    if (!borrowed && verb.isPlainForm() && !isPlural(subject.get()) && !left.helped()) {
      return Optional.empty();
    }
    int start = borrowed ? at : subject.get().from();
    return clause(at, cueEnd, verb, subject.get(), start, left, low, high, borrowed);
  }

  /** Whether the form is a noun here: "the report", "his claims". */
  private boolean isNoun(int at, Verb verb, int low) {
    if (at == low) {
      return !verb.isParticiple();
    }
    Token before = tokens.get(at - 1);
    if (tokens.quotedAt(at - 1) >= 0) {
      return false;
    }
    if (verb.takes(Use.NOUN)
        && (verb.isPlainForm() || verb.form().endsWith("s") || verb.form().equals("anuncio"))) {
      return before.kind() == Token.Kind.POSSESSIVE
          || SpeechWords.DETERMINERS.contains(before.word())
          || SpeechWords.PREPOSITIONS.contains(before.word())
          || !(phrases.nameAt(at - 1) >= 0
              || SpeechWords.PRONOUNS.contains(before.word())
              || SpeechWords.SOURCES.contains(before.word())
              || SpeechWords.ADVERBS.contains(before.word())
              || SpeechWords.MODALS.contains(before.word())
              || before.is("who")
              || before.is("to")
              || before.is(",")
              || before.is(")")
              || before.is("and"));
    }
    return before.is("the") || before.is("a") || before.is("an");
  }

  /** Whether a verb without a subject of its own takes that of the sentence. */
  private boolean borrows(int at, Verb verb, Subjects.Left left) {
    if (verb.isParticiple()) {
      return at == 0 || !isUnclear(tokens.get(at - 1).word());
    }
    if (left.infinitive()) {
      return verb.takes(Use.QUOTE);
    }
    return left.joined() || (verb.isPlainForm() && verb.takes(Use.QUOTE) && at > 0);
  }

  /** "without saying", "accused of saying": the sentence's subject says nothing. */
  private static boolean isUnclear(String before) {
    return switch (before) {
      case "without", "worth", "of", "for", "about", "against", "from", "than", "having", "not" ->
          true;
      default -> false;
    };
  }

  /** The speaker of the attribution before in the sentence, else the sentence's subject. */
  private Optional<SpeakerPhrase> lender(List<Attribution> before, int low, int at) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Attribution earlier = before.get(i);
      if (earlier.cueFrom() >= low && !tokens.is(earlier.cueFrom(), "according")) {
        return earlier.speaker();
      }
    }
    return subjects.opening(low, at - 1).filter(this::canSpeak);
  }

  /** "…," said a spokesman: the subject stands behind the verb. */
  private Optional<Attribution> inverted(int at, Verb verb, Subjects.Left left, int low, int high) {
    if (left.phrase().isPresent() && !isQuoteEnd(at - 1)) {
      return Optional.empty();
    }
    boolean behindQuote = at > low && isQuoteEnd(at - 1);
    boolean behindClause = at > low + FEWEST_WORDS && tokens.is(at - 1, ",");
    if ((!behindQuote && !behindClause)
        || verb.isParticiple()
        || !verb.takes(Use.QUOTE)
        || left.infinitive()) {
      return Optional.empty();
    }
    Optional<SpeakerPhrase> phrase = phrases.right(at + 1, high);
    if (phrase.isEmpty()
        || (!behindQuote && !(canSpeak(phrase.get()) && endsThere(phrase.get(), high)))) {
      return Optional.empty();
    }
    if (!canSpeak(phrase.get())) {
      return Optional.empty();
    }
    int from = behindQuote ? -1 : low;
    return Optional.of(
        new Attribution(
            at,
            at,
            phrase,
            Attribution.Place.BEFORE,
            from,
            behindQuote ? -1 : at - 2,
            at,
            phrase.get().to(),
            Optional.empty()));
  }

  /** Whether nothing but an aside or the end follows. */
  private boolean endsThere(SpeakerPhrase phrase, int high) {
    int next = phrase.to() + 1;
    return next > high
        || tokens.get(next).isStop()
        || tokens.is(next, ",")
        || tokens.is(next, "in")
        || tokens.is(next, "on");
  }

  private boolean isQuoteEnd(int index) {
    return index >= 0
        && tokens.get(index).kind() == Token.Kind.QUOTE
        && tokens.get(index).end() == tokens.quoted().get(tokens.quotedAt(index)).close();
  }

  private Optional<Attribution> clause(
      int at,
      int cueEnd,
      Verb verb,
      SpeakerPhrase subject,
      int start,
      Subjects.Left left,
      int low,
      int high,
      boolean borrowed) {
    int i = cueEnd + 1;
    Optional<String> outlet = Optional.empty();
    if (verb.takes(Use.HEARER) && i <= high) {
      Optional<SpeakerPhrase> hearer = hearer(i, high);
      if (hearer.isPresent()) {
        if (isOutlet(hearer.get())) {
          outlet = Optional.of(outlets(hearer.get().head()));
        }
        i = hearer.get().to() + 1;
      }
    }
    int afterHearer = i;
    while (i <= high) {
      int setting = setting(i, high);
      if (setting < 0) {
        break;
      }
      for (int k = i; k <= setting; k++) {
        if (outlet.isEmpty() && phrases.nameAt(k) >= 0 && isOutlet(phrases.nameAt(k))) {
          outlet = Optional.of(outlets(phrases.nameAt(k)));
        }
      }
      i = setting + 1;
    }
    Attribution bare =
        new Attribution(
            at,
            cueEnd,
            Optional.of(subject),
            Attribution.Place.AFTER,
            -1,
            -1,
            start,
            Math.min(Math.max(i - 1, cueEnd), high),
            outlet);
    if (left.edge() >= low && isObject(tokens.get(left.edge()).word())) {
      return direct(bare, verb);
    }
    if (!left.infinitive()) {
      int judgement = verdicts.end(cueEnd + 1, verb, contentEnd(high));
      if (judgement > cueEnd) {
        return Optional.of(at(bare, Attribution.Place.AFTER, cueEnd + 1, judgement));
      }
    }
    if (tokens.is(i, "that") || tokens.is(i, "que")) {
      if (i < high && (verb.takes(Use.CLAUSE) || verb.takes(Use.THAT))) {
        return content(bare, i + 1, high);
      }
      return direct(bare, verb);
    }
    if (i > high
        || tokens.get(i).isStop()
        || tokens.is(i, ",")
        || tokens.is(i, ";")
        || tokens.is(i, ":")) {
      boolean colon = tokens.is(i, ":") || (i <= high && tokens.is(i, ",") && quoteOpens(i + 1));
      if (!colon && !borrowed && verb.takes(Use.CLAUSE)) {
        return postponed(bare, subject, left, low, high);
      }
      return direct(bare, verb);
    }
    if (tokens.quotedAt(i) >= 0) {
      return direct(bare, verb);
    }
    if (verb.takes(Use.INFINITIVE) && tokens.is(i, "to") && !borrowed) {
      return content(bare, i, high);
    }
    if (verb.takes(Use.CLAUSE) && !left.infinitive() && opensClause(afterHearer, verb, high)) {
      return content(bare, i, high);
    }
    return direct(bare, verb);
  }

  /** "what she says", "how experts see it": what is said stands elsewhere. */
  private static boolean isObject(String word) {
    return switch (word) {
      case "what",
          "how",
          "why",
          "whom",
          "everything",
          "anything",
          "something",
          "nothing",
          "whatever",
          "lo" ->
          true;
      default -> false;
    };
  }

  private static Optional<Attribution> direct(Attribution bare, Verb verb) {
    return verb.takes(Use.QUOTE) ? Optional.of(bare) : Optional.empty();
  }

  private boolean quoteOpens(int index) {
    return index < tokens.size() && tokens.get(index).kind() == Token.Kind.QUOTE;
  }

  /** "The road is closed, the mayor said.": what is said stands before the speaker. */
  private Optional<Attribution> postponed(
      Attribution bare, SpeakerPhrase subject, Subjects.Left left, int low, int high) {
    int comma = subject.from() - 1;
    boolean held =
        left.edge() >= 0
            && SpeechWords.SUBORDINATORS.contains(tokens.get(Math.max(left.edge(), 0)).word());
    if (comma <= low || held) {
      return Optional.of(bare);
    }
    if (isQuoteEnd(comma)) {
      return Optional.of(at(bare, Attribution.Place.BEFORE, -1, -1));
    }
    if (!tokens.is(comma, ",") || words(low, comma - 1) < FEWEST_WORDS) {
      return Optional.of(bare);
    }
    if (isQuoteEnd(comma - 1)) {
      return Optional.of(at(bare, Attribution.Place.BEFORE, -1, -1));
    }
    // "Human rights, she added, may …": the longer side holds the statement.
    int behind = bare.end() + 1;
    if (behind < high
        && tokens.is(behind, ",")
        && words(behind + 1, high) > words(low, comma - 1)) {
      return Optional.of(at(bare, Attribution.Place.AFTER, behind + 1, contentEnd(high)));
    }
    return Optional.of(at(bare, Attribution.Place.BEFORE, low, comma - 1));
  }

  private static Attribution at(Attribution bare, Attribution.Place place, int from, int to) {
    return new Attribution(
        bare.cueFrom(),
        bare.cueTo(),
        bare.speaker(),
        place,
        from,
        to,
        bare.start(),
        bare.end(),
        bare.outlet());
  }

  private Optional<Attribution> content(Attribution bare, int from, int high) {
    int to = contentEnd(high);
    int start = from;
    while (start < to && tokens.is(start, ",")) {
      start++;
    }
    if (isSubordinate(bare)) {
      for (int i = start; i <= to; i++) {
        if (tokens.is(i, ",") && tokens.quotedAt(i) < 0) {
          to = i - 1;
          break;
        }
      }
    }
    to = beforeOwnDeed(start, to);
    if (words(start, to) < FEWEST_WORDS) {
      return Optional.of(bare);
    }
    return Optional.of(at(bare, Attribution.Place.AFTER, start, to));
  }

  /** "He said the road was closed, but did not say why": the last clause is told of the speaker. */
  private int beforeOwnDeed(int from, int to) {
    for (int i = from; i + 2 <= to; i++) {
      boolean turns = tokens.is(i, ",") && tokens.is(i + 1, "but") && tokens.quotedAt(i) < 0;
      if (turns && DEEDS.contains(tokens.get(i + 2).word())) {
        return i - 1;
      }
    }
    return to;
  }

  /** "Although officials claim …, …": what is said ends where the main clause begins. */
  private boolean isSubordinate(Attribution bare) {
    int before = bare.start() - 1;
    return before >= 0
        && tokens.quotedAt(before) < 0
        && tokens.get(before).sentence() == tokens.get(bare.start()).sentence()
        && tokens.get(before).isCapital()
        && SpeechWords.SUBORDINATORS.contains(tokens.get(before).word());
  }

  /** The last token of a sentence that is not its full stop. */
  private int contentEnd(int high) {
    int to = high;
    while (to > 0 && tokens.get(to).isStop() && tokens.quotedAt(to) < 0) {
      to--;
    }
    return to;
  }

  private int words(int from, int to) {
    int count = 0;
    for (int i = from; i <= to && count <= CLAUSE_REACH * 2; i++) {
      count += tokens.get(i).isWord() || tokens.get(i).kind() == Token.Kind.NUMBER ? 1 : 0;
    }
    return count;
  }

  private Optional<SpeakerPhrase> hearer(int index, int high) {
    Token token = tokens.get(index);
    if (SpeechWords.FIRST_AND_SECOND.contains(token.word()) || token.is("them")) {
      return Optional.of(new SpeakerPhrase(index, index, SpeakerPhrase.Kind.PRONOUN, -1, index));
    }
    if (token.is("that")) {
      return Optional.empty();
    }
    return phrases.right(index, high);
  }

  private boolean isOutlet(SpeakerPhrase phrase) {
    return phrase.head() >= 0 && isOutlet(phrase.head());
  }

  private boolean isOutlet(int name) {
    NameFinder.Located located = phrases.name(name);
    return NameWords.isOutlet(tokens, located.from(), located.to())
        || (located.name().kind() == Name.Kind.ORGANISATION
            && NameWords.WITH_ARTICLE.contains(tokens.get(located.to()).word()));
  }

  /** An outlet's full name, and that of a second one joined to it. */
  private String outlets(int name) {
    NameFinder.Located located = phrases.name(name);
    int and = located.to() + 1;
    int other = tokens.is(and + 1, "the") ? and + 2 : and + 1;
    if (tokens.is(and, "and") && phrases.nameAt(other) >= 0 && isOutlet(phrases.nameAt(other))) {
      return located.name().full() + " and " + phrases.name(phrases.nameAt(other)).name().full();
    }
    return located.name().full();
  }

  /** The last token of words about time, place or hearer that stand at {@code index}, or -1. */
  private int setting(int index, int high) {
    Token token = tokens.get(index);
    if (tokens.quotedAt(index) >= 0) {
      return -1;
    }
    if (NameWords.WEEKDAYS.contains(token.word())) {
      boolean part = index < high && isPartOfDay(tokens.get(index + 1).word());
      return part ? index + 1 : index;
    }
    if (index < high
        && (token.is("last")
            || token.is("this")
            || token.is("earlier")
            || token.is("late")
            || token.is("early"))) {
      String next = tokens.get(index + 1).word();
      if (isPartOfDay(next)
          || NameWords.WEEKDAYS.contains(next)
          || NameWords.MONTHS.contains(next)) {
        return index + 1;
      }
      if (token.is("earlier") && index + 2 <= high && tokens.is(index + 1, "this")) {
        return index + 2;
      }
      return -1;
    }
    if (token.is("today") || token.is("yesterday") || token.is("too") || token.is("again")) {
      return index;
    }
    if (index >= high) {
      return -1;
    }
    Token next = tokens.get(index + 1);
    if (token.is("on")
        && (NameWords.WEEKDAYS.contains(next.word()) || NameWords.MONTHS.contains(next.word()))) {
      int end = index + 1;
      if (end < high
          && (tokens.get(end + 1).kind() == Token.Kind.NUMBER
              || isPartOfDay(tokens.get(end + 1).word()))) {
        end++;
      }
      return end;
    }
    boolean opens =
        token.is("in")
            || token.is("on")
            || token.is("during")
            || token.is("at")
            || token.is("to")
            || token.is("via")
            || token.is("through")
            || token.is("after")
            || token.is("en");
    if (!opens) {
      return -1;
    }
    if (token.is("to")
        && !(phrases.nameAt(index + 1) >= 0
            || next.is("reporters")
            || next.is("the")
            || next.is("journalists"))) {
      return -1;
    }
    // The words of a setting end at "that", a mark or a quotation.
    for (int i = index + 1; i <= high && i - index < CLAUSE_REACH; i++) {
      Token t = tokens.get(i);
      if (tokens.is(i, "that")
          || tokens.is(i, "que")
          || tokens.quotedAt(i) >= 0
          || t.is(":")
          || t.is(",")
          || t.isStop()) {
        return i - 1;
      }
      if (SpeechWords.SETTINGS.contains(t.word())
          && !(i < high
              && (SpeechWords.PREPOSITIONS.contains(tokens.get(i + 1).word())
                  || NameWords.WEEKDAYS.contains(tokens.get(i + 1).word())
                  || SpeechWords.SETTINGS.contains(tokens.get(i + 1).word())))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPartOfDay(String word) {
    return switch (word) {
      case "night", "morning", "afternoon", "evening", "week", "month", "year", "weekend", "day" ->
          true;
      default -> false;
    };
  }

  /** Whether a clause without "that" begins here. */
  private boolean opensClause(int index, Verb verb, int high) {
    if (index > high) {
      return false;
    }
    Token first = tokens.get(index);
    if (!first.isWord() && first.kind() != Token.Kind.NUMBER && !first.is("$")) {
      return false;
    }
    boolean time = setting(index, high) >= 0;
    if (!time
        && ((SpeechWords.PREPOSITIONS.contains(first.word())
                && !first.is("in")
                && !first.is("by")
                && !first.is("under"))
            || first.is("to")
            || first.is("so")
            || first.is("about")
            || first.is("and")
            || first.is("or")
            || first.is("as")
            || first.is("nothing")
            || first.is("when")
            || first.is("while"))) {
      return false;
    }
    if (words(index, contentEnd(high)) < FEWEST_WORDS) {
      return false;
    }
    for (int i = index + 1; i <= high && i < index + CLAUSE_REACH; i++) {
      Token token = tokens.get(i);
      if (SpeechWords.MODALS.contains(token.word())
          || (SpeechWords.AUXILIARIES.contains(token.word())
              && token.kind() != Token.Kind.POSSESSIVE)
          || token.word().endsWith("n't")) {
        return true;
      }
      if (!verb.takes(Use.VERBAL)
          && (i > index + 1 || SpeechWords.PRONOUNS.contains(first.word()))) {
        return true;
      }
      if (token.word().endsWith("ed")
          && !token.isCapital()
          && !SpeechWords.DETERMINERS.contains(tokens.get(i - 1).word())) {
        return true;
      }
      if (verb.takes(Use.VERBAL)
          && (token.is("to") || token.is("which") || token.is("who") || isLateComma(i, index))) {
        return false;
      }
    }
    return false;
  }

  /** A comma behind the first words; one behind "on Monday" or "in May" may open a clause. */
  private boolean isLateComma(int comma, int start) {
    return tokens.is(comma, ",")
        && !SpeechWords.PREPOSITIONS.contains(tokens.get(start).word())
        && !SpeechWords.SUBORDINATORS.contains(tokens.get(start).word());
  }

  private Optional<Attribution> accordingTo(int from, int to, int low, int high) {
    Optional<SpeakerPhrase> phrase = phrases.right(to + 1, high);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    if (!canSpeak(phrase.get()) && phrase.get().kind() != SpeakerPhrase.Kind.NOUN) {
      return Optional.empty();
    }
    SpeakerPhrase speaker = phrase.get();
    int behind = skipAsides(speaker.to() + 1, high);
    boolean leading = words(low, from - 1) <= 1;
    int contentFrom;
    int contentTo;
    Attribution.Place place;
    int lowEnd = from - 1;
    while (lowEnd > low
        && (tokens.is(lowEnd, ",") || tokens.get(lowEnd).isDash() || tokens.is(lowEnd, "("))) {
      lowEnd--;
    }
    int rest = behind <= high ? words(behind, contentEnd(high)) : 0;
    if (leading || rest > words(low, lowEnd)) {
      contentFrom = behind;
      contentTo = contentEnd(high);
      place = Attribution.Place.AFTER;
    } else {
      contentFrom = low;
      contentTo = lowEnd;
      place = Attribution.Place.BEFORE;
    }
    boolean empty = contentTo < contentFrom || words(contentFrom, contentTo) < FEWEST_WORDS;
    return Optional.of(
        new Attribution(
            from,
            to,
            phrase,
            place,
            empty ? -1 : contentFrom,
            empty ? -1 : contentTo,
            from,
            speaker.to(),
            Optional.empty()));
  }

  /** Goes on behind "…, a senior fellow at the institute," to what follows. */
  private int skipAsides(int index, int high) {
    int i = index;
    if (i <= high
        && (tokens.is(i, "in") || tokens.is(i, "published") || tokens.is(i, "released"))) {
      while (i <= high && !tokens.is(i, ",")) {
        i++;
      }
    }
    if (i > high || !tokens.is(i, ",")) {
      return i;
    }
    int next = i + 1;
    int second = next;
    while (second <= high && !(tokens.is(second, ",") && tokens.quotedAt(second) < 0)) {
      second++;
    }
    boolean aside =
        next < high
            && phrases.nameAt(index - 1) >= 0
            && (tokens.is(next, "a")
                || tokens.is(next, "an")
                || (tokens.is(next, "the") && hasTitle(next, second))
                || tokens.is(next, "who")
                || tokens.is(next, "which")
                || NameWords.isTitle(tokens.get(next).word())
                || NameWords.TITLE_MODIFIERS.contains(tokens.get(next).word()))
            && second - next < CLAUSE_REACH * 2
            && !hasFiniteVerb(next, second, tokens.is(next, "who") || tokens.is(next, "which"));
    return aside ? second + 1 : next;
  }

  private boolean hasTitle(int from, int to) {
    for (int i = from; i < to && !SpeechWords.PREPOSITIONS.contains(tokens.get(i).word()); i++) {
      if (NameWords.isTitle(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFiniteVerb(int from, int to, boolean relative) {
    for (int i = from; i < to && !relative; i++) {
      String word = tokens.get(i).word();
      if (SpeechWords.MODALS.contains(word)
          || (SpeechWords.AUXILIARIES.contains(word)
              && tokens.get(i).kind() != Token.Kind.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts each reported clause where the next cue of the sentence begins. */
  private List<Attribution> bounded(List<Attribution> all) {
    List<Attribution> found = withoutEchoes(all);
    List<Attribution> bounded = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Attribution current = found.get(i);
      if (current.hasContent()
          && current.place() == Attribution.Place.AFTER
          && i + 1 < found.size()) {
        Attribution next = found.get(i + 1);
        int cut = cutBefore(next, current.contentFrom());
        if (cut >= 0 && cut < current.contentTo()) {
          int to = trimmed(cut, current.contentFrom());
          boolean enough = words(current.contentFrom(), to) >= FEWEST_WORDS;
          current =
              enough ? current.withContent(current.contentFrom(), to) : current.withContent(-1, -1);
        }
      } else if (current.hasContent() && current.place() == Attribution.Place.BEFORE && i > 0) {
        Attribution previous = bounded.get(i - 1);
        // The clause before already belongs to somebody; the outlet that closes the sentence only
        // passes it on.
        if (previous.hasContent()
            && previous.contentTo() >= current.contentFrom()
            && previous.cueFrom() >= current.contentFrom()) {
          int to = Math.min(previous.contentTo(), current.contentTo());
          bounded.set(
              i - 1,
              previous.withContent(previous.contentFrom(), Math.max(previous.contentFrom(), to)));
        }
      }
      bounded.add(current);
    }
    return bounded;
  }

  private List<Attribution> withoutEchoes(List<Attribution> all) {
    List<Attribution> found = new ArrayList<>();
    for (Attribution one : all) {
      if (!isEchoed(found, one)) {
        found.add(one);
      }
    }
    return found;
  }

  /** "She said she hopes …": the second cue adds no other speaker. */
  private boolean isEchoed(List<Attribution> found, Attribution current) {
    if (found.isEmpty() || current.speaker().isEmpty()) {
      return false;
    }
    Attribution before = found.get(found.size() - 1);
    return before.hasContent()
        && before.place() == Attribution.Place.AFTER
        && current.speaker().get().kind() == SpeakerPhrase.Kind.PRONOUN
        && current.start() - before.contentFrom() <= 1
        && current.start() >= before.contentFrom();
  }

  /** Where a clause ends before the next cue that is tied to it by a comma, "and" or "but". */
  private int cutBefore(Attribution next, int from) {
    int start = next.start();
    if (next.place() == Attribution.Place.BEFORE) {
      return start - 1;
    }
    int before = start - 1;
    while (before > from
        && (SpeechWords.ADVERBS.contains(tokens.get(before).word())
            || tokens.get(before).word().endsWith("ly")
            || SpeechWords.AUXILIARIES.contains(tokens.get(before).word()))) {
      before--;
    }
    if (tokens.is(before, "and")
        || tokens.is(before, "but")
        || tokens.is(before, ",")
        || tokens.is(before, ";")
        || tokens.is(before, "while")) {
      return before;
    }
    return tokens.is(next.cueFrom(), "according") ? start - 1 : -1;
  }

  private int trimmed(int end, int from) {
    int to = end;
    while (to > from
        && tokens.quotedAt(to) < 0
        && (tokens.is(to, ",")
            || tokens.is(to, "and")
            || tokens.is(to, "but")
            || tokens.is(to, ";")
            || tokens.is(to, "while")
            || tokens.get(to).isDash())) {
      to--;
    }
    return to;
  }

  /** Whether the words can stand for one who says something. */
  boolean canSpeak(SpeakerPhrase phrase) {
    if (phrase.kind() != SpeakerPhrase.Kind.NOUN) {
      return true;
    }
    for (int i = phrase.from(); i <= phrase.main(); i++) {
      String word = tokens.get(i).word();
      if (i == phrase.main()
          && (SpeechWords.SOURCES.contains(word)
              || NameWords.isTitle(word)
              || NameWords.DEMONYMS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(SpeakerPhrase phrase) {
    return switch (phrase.kind()) {
      case LIST -> true;
      case PRONOUN -> tokens.is(phrase.main(), "they");
      case NAME -> tokens.get(phrase.main()).word().endsWith("s");
      case NOUN -> {
        String word = tokens.get(phrase.main()).word();
        yield word.endsWith("s")
            || word.endsWith("men")
            || word.endsWith("ple")
            || word.equals("media")
            || word.equals("police")
            || word.equals("many")
            || word.equals("some")
            || word.equals("percent");
      }
    };
  }
}

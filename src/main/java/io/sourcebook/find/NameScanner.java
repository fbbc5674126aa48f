package io.sourcebook.find;

import io.sourcebook.model.GivenNames;
import io.sourcebook.model.Name.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the capitalised runs of one sentence as names, and takes titles off them. */
final class NameScanner {

  /** Longer runs are lists or headlines, not names. */
  private static final int LONGEST_RUN = 12;

  private final Tokens tokens;
  private final boolean spanish;
  private final RoleReader roles;

  NameScanner(Tokens tokens, boolean spanish) {
    this.tokens = tokens;
    this.spanish = spanish;
    this.roles = new RoleReader(tokens);
  }

  /** The names of a sentence, in order, without overlap. */
  List<NameCandidate> scan(int sentence) {
    List<NameCandidate> found = new ArrayList<>();
    int last = tokens.last(sentence);
    boolean opening = true;
    for (int i = tokens.first(sentence); i <= last; ) {
      Token token = tokens.get(i);
      if (token.isCapital() && !isCapitalNoise(token)) {
        int end = runEnd(i, last);
        split(i, end, opening, found);
        i = end + 1;
        opening = false;
      } else {
        opening =
            token.kind() == Token.Kind.QUOTE
                || token.is(":")
                || token.isStop()
                || token.is("•")
                || (opening && token.kind() == Token.Kind.MARK);
        i++;
      }
    }
    return found;
  }

  /** The pronoun I, a clock's zone, and adjectives made with a small word: Lima-based. */
  private static boolean isCapitalNoise(Token token) {
    int hyphen = token.text().lastIndexOf('-');
    boolean adjective =
        hyphen > 0
            && hyphen + 1 < token.text().length()
            && Character.isLowerCase(token.text().codePointAt(hyphen + 1));
    return adjective
        || switch (token.word()) {
          case "i", "utc", "gmt", "est", "edt", "am", "pm", "tv" -> true;
          default -> token.word().startsWith("i'");
        };
  }

  /** The last token of the run of capital words that begins at {@code start}. */
  private int runEnd(int start, int last) {
    int end = start;
    while (end < last && end - start < LONGEST_RUN) {
      Token next = tokens.get(end + 1);
      if (next.isCapital() && !isCapitalNoise(next) && !endsSentence(end)) {
        end++;
        continue;
      }
      int particles = end + 1;
      while (particles <= last && particles - end <= 3 && isParticle(particles, end)) {
        particles++;
      }
      boolean joined = particles > end + 1 && particles <= last;
      if (!joined && joinsOrganisation(start, end, last)) {
        particles = tokens.is(end + 2, "the") ? end + 3 : end + 2;
        joined = particles <= last;
      }
      if (!joined || !tokens.get(particles).isCapital()) {
        break;
      }
      end = particles;
    }
    return end;
  }

  /** A point inside the token before, such as an initial's, ends nothing. */
  private boolean endsSentence(int index) {
    String word = tokens.get(index).word();
    return word.equals("jr.") || word.equals("sr.") || word.equals("inc.");
  }

  private boolean isParticle(int index, int end) {
    String word = tokens.get(index).word();
    if (!NameWords.PARTICLES.contains(word) || tokens.get(index).isCapital()) {
      return false;
    }
    if (word.equals("y") || word.equals("e")) {
      // Between Spanish words it is "and" far more often than a part of a name.
      return !spanish;
    }
    if (word.equals("la") || word.equals("las") || word.equals("los") || word.equals("el")) {
      return index > end + 1 || !spanish;
    }
    return !spanish || !NameWords.isTitle(tokens.get(end).word());
  }

  /** "Ministry of Information", "Department of the Interior": the run goes on behind "of". */
  private boolean joinsOrganisation(int start, int end, int last) {
    if (end + 2 > last || !tokens.is(end + 1, "of")) {
      return false;
    }
    int next = tokens.is(end + 2, "the") ? end + 3 : end + 2;
    if (next > last || !tokens.get(next).isCapital()) {
      return false;
    }
    String head = tokens.get(end).word();
    String complement = tokens.get(next).word();
    if (NameWords.ORGANISATIONS.contains(head)) {
      return head.equals("bank")
          || head.equals("university")
          || (!NameWords.isTitle(complement) && !NameWords.PLACES.contains(complement));
    }
    return start <= end
        && NameWords.isTitle(head)
        && NameWords.OFFICES_OF.contains(complement)
        && !head.equals("president");
  }

  private void split(int from, int to, boolean opening, List<NameCandidate> found) {
    int start = from;
    boolean article = false;
    while (start <= to
        && !opensBody(start, to)
        && isLeadingNoise(start, start == from && opening, to)) {
      article = tokens.is(start, "the");
      start++;
    }
    int end = to;
    while (end > start && (isCalendarWord(end) || isLooseDemonym(start, end))) {
      end--;
    }
    if (start > end) {
      return;
    }
    int title = lastTitle(start, end);
    if (title == end && end > start && !isWholeBody(start, end)) {
      // An office without a name; what stands before may still be one: Bloomberg Editor.
      Optional<NameCandidate> body = leadingBody(start, end - 1);
      body.ifPresent(found::add);
      return;
    }
    if (title == end && NameWords.isTitle(tokens.get(end).word()) && !isWholeBody(start, end)) {
      return;
    }
    if (title >= start && title < end && !isOrganisation(start, end)) {
      leadingBody(start, title).ifPresent(found::add);
      start = firstName(title + 1, end);
      while (start < end && isDemonym(start)) {
        start++;
      }
    } else {
      while (start < end
          && isDemonym(start)
          && !opensBody(start, end)
          && !isOrganisation(start, end)) {
        start++;
      }
    }
    if (isDemonym(start) && start == end && !isWholeBody(start, end)) {
      return;
    }
    if (article
        && start > from
        && start - 1 >= from
        && NameWords.WITH_ARTICLE.contains(tokens.get(end).word())) {
      start--;
    }
    add(start, end, start == from && opening, found);
  }

  private void add(int start, int end, boolean opening, List<NameCandidate> found) {
    Optional<String> role = roles.roleOf(start, end);
    Kind kind = kind(start, end, role);
    boolean certain =
        !opening || end > start || kind != Kind.OTHER || tokens.get(start).isShouted();
    found.add(
        new NameCandidate(
            start, end, kind, kind == Kind.PERSON ? role : Optional.empty(), certain));
  }

  /** Behind a title a person's name begins with a first name, where one stands: Miss World Ana. */
  private int firstName(int start, int end) {
    for (int i = start; i < end; i++) {
      if (GivenNames.contains(tokens.get(i).word())) {
        return i;
      }
      if (tokens.get(i).text().endsWith(".")) {
        return start;
      }
    }
    return start;
  }

  /** Words at the front of a run that are no part of a name. */
  private boolean isLeadingNoise(int index, boolean opening, int to) {
    Token token = tokens.get(index);
    if (token.is("the")) {
      return true;
    }
    if (index == to && isCalendarWord(index)) {
      return true;
    }
    if (NameWords.WEEKDAYS.contains(token.word())) {
      return true;
    }
    if (opening || token.is("a") || token.is("an")) {
      return NameWords.OPENERS.contains(token.word())
          && !token.isShouted()
          && !GivenNames.contains(token.word());
    }
    return false;
  }

  private boolean isCalendarWord(int index) {
    String word = tokens.get(index).word();
    return NameWords.WEEKDAYS.contains(word)
        || (NameWords.MONTHS.contains(word)
            && !(NameWords.MONTHS_AND_NAMES.contains(word)
                && index > 0
                && tokens.get(index - 1).isCapital()));
  }

  private boolean isDemonym(int index) {
    return NameWords.DEMONYMS.contains(tokens.get(index).word());
  }

  /** The last title of a run behind which a name may stand, or -1. */
  private int lastTitle(int start, int end) {
    for (int i = end; i >= start; i--) {
      if (NameWords.isTitle(tokens.get(i).word())) {
        if (tokens.is(i + 1, "of") || tokens.is(i + 1, "de")) {
          int complement = i + 2;
          while (complement < end && isOfficeWord(complement + 1)) {
            complement++;
          }
          return Math.min(complement, end);
        }
        return i;
      }
    }
    return -1;
  }

  private boolean isOfficeWord(int index) {
    String word = tokens.get(index).word();
    return NameWords.OFFICES_OF.contains(word)
        || word.equals("security")
        || word.equals("affairs")
        || word.equals("services");
  }

  /** A fixed name at the front of a title: Fox News host, US President. */
  private Optional<NameCandidate> leadingBody(int start, int end) {
    for (int to = Math.min(end, start + 3); to >= start; to--) {
      if (NameWords.isEntry(NameWords.BODIES, tokens, start, to)) {
        return Optional.of(body(start, to, Kind.ORGANISATION));
      }
      if (NameWords.isOutlet(tokens, start, to)) {
        return Optional.of(body(start, to, Kind.ORGANISATION));
      }
      if (NameWords.isEntry(NameWords.PLACES, tokens, start, to)) {
        return Optional.of(body(start, to, Kind.PLACE));
      }
    }
    return Optional.empty();
  }

  /** Whether a fixed name begins here: New York, Latin America. */
  private boolean opensBody(int start, int end) {
    return leadingBody(start, end).filter(body -> body.to() > start).isPresent();
  }

  /** A nationality or party behind a place: "U.S. Republican congressmen". */
  private boolean isLooseDemonym(int start, int end) {
    return isDemonym(end)
        && NameWords.isEntry(NameWords.PLACES, tokens, start, end - 1)
        && !NameWords.isEntry(NameWords.PLACES, tokens, start, end);
  }

  private static NameCandidate body(int start, int end, Kind kind) {
    return new NameCandidate(start, end, kind, Optional.empty(), true);
  }

  private boolean isWholeBody(int start, int end) {
    return NameWords.isEntry(NameWords.BODIES, tokens, start, end)
        || NameWords.isOutlet(tokens, start, end)
        || NameWords.isEntry(NameWords.PLACES, tokens, start, end);
  }

  private boolean isOrganisation(int start, int end) {
    return NameWords.isEntry(NameWords.BODIES, tokens, start, end)
        || NameWords.isOutlet(tokens, start, end)
        || (end > start
            && NameWords.ORGANISATIONS.contains(tokens.get(end).word())
            && !GivenNames.contains(tokens.get(start).word()))
        || headsOrganisation(start, end);
  }

  /** "Ministry of …", "Bank of …". */
  private boolean headsOrganisation(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if ((tokens.is(i + 1, "of") || tokens.is(i + 1, "de"))
          && NameWords.ORGANISATIONS.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(int start, int end, Optional<String> role) {
    if (NameWords.isEntry(NameWords.PLACES, tokens, start, end)) {
      return Kind.PLACE;
    }
    if (isOrganisation(start, end)) {
      return Kind.ORGANISATION;
    }
    boolean shouted = start == end && tokens.get(start).isShouted();
    if (shouted && tokens.get(start).text().length() <= 6) {
      return Kind.ORGANISATION;
    }
    if (role.isPresent()) {
      return Kind.PERSON;
    }
    if (end > start && GivenNames.contains(tokens.get(start).word())) {
      return Kind.PERSON;
    }
    if (!shouted && (isPersonBehind(start, end) || governs(start, end))) {
      return Kind.PERSON;
    }
    if (isPlaceBefore(start, end)) {
      return Kind.PLACE;
    }
    return Kind.OTHER;
  }

  /** "…, who", "…, 45,", or a verb of speech behind two words. */
  private boolean isPersonBehind(int start, int end) {
    int next = end + 1;
    if (tokens.is(next, ",")) {
      next++;
      if (next < tokens.size()
          && tokens.get(next).kind() == Token.Kind.NUMBER
          && tokens.get(next).text().length() == 2
          && tokens.is(next + 1, ",")) {
        return true;
      }
    }
    boolean joined =
        next < tokens.size() && SpeechWords.PREPOSITIONS.contains(tokens.get(next).word());
    int relative = joined ? next + 1 : next;
    if (tokens.is(next, "who") || tokens.is(relative, "whose") || tokens.is(relative, "whom")) {
      return true;
    }
    return end > start
        && end - start <= 3
        && next < tokens.size()
        && SpeechWords.isPlainlySaid(tokens.get(next).word());
  }

  /** "the Lula administration". */
  private boolean governs(int start, int end) {
    return start == end
        && (tokens.is(end + 1, "administration")
            || tokens.is(end + 1, "presidency")
            || tokens.is(end + 1, "regime"));
  }

  private boolean isPlaceBefore(int start, int end) {
    int before = start - 1;
    if (before < 0 || tokens.get(before).sentence() != tokens.get(start).sentence()) {
      return false;
    }
    boolean possessive =
        end + 1 < tokens.size() && tokens.get(end + 1).kind() == Token.Kind.POSSESSIVE;
    return !possessive && (tokens.is(before, "in") || tokens.is(before, "near"));
  }
}

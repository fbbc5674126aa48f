package io.sourcebook.find;

import java.util.Optional;

/** Reads the office or description that stands before or after a name. */
final class RoleReader {

  /** A title with its modifiers is shorter than this many words. */
  private static final int LONGEST_TITLE = 9;

  /** An apposition is shorter than this many tokens. */
  private static final int LONGEST_APPOSITION = 20;

  private final Tokens tokens;

  RoleReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The first and the last token of a role, both included. */
  record Place(int from, int to) {}

  /** The role beside the name from one token to another: before it, else behind it. */
  Optional<String> roleOf(int from, int to) {
    return before(from).or(() -> behind(to)).map(place -> tokens.slice(place.from(), place.to()));
  }

  /** The title or the tie to another person that stands before a name. */
  Optional<Place> before(int from) {
    int head = from - 1;
    boolean apposed = inSentence(head, from) && tokens.is(head, ",");
    if (apposed) {
      head--;
    }
    if (!inSentence(head, from)) {
      return Optional.empty();
    }
    int titleEnd = head;
    int complement = head;
    while (complement > 0 && from - complement < 4 && isOfficeWord(complement)) {
      complement--;
    }
    if (complement < head && tokens.is(complement, "of")) {
      head = complement - 1;
    }
    if (head >= 0 && apposed && NameWords.RELATIONS.contains(tokens.get(head).word())) {
      return relation(head, from);
    }
    if (head < 0 || !NameWords.isTitle(tokens.get(head).word())) {
      return Optional.empty();
    }
    int start = titleStart(head, from);
    if (apposed && !startsApposition(start, from)) {
      return Optional.empty();
    }
    if (start == head && isHonorific(tokens.get(head).word())) {
      return Optional.empty();
    }
    return Optional.of(new Place(start, titleEnd));
  }

  /** "his younger brother, NAME,": a person by the tie to another. */
  private Optional<Place> relation(int head, int from) {
    for (int i = head - 1; i >= 0 && head - i <= 3 && inSentence(i, from); i--) {
      if (tokens.is(i, "his") || tokens.is(i, "her") || tokens.is(i, "their")) {
        return Optional.of(new Place(i, head));
      }
    }
    return Optional.empty();
  }

  /** "Brazil's chief negotiator, NAME," and "the negotiator, NAME,", but not "Mr. A, NAME". */
  private boolean startsApposition(int start, int from) {
    if (containsPossessive(start, from)) {
      return true;
    }
    return inSentence(start - 1, from)
        && (tokens.is(start - 1, "the")
            || tokens.is(start - 1, "a")
            || tokens.is(start - 1, "an")
            || tokens.is(start - 1, "his")
            || tokens.is(start - 1, "her")
            || tokens.is(start - 1, "its")
            || tokens.is(start - 1, "their"));
  }

  private boolean containsPossessive(int start, int from) {
    for (int i = start; i < from; i++) {
      if (tokens.get(i).kind() == Token.Kind.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfficeWord(int index) {
    return NameWords.OFFICES_OF.contains(tokens.get(index).word());
  }

  private static boolean isHonorific(String word) {
    return switch (word) {
      case "mr.",
          "mrs.",
          "ms.",
          "miss",
          "mister",
          "sir",
          "lady",
          "don",
          "dona",
          "sr.",
          "sra.",
          "dr." ->
          true;
      default -> false;
    };
  }

  /** Goes left from a title over what belongs to it. */
  private int titleStart(int head, int from) {
    int start = head;
    while (start > 0 && head - start < LONGEST_TITLE && inSentence(start - 1, from)) {
      Token before = tokens.get(start - 1);
      if (before.kind() == Token.Kind.POSSESSIVE) {
        int owner = start - 2;
        while (owner > 0 && inSentence(owner - 1, from) && tokens.get(owner - 1).isCapital()) {
          owner--;
        }
        boolean named = owner >= 0 && tokens.get(owner).isCapital();
        return named ? skipOpener(owner, start) : start;
      }
      boolean belongs =
          before.isWord()
              && (NameWords.TITLE_MODIFIERS.contains(before.word())
                  || NameWords.isTitle(before.word())
                  || (before.isCapital() && !NameWords.WEEKDAYS.contains(before.word())));
      if (!belongs) {
        break;
      }
      start--;
    }
    return skipOpener(start, head);
  }

  private int skipOpener(int start, int head) {
    int first = start;
    while (first < head
        && NameWords.OPENERS.contains(tokens.get(first).word())
        && !tokens.get(first).isShouted()
        && !NameWords.TITLE_MODIFIERS.contains(tokens.get(first).word())) {
      first++;
    }
    return first;
  }

  /** The apposition with a title that stands behind a name. */
  Optional<Place> behind(int to) {
    int start = to + 1;
    if (!tokens.is(start, ",") || !inSentence(start, to)) {
      return Optional.empty();
    }
    start++;
    if (inSentence(start, to)
        && tokens.get(start).kind() == Token.Kind.NUMBER
        && tokens.is(start + 1, ",")) {
      start += 2;
    }
    if (!inSentence(start, to) || !opensApposition(tokens.get(start))) {
      return Optional.empty();
    }
    int end = start;
    boolean title = false;
    boolean complement = false;
    while (inSentence(end, to) && end - start < LONGEST_APPOSITION && !endsApposition(end)) {
      Token token = tokens.get(end);
      complement |= isPreposition(token.word()) || token.kind() == Token.Kind.NUMBER;
      boolean possessor =
          inSentence(end + 1, to) && tokens.get(end + 1).kind() == Token.Kind.POSSESSIVE;
      title |= !complement && !possessor && NameWords.isTitle(token.word());
      if (isVerb(token.word())) {
        return Optional.empty();
      }
      end++;
    }
    if (!title || end == start || end - start >= LONGEST_APPOSITION) {
      return Optional.empty();
    }
    // A list of names with titles is no apposition: "A, President B and C".
    if (tokens.get(end - 1).isCapital() && !complement && isNamed(start, end)) {
      return Optional.empty();
    }
    int first = start;
    if (tokens.is(first, "a") || tokens.is(first, "an") || tokens.is(first, "the")) {
      first++;
    }
    return first < end ? Optional.of(new Place(first, end - 1)) : Optional.empty();
  }

  private static boolean opensApposition(Token token) {
    return token.isWord()
        && (token.isCapital()
            || NameWords.isTitle(token.word())
            || NameWords.TITLE_MODIFIERS.contains(token.word())
            || token.is("a")
            || token.is("an")
            || token.is("the")
            || token.is("un")
            || token.is("una")
            || token.is("el")
            || token.is("la")
            || token.is("his")
            || token.is("her")
            || token.is("their")
            || token.is("its"));
  }

  /** Whether a capital word follows the last title: the title is that other name's. */
  private boolean isNamed(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (NameWords.isTitle(tokens.get(i).word())) {
        return i < end - 1;
      }
    }
    return false;
  }

  private boolean endsApposition(int index) {
    Token token = tokens.get(index);
    return token.is(",")
        || token.is(";")
        || token.is(":")
        || token.is("(")
        || token.is(")")
        || token.is("who")
        || token.is("which")
        || token.isStop()
        || token.isDash()
        || token.kind() == Token.Kind.QUOTE;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "of", "for", "at", "in", "to", "with", "on", "from", "and", "de", "del", "en" -> true;
      default -> false;
    };
  }

  private static boolean isVerb(String word) {
    return switch (word) {
      case "is", "was", "are", "were", "has", "have", "had", "will", "would", "said", "says" ->
          true;
      default -> false;
    };
  }

  private boolean inSentence(int index, int other) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).sentence() == tokens.get(other).sentence();
  }
}

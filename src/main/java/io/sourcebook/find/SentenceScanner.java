package io.sourcebook.find;

import io.sourcebook.find.Abbreviations.Stop;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one block into sentences in a single pass: at each run of stops it looks a bounded way back
 * and ahead. Made for one block and used once.
 */
final class SentenceScanner {

  private static final WordTable TABLE = WordTable.read("sentences.txt");
  private static final Set<String> BRANDS = TABLE.words("brand");
  private static final Set<String> PARTICLES = TABLE.words("particle");
  private static final Set<String> SAYING = TABLE.words("saying");
  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "io", "gov", "edu");
  private static final Set<String> CLIPPED = Set.of("s", "re", "ve", "ll", "m", "d", "t");

  /** How far a word or address is followed; longer runs without a space are no prose. */
  private static final int LONGEST_WORD = 48;

  /** Brackets that close within so many characters hold an aside, not sentences of their own. */
  private static final int LONGEST_ASIDE = 300;

  /** {@code "Why?" Deputy Prime Minister Anna Smith asked}: words from the mark to the verb. */
  private static final int WORDS_BEFORE_SAYING = 6;

  /** Opening marks between two sentences: {@code — "(¿} and their spaces. */
  private static final int MOST_OPENING_MARKS = 6;

  /** Enough to tell a time at the sentence's start from one at its end. */
  private static final int WORDS_COUNTED = 6;

  /** Receives the sentences in order. */
  interface Sink {
    /** Takes a sentence, in char positions, without white space around it. */
    void accept(int start, int end);
  }

  private final String text;
  private final int from;
  private final int to;
  private final Sink sink;

  private int begin;
  private int shieldedUntil;
  private int nextCloseBracket = -1;
  private @Nullable ListMarker marker;

  SentenceScanner(String text, int from, int to, Sink sink) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.sink = sink;
  }

  /** A run of stops with the marks that close behind it. */
  private record Run(
      int start,
      int end,
      int dots,
      boolean bang,
      boolean ellipsis,
      boolean quote,
      boolean bracket) {}

  void scan() {
    int i = start(from);
    while (i < to) {
      char c = text.charAt(i);
      if (isStop(c)) {
        i = atStop(i);
      } else if (c == '\n' && newLineBreaks(i)) {
        emit(i);
        i = start(i);
      } else if (c == '(' || c == '[') {
        shield(i);
        i++;
      } else if (i > begin && Letters.isSpace(text.charAt(i - 1)) && nextItem(i)) {
        emit(i);
        i = start(i);
      } else {
        i++;
      }
    }
    emit(to);
  }

  /** Begins a sentence at the next character that is no space; returns where to read on. */
  private int start(int at) {
    begin = Letters.skipSpace(text, at, to);
    shieldedUntil = 0;
    ListMarker found = ListMarker.at(text, begin, to);
    if (found == null) {
      return begin;
    }
    marker = found;
    return Math.max(found.end(), begin + 1);
  }

  private void emit(int end) {
    int last = Letters.skipSpaceBack(text, begin, end);
    for (int i = begin; i < last; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        sink.accept(begin, last);
        return;
      }
    }
  }

  private boolean nextItem(int at) {
    ListMarker earlier = marker;
    if (earlier == null) {
      return false;
    }
    ListMarker here = ListMarker.at(text, at, to);
    return here != null && here.follows(earlier);
  }

  /** An empty line, or a line that begins with a bullet or dash, ends what stands before it. */
  private boolean newLineBreaks(int at) {
    int i = at + 1;
    while (i < to && text.charAt(i) != '\n' && Letters.isSpace(text.charAt(i))) {
      i++;
    }
    if (i >= to) {
      return false;
    }
    char c = text.charAt(i);
    boolean dash = c == '-' || c == '*' || c == '–';
    ListMarker item = ListMarker.at(text, i, to);
    return c == '\n'
        || (dash && i + 1 < to && text.charAt(i + 1) == ' ')
        || (item != null && item.bullet() != 0);
  }

  /** Keeps an aside in brackets in one piece with the sentence around it. */
  private void shield(int open) {
    if (open == begin || open < shieldedUntil) {
      return;
    }
    char close = text.charAt(open) == '(' ? ')' : ']';
    if (nextCloseBracket < open) {
      nextCloseBracket = open;
      while (nextCloseBracket < to
          && text.charAt(nextCloseBracket) != ')'
          && text.charAt(nextCloseBracket) != ']') {
        nextCloseBracket++;
      }
    }
    if (nextCloseBracket < to
        && text.charAt(nextCloseBracket) == close
        && nextCloseBracket - open <= LONGEST_ASIDE) {
      shieldedUntil = nextCloseBracket;
    }
  }

  private int atStop(int at) {
    Run run = readRun(at);
    int cut = cut(run);
    if (cut < 0) {
      return run.end();
    }
    emit(cut);
    return start(cut);
  }

  private Run readRun(int at) {
    int i = at;
    int dots = 0;
    boolean bang = false;
    boolean sign = false;
    while (i < to) {
      char c = text.charAt(i);
      if (isStop(c)) {
        dots += c == '.' ? 1 : 0;
        bang |= c == '!' || c == '?';
        sign |= c == '…';
        i++;
      } else if (Letters.isSpace(c) && c != '\n' && isLooseDot(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    boolean ellipsis = !bang && (sign || dots > 1);
    if (ellipsis && at > from && text.charAt(at - 1) == '[' && i < to && text.charAt(i) == ']') {
      // "[...]" stands for words left out within a sentence.
      return new Run(at, i + 1, 0, false, true, false, true);
    }
    boolean quote = false;
    boolean bracket = false;
    while (i < to) {
      char c = text.charAt(i);
      int note = noteEnd(i);
      if (c == ')' || c == ']') {
        bracket = true;
        i++;
      } else if (isClosingQuote(i)) {
        quote = true;
        i++;
      } else if (note > i) {
        i = note;
      } else {
        break;
      }
    }
    return new Run(at, i, dots, bang, ellipsis, quote, bracket);
  }

  /** A dot of a spaced ellipsis: {@code . . .} */
  private boolean isLooseDot(int at) {
    if (at >= to || text.charAt(at) != '.') {
      return false;
    }
    if (at + 1 >= to) {
      return true;
    }
    char c = text.charAt(at + 1);
    return c == '.' || Letters.isSpace(c) || "”’»\")]".indexOf(c) >= 0;
  }

  private boolean isClosingQuote(int at) {
    char c = text.charAt(at);
    if (c == '”' || c == '»') {
      return true;
    }
    boolean mark = c == '"' || Letters.isApostrophe(c);
    return mark && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** The end of a note's number behind a stop, {@code [12]}, or the same position. */
  private int noteEnd(int at) {
    if (text.charAt(at) != '[') {
      return at;
    }
    int i = at + 1;
    while (i < to && i - at <= 3 && Letters.isDigit(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < to && text.charAt(i) == ']' ? i + 1 : at;
  }

  /** Where the sentence ends at this run, or -1 when it goes on. */
  private int cut(Run run) {
    if (run.end() >= to || run.end() <= shieldedUntil) {
      return -1;
    }
    int next = Letters.skipSpace(text, run.end(), to);
    if (next >= to) {
      return -1;
    }
    boolean gap = next > run.end();
    int at = next;
    boolean dash = false;
    boolean opened = false;
    boolean bracket = false;
    for (int marks = 0; at < to && marks < MOST_OPENING_MARKS; marks++) {
      char c = text.charAt(at);
      if ("\"“‘'«¿¡([„–—-".indexOf(c) < 0 && ListMarker.at(text, at, to) == null) {
        break;
      }
      if (Letters.isDigit(c) || Character.isLetter(c)) {
        break;
      }
      dash |= c == '–' || c == '—' || c == '-';
      opened |= c == '¿' || c == '¡';
      bracket |= c == '(' || c == '[';
      at = Letters.skipSpace(text, at + 1, to);
    }
    if (at >= to) {
      return -1;
    }
    int first = text.codePointAt(at);
    if (!gap && !opened && !glued(run, at)) {
      return -1;
    }
    if (Character.isLowerCase(first) && !opened) {
      return lowerCaseBegins(run, at) ? run.end() : -1;
    }
    boolean digit = Character.isDigit(first);
    if (!Character.isLetter(first)
        && !digit
        && "$€£#@".indexOf(first) < 0
        && Character.getType(first) != Character.OTHER_SYMBOL) {
      return -1;
    }
    String word = wordAt(at);
    if (run.ellipsis()) {
      return cutAtEllipsis(run);
    }
    if (run.bang()) {
      return bangEnds(run, word, at, bracket && digit) ? run.end() : -1;
    }
    if (run.quote() && (dash || (bracket && digit))) {
      return -1;
    }
    int behind = at + word.length();
    boolean dotted = behind < to && (text.charAt(behind) == '.' || text.charAt(behind) == '-');
    return Abbreviations.endsSentence(stopBefore(run.start(), plain(word), dotted))
        ? run.end()
        : -1;
  }

  /** Whether a sentence begins directly behind a stop, the space between them having been lost. */
  private boolean glued(Run run, int at) {
    if (run.ellipsis() || run.start() <= begin || at + 1 >= to) {
      return false;
    }
    char before = text.charAt(run.start() - 1);
    boolean letter = Character.isLowerCase(before) && run.start() - 2 >= begin;
    boolean word =
        letter
            ? Character.isLetter(text.charAt(run.start() - 2))
            : (Letters.isDigit(before) || before == ')' || before == '%');
    return word
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1))
        && !DOMAINS.contains(wordAt(at).toLowerCase(Locale.ROOT))
        && !inAddress(run.start());
  }

  private boolean inAddress(int at) {
    for (int i = at; i > begin && at - i < LONGEST_WORD && !isBlank(i - 1); i--) {
      if ("@/\\_".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    for (int i = at; i < to && i - at < LONGEST_WORD && !isBlank(i); i++) {
      if ("@/\\_".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlank(int at) {
    return Letters.isSpace(text.charAt(at));
  }

  /** {@code iPhone} and {@code al-Assad} begin a sentence, other words in lower case do not. */
  private boolean lowerCaseBegins(Run run, int at) {
    if (run.ellipsis() || run.bang() || run.quote() || run.bracket() || at + 1 >= to) {
      return false;
    }
    if (Abbreviations.endsSentence(stopBefore(run.start(), "The", false))) {
      if (Character.isUpperCase(text.charAt(at + 1))) {
        return true;
      }
      String word = wordAt(at);
      int behind = at + word.length();
      return PARTICLES.contains(word)
          && behind + 1 < to
          && (text.charAt(behind) == '-' || isBlank(behind))
          && Character.isUpperCase(text.charAt(behind + 1));
    }
    return false;
  }

  private int cutAtEllipsis(Run run) {
    boolean spaced = run.start() > begin && isBlank(run.start() - 1);
    boolean loose = run.end() > run.start() + 1 && isBlank(run.start() + 1);
    if (!spaced && loose && run.dots() > 3 && !run.quote()) {
      // "compounds. . . . The": the first dot is the stop, the others stand for words left out.
      return run.start() + 1;
    }
    boolean ends = run.dots() > 3 || run.quote() || !(spaced || loose);
    return ends ? run.end() : -1;
  }

  private boolean bangEnds(Run run, String next, int at, boolean reference) {
    if (run.bracket()) {
      return Abbreviations.isOpener(plain(next));
    }
    if (run.quote()) {
      return !reference && !saidBehind(at);
    }
    boolean brand = BRANDS.contains(wordBefore(run.start()).toLowerCase(Locale.ROOT));
    return !brand || Abbreviations.isOpener(plain(next));
  }

  /** Whether the words behind a quotation name its speaker: {@code Deputy Smith asked}. */
  private boolean saidBehind(int at) {
    int i = at;
    for (int words = 0; words < WORDS_BEFORE_SAYING && i < to; words++) {
      String word = wordAt(i);
      if (word.isEmpty()) {
        return false;
      }
      if (SAYING.contains(word)) {
        return words > 0;
      }
      if (words == 0 && Abbreviations.isOpener(plain(word))) {
        return false;
      }
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      i += word.length();
      if (i < to && text.charAt(i) == '.') {
        i++;
      }
      i = Letters.skipSpace(text, i, to);
    }
    return false;
  }

  private Stop stopBefore(int stop, String next, boolean dotted) {
    String word = wordBefore(stop);
    int start = stop - word.length();
    int hyphen = word.lastIndexOf('-');
    boolean comma = hyphen >= 0;
    if (hyphen >= 0) {
      word = word.substring(hyphen + 1);
    }
    int end = Letters.skipSpaceBack(text, Math.max(begin, start - LONGEST_WORD), start);
    if (end > begin && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == '(')) {
      comma = true;
    }
    String before = end > begin ? wordBefore(end) : "";
    return new Stop(word, before, comma, wordsSoFar(start), next, dotted);
  }

  private int wordsSoFar(int end) {
    int words = 0;
    for (int i = begin; i < end && words < WORDS_COUNTED && i - begin < 8 * LONGEST_WORD; i++) {
      if (!isBlank(i) && (i == begin || isBlank(i - 1))) {
        words++;
      }
    }
    return words;
  }

  /** The letters, digits, inner stops and hyphens directly before a position. */
  private String wordBefore(int end) {
    int i = end;
    while (i > begin && end - i < LONGEST_WORD) {
      char c = text.charAt(i - 1);
      if (!Character.isLetterOrDigit(c) && ".-°&".indexOf(c) < 0) {
        break;
      }
      i--;
    }
    return text.substring(i, end);
  }

  /** The letters, digits and inner apostrophes from a position. */
  private String wordAt(int at) {
    int i = at;
    while (i < to && i - at < LONGEST_WORD) {
      char c = text.charAt(i);
      boolean inner =
          Letters.isApostrophe(c) && i > at && i + 1 < to && Character.isLetter(text.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      i++;
    }
    return text.substring(at, i);
  }

  /** A word without a clipped verb: {@code It's} is {@code It}, {@code O'Neill} stays. */
  private static String plain(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Letters.isApostrophe(word.charAt(i))) {
        boolean clipped = CLIPPED.contains(word.substring(i + 1).toLowerCase(Locale.ROOT));
        return clipped ? word.substring(0, i) : word;
      }
    }
    return word;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}

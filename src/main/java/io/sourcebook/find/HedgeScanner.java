package io.sourcebook.find;

import io.sourcebook.find.LoadedWords.Loaded;
import io.sourcebook.find.PhraseTable.Match;
import io.sourcebook.model.CanonicalText;
import io.sourcebook.model.Hedge;
import io.sourcebook.model.Span;
import io.sourcebook.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the hedges of one sentence. Made for one sentence and used once. */
final class HedgeScanner {

  private static final WordTable TABLE = WordTable.read("hedges.txt");
  private static final PhraseTable ALLEGED = new PhraseTable(TABLE.entries("alleged"));
  private static final PhraseTable ATTRIBUTED = new PhraseTable(TABLE.entries("attributed"));
  private static final PhraseTable PLANNED = new PhraseTable(TABLE.entries("planned"));
  private static final PhraseTable DENIED = new PhraseTable(TABLE.entries("denied"));
  private static final PhraseTable MODALS = new PhraseTable(TABLE.entries("modal"));
  private static final PhraseTable JUDGEMENTS = new PhraseTable(TABLE.entries("judgement"));
  private static final PhraseTable CONDUCT = new PhraseTable(TABLE.entries("conduct"));
  private static final Set<String> SHELTERS = TABLE.words("shelter");
  private static final Set<String> LEGAL = TABLE.words("legal");
  private static final Set<String> REPORTING = TABLE.words("reporting");
  private static final Set<String> ACCORDING = Set.of("according", "según");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "although",
          "though",
          "while",
          "since",
          "because",
          "when",
          "after",
          "before",
          "despite",
          "aunque");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "where");

  /** A condition of so few words is shown whole as the cue, a longer one by its connector. */
  private static final int WORDS_OF_A_CUE = 8;

  /** How many words before a modal may hold what shelters it: {@code whether the state might}. */
  private static final int SHELTER_REACH = 12;

  /** A relative clause is looked for this many words around; a longer one counts as sentence. */
  private static final int LONGEST_CLAUSE = 60;

  /** {@code …, the foreign ministry's spokesman said on Friday}: words of a closing attribution. */
  private static final int CLOSING_ATTRIBUTION = 8;

  private static final Pattern DASH = Pattern.compile("--|[—–]");

  private static final Set<String> PURPOSE = Set.of("to", "in", "for", "because", "as", "para");

  private final CanonicalText text;
  private final QuotedText quoted;
  private final Span sentence;
  private final List<Word> words;
  private final Consumer<Hedge> found;
  private final int firstReporting;
  private final int attributedUntil;

  HedgeScanner(CanonicalText text, QuotedText quoted, Span sentence, Consumer<Hedge> found) {
    this.text = text;
    this.quoted = quoted;
    this.sentence = sentence;
    this.words = Words.of(text.value(), text.charAt(sentence.start()), text.charAt(sentence.end()));
    this.found = found;
    this.firstReporting = firstReporting();
    this.attributedUntil = attributedUntil();
  }

  void scan() {
    boolean alleged = allMatches(ALLEGED, Status.ALLEGED);
    allMatches(DENIED, Status.DENIED);
    allMatches(ATTRIBUTED, Status.ATTRIBUTED);
    boolean condition = conditions();
    planned();
    modals(condition);
    for (Match match : JUDGEMENTS.findAll(words)) {
      if (isOwnVoice(match.from())) {
        add(match.from(), match.to(), Status.OPINION);
      }
    }
    if (!alleged && words.stream().noneMatch(word -> LEGAL.contains(word.lower()))) {
      for (Match match : CONDUCT.findAll(words)) {
        if (isOwnVoice(match.from())) {
          add(match.from(), match.to(), Status.OPINION);
        }
      }
    }
    loaded();
  }

  private boolean allMatches(PhraseTable table, Status status) {
    boolean any = false;
    for (Match match : table.findAll(words)) {
      any |= add(match.from(), match.to(), status);
    }
    return any;
  }

  private boolean conditions() {
    boolean any = false;
    for (Condition condition : Condition.findAll(text.value(), words)) {
      boolean brief = condition.end() - condition.first() <= WORDS_OF_A_CUE;
      int end = brief ? condition.end() : condition.connectorEnd();
      int clause = isWhole(condition) ? condition.end() : condition.connectorEnd();
      any |= add(condition.first(), end, Status.CONDITIONAL, Optional.of(clause));
    }
    return any;
  }

  /** Whether nothing is put into a clause of condition behind which it may go on. */
  private boolean isWhole(Condition condition) {
    int last = condition.end() - 1;
    boolean atEnd = condition.end() == words.size();
    String behind = atEnd ? "" : words.get(condition.end()).lower();
    int stop = atEnd ? words.get(last).end() : words.get(condition.end()).start();
    String clause = text.value().substring(words.get(condition.first()).start(), stop);
    return !DASH.matcher(clause).find()
        && !RELATIVES.contains(behind)
        && (atEnd
            || !words.get(condition.end()).joined()
            || condition.end() - condition.first() <= WORDS_OF_A_CUE);
  }

  private void planned() {
    for (Match match : PLANNED.findAll(words)) {
      Word first = words.get(match.from());
      boolean name = first.capital() && match.from() > 0;
      boolean bequest =
          first.lower().equals("will")
              && (first.capital()
                  || (match.from() > 0 && words.get(match.from() - 1).possessive()));
      if (!name && !bequest) {
        add(match.from(), match.to(), Status.PLANNED);
      }
    }
  }

  private void modals(boolean condition) {
    for (Match match : MODALS.findAll(words)) {
      Word modal = words.get(match.from());
      if (modal.capital() || (!condition && isSheltered(match.from()))) {
        continue;
      }
      boolean reportedPlan =
          !condition && modal.lower().startsWith("would") && isReportedBefore(match.from());
      add(match.from(), match.to(), reportedPlan ? Status.PLANNED : Status.CONDITIONAL);
    }
  }

  private boolean isSheltered(int at) {
    for (int i = at; i > 0 && at - i < SHELTER_REACH; i--) {
      if (i < at && !words.get(i).joined() && !SHELTERS.contains(words.get(i).lower())) {
        return false;
      }
      String word = words.get(i - 1).lower();
      boolean purpose = word.equals("so") && (words.get(i).lower().equals("that") || at - i < 4);
      if (purpose || SHELTERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void loaded() {
    for (Loaded loaded : LoadedWords.findAll(words)) {
      int start = words.get(loaded.first()).start();
      int end = words.get(loaded.last()).bareEnd();
      if (quoted.isMarked(start) || quoted.isMarked(words.get(loaded.last()).start())) {
        continue;
      }
      Span cue = text.span(start, end);
      if (loaded.naming()) {
        found.accept(new Hedge(cue, cue, Status.OPINION, true));
      } else if (isOwnVoice(loaded.first())) {
        found.accept(new Hedge(cue, scope(loaded.first()).cover(cue), Status.OPINION, false));
      }
    }
  }

  /** Whether the article itself speaks: nobody is quoted or named as the one who says so. */
  private boolean isOwnVoice(int at) {
    return !quoted.isReported(words.get(at).start())
        && !isReportedBefore(at)
        && at >= attributedUntil;
  }

  private boolean isReportedBefore(int at) {
    return firstReporting < at;
  }

  private int firstReporting() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (REPORTING.contains(word.lower()) && !quoted.isMarked(word.start())) {
        return i;
      }
    }
    return words.size();
  }

  /** The index up to which an attribution behind it governs: {@code …, the minister said}. */
  private int attributedUntil() {
    int tail = Math.max(0, words.size() - CLOSING_ATTRIBUTION);
    int pause = 0;
    int until = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      pause = word.joined() ? pause : i;
      if (ACCORDING.contains(word.lower())) {
        until = i;
      } else if (i >= tail && REPORTING.contains(word.lower())) {
        until = Math.max(until, pause);
      }
    }
    return until;
  }

  private boolean add(int from, int to, Status status) {
    return add(from, to, status, Optional.empty());
  }

  /**
   * @param clause the index behind the last word of the condition that begins at {@code from}
   */
  private boolean add(int from, int to, Status status, Optional<Integer> clause) {
    int start = words.get(from).start();
    if (quoted.isMarked(start)) {
      return false;
    }
    Span cue = text.span(start, words.get(to - 1).bareEnd());
    Span scope = status == Status.CONDITIONAL ? sentence : scope(from);
    Optional<Span> condition = clause.map(end -> text.span(start, words.get(end - 1).bareEnd()));
    found.accept(new Hedge(cue, scope.cover(cue), status, false, condition));
    return true;
  }

  /** Only the purpose is in doubt: "They went home, ostensibly to rest". */
  private boolean isDoubtedPurpose(int at) {
    return at > 0
        && at + 1 < words.size()
        && words.get(at).bare().endsWith("ly")
        && !words.get(at).joined()
        && PURPOSE.contains(words.get(at + 1).lower());
  }

  /**
   * The part of the sentence that a cue governs: a relative clause between commas, a purpose behind
   * one ({@code …, ostensibly to rest}), the clause before or behind the first comma where the
   * sentence opens with a subordinate clause, else the sentence.
   */
  private Span scope(int at) {
    Span relative = relativeClause(at);
    if (relative != null) {
      return relative;
    }
    if (isDoubtedPurpose(at)) {
      int last = at;
      while (last + 1 < words.size() && words.get(last + 1).joined()) {
        last++;
      }
      return text.span(words.get(at).start(), words.get(last).bareEnd());
    }
    if (!words.isEmpty() && SUBORDINATORS.contains(words.get(0).lower())) {
      int limit = Math.min(words.size(), LONGEST_CLAUSE);
      for (int i = 1; i < limit; i++) {
        if (!words.get(i).joined()) {
          Span before = text.span(words.get(0).start(), words.get(i - 1).end());
          Span behind = new Span(text.codePointAt(words.get(i).start()), sentence.end());
          return at < i ? before : behind;
        }
      }
    }
    return sentence;
  }

  private @Nullable Span relativeClause(int at) {
    for (int i = at; i > 1 && at - i < LONGEST_CLAUSE && words.get(i).joined(); i--) {
      Word opener = words.get(i - 1);
      if (RELATIVES.contains(opener.lower()) && !opener.joined()) {
        int end = at + 1;
        while (end < words.size() && end - at < LONGEST_CLAUSE && words.get(end).joined()) {
          end++;
        }
        boolean fenced = end < words.size() && !words.get(end).joined();
        return fenced ? text.span(opener.start(), words.get(end - 1).end()) : null;
      }
    }
    return null;
  }
}

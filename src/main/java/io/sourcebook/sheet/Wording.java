package io.sourcebook.sheet;

import io.sourcebook.model.Hedge;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as a statement prints it: its own words, less an opening connective and loaded words
 * at its edges, each of which gives way to an ellipsis or a bracket.
 *
 * @param pieces what is printed
 * @param exact the sentence's words from the first printed to the last
 * @param loaded the first loaded words of the article that are left in what is printed
 * @param reportedLoaded whether somebody's reported words hold loaded ones
 */
record Wording(List<Piece> pieces, Span exact, Optional<Span> loaded, boolean reportedLoaded) {

  static final String ELLIPSIS = "…";

  private static final Pattern OPENER =
      Pattern.compile(
          "(?:however|but|still|yet|and|also|in addition|moreover|furthermore|meanwhile|"
              + "accordingly|nevertheless|nonetheless|instead|therefore|thus|besides|"
              + "on the other hand|in the meantime|"
              + "sin embargo|además|pero|no obstante|por otra parte|mientras tanto|asimismo),?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A connective in front of fewer words is part of what is said. */
  private static final int WORDS_BEHIND_AN_OPENER = 4;

  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile("\\s(?:that|which|who|whose)\\s", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> ARTICLES_AND_POSSESSIVES =
      Set.of("the", "a", "an", "el", "la", "un", "una");

  /**
   * The words of a sentence as they are printed.
   *
   * @param mention what makes it speak of the page's subject
   * @param called the words in it that mean somebody or something with a page
   */
  static Wording of(
      Reading reading, Span sentence, Optional<Mention> mention, List<Desk.Called> called) {
    TreeMap<Span, String> edits = new TreeMap<>();
    Span kept = sentence;

    String words = reading.words(sentence);
    Matcher opener = OPENER.matcher(words);
    if (opener.lookingAt() && wordCount(words.substring(opener.end())) >= WORDS_BEHIND_AN_OPENER) {
      int cut = words.codePointCount(0, opener.end());
      kept = new Span(sentence.start() + cut, sentence.end());
    }
    for (Hedge hedge : reading.hedgesOver(sentence)) {
      if (!hedge.naming() || quoted(reading, hedge.cue())) {
        continue;
      }
      Span phrase = withArticle(reading, hedge.cue(), kept);
      Optional<Desk.Called> meant =
          called.stream()
              .filter(one -> !one.pointing() && one.words().overlaps(phrase))
              .findFirst();
      if (meant.isPresent()) {
        edits.put(phrase.cover(meant.get().words()), "[" + meant.get().name() + "]");
      } else {
        kept = withoutTrailingClause(reading, kept, phrase);
      }
    }
    called.stream()
        .filter(Desk.Called::pointing)
        .forEach(one -> edits.put(behind(one.words()), " [" + one.name() + "]"));
    mention
        .filter(found -> found.gloss().isPresent())
        .ifPresent(found -> edits.put(behind(found.words()), " [" + found.gloss().get() + "]"));
    return assemble(reading, sentence, kept, edits);
  }

  /** A part of a sentence, with ellipses for what is left out. */
  static Wording part(Reading reading, Span sentence, Span part) {
    return assemble(reading, sentence, part, new TreeMap<>());
  }

  private static Wording assemble(
      Reading reading, Span sentence, Span kept, TreeMap<Span, String> edits) {
    List<Piece> pieces = new ArrayList<>();
    Span within = trimmed(reading, kept);
    if (within.start() > sentence.start()) {
      pieces.add(new Piece(Piece.Kind.ELLIPSIS, ELLIPSIS + " "));
    }
    int at = within.start();
    int first = -1;
    int last = within.start();
    for (var edit : edits.entrySet()) {
      Span place = edit.getKey();
      if (place.start() < at || place.end() > within.end()) {
        continue;
      }
      if (place.start() > at) {
        first = first < 0 ? at : first;
        last = place.start();
        pieces.add(new Piece(Piece.Kind.VERBATIM, reading.words(new Span(at, place.start()))));
      }
      at = place.end();
      String gloss = edit.getValue();
      if (first < 0) {
        // The white space before the first printed word lies outside of what is cited.
        int next = trimmed(reading, new Span(at, within.end())).start();
        gloss += reading.words(new Span(at, next));
        at = next;
      }
      pieces.add(new Piece(Piece.Kind.GLOSS, gloss));
    }
    if (at < within.end()) {
      first = first < 0 ? at : first;
      last = within.end();
      pieces.add(new Piece(Piece.Kind.VERBATIM, reading.words(new Span(at, within.end()))));
    }
    if (within.end() < trimmed(reading, sentence).end()) {
      pieces.add(new Piece(Piece.Kind.ELLIPSIS, " " + ELLIPSIS));
    }
    Span exact = first < 0 ? within : new Span(first, last);
    List<Span> loaded =
        reading.hedgesOver(exact).stream()
            .filter(Hedge::naming)
            .map(Hedge::cue)
            .filter(exact::contains)
            .filter(cue -> edits.keySet().stream().noneMatch(edit -> edit.contains(cue)))
            .toList();
    return new Wording(
        List.copyOf(pieces),
        exact,
        loaded.stream().filter(cue -> !quoted(reading, cue)).findFirst(),
        loaded.stream().anyMatch(cue -> quoted(reading, cue)));
  }

  /** Cuts a relative clause that ends the sentence and holds loaded words. */
  private static Span withoutTrailingClause(Reading reading, Span kept, Span phrase) {
    if (!kept.contains(phrase)) {
      return kept;
    }
    String before = reading.words(new Span(kept.start(), phrase.start()));
    Matcher clause = RELATIVE_CLAUSE.matcher(before);
    int begin = -1;
    while (clause.find()) {
      begin = clause.start();
    }
    if (begin < 0) {
      return kept;
    }
    String behind = before.substring(begin) + reading.words(new Span(phrase.start(), kept.end()));
    boolean reachesTheEnd = behind.chars().noneMatch(c -> c == ',' || c == ';' || c == ':');
    if (!reachesTheEnd || wordCount(before.substring(0, begin)) < WORDS_BEHIND_AN_OPENER) {
      return kept;
    }
    return new Span(kept.start(), kept.start() + before.codePointCount(0, begin));
  }

  /** The phrase with the article and the adjectives between it and the loaded word. */
  private static Span withArticle(Reading reading, Span cue, Span kept) {
    if (!kept.contains(cue)) {
      return cue;
    }
    String before = reading.words(new Span(kept.start(), cue.start()));
    int end = before.length();
    int start = end;
    // The article stands at most two words before: "the Ruritanian strongman".
    for (int words = 0; words < 3 && start > 0; words++) {
      int wordEnd = start;
      while (wordEnd > 0 && isSpace(before.charAt(wordEnd - 1))) {
        wordEnd--;
      }
      int wordStart = wordEnd;
      while (wordStart > 0 && Character.isLetter(before.charAt(wordStart - 1))) {
        wordStart--;
      }
      if (wordStart == wordEnd) {
        break;
      }
      start = wordStart;
      String word = before.substring(wordStart, wordEnd).toLowerCase(Locale.ROOT);
      if (ARTICLES_AND_POSSESSIVES.contains(word)) {
        return new Span(cue.start() - before.codePointCount(start, end), cue.end());
      }
    }
    return cue;
  }

  private static boolean quoted(Reading reading, Span cue) {
    return reading.quotationsOver(cue).stream()
        .anyMatch(quotation -> quotation.content().contains(cue));
  }

  private static Span behind(Span words) {
    return new Span(words.end(), words.end());
  }

  private static Span trimmed(Reading reading, Span span) {
    String words = reading.words(span);
    int start = 0;
    int end = words.length();
    while (start < end && isSpace(words.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(words.charAt(end - 1))) {
      end--;
    }
    return new Span(
        span.start() + words.codePointCount(0, start),
        span.end() - words.codePointCount(end, words.length()));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int wordCount(String words) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      boolean space = isSpace(words.charAt(i));
      if (!space && !inside) {
        count++;
      }
      inside = !space;
    }
    return count;
  }
}

package io.sourcebook.article.html;

import io.sourcebook.article.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs in which the site speaks to its readers of itself: whom to write to, where to follow
 * it, what it earns by its links, what its newsletter brings.
 *
 * <p>Without it: aeb -0.07, aed -0.25 points of F1.
 */
final class SiteTalkRule implements BodyRule {

  /** Such a paragraph is short. */
  private static final int MOST_WORDS = 60;

  /** Words that speak of the site or to the reader; a report does neither. */
  private static final Set<String> ADDRESS =
      Set.of(
          ("you your yours we our us me my tu tus su sus nos nuestro nuestra nuestros nuestras"
                  + " follow email contact reached @")
              .split(" ", -1));

  /** Words of which each set is said together only so. */
  private static final List<List<Set<String>>> TALK =
      List.of(
          List.of(Set.of("commission", "compensation"), Set.of("link", "links", "buy", "purchase")),
          List.of(Set.of("affiliate"), Set.of("link", "links", "partnerships", "commission")),
          List.of(
              Set.of("newsletter", "newsletters", "inbox"),
              Set.of(
                  "sign",
                  "subscribe",
                  "subscribing",
                  "subscription",
                  "unsubscribe",
                  "delivered",
                  "signup")),
          List.of(
              Set.of("follow", "like"),
              Set.of("twitter", "facebook", "instagram", "tiktok"),
              Set.of("us", "our", "@")),
          List.of(
              Set.of("@"), Set.of("email", "reached", "contact", "tip", "tips", "reach", "write")),
          List.of(Set.of("tip", "tips"), Set.of("send", "email", "contact")),
          List.of(Set.of("share"), Set.of("story", "article"), Set.of("friend", "friends")),
          List.of(Set.of("boletin", "boletines"), Set.of("suscribete", "suscribase", "recibe")),
          List.of(Set.of("siguenos", "siganos"), Set.of("twitter", "facebook", "instagram")));

  @Override
  public void mark(Blocks blocks) {
    for (int i = blocks.article().first(); i < blocks.article().end(); i++) {
      if (blocks.isFree(i) && isTalk(blocks.piece(i))) {
        blocks.furniture(i, "the site speaks of itself");
      }
    }
  }

  private static boolean isTalk(PieceFacts piece) {
    String text = piece.text();
    if (piece.words() > MOST_WORDS || "\"“«‘".chars().anyMatch(mark -> text.indexOf(mark) >= 0)) {
      return false;
    }
    Set<String> words = new HashSet<>(Words.folded(text));
    if (text.indexOf('@') >= 0) {
      words.add("@");
    }
    return ADDRESS.stream().anyMatch(words::contains)
        && TALK.stream()
            .anyMatch(
                sets -> sets.stream().allMatch(set -> set.stream().anyMatch(words::contains)));
  }
}

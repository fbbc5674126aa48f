package io.sourcebook.model;

import java.util.Optional;

/**
 * A paragraph, heading, caption or piece of furniture of an article.
 *
 * @param number its place in the article, counted from 1 over every block: the ¶ of citations
 * @param span without the white space around it
 * @param reason why it has a role other than body; always present for furniture
 */
public record Block(int number, Span span, Role role, Optional<String> reason) {
  public Block {
    if (number < 1) {
      throw new IllegalArgumentException("blocks count from 1: " + number);
    }
    if (role == Role.FURNITURE && reason.isEmpty()) {
      throw new IllegalArgumentException("furniture needs a reason: ¶" + number);
    }
  }
}

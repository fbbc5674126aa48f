package io.sourcebook.article.text;

import java.util.Optional;

/** A call to subscribe: it begins with a request and names a newsletter. */
final class NewsletterRule implements LineRule {

  private static final int MOST_WORDS = 40;

  private static final PhraseTable REQUESTS = PhraseTable.read("newsletter-request");

  private static final PhraseTable NEWSLETTERS = PhraseTable.read("newsletter");

  @Override
  public Optional<Mark> recognise(Page.Block block) {
    boolean newsletter =
        block.words() <= MOST_WORDS
            && REQUESTS.prefixLength(block.label()) > 0
            && block.label().stream().anyMatch(NEWSLETTERS::holds);
    return newsletter
        ? Optional.of(Mark.furniture("call for a newsletter: the line " + block.quoted()))
        : Optional.empty();
  }
}

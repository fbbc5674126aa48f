package io.sourcebook.article.text;

import java.util.Optional;

/** The words of a news agency before the first sentence, which stand as a block of their own. */
final class WirePrefixRule implements LineRule {

  @Override
  public Optional<Mark> recognise(Page.Block block) {
    return WirePrefix.parse(block.text())
        .filter(prefix -> prefix.end() >= block.text().length())
        .map(prefix -> Mark.furniture(Mark.Kind.WIRE_PREFIX, "words of an agency before the text"));
  }
}

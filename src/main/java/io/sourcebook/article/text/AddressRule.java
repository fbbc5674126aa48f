package io.sourcebook.article.text;

import io.sourcebook.article.form.Blank;
import java.util.Optional;

/** A line that is nothing but a web address, a mail address or a name for a short message. */
final class AddressRule implements LineRule {

  @Override
  public Optional<Mark> recognise(Page.Block block) {
    String text = block.text();
    boolean oneWord = text.chars().noneMatch(c -> Blank.isBlank((char) c));
    boolean address =
        oneWord
            && text.length() > 3
            && (text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("www.")
                || text.startsWith("@")
                || (text.indexOf('@') > 0 && text.lastIndexOf('.') > text.indexOf('@')));
    return address ? Optional.of(Mark.furniture("an address")) : Optional.empty();
  }
}

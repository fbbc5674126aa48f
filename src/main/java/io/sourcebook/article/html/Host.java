package io.sourcebook.article.html;

import io.sourcebook.article.text.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The host of an address.
 *
 * @param name in lower case, without {@code www.}
 */
record Host(String name) {

  /** Second parts under which countries register names, as in {@code example.co.uk}. */
  private static final Set<String> SECOND =
      Set.of("co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go");

  static Optional<Host> of(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host)
          .map(Host::new);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether a name's letters, or the first ones of its words, are the host's. */
  boolean isNamed(String name) {
    String own = String.join("", Words.folded(names().get(0)));
    List<String> words = Words.folded(name);
    String letters = String.join("", words);
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return letters.equals(own)
        || (own.length() >= SHORTEST && letters.contains(own))
        || (letters.length() >= SHORTEST && own.contains(letters))
        || (words.size() > 1 && own.contentEquals(initials));
  }

  /** Shorter names are found within any other. */
  private static final int SHORTEST = 4;

  /** The registered name without its ending, with it, and the whole host. */
  List<String> names() {
    List<String> labels = List.of(name.split("\\.", -1));
    int size = labels.size();
    if (size < 2) {
      return List.of(name);
    }
    int at = size >= 3 && SECOND.contains(labels.get(size - 2)) ? size - 3 : size - 2;
    List<String> names = new ArrayList<>();
    names.add(labels.get(at));
    names.add(String.join(".", labels.subList(at, size)));
    names.add(name);
    return names;
  }
}

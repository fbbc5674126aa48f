package io.sourcebook.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The ids of one page, unique without regard to case. */
final class Ids {

  private final Set<String> taken = new HashSet<>();

  /** Takes an id as it is; false where it is taken already. */
  boolean claim(String id) {
    return taken.add(id.toLowerCase(Locale.ROOT));
  }

  /** Takes the wish, or the wish with the first free number behind it. */
  String unique(String wish) {
    String id = wish;
    for (int i = 2; !claim(id); i++) {
      id = wish + "-" + i;
    }
    return id;
  }
}

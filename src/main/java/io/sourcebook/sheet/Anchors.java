package io.sourcebook.sheet;

import io.sourcebook.model.PassageId;
import java.util.HashSet;
import java.util.Set;

/**
 * Names for the rows of one page, made from exact words so that a link outlives a new order; unique
 * without regard to case.
 */
final class Anchors {

  private final Set<String> taken = new HashSet<>();

  /** The name that words give by themselves: {@code s} and hexadecimal digits of their SHA-256. */
  static String of(String exactWords) {
    return PassageId.of(exactWords);
  }

  /** Takes the name of these words on the page, with a number behind where it is taken. */
  String take(String exactWords) {
    String plain = of(exactWords);
    String name = plain;
    for (int n = 2; !taken.add(name); n++) {
      name = plain + "-" + n;
    }
    return name;
  }
}

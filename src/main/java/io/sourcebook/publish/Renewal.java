package io.sourcebook.publish;

import java.util.Optional;
import java.util.Set;

/**
 * A site on its way to its place, beside the one that stands there.
 *
 * @param before the list of the one that stands; empty where there is none
 * @param now the list of the one to come
 * @param unchanged the paths of its files that stand already, byte for byte
 */
record Renewal(Optional<Manifest> before, Manifest now, Set<String> unchanged) {

  /** The hash of a file of the site to come, which stands already or was just written. */
  Optional<String> sha256(String path) {
    return Optional.ofNullable(now.sha256().get(path));
  }

  /** Whether a file stands already, and the list of the site that stands says so. */
  boolean isListed(String path) {
    Optional<String> hash = sha256(path);
    return hash.isPresent()
        && unchanged.contains(path)
        && before.map(list -> list.sha256().get(path)).equals(hash);
  }
}

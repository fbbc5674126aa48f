package io.sourcebook.page;

import java.util.Optional;

/**
 * How files that leave the site lead back to it.
 *
 * @param base the site's public address with a closing slash, where it has one
 */
record Addresses(Optional<String> base) {

  /**
   * The address of a place on the site: in full where the site has a public address, else relative
   * to the file that names it.
   *
   * @param file the path of the naming file
   * @param target a path, percent-encoded, perhaps with a fragment
   */
  String from(String file, String target) {
    if (base.isPresent()) {
      return base.get() + target;
    }
    int folders = (int) file.chars().filter(c -> c == '/').count();
    return "../".repeat(folders) + target;
  }
}

package io.sourcebook.publish;

import java.util.List;

/**
 * A file of the site to which links of another lead.
 *
 * @param ids on its page, each once, in order; none where links lead to the file alone
 */
record LinkedFile(String file, List<String> ids) {
  LinkedFile {
    ids = List.copyOf(ids);
  }
}

package io.sourcebook.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the links of a site may lead to.
 *
 * @param files every file, the program's and others'
 * @param ids of the pages that were read, by path
 */
record LinkTargets(Set<String> files, Map<String, Set<String>> ids) {

  /**
   * Why an address on a page leads nowhere; empty when it leads to a place, or out of the site.
   *
   * @param root the path of the site on its server, where the page tells one; else empty
   */
  Optional<String> fault(String page, String address, String root) {
    if (isElsewhere(address)) {
      return Optional.empty();
    }
    if (root.startsWith("/") && root.endsWith("/") && address.startsWith(root)) {
      return fault("", address.substring(root.length()), "");
    }
    String path = address;
    int hash = path.indexOf('#');
    String fragment = hash < 0 ? "" : path.substring(hash + 1);
    path = hash < 0 ? path : path.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    String told = "leads to \"" + address + "\", ";
    if (path.startsWith("/")) {
      return Optional.of(told + "which begins at the server's root: the site may lie in a folder");
    }
    String target;
    String id;
    try {
      target = path.isEmpty() ? page : resolve(page, decode(path));
      id = decode(fragment);
    } catch (IllegalArgumentException e) {
      return Optional.of(told + "which is no address: " + e.getMessage());
    }
    if (!files.contains(target)) {
      return Optional.of(told + "but the site has no file " + target);
    }
    Set<String> known = ids.get(target);
    if (id.isEmpty() || known == null || known.contains(id)) {
      return Optional.empty();
    }
    return Optional.of(told + "but " + target + " has no id \"" + id + "\"");
  }

  /** Whether an address names a scheme or a server. */
  private static boolean isElsewhere(String address) {
    if (address.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      boolean scheme =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
      if (!scheme) {
        return false;
      }
    }
    return false;
  }

  private static String resolve(String page, String path) {
    Deque<String> steps = new ArrayDeque<>();
    int folder = page.lastIndexOf('/');
    String whole = folder < 0 ? path : page.substring(0, folder) + "/" + path;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          throw new IllegalArgumentException("it leaves the site");
        }
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

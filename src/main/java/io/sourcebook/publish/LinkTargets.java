package io.sourcebook.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the links of a site may lead to.
 *
 * @param files every file, the program's and others'
 * @param ids of a page, by its path; empty for a file that is no page of the program's
 */
record LinkTargets(Set<String> files, Function<String, Optional<Set<String>>> ids) {

  /**
   * Where an address leads.
   *
   * @param file on the site; empty where it leads out of it
   * @param fault in words, why it is no address on a site; else empty
   */
  private record Place(String file, String id, String fault) {
    private static final Place ELSEWHERE = new Place("", "", "");

    private static Place none(String fault) {
      return new Place("", "", fault);
    }
  }

  /**
   * The files to which addresses on a page lead, or empty where one is no address on a site.
   *
   * @param root the path of the site on its server, where the page tells one; else empty
   */
  static Optional<List<LinkedFile>> of(String page, Collection<String> addresses, String root) {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (String address : new HashSet<>(addresses)) {
      Place place = place(page, address, root);
      if (!place.fault().isEmpty()) {
        return Optional.empty();
      }
      if (!place.file().isEmpty()) {
        Set<String> of = ids.computeIfAbsent(place.file(), file -> new TreeSet<>());
        if (!place.id().isEmpty()) {
          of.add(place.id());
        }
      }
    }
    return Optional.of(
        ids.entrySet().stream()
            .map(one -> new LinkedFile(one.getKey(), List.copyOf(one.getValue())))
            .toList());
  }

  /** Whether a file is there, with the ids that it should have. */
  boolean has(LinkedFile target) {
    return files.contains(target.file())
        && (target.ids().isEmpty()
            || ids.apply(target.file())
                .filter(known -> !known.containsAll(target.ids()))
                .isEmpty());
  }

  /**
   * Why an address on a page leads nowhere; empty when it leads to a place, or out of the site.
   *
   * @param root the path of the site on its server, where the page tells one; else empty
   */
  Optional<String> fault(String page, String address, String root) {
    if (!isElsewhere(address) && isBelow(root, address)) {
      return fault("", address.substring(root.length()), "");
    }
    Place place = place(page, address, root);
    String told = "leads to \"" + address + "\", ";
    if (!place.fault().isEmpty()) {
      return Optional.of(told + place.fault());
    }
    if (place.file().isEmpty()) {
      return Optional.empty();
    }
    if (!files.contains(place.file())) {
      return Optional.of(told + "but the site has no file " + place.file());
    }
    if (place.id().isEmpty()
        || ids.apply(place.file()).filter(known -> !known.contains(place.id())).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(told + "but " + place.file() + " has no id \"" + place.id() + "\"");
  }

  private static Place place(String page, String address, String root) {
    if (isElsewhere(address)) {
      return Place.ELSEWHERE;
    }
    if (isBelow(root, address)) {
      return place("", address.substring(root.length()), "");
    }
    String path = address;
    int hash = path.indexOf('#');
    String fragment = hash < 0 ? "" : path.substring(hash + 1);
    path = hash < 0 ? path : path.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    if (path.startsWith("/")) {
      return Place.none("which begins at the server's root: the site may lie in a folder");
    }
    try {
      String target = path.isEmpty() ? page : resolve(page, decode(path));
      String id = decode(fragment);
      return target.isEmpty()
          ? Place.none("but the site has no file " + target)
          : new Place(target, id, "");
    } catch (IllegalArgumentException e) {
      return Place.none("which is no address: " + e.getMessage());
    }
  }

  private static boolean isBelow(String root, String address) {
    return root.startsWith("/") && root.endsWith("/") && address.startsWith(root);
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
    if (text.indexOf('%') < 0) {
      return text;
    }
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

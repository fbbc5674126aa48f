package io.sourcebook.article.html;

import io.sourcebook.article.text.NumberOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How people write dates in numbers where a page comes from. */
final class Locality {

  /** Countries that write the month first, or both ways, where English is written. */
  private static final Set<String> NOT_DAY_FIRST = Set.of("us", "ca", "ph", "za");

  /** Endings that any country uses. */
  private static final int COUNTRY_LENGTH = 2;

  /** Two letters that are sold as names for anything. */
  private static final Set<String> NO_COUNTRY = Set.of("io", "co", "me", "tv", "ai", "fm", "ly");

  private Locality() {}

  /**
   * The order of day and month, where language and country leave no doubt.
   *
   * @param language as the page tells it, such as {@code en-GB}; may be empty
   */
  static Optional<NumberOrder> order(String language, Optional<String> address) {
    List<String> tags = List.of(language.toLowerCase(Locale.ROOT).split("[-_]", -1));
    Optional<String> country = address.flatMap(Host::of).flatMap(Locality::country);
    if (tags.get(0).isEmpty()) {
      return Optional.empty();
    }
    if (!tags.get(0).equals("en")) {
      return Optional.of(NumberOrder.DAY_FIRST);
    }
    if (country.isPresent()) {
      return NOT_DAY_FIRST.contains(country.get())
          ? Optional.empty()
          : Optional.of(NumberOrder.DAY_FIRST);
    }
    String region = tags.size() > 1 ? tags.get(tags.size() - 1) : "";
    if (region.equals("us")) {
      return Optional.of(NumberOrder.MONTH_FIRST);
    }
    return region.length() != COUNTRY_LENGTH || NOT_DAY_FIRST.contains(region)
        ? Optional.empty()
        : Optional.of(NumberOrder.DAY_FIRST);
  }

  private static Optional<String> country(Host host) {
    String ending = host.name().substring(host.name().lastIndexOf('.') + 1);
    return ending.length() == COUNTRY_LENGTH && !NO_COUNTRY.contains(ending)
        ? Optional.of(ending)
        : Optional.empty();
  }
}

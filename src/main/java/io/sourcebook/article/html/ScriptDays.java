package io.sourcebook.article.html;

import io.sourcebook.article.form.Quoted;
import io.sourcebook.article.text.NumberOrder;
import io.sourcebook.model.Certainty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A day of publication in the data of a page's scripts other than JSON-LD: {@code "publishDate":
 * "2021-05-03"}. It is taken only where all of them tell the same day.
 */
final class ScriptDays {

  private static final Set<String> KEYS =
      Set.of(
          "datepublished",
          "publisheddate",
          "publishdate",
          "published_at",
          "publishedat",
          "publish_date",
          "published_date",
          "publicationdate",
          "publication_date",
          "pubdate",
          "pub_date",
          "published_time",
          "publishtime",
          "publish_time",
          "firstpublished",
          "date_published",
          "article_publish_date",
          "articlepublishdate");

  private static final int LONGEST_KEY = 30;

  private static final int LONGEST_VALUE = 60;

  private ScriptDays() {}

  /** The one day that the scripts tell, with the key under which it stands. */
  static Optional<ToldDay> find(Document document, Optional<NumberOrder> order) {
    Map<LocalDate, ToldDay> days = new LinkedHashMap<>();
    for (Element script : document.select("script:not([src]):not([type*=ld+json])")) {
      collect(script.data(), order, days);
      if (days.size() > 1) {
        return Optional.empty();
      }
    }
    return days.values().stream().findFirst();
  }

  private static void collect(
      String data, Optional<NumberOrder> order, Map<LocalDate, ToldDay> days) {
    int at = data.indexOf('"');
    while (at >= 0 && days.size() <= 1) {
      int end = data.indexOf('"', at + 1);
      if (end < 0) {
        return;
      }
      boolean key = end - at <= LONGEST_KEY && KEYS.contains(lower(data.substring(at + 1, end)));
      if (!key) {
        at = end;
        continue;
      }
      int from = end + 1;
      while (from < data.length() && " :\\\"\n\t".indexOf(data.charAt(from)) >= 0) {
        from++;
      }
      int until = from;
      while (until < data.length()
          && until - from < LONGEST_VALUE
          && "\"\\,}\n".indexOf(data.charAt(until)) < 0) {
        until++;
      }
      String value = data.substring(from, until);
      String name = data.substring(at + 1, end);
      Stamp.parse(value, order)
          .ifPresent(
              stamp ->
                  days.putIfAbsent(
                      stamp.day(),
                      new ToldDay(
                          stamp.day(),
                          stamp.universal(),
                          Certainty.INFERRED,
                          "the page's script, " + name + " " + Quoted.of(value))));
      at = data.indexOf('"', until);
    }
  }

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}

package io.sourcebook.article.text;

import java.util.List;
import java.util.Set;

/** News agencies, which deliver texts that others publish. */
public final class Agencies {

  /** Short names, as they stand in brackets before a text. */
  private static final Set<String> SHORT =
      Set.of(
          ("reuters ap afp efe upi bloomberg ansa dpa xinhua tass apa belga ep lusa telam notimex"
                  + " cnn ips pti ani kyodo yonhap")
              .split(" "));

  private static final Set<String> LONG =
      Set.of(
          "associated press",
          "the associated press",
          "thomson reuters",
          "agence france presse",
          "agencia efe",
          "europa press",
          "press association",
          "pa media",
          "canadian press",
          "the canadian press",
          "australian associated press",
          "deutsche presse agentur",
          "united press international",
          "press trust of india",
          "bloomberg news");

  private Agencies() {}

  /** Whether a folded word is what an agency is called in short. */
  static boolean isShortName(String folded) {
    return SHORT.contains(folded);
  }

  /** Whether a name is that of an agency. */
  public static boolean isAgency(String name) {
    List<String> words = Words.folded(name);
    String whole = String.join(" ", words);
    return LONG.contains(whole) || (words.size() == 1 && SHORT.contains(whole));
  }
}

package io.sourcebook.article.text;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The language of a text by the small words that only one of the languages has. */
public final class LanguageVote {

  /** Fewer small words than these prove no language. */
  private static final int LEAST = 5;

  /** Quotations and names bring words of the other language; three to one is beyond them. */
  private static final int MAJORITY = 3;

  private static final Set<String> ENGLISH =
      Set.of(
          ("the and of to that is was for it with as his on be at by this had not are but from or"
                  + " have an they which were their been has would there")
              .split(" "));

  private static final Set<String> SPANISH =
      Set.of(
          ("el la los las de que y en un una por con para del se su al lo como mas pero sus le ha"
                  + " este entre cuando sobre tambien fue sin desde donde")
              .split(" "));

  /** Portuguese, Italian, French, Romanian, Catalan and German; no Spanish or English word. */
  private static final Set<String> OTHERS =
      Set.of(
          ("nao em uma ao aos das pelo pela mais sao il che di della dei non gli sono piu anche les"
                  + " des et est dans une pour qui pas aux din cu pe pentru amb els dels per aquest"
                  + " der die und ist nicht mit den von auf fur eine zu")
              .split(" "));

  private LanguageVote() {}

  /** The language of a page's blocks that are no furniture. */
  static Optional<Sourced<String>> of(Page page, Marks marks) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (marks.at(i).filter(mark -> mark.role() == Role.FURNITURE).isEmpty()) {
        texts.add(page.block(i).text());
      }
    }
    return of(texts);
  }

  /** English or Spanish, or empty where neither clearly prevails. */
  public static Optional<Sourced<String>> of(List<String> texts) {
    int english = 0;
    int spanish = 0;
    int others = 0;
    for (String text : texts) {
      for (String word : Words.folded(text)) {
        english += ENGLISH.contains(word) ? 1 : 0;
        spanish += SPANISH.contains(word) ? 1 : 0;
        others += OTHERS.contains(word) ? 1 : 0;
      }
    }
    String counts = "small words in the text: " + english + " English, " + spanish + " Spanish";
    if (english >= LEAST && english >= MAJORITY * Math.max(spanish, others)) {
      return Optional.of(new Sourced<>("en", Certainty.INFERRED, counts));
    }
    if (spanish >= LEAST && spanish >= MAJORITY * Math.max(english, others)) {
      return Optional.of(new Sourced<>("es", Certainty.INFERRED, counts));
    }
    return Optional.empty();
  }
}

package io.sourcebook.article.text;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Role;
import io.sourcebook.model.Sourced;
import java.util.Optional;
import java.util.Set;

/** The language of a text by the small words that only one of the languages has. */
final class LanguageVote {

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

  private LanguageVote() {}

  /** English or Spanish, or empty where neither clearly prevails. */
  static Optional<Sourced<String>> of(Page page, Marks marks) {
    int english = 0;
    int spanish = 0;
    for (int i = 0; i < page.size(); i++) {
      if (marks.at(i).filter(mark -> mark.role() == Role.FURNITURE).isPresent()) {
        continue;
      }
      for (String word : Words.folded(page.block(i).text())) {
        english += ENGLISH.contains(word) ? 1 : 0;
        spanish += SPANISH.contains(word) ? 1 : 0;
      }
    }
    String counts = "small words in the text: " + english + " English, " + spanish + " Spanish";
    if (english >= LEAST && english >= MAJORITY * spanish) {
      return Optional.of(new Sourced<>("en", Certainty.INFERRED, counts));
    }
    if (spanish >= LEAST && spanish >= MAJORITY * english) {
      return Optional.of(new Sourced<>("es", Certainty.INFERRED, counts));
    }
    return Optional.empty();
  }
}

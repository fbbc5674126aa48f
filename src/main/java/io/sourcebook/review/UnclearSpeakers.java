package io.sourcebook.review;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Quotations on fact sheets of which nobody knows whose words they are. */
final class UnclearSpeakers {

  /** Words that mean somebody whom only the text around them can tell. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "who", "él", "ella", "ellos", "ellas", "quien",
          "quienes", "este", "esta", "éste", "ésta");

  private UnclearSpeakers() {}

  static List<Task> of(List<FactSheet> sheets, Places places, Since since) {
    List<Task> tasks = new ArrayList<>();
    Set<Passage> seen = new HashSet<>();
    for (FactSheet sheet : sheets) {
      for (FactSheet.Saying saying : sheet.quotations()) {
        Passage passage = saying.citation().passage();
        Optional<Article> article = places.article(passage);
        if (article.isEmpty() || seen.contains(passage)) {
          continue;
        }
        Optional<String> doubt = doubt(saying.quotation(), article.get());
        if (doubt.isPresent()) {
          seen.add(passage);
          tasks.add(
              places.task(
                  Task.Kind.SPEAKER,
                  Optional.of(sheet.subject().slug()),
                  passage,
                  doubt.get() + ": “" + places.words(passage) + "”",
                  Optional.of(
                      Task.Paste.item(
                          places.meta(passage),
                          "correct",
                          "{ words: "
                              + Places.yaml(places.firstWords(passage))
                              + ", speaker: FULL NAME }")),
                  since.isFresh(passage.article())));
        }
      }
    }
    return tasks;
  }

  private static Optional<String> doubt(Quotation quotation, Article article) {
    if (quotation.speaker().isEmpty()) {
      return quotation.direct() ? Optional.of("nobody is named as its speaker") : Optional.empty();
    }
    Speaker speaker = quotation.speaker().get();
    String words = article.text().slice(speaker.span());
    boolean open =
        speaker.name().equals(words) && PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    return open ? Optional.of("“" + words + "” is nobody by name") : Optional.empty();
  }
}

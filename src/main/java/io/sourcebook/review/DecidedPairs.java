package io.sourcebook.review;

import io.sourcebook.model.FactSheet;
import io.sourcebook.model.NearPair;
import io.sourcebook.model.Passage;
import io.sourcebook.model.QuotableText;
import io.sourcebook.model.Statement;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the analyst has decided already on whether sentences of a sheet tell the same. */
final class DecidedPairs {

  private final SubjectDecisions decisions;
  private final Map<Passage, Set<String>> ids = new HashMap<>();

  DecidedPairs(FactSheet sheet) {
    this.decisions = sheet.subject().decisions();
    for (Statement statement : sheet.statements()) {
      for (Statement.Citation citation : statement.citations()) {
        Set<String> known = ids.computeIfAbsent(citation.passage(), passage -> new HashSet<>());
        known.add(statement.id());
        known.add(citation.anchor());
      }
    }
  }

  /** Whether a pair was decided on. */
  boolean hold(NearPair pair, Places places) {
    return Stream.concat(decisions.same().stream(), decisions.different().stream())
        .anyMatch(
            decided ->
                means(decided, pair.one(), pair.other(), places)
                    || means(decided, pair.other(), pair.one(), places));
  }

  private boolean means(SubjectDecisions.Pair decided, Passage one, Passage other, Places places) {
    return means(decided.one(), one, places) && means(decided.other(), other, places);
  }

  private boolean means(Target target, Passage passage, Places places) {
    return target.byId()
        ? ids.getOrDefault(passage, Set.of()).contains(target.value())
        : QuotableText.stand(QuotableText.words(target.value()), places.words(passage));
  }
}

package io.sourcebook.page;

import io.sourcebook.model.Difference;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Status;
import io.sourcebook.page.view.SubjectPage.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How sure a statement is said, and by whom, in the words of the design's table. */
final class StandingLabels {

  private final SiteContext site;
  private final Labels labels;

  StandingLabels(SiteContext site) {
    this.site = site;
    this.labels = site.labels();
  }

  /** The labels of a statement, the status before the speaker; none for a plain one. */
  List<Label> of(Statement statement) {
    return of(statement.standing(), statement.citations().get(0).passage());
  }

  /** The labels of an event; that it was planned stands beside its date. */
  List<Label> of(FactSheet.Event event) {
    return of(event.standing(), event.citations().get(0).passage()).stream()
        .filter(label -> !(event.planned() && label.kind().equals("planned")))
        .toList();
  }

  /** The labels of one side of a difference. */
  List<Label> of(Difference.Side side) {
    return side.standing().map(standing -> of(standing, side.passages().get(0))).orElse(List.of());
  }

  /** The labels of a standing, for words of a passage. */
  List<Label> of(Standing standing, Passage passage) {
    List<Label> out = new ArrayList<>();
    status(standing).ifPresent(out::add);
    boolean named = standing.status() == Status.DENIED && standing.by().isPresent();
    if (!named || standing.via().isPresent()) {
      speaker(standing, passage)
          .ifPresent(
              words ->
                  out.add(
                      new Label(
                          "attributed",
                          withBasis(words, standing.by().flatMap(standing::basis)),
                          "")));
    }
    if (out.isEmpty() && standing.status() == Status.ATTRIBUTED) {
      out.add(new Label("attributed", labels.get("attributed"), standing.cue().orElse("")));
    }
    standing.corrected().stream()
        .filter(one -> !standing.by().equals(Optional.of(one.name())))
        .map(one -> withBasis(one.name(), Optional.of(one.basis())))
        .forEach(words -> out.add(new Label("corrected", words, "")));
    return out;
  }

  private Optional<Label> status(Standing standing) {
    String kind = standing.status().name().toLowerCase(Locale.ROOT);
    String cue = standing.cue().orElse("");
    return switch (standing.status()) {
      case STATED, ATTRIBUTED -> Optional.empty();
      case ALLEGED, OPINION -> Optional.of(new Label(kind, labels.get(kind), cue));
      case CONDITIONAL ->
          Optional.of(
              standing
                  .condition()
                  .map(clause -> new Label(kind, condition(clause), ""))
                  .orElseGet(() -> new Label(kind, labels.get("predicted"), cue)));
      case PLANNED -> Optional.of(new Label(kind, labels.get(kind), ""));
      case DENIED ->
          Optional.of(
              new Label(
                  kind,
                  standing
                      .by()
                      .map(by -> withBasis(labels.get("deniedBy", by), standing.basis(by)))
                      .orElse(labels.get("denied")),
                  ""));
    };
  }

  /** Words with the ground for whom they name, where the analyst names them. */
  String withBasis(String words, Optional<String> basis) {
    return basis.map(ground -> labels.get("withBasis", words, labels.phrase(ground))).orElse(words);
  }

  private Optional<String> speaker(Standing standing, Passage passage) {
    Optional<String> by = standing.by();
    Optional<String> via = standing.via();
    if (by.isEmpty()) {
      return via.map(outlet -> labels.get("reportedByOutlet", outlet));
    }
    if (isUnnamed(by.get(), passage)) {
      String words = labels.get("unnamedAs", by.get());
      return Optional.of(via.map(outlet -> labels.get("reportedBy", words, outlet)).orElse(words));
    }
    return Optional.of(
        via.map(outlet -> labels.get("reportedBy", by.get(), outlet))
            .orElseGet(() -> labels.get("accordingTo", by.get())));
  }

  /** Whether the article gives words in the passage to this speaker without a name. */
  private boolean isUnnamed(String by, Passage passage) {
    Findings findings = site.findings(passage.article());
    return findings.quotations().stream()
        .filter(quotation -> quotation.span().overlaps(passage.span()))
        .map(Quotation::speaker)
        .flatMap(Optional::stream)
        .filter(speaker -> speaker.name().equals(by))
        .anyMatch(speaker -> !speaker.named());
  }

  /** A speaker in words: a name, the remark that it is unnamed, or that there is none. */
  String speaker(Optional<Speaker> speaker) {
    return speaker
        .map(who -> who.named() ? who.name() : labels.get("unnamedAs", who.name()))
        .orElseGet(() -> labels.get("speakerNotStated"));
  }

  /** A condition as printed in an article, its {@code if} in the site's own {@code Only if}. */
  String condition(String clause) {
    for (String word : List.of("only if", "if", "solo si", "sólo si", "si")) {
      String start = clause.toLowerCase(Locale.ROOT);
      if (start.equals(word)) {
        return labels.get("conditional");
      }
      if (start.startsWith(word + " ")) {
        return labels.get("onlyIf", clause.substring(word.length() + 1));
      }
    }
    return labels.get("condition", clause);
  }
}

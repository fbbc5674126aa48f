package io.sourcebook.page;

import io.sourcebook.model.Article;
import io.sourcebook.model.FactSheet;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.SubjectKind;
import io.sourcebook.page.view.SubjectPage.Saying;
import io.sourcebook.page.view.SubjectPage.Voices;
import java.util.ArrayList;
import java.util.List;

/** Who said what: the subject's own words apart from those of others. */
final class SayingCards {

  private final SheetContext context;
  private final StandingLabels standings;
  private final Labels labels;

  SayingCards(SheetContext context) {
    this.context = context;
    this.standings = new StandingLabels(context.site());
    this.labels = context.labels();
  }

  /** The groups that hold something. */
  List<Voices> groups(List<FactSheet.Saying> sayings) {
    String name = context.sheet().subject().name();
    List<Voices> groups = new ArrayList<>();
    List<Saying> own = cards(sayings, true);
    List<Saying> others = cards(sayings, false);
    if (!own.isEmpty()) {
      groups.add(new Voices(labels.get("saidBy", name), own));
    }
    if (!others.isEmpty()) {
      groups.add(new Voices(labels.get(speaks() ? "saidOf" : "saidInPassages", name), others));
    }
    return groups;
  }

  /** The remark that no article quotes the subject, or empty where one does. */
  String silence() {
    List<FactSheet.Saying> sayings = context.sheet().quotations();
    String name = context.sheet().subject().name();
    if (!speaks()) {
      return sayings.isEmpty() ? labels.get("nobodyQuoted") : "";
    }
    boolean quoted =
        sayings.stream()
            .filter(FactSheet.Saying::bySubject)
            .anyMatch(saying -> saying.quotation().direct() || holdsQuotation(saying));
    boolean reported = sayings.stream().anyMatch(FactSheet.Saying::bySubject);
    if (quoted) {
      return "";
    }
    return labels.get(reported ? "onlyReported" : "notQuoted", name);
  }

  /** Whether reported speech has some of the speaker's words between quotation marks. */
  private boolean holdsQuotation(FactSheet.Saying saying) {
    Article article = context.site().findings(saying.citation().passage().article()).article();
    String words = article.text().slice(saying.quotation().content());
    return words.codePoints().anyMatch(c -> "\"“„«".indexOf(c) >= 0);
  }

  /** Whether the subject is one that could be quoted. */
  private boolean speaks() {
    SubjectKind kind = context.sheet().subject().kind();
    return kind == SubjectKind.ACTOR || kind == SubjectKind.ORGANISATION;
  }

  private List<Saying> cards(List<FactSheet.Saying> sayings, boolean bySubject) {
    return sayings.stream()
        .filter(saying -> saying.bySubject() == bySubject)
        .map(this::card)
        .toList();
  }

  private Saying card(FactSheet.Saying saying) {
    Quotation quotation = saying.quotation();
    Passage cited = saying.citation().passage();
    Passage words = new Passage(cited.article(), cited.block(), quotation.content());
    String id = context.ids().unique("quote-" + saying.citation().anchor());
    String speaker = standings.speaker(quotation.speaker());
    context.cite(cited, id, labels.get("quotationOf", speaker));
    return new Saying(
        id,
        quotation.direct(),
        context.cited(cited, words.span(), words.span(), false),
        speaker,
        quotation.speaker().flatMap(Speaker::role).orElse(""),
        remark(labels, saying),
        context.notes(
            List.of(
                context.cited(
                    saying.citation(),
                    saying.citation().sentence().cover(quotation.span()),
                    false))));
  }

  /** Why the speaker is named, who reported it, and that it is no quotation; may be empty. */
  static String remark(Labels labels, FactSheet.Saying saying) {
    Quotation quotation = saying.quotation();
    List<String> remarks = new ArrayList<>();
    saying.corrected().map(labels::phrase).ifPresent(remarks::add);
    quotation.via().ifPresent(outlet -> remarks.add(labels.get("viaOutlet", outlet)));
    if (!quotation.direct()) {
      remarks.add(labels.get("reportedSpeech"));
    }
    return String.join(labels.get("listSeparator"), remarks);
  }
}

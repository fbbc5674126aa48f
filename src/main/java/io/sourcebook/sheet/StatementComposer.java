package io.sourcebook.sheet;

import io.sourcebook.model.AnalystStatement;
import io.sourcebook.model.Block;
import io.sourcebook.model.Correction;
import io.sourcebook.model.DateExpression;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Role;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Statement.Piece;
import io.sourcebook.model.Statement.Standing;
import io.sourcebook.model.Statement.Voice;
import io.sourcebook.model.Status;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The statements of a sheet: the analyst's first, then the sources' own passages that no statement
 * of the analyst cites, those that tell the same as one, best supported first.
 */
final class StatementComposer {

  /** A page's top is read in half a minute: five sentences. */
  private static final int AT_A_GLANCE = 5;

  /** What only goes with the subject must not outgrow what is said of it. */
  private static final int RELATED = 8;

  /** A place given for breadth alone goes to a passage that tells a name or a date at least. */
  private static final double LEAST_FOR_BREADTH = 1.0;

  /** From this share of a sentence on, the analyst's citation covers what it says. */
  private static final double COVERED = 0.5;

  /** Two sentences of one article at the top crowd out the others. */
  private static final int AT_A_GLANCE_FROM_ONE_ARTICLE = 2;

  /** Words of the matter itself are mostly longer than the small words of grammar. */
  private static final int LONG_WORD = 5;

  /** From this share of long words on, the second of two sentences tells a reader little new. */
  private static final double ALIKE = 0.2;

  /** A sentence that begins so needs the one before it. */
  private static final Pattern NEEDS_CONTEXT =
      Pattern.compile(
          "(?:they|these|those|this|that|it|such|even|the (?:same|latter|former)"
              + "|estos|estas|esto|eso|ellos|ellas|tal|tales|incluso|(?:el|la) mism[oa])"
              + "\\s(?!\\[)",
          Pattern.CASE_INSENSITIVE);

  private final Desk desk;
  private final Anchors anchors = new Anchors();

  private StatementComposer(Desk desk) {
    this.desk = desk;
  }

  static List<Statement> compose(Desk desk) {
    return new StatementComposer(desk).statements();
  }

  /** A statement not yet placed in a section. */
  private record Draft(
      List<Passage> fact, Passage lead, Wording wording, Standing standing, double weight) {}

  private List<Statement> statements() {
    List<Statement> analyst = analystStatements();
    List<Draft> drafts = drafts(citedByAnalyst(analyst));
    List<Draft> related = related(drafts, citedByAnalyst(analyst));
    List<Statement> out = new ArrayList<>();
    for (Desk.Pin pin : desk.pins()) {
      pinned(pin, analyst, drafts, related).ifPresent(out::add);
    }
    analyst.removeIf(one -> desk.pins().stream().anyMatch(pin -> pin.id().equals(one.id())));
    drafts.removeIf(this::isPinned);
    related.removeIf(this::isPinned);
    analyst.stream().filter(one -> one.section().equals(Section.GLANCE)).forEach(out::add);
    List<Draft> top = glance(drafts, AT_A_GLANCE - Math.min(AT_A_GLANCE, out.size()));

    top.forEach(draft -> out.add(statement(draft, Section.GLANCE)));

    Map<String, List<Statement>> rest = new LinkedHashMap<>();
    analyst.stream()
        .filter(one -> !one.section().equals(Section.GLANCE))
        .forEach(one -> rest.computeIfAbsent(one.section(), name -> new ArrayList<>()).add(one));
    Section.ORDER.forEach(section -> rest.computeIfAbsent(section, name -> new ArrayList<>()));
    for (Draft draft : drafts) {
      if (!top.contains(draft) && !isSaidByAPerson(draft)) {
        String section =
            Section.of(draft.standing().status(), desk.subject().kind(), breachWords(draft));
        rest.get(section).add(statement(draft, section));
      }
    }
    related.forEach(
        draft ->
            rest.computeIfAbsent(Section.RELATED, name -> new ArrayList<>())
                .add(statement(draft, Section.RELATED)));
    rest.values().forEach(out::addAll);
    return out;
  }

  /** A row that the analyst has come first, as it stands at a glance. */
  private Optional<Statement> pinned(
      Desk.Pin pin, List<Statement> analyst, List<Draft> drafts, List<Draft> related) {
    Optional<Statement> own = analyst.stream().filter(one -> one.id().equals(pin.id())).findFirst();
    return own.map(one -> one.withSection(Section.GLANCE))
        .or(
            () ->
                Stream.concat(drafts.stream(), related.stream())
                    .filter(draft -> draft.fact().stream().anyMatch(pin.passages()::contains))
                    .findFirst()
                    .flatMap(draft -> bestAtAGlance(draft.fact()))
                    .map(draft -> statement(draft, Section.GLANCE)));
  }

  private boolean isPinned(Draft draft) {
    return desk.pins().stream()
        .anyMatch(pin -> draft.fact().stream().anyMatch(pin.passages()::contains));
  }

  /** The best telling of a fact that may stand at a glance. */
  private Optional<Draft> bestAtAGlance(List<Passage> told) {
    List<Draft> plain =
        told.stream().map(lead -> draft(told, lead)).filter(one -> bar(one).isEmpty()).toList();
    return plain.stream()
        .max(
            Comparator.comparingDouble(Draft::weight)
                .thenComparing(Draft::lead, Comparator.reverseOrder()));
  }

  /**
   * What keeps a fact from standing at a glance, in words; empty where one of the passages that
   * tell it may.
   */
  static Optional<String> barredFromGlance(Desk desk, Passage sentence) {
    StatementComposer composer = new StatementComposer(desk);
    List<Passage> fact = composer.told(desk.fact(sentence));
    List<Passage> told = fact.isEmpty() ? List.of(sentence) : fact;
    return composer.bestAtAGlance(told).isPresent()
        ? Optional.empty()
        : composer.bar(composer.best(told));
  }

  /** What keeps a passage from standing at a glance: that it is not plainly said. */
  private Optional<String> bar(Draft draft) {
    Status status = draft.standing().status();
    if (status != Status.STATED && status != Status.ATTRIBUTED) {
      return Optional.of(
          switch (status) {
            case OPINION -> "it is an opinion";
            case ALLEGED -> "it is an allegation";
            case CONDITIONAL -> "it stands under a condition";
            case PLANNED -> "it tells what was only planned";
            default -> "it is a denial";
          });
    }
    if (draft.wording().loaded().isPresent() || draft.wording().reportedLoaded()) {
      return Optional.of("it holds loaded words");
    }
    if (Standings.judgement(desk.reading(draft.lead()), draft.lead().span()).isPresent()) {
      return Optional.of("it is a judgement");
    }
    return desk.isLowered(draft.lead()) ? Optional.of("its source is lowered") : Optional.empty();
  }

  /** What goes with an agreement or an event without naming it, as far as it is plainly said. */
  private List<Draft> related(List<Draft> drafts, Set<Passage> citedByAnalyst) {
    Set<Passage> done = new TreeSet<>(citedByAnalyst);
    drafts.forEach(draft -> done.addAll(draft.fact()));
    List<Draft> out = new ArrayList<>();
    for (Passage sentence :
        desk.relations().related().getOrDefault(desk.subject().slug(), List.of())) {
      List<Passage> fact = desk.fact(sentence);
      if (out.size() == RELATED
          || fact.stream().anyMatch(done::contains)
          || fact.stream().anyMatch(desk::isHidden)) {
        continue;
      }
      done.addAll(fact);
      Status status = Standings.of(desk.reading(sentence), sentence.span()).status();
      boolean plain =
          status == Status.STATED || status == Status.ATTRIBUTED || status == Status.PLANNED;
      if (plain && !Standings.isDirectSpeech(desk.reading(sentence), sentence.span())) {
        Draft draft = best(fact);
        if (!isSaidByAPerson(draft)) {
          out.add(draft);
        }
      }
    }
    // "The same day", "the visit": none of them names the subject, so each leans on the one before.
    out.sort(Comparator.comparing(Draft::lead));
    return out;
  }

  /** The sentence; with the one before where it goes on with it: {@code In addition, …}. */
  private String breachWords(Draft draft) {
    String words = desk.words(draft.lead());
    if (!Section.goesOn(words)) {
      return words;
    }
    Reading reading = desk.reading(draft.lead());
    return reading
        .sentenceAt(draft.lead().span())
        .filter(sentence -> sentence.index() > 0)
        .map(sentence -> reading.findings().sentences().get(sentence.index() - 1))
        .filter(before -> before.block() == draft.lead().block())
        .map(before -> reading.words(before.span()) + " " + words)
        .orElse(words);
  }

  private List<Statement> analystStatements() {
    List<Statement> out = new ArrayList<>();
    List<List<Passage>> cited =
        desk.relations().cited().getOrDefault(desk.subject().slug(), List.of());
    List<AnalystStatement> written = desk.subject().statements();
    for (int i = 0; i < Math.min(written.size(), cited.size()); i++) {
      if (cited.get(i).isEmpty()) {
        continue; // reported by relate; nothing is published
      }
      AnalystStatement own = written.get(i);
      List<Citation> citations = named(cited.get(i));
      List<Provenance> origins = cited.get(i).stream().map(desk::provenance).toList();
      out.add(
          new Statement(
              citations.get(0).anchor(),
              List.of(new Piece(Piece.Kind.OWN, own.text())),
              Optional.of(own.html()),
              Voice.ANALYST,
              own.section().orElse(Section.GLANCE),
              cited.get(i).stream().flatMap(passage -> onlyDate(passage).stream()).findFirst(),
              new Standing(Status.STATED, Optional.empty(), Optional.empty(), Optional.empty()),
              citations,
              countOrigins(origins),
              originNote(origins)));
    }
    return out;
  }

  private Set<Passage> citedByAnalyst(List<Statement> statements) {
    Set<Passage> covered = new TreeSet<>();
    for (Passage sentence : desk.sentences()) {
      int cited = 0;
      for (Statement statement : statements) {
        for (Citation citation : statement.citations()) {
          Span span = citation.passage().span();
          if (citation.passage().article().equals(sentence.article())
              && span.overlaps(sentence.span())) {
            cited +=
                Math.min(span.end(), sentence.span().end())
                    - Math.max(span.start(), sentence.span().start());
          }
        }
      }
      if (cited >= COVERED * sentence.span().length()) {
        covered.add(sentence);
      }
    }
    return covered;
  }

  private List<Draft> drafts(Set<Passage> citedByAnalyst) {
    List<Draft> out = new ArrayList<>();
    for (List<Passage> fact : desk.facts()) {
      if (fact.stream().anyMatch(citedByAnalyst::contains)) {
        continue;
      }
      List<Passage> told = told(fact);
      if (told.isEmpty()) {
        continue;
      }
      out.add(best(told));
    }
    out.sort(Comparator.comparingDouble(Draft::weight).reversed().thenComparing(Draft::lead));
    return out;
  }

  /** The passages of a fact that may be printed as statements. */
  private List<Passage> told(List<Passage> fact) {
    return fact.stream()
        .filter(passage -> !Standings.isDirectSpeech(desk.reading(passage), passage.span()))
        .filter(this::isBody)
        .toList();
  }

  /** A lowered source leads only where no other tells the same. */
  private Draft best(List<Passage> told) {
    List<Passage> leads = told.stream().filter(passage -> !desk.isLowered(passage)).toList();
    return (leads.isEmpty() ? told : leads)
        .stream()
            .map(lead -> draft(told, lead))
            .max(
                Comparator.comparingDouble(Draft::weight)
                    .thenComparing(Draft::lead, Comparator.reverseOrder()))
            .orElseThrow();
  }

  private boolean isBody(Passage passage) {
    return desk.reading(passage)
        .article()
        .blockAt(passage.span().start())
        .filter(block -> block.role() == Role.BODY)
        .isPresent();
  }

  private Draft draft(List<Passage> fact, Passage lead) {
    Reading reading = desk.reading(lead);
    Wording wording = desk.wording(lead);
    Standing standing = Standings.ofPrinted(reading, wording, Standings.of(reading, lead.span()));
    return new Draft(fact, lead, wording, standing, weight(fact, lead, wording, standing));
  }

  /**
   * How much a reader gains from a passage: support from independent origins first, then its place
   * in the article, then how much it tells. The steps are ranks, not measurements: an origin more
   * outweighs everything that a single wording can gain.
   */
  private double weight(List<Passage> fact, Passage lead, Wording wording, Standing standing) {
    Reading reading = desk.reading(lead);
    double weight = 4.0 * (countOrigins(fact.stream().map(desk::provenance).toList()) - 1);
    weight += fact.stream().map(Passage::article).distinct().count() - 1;
    if (isFirstBody(reading, lead)) {
      weight += 1.5;
    }
    int tells = reading.namesIn(lead.span()).size() + reading.figuresIn(lead.span()).size();
    weight += 0.25 * Math.min(4, tells);
    // A date that lay ahead is not that of what the sentence tells, and a borrowed one not its own.
    weight +=
        !desk.relations().borrowed().containsKey(lead)
                && EventDates.of(reading, lead.span()).stream()
                    .anyMatch(date -> date.value().isPresent() && !date.planned())
            ? 1
            : 0;
    boolean named =
        desk.mention(lead)
            .filter(
                mention ->
                    mention.words().start() - lead.span().start() <= lead.span().length() / 3)
            .isPresent();
    weight += named ? 0.5 : 0;
    // The origin's own words rather than another's retelling of them.
    weight += desk.provenance(lead).because().isEmpty() ? 0.5 : 0;
    weight -= wording.loaded().isPresent() ? 1 : 0;
    weight -= standing.status() == Status.STATED ? 0 : 0.5;
    return weight;
  }

  private static boolean isFirstBody(Reading reading, Passage passage) {
    return reading.article().blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .map(Block::number)
        .findFirst()
        .filter(number -> number == passage.block())
        .isPresent();
  }

  /**
   * The best passages that the page may say without a but, one of each article before a second of
   * any, and none that says over again what another says; before them what brings an agreement in.
   */
  private List<Draft> glance(List<Draft> drafts, int room) {
    List<Draft> top = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Turn turn : Turn.values()) {
      for (Draft draft : drafts) {
        String article = draft.lead().article();
        if (top.size() < room
            && mayLead(draft)
            && (turn != Turn.ONE_OF_EACH || draft.weight() >= LEAST_FOR_BREADTH)
            && (turn == Turn.PERSONS_TOO || !isByAPerson(draft))
            && taken.getOrDefault(article, 0) < turn.ofOneArticle
            && top.stream().noneMatch(other -> isAlike(draft, other) || isNextTo(draft, other))) {
          top.add(draft);
          taken.merge(article, 1, Integer::sum);
        }
      }
    }
    top.sort(Comparator.comparingDouble(Draft::weight).reversed().thenComparing(Draft::lead));
    if (desk.subject().kind() == SubjectKind.AGREEMENT) {
      drafts.stream()
          .filter(draft -> room > top.size() && !top.contains(draft))
          .filter(draft -> !desk.isLowered(draft.lead()))
          .filter(draft -> Introduction.judgesOnlyInPassing(desk, draft.lead(), draft.standing()))
          .findFirst()
          .ifPresent(draft -> top.add(0, draft));
    }
    return top;
  }

  /** The turns in which places at the top are given. */
  private enum Turn {
    ONE_OF_EACH(1),
    TWO_OF_EACH(AT_A_GLANCE_FROM_ONE_ARTICLE),
    /** What a named person says has a section of its own; it fills what is left. */
    PERSONS_TOO(AT_A_GLANCE_FROM_ONE_ARTICLE);

    private final int ofOneArticle;

    Turn(int ofOneArticle) {
      this.ofOneArticle = ofOneArticle;
    }
  }

  private boolean isByAPerson(Draft draft) {
    Optional<String> by = draft.standing().by();
    return by.isPresent()
        && desk.reading(draft.lead()).findings().names().stream()
            .anyMatch(name -> name.kind() == Name.Kind.PERSON && name.full().equals(by.get()));
  }

  /** Whether a passage is plainly said, of the subject in the main, and needs no other. */
  private boolean mayLead(Draft draft) {
    Reading reading = desk.reading(draft.lead());
    boolean aside =
        desk.mention(draft.lead())
            .filter(mention -> EventDates.isConceded(reading, draft.lead().span(), mention.words()))
            .isPresent();
    return bar(draft).isEmpty()
        && !aside
        && !NEEDS_CONTEXT.matcher(desk.words(draft.lead())).lookingAt();
  }

  /** Two neighbouring paragraphs of one article mostly tell one matter. */
  private static boolean isNextTo(Draft one, Draft other) {
    return one.lead().article().equals(other.lead().article())
        && Math.abs(one.lead().block() - other.lead().block()) == 1;
  }

  /** Whether two passages share so many long words that they tell of one matter. */
  private boolean isAlike(Draft one, Draft other) {
    Set<String> words = longWords(one);
    Set<String> others = longWords(other);
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return words.size() >= ALIKE * Math.max(1, shorter);
  }

  private Set<String> longWords(Draft draft) {
    Set<String> words = new TreeSet<>();
    for (String word : Desk.NO_WORD.split(Folded.of(desk.words(draft.lead())), -1)) {
      if (word.length() >= LONG_WORD && !desk.nameWords().contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Who said what has a section of its own: a named person's words are not printed twice. */
  private boolean isSaidByAPerson(Draft draft) {
    return draft.standing().status() == Status.ATTRIBUTED
        && Standings.attribution(desk.reading(draft.lead()), draft.lead().span())
            .filter(quotation -> Sayings.belongs(desk, draft.lead(), quotation))
            .isPresent();
  }

  private Statement statement(Draft draft, String section) {
    Passage exact =
        new Passage(draft.lead().article(), draft.lead().block(), draft.wording().exact());
    List<Passage> passages = new ArrayList<>();
    passages.add(exact);
    draft.fact().stream().filter(passage -> !passage.equals(draft.lead())).forEach(passages::add);
    List<Provenance> origins = draft.fact().stream().map(desk::provenance).toList();
    // Its name comes from the whole sentence, so that a better trim keeps the link.
    String id = anchors.take(desk.words(draft.lead()));
    List<Citation> citations = new ArrayList<>();
    for (Passage passage : passages) {
      String anchor = citations.isEmpty() ? id : anchors.take(desk.words(passage));
      Span around = desk.reading(passage).sentencesAround(passage.span());
      citations.add(new Citation(anchor, passage, around));
    }
    return new Statement(
        id,
        draft.wording().pieces(),
        Optional.empty(),
        Voice.SOURCE,
        section,
        onlyDate(draft.lead()),
        draft.standing(),
        citations,
        countOrigins(origins),
        originNote(origins),
        section.equals(Section.RELATED) ? Optional.empty() : desk.unnamed(passages));
  }

  private List<Citation> named(List<Passage> passages) {
    List<Citation> out = new ArrayList<>();
    for (Passage passage : passages) {
      String anchor = anchors.take(desk.words(passage));
      out.add(new Citation(anchor, passage, desk.reading(passage).sentencesAround(passage.span())));
    }
    return out;
  }

  /**
   * When what a passage tells happened: its only date, if that is exact and past. With a second
   * date, or one that lay ahead, it is not clear which of them the sentence is about.
   */
  private Optional<DateExpression> onlyDate(Passage passage) {
    List<DateExpression> dates = EventDates.of(desk.reading(passage), passage.span());
    return dates.size() == 1
            && !dates.get(0).planned()
            && (EventDates.isExact(dates.get(0)) || Correction.isOf(dates.get(0)))
        ? Optional.of(dates.get(0))
        : Optional.empty();
  }

  private static int countOrigins(List<Provenance> passages) {
    return (int) passages.stream().map(Provenance::origin).distinct().count();
  }

  /** Why passages of several articles have fewer origins than articles. */
  private Optional<String> originNote(List<Provenance> passages) {
    long articles = passages.stream().map(one -> one.passage().article()).distinct().count();
    if (countOrigins(passages) >= articles) {
      return Optional.empty();
    }
    Set<String> reasons = new LinkedHashSet<>();
    for (Provenance one : passages) {
      one.because()
          .ifPresent(because -> reasons.add(desk.citeAs(one.passage().article()) + " " + because));
    }
    return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
  }
}

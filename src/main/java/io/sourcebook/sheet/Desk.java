package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Correction;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Mention;
import io.sourcebook.model.Passage;
import io.sourcebook.model.PlacedCorrections;
import io.sourcebook.model.Provenance;
import io.sourcebook.model.Relations;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.Sentence;
import io.sourcebook.model.Source;
import io.sourcebook.model.Sourced;
import io.sourcebook.model.Span;
import io.sourcebook.model.Statement.Citation;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that one subject's sheet is composed from, looked up by passage. */
final class Desk {

  private static final int TITLE_WORDS = 6;

  /** Shorter words of a name ({@code of}, {@code de}) stand in every article. */
  private static final int SHORTEST_NAME = 4;

  /** What stands between words. */
  static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Subject subject;
  private final Map<String, Reading> readings;
  private final Relations relations;
  private final Map<Passage, Mention> mentions = new TreeMap<>();
  private final Map<Passage, SameFact> groups;
  private final Set<Passage> hidden;
  private final List<Pin> pins;

  /** Whom the analyst says that words of a sentence mean. */
  private final Map<Passage, List<Correction.Renaming>> renamed;

  private final Map<String, Optional<String>> unnamed = new HashMap<>();

  /** What each sentence calls an actor who has a page. */
  private final Map<Passage, List<Called>> called;

  private final Matter matter;

  private final Set<String> nameWords;

  private Desk(
      Matter matter,
      Map<String, Reading> readings,
      Map<Passage, SameFact> groups,
      Map<Passage, List<Called>> called,
      Set<Passage> hidden,
      List<Pin> pins) {
    this.matter = matter;
    this.subject = matter.subject();
    this.relations = matter.relations();
    this.readings = readings;
    this.groups = groups;
    this.called = called;
    this.hidden = hidden;
    this.pins = pins;
    this.renamed = renamed(readings);
    this.nameWords = new HashSet<>(List.of(Folded.of(subject.name()).split(" ", -1)));
    for (Mention mention : relations.mentions().getOrDefault(subject.slug(), List.of())) {
      if (!hidden.contains(mention.sentence())) {
        mentions.putIfAbsent(mention.sentence(), mention);
      }
    }
  }

  /**
   * A row that the analyst has come first.
   *
   * @param id of the row
   * @param passages the sentences that tell it, empty for a statement of the analyst's own
   */
  record Pin(String id, Set<Passage> passages) {}

  /** The same desk without some sentences; no sheet is made from them. */
  Desk without(Set<Passage> sentences) {
    return new Desk(matter, readings, groups, called, sentences, pins);
  }

  /** The same desk on other groups. */
  Desk grouped(Map<Passage, SameFact> others) {
    return new Desk(matter, readings, others, called, hidden, pins);
  }

  /** Whether there is in a sentence what a correction puts right. */
  boolean isToCorrect(Correction correction, Passage sentence, Span words) {
    if (correction.speaker().isPresent()) {
      return !reading(sentence).quotationsOver(sentence.span()).isEmpty();
    }
    Findings before = reading(sentence).findings();
    boolean called =
        correction.name().stream()
            .anyMatch(
                name ->
                    called(sentence).stream().anyMatch(one -> one.name().equals(name.from()))
                        || mention(sentence)
                            .flatMap(Mention::gloss)
                            .filter(name.from()::equals)
                            .isPresent());
    return called || !correction.in(before, sentence.span(), words).equals(before);
  }

  /** The same desk with something put right in one sentence. */
  Desk corrected(Correction correction, Passage sentence, Span words) {
    Map<String, Reading> others = new LinkedHashMap<>(readings);
    others.put(
        sentence.article(),
        reading(sentence)
            .corrected(new PlacedCorrections.Placed(correction, sentence.span(), words)));
    return new Desk(matter, others, groups, called, hidden, pins);
  }

  /** The groups of sentences that tell the same, by sentence. */
  Map<Passage, SameFact> groups() {
    return groups;
  }

  /** The same desk with rows that come first, in this order. */
  Desk pinned(List<Pin> rows) {
    return new Desk(matter, readings, groups, called, hidden, rows);
  }

  List<Pin> pins() {
    return pins;
  }

  /** Whether a sentence is left out of the sheet. */
  boolean isHidden(Passage sentence) {
    return hidden.contains(sentence);
  }

  /** Whether the analyst lowered the article of a passage. */
  boolean isLowered(Passage passage) {
    return isLoweredArticle(reading(passage).article());
  }

  /** Whether the analyst lowered an article. */
  static boolean isLoweredArticle(Article article) {
    return article.source().decisions().lowered().isPresent();
  }

  /**
   * The desk of a subject.
   *
   * @param read lays out an article's findings
   */
  static Desk of(Matter matter, Function<Findings, Reading> read) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Findings findings : matter.articles()) {
      readings.put(findings.article().id(), read.apply(findings));
    }
    Map<Passage, SameFact> groups = new HashMap<>();
    for (SameFact group : matter.relations().groups()) {
      group.passages().forEach(passage -> groups.put(passage, group));
    }
    return new Desk(
        matter, readings, groups, called(matter.others(), matter.relations()), Set.of(), List.of());
  }

  /** Whom words of a sentence mean, by what the analyst says. */
  private static Map<Passage, List<Correction.Renaming>> renamed(Map<String, Reading> readings) {
    Map<Passage, List<Correction.Renaming>> renamed = new HashMap<>();
    for (Reading reading : readings.values()) {
      for (PlacedCorrections.Placed one : reading.effective()) {
        Article article = reading.article();
        Optional<Passage> sentence =
            article
                .blockAt(one.sentence().start())
                .map(block -> new Passage(article.id(), block.number(), one.sentence()));
        if (sentence.isPresent() && one.correction().name().isPresent()) {
          renamed
              .computeIfAbsent(sentence.get(), s -> new ArrayList<>())
              .add(one.correction().name().get());
        }
      }
    }
    return renamed;
  }

  /** Whether later ones took the place of a correction wherever it was made. */
  boolean isReplaced(Correction correction) {
    List<Reading> where =
        readings.values().stream()
            .filter(reading -> reading.made().stream().anyMatch(isOf(correction)))
            .toList();
    return !where.isEmpty()
        && where.stream()
            .allMatch(reading -> reading.effective().stream().noneMatch(isOf(correction)));
  }

  private static Predicate<PlacedCorrections.Placed> isOf(Correction correction) {
    return one -> one.correction().equals(correction);
  }

  /**
   * Words other than a name that mean somebody or something with a page: {@code the strongman},
   * {@code he}, {@code that agreement}.
   *
   * @param pointing whether the name is put behind the words, in their place otherwise
   */
  record Called(Span words, String name, boolean pointing) {}

  private static Map<Passage, List<Called>> called(
      List<Matter.Other> subjects, Relations relations) {
    Map<Passage, List<Called>> called = new HashMap<>();
    for (Matter.Other subject : subjects) {
      // A topic's name is the heading of a page rather than what an article's words mean.
      if (subject.kind() == SubjectKind.TOPIC || subject.kind() == SubjectKind.PLACE) {
        continue;
      }
      for (Mention mention : relations.mentions().getOrDefault(subject.slug(), List.of())) {
        boolean actor = subject.kind() == SubjectKind.ACTOR;
        if (actor ? mention.kind() != Mention.Kind.NAME : mention.gloss().isPresent()) {
          boolean pointing = !actor || mention.kind() == Mention.Kind.COREFERENCE;
          called
              .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
              .add(new Called(mention.words(), subject.name(), pointing));
        }
      }
    }
    return called;
  }

  /** What a sentence calls others who have pages. */
  List<Called> called(Passage sentence) {
    return called.getOrDefault(sentence, List.of()).stream()
        .map(one -> new Called(one.words(), meant(sentence, one.name()), one.pointing()))
        .toList();
  }

  /** Whom a name that the page gives in brackets means, as far as the analyst says. */
  private String meant(Passage sentence, String name) {
    String meant = name;
    for (Correction.Renaming one : renamed.getOrDefault(sentence, List.of())) {
      meant = one.from().equals(meant) ? one.to() : meant;
    }
    return meant;
  }

  /** The sentence's words as this page prints them. */
  Wording wording(Passage sentence) {
    return Wording.of(reading(sentence), sentence.span(), mention(sentence), called(sentence));
  }

  Subject subject() {
    return subject;
  }

  /** Who else has a page. */
  List<Matter.Other> others() {
    return matter.others();
  }

  /** The articles that say nothing of the subject, where they are few. */
  List<Article> silent() {
    return matter.silent();
  }

  /** Whether there are articles that say nothing of the subject. */
  boolean anySilent() {
    return matter.anySilent();
  }

  Relations relations() {
    return relations;
  }

  Reading reading(Passage passage) {
    return readings.get(passage.article());
  }

  List<Reading> readings() {
    return List.copyOf(readings.values());
  }

  List<Article> articles() {
    return readings.values().stream().map(Reading::article).toList();
  }

  /** An article for a reader: its publisher, else the beginning of its title, else its id. */
  String citeAs(String article) {
    return citeAs(readings.get(article).article());
  }

  /** An article for a reader: its publisher, else the beginning of its title, else its id. */
  static String citeAs(Article article) {
    Source source = article.source();
    return source
        .publisher()
        .map(Sourced::value)
        .or(() -> source.title().map(title -> "“" + beginning(title.value()) + "”"))
        .orElse(article.id());
  }

  /** The first words of a title, enough to know it by. */
  private static String beginning(String title) {
    String[] words = title.split("\\s+", -1);
    return words.length <= TITLE_WORDS
        ? title
        : String.join(" ", List.of(words).subList(0, TITLE_WORDS)) + " …";
  }

  String words(Passage passage) {
    return reading(passage).words(passage.span());
  }

  /** The sentences that speak of the subject, in order of passage. */
  List<Passage> sentences() {
    return List.copyOf(mentions.keySet());
  }

  Optional<Mention> mention(Passage sentence) {
    Mention mention = mentions.get(sentence);
    return mention == null || mention.gloss().isEmpty() || !renamed.containsKey(sentence)
        ? Optional.ofNullable(mention)
        : Optional.of(
            new Mention(
                mention.subject(),
                mention.sentence(),
                mention.words(),
                mention.kind(),
                mention.gloss().map(gloss -> meant(sentence, gloss))));
  }

  boolean speaksOfSubject(Passage sentence) {
    return mentions.containsKey(sentence);
  }

  /** Whether the paragraph of a sentence, or one next to it, speaks of the subject. */
  boolean speaksOfSubjectNearby(Passage sentence) {
    return mentions.keySet().stream()
        .anyMatch(
            mention ->
                mention.article().equals(sentence.article())
                    && Math.abs(mention.block() - sentence.block()) <= 1);
  }

  /**
   * The sentences that speak of the subject, those that tell the same together, each group with
   * every passage that tells it.
   */
  List<List<Passage>> facts() {
    List<List<Passage>> facts = new ArrayList<>();
    TreeSet<Passage> done = new TreeSet<>();
    for (Passage sentence : mentions.keySet()) {
      if (!done.contains(sentence)) {
        SameFact group = groups.get(sentence);
        List<Passage> fact = group == null ? List.of(sentence) : group.passages();
        done.addAll(fact);
        facts.add(fact);
      }
    }
    return facts;
  }

  /** A sentence with every passage that tells the same. */
  List<Passage> fact(Passage sentence) {
    SameFact group = groups.get(sentence);
    return group == null ? List.of(sentence) : group.passages();
  }

  /**
   * The words of an agreement's or event's name that the articles of some passages never say, so
   * that it is not sure whether they mean it; empty where one of them does.
   */
  Optional<String> unnamed(List<Passage> passages) {
    Optional<String> missing = Optional.empty();
    for (Passage passage : passages) {
      missing = unnamed(passage.article());
      if (missing.isEmpty()) {
        return missing;
      }
    }
    return missing;
  }

  /** The words of the subject's name that an article never says; empty for names of many things. */
  Optional<String> unnamed(String article) {
    if (subject.kind() != SubjectKind.AGREEMENT && subject.kind() != SubjectKind.EVENT) {
      return Optional.empty();
    }
    return unnamed.computeIfAbsent(article, this::missingWords);
  }

  private Optional<String> missingWords(String article) {
    boolean named =
        mentions.values().stream()
            .filter(mention -> mention.sentence().article().equals(article))
            .anyMatch(
                mention ->
                    mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ALIAS);
    if (named) {
      return Optional.empty();
    }
    Set<String> said = new HashSet<>();
    Reading reading = readings.get(article);
    for (Sentence sentence : reading.findings().sentences()) {
      said.addAll(List.of(NO_WORD.split(Folded.of(reading.words(sentence.span())), -1)));
    }
    List<String> missing =
        Stream.of(subject.name().split("\\s+", -1))
            .filter(word -> word.length() >= SHORTEST_NAME)
            .filter(word -> !said.contains(NO_WORD.matcher(Folded.of(word)).replaceAll("")))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", missing));
  }

  /** The words of the subject's name, folded. */
  Set<String> nameWords() {
    return nameWords;
  }

  /** The whole sentence in which a passage begins; the passage itself where there is none. */
  Passage sentence(Passage passage) {
    return reading(passage)
        .sentenceAt(passage.span())
        .map(found -> reading(passage).passage(found))
        .orElse(passage);
  }

  /** Where the words of a passage come from: the origin of its sentence. */
  Provenance provenance(Passage passage) {
    Provenance known = relations.provenance().get(sentence(passage));
    return known == null ? new Provenance(passage, passage.article(), Optional.empty()) : known;
  }

  /** A citation of exact words, with the sentences around them. */
  Citation citation(Passage passage) {
    Span around = reading(passage).sentencesAround(passage.span());
    return new Citation(Anchors.of(words(passage)), passage, around);
  }

  /** The block that holds a span; the words of a sheet never leave one. */
  Optional<Passage> passage(Reading reading, Span span) {
    return reading
        .article()
        .blockAt(span.start())
        .filter(block -> block.span().contains(span))
        .map(block -> new Passage(reading.article().id(), block.number(), span));
  }
}

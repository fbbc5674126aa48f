package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FactSheet.Event;
import io.sourcebook.model.FactSheet.Gap;
import io.sourcebook.model.FactSheet.Saying;
import io.sourcebook.model.Name;
import io.sourcebook.model.Passage;
import io.sourcebook.model.Quotation;
import io.sourcebook.model.Speaker;
import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the sources do not say: for each kind of subject the questions that a reader would ask, open
 * unless a sentence about the subject holds words that answer them.
 */
final class Gaps {

  /** A stretch without anything dated is worth saying from a year on. */
  private static final long SILENT_MONTHS = 12;

  /** Older stretches than the newest three matter to nobody who asks what is new. */
  private static final int SILENCES_TOLD = 3;

  /** More titles than these nobody reads in a line. */
  private static final int TITLES = 5;

  /** Sentences about somebody from which on a reader would expect a word of his own. */
  private static final int TOLD_AT_LENGTH = 3;

  private static final Pattern INSTRUMENT =
      words("licen[cs]es?|permits?|authori[sz]ations?|waivers?|concessions?|licencias?|permisos?");

  private static final Pattern SIGNING =
      words("sign(?:ed|s|ing)|conclude[ds]|struck|firm(?:ado|aron|ó)|suscri(?:to|bieron)");

  private static final Pattern SIGNERS = words("signed by|signator\\w+|firmad[oa] por|firmantes");

  private static final Pattern ISSUING =
      words("issued|granted|emitid[oa]|otorgad[oa]|emitió|otorgó|concedió");

  private static final Pattern EXPIRY = words("expir\\w+|valid until|vence|válid[oa] hasta");

  private final Desk desk;

  private Gaps(Desk desk) {
    this.desk = desk;
  }

  static List<Gap> compose(Desk desk, List<Event> timeline, List<Saying> sayings) {
    Gaps gaps = new Gaps(desk);
    List<Gap> out = new ArrayList<>(gaps.questions(sayings));
    gaps.notNamed().ifPresent(out::add);
    gaps.silence(timeline).ifPresent(out::add);
    return out;
  }

  private List<Gap> questions(List<Saying> sayings) {
    Subject subject = desk.subject();
    List<Gap> out = new ArrayList<>();
    if (desk.sentences().isEmpty()) {
      return out;
    }
    SubjectKind kind = subject.kind();
    if (kind == SubjectKind.ACTOR) {
      out.add(ownWords(sayings));
      toldByOthers(sayings).ifPresent(out::add);
    }
    if (kind == SubjectKind.AGREEMENT || kind == SubjectKind.EVENT) {
      meant().ifPresent(out::add);
    }
    if (kind == SubjectKind.AGREEMENT) {
      out.add(ask("The day it was concluded", sentence -> has(sentence, SIGNING) && day(sentence)));
      out.add(
          ask(
              "Who signed it",
              sentence ->
                  has(sentence, SIGNERS) || (has(sentence, SIGNING) && somebody(sentence))));
      out.add(ask("Its text", words("text of the|reads|stipulates|article \\d+|texto del")));
    }
    if (kind == SubjectKind.TOPIC && INSTRUMENT.matcher(subject.name()).find()) {
      out.add(
          ask(
              "A number",
              words(
                  "(?:licen[cs]e|permit|licencia|permiso)\\s+(?:no\\.?|number|n[úu]mero|nº)?\\s*"
                      + "\\d+\\w*")));
      out.add(ask("Who issued it", sentence -> has(sentence, ISSUING) && somebody(sentence)));
      out.add(ask("When it expires", sentence -> has(sentence, EXPIRY) && dated(sentence)));
    }
    if (kind == SubjectKind.EVENT) {
      out.add(ask("The day", this::day));
    }
    return out;
  }

  private Gap ownWords(List<Saying> sayings) {
    List<Passage> own =
        sayings.stream()
            .filter(Saying::bySubject)
            .map(saying -> saying.citation().passage())
            .toList();
    String name = desk.subject().name();
    String question = "Own words of " + name;
    if (!own.isEmpty()) {
      return new Gap(question, "Quoted under “Who said what”.", false, own);
    }
    String answer =
        hasUnclearQuotation()
            ? "No quotation is clearly " + name + "’s; some name no speaker."
            : "No article quotes " + name + ".";
    return new Gap(question, answer, true, List.of());
  }

  /** The articles that tell much of an actor whom others of them quote, and have no word of it. */
  private Optional<Gap> toldByOthers(List<Saying> sayings) {
    Set<String> quoting = new HashSet<>();
    sayings.stream()
        .filter(Saying::bySubject)
        .forEach(saying -> quoting.add(saying.citation().passage().article()));
    if (quoting.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> told = new TreeMap<>();
    desk.sentences().forEach(sentence -> told.merge(sentence.article(), 1, Integer::sum));
    List<Article> silent =
        desk.articles().stream()
            .filter(article -> !quoting.contains(article.id()))
            .filter(article -> told.getOrDefault(article.id(), 0) >= TOLD_AT_LENGTH)
            .toList();
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gap(
            "Own word of " + desk.subject().name() + " on what these articles tell",
            "None in " + listed(silent) + ".",
            true,
            List.of()));
  }

  /** The articles of which it is not sure that they mean the subject. */
  private Optional<Gap> meant() {
    Map<String, String> missing = new TreeMap<>();
    for (Passage sentence : desk.sentences()) {
      desk.unnamed(sentence.article()).ifPresent(words -> missing.put(sentence.article(), words));
    }
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    List<String> articles =
        missing.entrySet().stream()
            .limit(TITLES)
            .map(entry -> desk.citeAs(entry.getKey()) + " never says “" + entry.getValue() + "”")
            .toList();
    return Optional.of(
        new Gap(
            "Whether " + called() + " is meant",
            String.join("; ", articles) + (missing.size() > TITLES ? "; and others." : "."),
            true,
            List.of()));
  }

  /** Whether an article about the subject quotes somebody whose name cannot be told. */
  private boolean hasUnclearQuotation() {
    Set<String> articles = new HashSet<>();
    desk.sentences().forEach(sentence -> articles.add(sentence.article()));
    return desk.readings().stream()
        .filter(reading -> articles.contains(reading.article().id()))
        .flatMap(reading -> reading.findings().quotations().stream())
        .filter(Quotation::direct)
        .anyMatch(quotation -> quotation.speaker().filter(Gaps::isNamed).isEmpty());
  }

  private static boolean isNamed(Speaker speaker) {
    return !speaker.named() || Character.isUpperCase(speaker.name().codePointAt(0));
  }

  private Gap ask(String question, Pattern answer) {
    return ask(question, sentence -> has(sentence, answer));
  }

  private Gap ask(String question, Predicate<Passage> answers) {
    List<Passage> found = desk.sentences().stream().filter(answers).toList();
    return found.isEmpty()
        ? new Gap(question, "No article gives it.", true, List.of())
        : new Gap(question, "See the words cited.", false, found);
  }

  private boolean has(Passage sentence, Pattern pattern) {
    return pattern.matcher(desk.words(sentence)).find();
  }

  /** Whether a sentence names a person or a body. */
  private boolean somebody(Passage sentence) {
    return desk.reading(sentence).namesIn(sentence.span()).stream()
        .anyMatch(name -> name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION);
  }

  private boolean dated(Passage sentence) {
    return !desk.reading(sentence).datesIn(sentence.span()).isEmpty();
  }

  private boolean day(Passage sentence) {
    return desk.reading(sentence).datesIn(sentence.span()).stream()
        .flatMap(date -> date.value().stream())
        .anyMatch(date -> date.precision() == Edtf.Precision.DAY);
  }

  /** The subject's name as it stands in a sentence. */
  private String called() {
    String name = desk.subject().name();
    return switch (desk.subject().kind()) {
      case ACTOR, ORGANISATION, PLACE -> name;
      case TOPIC, AGREEMENT, EVENT -> "“" + name + "”";
    };
  }

  /** The articles that say nothing of the subject, where they are few enough to look through. */
  private Optional<Gap> notNamed() {
    if (!desk.anySilent()) {
      return Optional.empty();
    }
    String name = called();
    String question = "Articles that say nothing of " + name;
    if (desk.sentences().isEmpty()) {
      return Optional.of(new Gap(question, "No article names " + name + ".", true, List.of()));
    }
    List<Article> silent = desk.silent();
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    Set<String> naming = new HashSet<>();
    desk.sentences().forEach(sentence -> naming.add(sentence.article()));
    int all = silent.size() + naming.size();
    return Optional.of(
        new Gap(
            question, silent.size() + " of " + all + ": " + listed(silent) + ".", true, List.of()));
  }

  private static String listed(List<Article> articles) {
    List<String> titles = articles.stream().limit(TITLES).map(Gaps::title).toList();
    return String.join("; ", titles) + (articles.size() > TITLES ? "; and others" : "");
  }

  private static String title(Article article) {
    String title =
        article
            .source()
            .title()
            .map(field -> "“" + field.value() + "”")
            .orElseGet(() -> Desk.citeAs(article));
    String date = article.source().published().map(field -> words(field.value())).orElse("undated");
    return title + " (" + date + ")";
  }

  /** The newest stretches between two dated events in which nothing is dated. */
  private Optional<Gap> silence(List<Event> timeline) {
    List<String> stretches = new ArrayList<>();
    Optional<LocalDate> last = Optional.empty();
    for (Event event : timeline) {
      Edtf date = event.date().orElseThrow();
      boolean vague =
          event.certainty() != Certainty.STATED && date.precision() == Edtf.Precision.YEAR;
      if (event.planned() || vague) {
        continue;
      }
      if (last.isPresent() && monthsBetween(last.get(), date.first()) >= SILENT_MONTHS) {
        stretches.add(month(last.get()) + " and " + month(date.first()));
      }
      if (last.isEmpty() || date.last().isAfter(last.get())) {
        last = Optional.of(date.last());
      }
    }
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    List<String> newest =
        stretches.subList(Math.max(0, stretches.size() - SILENCES_TOLD), stretches.size());
    return Optional.of(
        new Gap(
            "Times without anything dated",
            "Between " + String.join("; between ", newest) + ".",
            true,
            List.of()));
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }

  /** A date in English, as far as it goes. */
  private static String words(Edtf date) {
    return switch (date.precision()) {
      case DAY -> date.first().getDayOfMonth() + " " + month(date.first());
      case MONTH -> month(date.first());
      case YEAR -> Integer.toString(date.first().getYear());
      case SEASON, DECADE, INTERVAL -> date.value();
    };
  }

  private static long monthsBetween(LocalDate from, LocalDate to) {
    return ChronoUnit.MONTHS.between(from, to);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "\\b(?:" + alternatives + ")\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}

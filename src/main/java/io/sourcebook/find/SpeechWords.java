package io.sourcebook.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which an article says that something is said; all folded. */
final class SpeechWords {

  private static final WordTable TABLE = WordTable.read("speech.txt");

  static final Set<String> SOURCES = TABLE.words("sources");
  static final Set<String> NAMELESS = TABLE.words("nameless");
  static final Set<String> REPORTING = TABLE.words("reporting");
  static final Set<String> AUXILIARIES = TABLE.words("auxiliaries");
  static final Set<String> MODALS = TABLE.words("modals");
  static final Set<String> NEGATIONS = TABLE.words("negations");
  static final Set<String> ADVERBS = TABLE.words("adverbs");
  static final Set<String> PRONOUNS = TABLE.words("pronouns");
  static final Set<String> FIRST_AND_SECOND = TABLE.words("first-and-second");
  static final Set<String> DETERMINERS = TABLE.words("determiners");
  static final Set<String> PREPOSITIONS = TABLE.words("prepositions");
  static final Set<String> BOUNDARIES = TABLE.words("boundaries");
  static final Set<String> SUBORDINATORS = TABLE.words("subordinators");
  static final Set<String> HYPOTHETICAL = TABLE.words("hypothetical");
  static final Set<String> WITHHELD = TABLE.words("withheld");
  static final Set<String> JUDGING = TABLE.words("judging");
  static final Set<String> SETTINGS = TABLE.words("settings");

  private static final Map<String, Verb> VERBS = new HashMap<>();

  static {
    for (String line : TABLE.entries("verbs")) {
      String[] halves = line.split(" : ", 2);
      List<String> forms = List.of(halves[0].split(" ", -1));
      Set<Use> uses = new HashSet<>();
      for (String use : halves[1].split(" ", -1)) {
        uses.add(Use.valueOf(use.toUpperCase(Locale.ROOT)));
      }
      for (String form : forms) {
        VERBS.put(form, new Verb(forms.get(0), form, Set.copyOf(uses)));
      }
    }
  }

  private SpeechWords() {}

  /** How a verb of speech is used. */
  enum Use {
    CLAUSE,
    THAT,
    VERBAL,
    AGENT,
    QUOTE,
    HEARER,
    NOUN,
    INFINITIVE,
    CALLED,
    AS,
    SURELY
  }

  /**
   * A form of a verb of speech.
   *
   * @param plain the form without an ending
   */
  record Verb(String plain, String form, Set<Use> uses) {
    boolean takes(Use use) {
      return uses.contains(use);
    }

    /** Whether the form is the one that needs no subject of its own: saying. */
    boolean isParticiple() {
      return form.endsWith("ing") || form.endsWith("ando") || form.endsWith("iendo");
    }

    boolean isPlainForm() {
      return form.equals(plain);
    }

    /** Whether the form may be a passive one behind "was". */
    boolean isPast() {
      return !isParticiple() && !isPlainForm() && !form.endsWith("s");
    }
  }

  static Optional<Verb> verb(String word) {
    return Optional.ofNullable(VERBS.get(word));
  }

  /** Whether a word is hardly anything but a verb of speech. */
  static boolean isPlainlySaid(String word) {
    return verb(word)
        .filter(verb -> verb.takes(Use.CLAUSE) && !verb.takes(Use.NOUN) && !verb.isPlainForm())
        .isPresent();
  }
}

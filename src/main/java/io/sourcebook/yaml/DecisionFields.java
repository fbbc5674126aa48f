package io.sourcebook.yaml;

import io.sourcebook.model.Correction;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Redaction;
import io.sourcebook.model.Redactions;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the analyst decides from the keys of a mapping. */
public final class DecisionFields {

  private static final String TARGET =
      "Quote words of the statement, or give its id, the end of its address: `- \"exact words\"`"
          + " or `- { id: s0123456789, reason: … }`.";

  private static final Set<String> TARGET_KEYS = Set.of("words", "id", "reason");

  private static final Set<String> CORRECTION_KEYS =
      Set.of("words", "id", "reason", "date", "speaker", "name");

  private final YamlMapping yaml;

  public DecisionFields(YamlMapping yaml) {
    this.yaml = yaml;
  }

  /** The rows that a key names, each a text or a mapping with a reason. */
  public List<Target> targets(String key) {
    List<Target> targets = new ArrayList<>();
    for (YamlItem item : items(key)) {
      target(item).ifPresent(targets::add);
    }
    return List.copyOf(targets);
  }

  /** The corrections of a key. */
  public List<Correction> corrections(String key) {
    List<Correction> corrections = new ArrayList<>();
    for (YamlItem item : items(key)) {
      Optional<YamlMapping> mapping = item.mapping();
      if (mapping.isEmpty()) {
        item.report(
            "a correction says which words and what is right",
            "Write `- { words: \"exact words\", date: 2024-04-09 }`, or `speaker` or `name` in the"
                + " place of `date`.");
      } else {
        correction(item, mapping.get()).ifPresent(corrections::add);
      }
    }
    return List.copyOf(corrections);
  }

  /** The pairs of a key. */
  public List<SubjectDecisions.Pair> pairs(String key) {
    List<SubjectDecisions.Pair> pairs = new ArrayList<>();
    for (YamlItem item : items(key)) {
      List<YamlItem> both = item.list().orElse(List.of());
      if (both.size() != 2) {
        item.report(
            "`" + key + "` holds pairs of statements",
            "Write `- [\"words of one\", \"words of the other\"]`.");
      } else {
        Optional<Target> one = target(both.get(0));
        Optional<Target> other = target(both.get(1));
        if (one.isPresent() && other.isPresent()) {
          pairs.add(new SubjectDecisions.Pair(one.get(), other.get()));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** The reason that is the whole value of a key. */
  public Optional<String> reason(String key) {
    Optional<String> reason = yaml.optionalText(key).map(String::strip);
    boolean isNone =
        reason.isPresent()
            && Set.of("", "true", "yes", "false", "no")
                .contains(reason.get().toLowerCase(Locale.ROOT));
    if (isNone || yaml.isBare(key)) {
      yaml.report(
          key,
          "`" + key + "` needs a reason that readers understand",
          "Write `" + key + ": \"the reason\"`, or remove the line.");
      return Optional.empty();
    }
    return reason;
  }

  /** The words that a key takes off the site, each a text or a mapping with a reason. */
  public List<Redaction> redactions(String key) {
    List<Redaction> redactions = new ArrayList<>();
    for (YamlItem item : items(key)) {
      Optional<YamlMapping> mapping = item.mapping();
      mapping.ifPresent(one -> one.onlyKeys(Set.of("words", "reason")));
      Optional<String> words = item.text().or(() -> mapping.flatMap(one -> text(one, "words")));
      if (words.filter(Redactions::areWords).isEmpty()) {
        item.report("this names no words", "Write `- \"words that must not stand anywhere\"`.");
      } else {
        redactions.add(
            new Redaction(
                words.get().strip(), mapping.flatMap(one -> text(one, "reason")), item.place()));
      }
    }
    return List.copyOf(redactions);
  }

  /**
   * The items of a key. Nothing behind it may be a slip that takes decisions back, so that a list
   * without items has to be written as one.
   */
  private List<YamlItem> items(String key) {
    if (yaml.isBare(key)) {
      yaml.report(
          key,
          "`" + key + "` says nothing",
          "Write what it decides, or remove the line; `" + key + ": []` decides nothing.");
    }
    return yaml.items(key);
  }

  private Optional<Target> target(YamlItem item) {
    Optional<String> text = item.text().map(String::strip).filter(words -> !words.isEmpty());
    if (text.isPresent()) {
      return Optional.of(named(text.get(), Optional.empty(), item));
    }
    Optional<YamlMapping> mapping = item.mapping();
    if (mapping.isEmpty()) {
      item.report("this names no statement", TARGET);
      return Optional.empty();
    }
    mapping.get().onlyKeys(TARGET_KEYS);
    return target(item, mapping.get());
  }

  private static Optional<Target> target(YamlItem item, YamlMapping mapping) {
    Optional<String> words = text(mapping, "words");
    Optional<String> id = text(mapping, "id");
    Optional<String> reason = text(mapping, "reason");
    if (words.isPresent() == id.isPresent()) {
      item.report(
          words.isPresent() ? "this gives `words` and `id`" : "this gives neither `words` nor `id`",
          words.isPresent() ? "Keep one of the two." : TARGET);
      return Optional.empty();
    }
    if (words.isPresent()) {
      return Optional.of(new Target(false, words.get(), reason, item.place()));
    }
    Target target = named(id.get(), reason, item);
    if (!target.byId()) {
      mapping.report(
          "id",
          "`" + id.get() + "` is no id",
          "Take what stands behind the # in the statement's address, such as s0123456789.");
      return Optional.empty();
    }
    return Optional.of(target);
  }

  /** A text that is an id, also as the end of an address, or else words. */
  private static Target named(String text, Optional<String> reason, YamlItem item) {
    String end = text.substring(text.lastIndexOf('#') + 1);
    return Target.isId(end)
        ? new Target(true, end, reason, item.place())
        : new Target(false, text, reason, item.place());
  }

  private static Optional<Correction> correction(YamlItem item, YamlMapping mapping) {
    mapping.onlyKeys(CORRECTION_KEYS);
    Optional<Target> target = target(item, mapping);
    Set<String> given = new TreeSet<>(mapping.keys());
    given.retainAll(Set.of("date", "speaker", "name"));
    if (given.size() != 1) {
      item.report(
          given.isEmpty()
              ? "this correction does not say what is right"
              : "this corrects " + String.join(" and ", given) + " at once",
          given.isEmpty() ? "Add `date`, `speaker` or `name`." : "Write a correction for each.");
      return Optional.empty();
    }
    String right = given.iterator().next();
    Optional<String> written =
        right.equals("name") ? Optional.empty() : mapping.optionalText(right).map(String::strip);
    if (mapping.isBare(right) || written.filter(String::isEmpty).isPresent()) {
      mapping.report(
          right,
          "`" + right + "` of this correction is empty",
          "Write what is right, or remove the correction.");
      return Optional.empty();
    }
    Optional<Edtf> date = Optional.empty();
    if (right.equals("date") && written.isPresent()) {
      date = Edtf.parse(written.get());
      if (date.isEmpty()) {
        mapping.report(
            "date",
            "`" + written.get() + "` is no date",
            "Write a day, month or year as 2024-03-01, 2024-03 or 2024.");
      }
    }
    Optional<String> speaker = right.equals("speaker") ? written : Optional.empty();
    Optional<Correction.Renaming> name =
        right.equals("name")
            ? mapping.mapping("name").flatMap(DecisionFields::renaming)
            : Optional.empty();
    if (target.isEmpty() || (date.isEmpty() && speaker.isEmpty() && name.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Correction(target.get(), date, speaker, name));
  }

  private static Optional<Correction.Renaming> renaming(YamlMapping mapping) {
    mapping.onlyKeys(Set.of("from", "to"));
    Optional<String> from = text(mapping, "from");
    Optional<String> to = text(mapping, "to");
    if (from.isEmpty() || to.isEmpty()) {
      mapping.reportStart(
          "`name` says from which name to which",
          "Write `name: {from: \"Rosa\", to: \"Rosa Duarte\"}`.");
      return Optional.empty();
    }
    return Optional.of(new Correction.Renaming(from.get(), to.get()));
  }

  private static Optional<String> text(YamlMapping mapping, String key) {
    return mapping.optionalText(key).map(String::strip).filter(text -> !text.isEmpty());
  }
}

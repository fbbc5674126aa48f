package io.sourcebook.subject;

import io.sourcebook.model.Problem;
import io.sourcebook.model.SubjectDecisions;
import io.sourcebook.model.SubjectKind;
import io.sourcebook.yaml.DecisionFields;
import io.sourcebook.yaml.YamlMapping;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a subject file says before its statements. */
record FrontMatter(
    String name,
    SubjectKind kind,
    List<String> aliases,
    Optional<String> match,
    boolean draft,
    Optional<String> reviewedBy,
    Optional<LocalDate> reviewedOn,
    SubjectDecisions decisions) {

  static final Set<String> KEYS =
      Set.of(
          "name",
          "kind",
          "aliases",
          "match",
          "draft",
          "reviewed_by",
          "reviewed_on",
          "hide",
          "pin",
          "correct",
          "same",
          "different");

  /**
   * Reads the keys.
   *
   * @param claims takes the words by which the subject is called, and tells who has them already
   * @return empty where the subject has no name, which a problem then says
   */
  static Optional<FrontMatter> read(
      SubjectText text, NameClaims claims, Consumer<Problem> problems) {
    return YamlMapping.parse(text.file(), text.frontMatter(), 2, problems)
        .flatMap(yaml -> new Fields(yaml, text.file(), claims, problems).read());
  }

  /** The keys of one file. */
  private record Fields(
      YamlMapping yaml, String file, NameClaims claims, Consumer<Problem> problems) {

    Optional<FrontMatter> read() {
      yaml.onlyKeys(KEYS);
      Optional<String> name = name();
      FrontMatter rest =
          new FrontMatter(
              name.orElse(""),
              kind(),
              aliases(),
              match(),
              draft(),
              yaml.optionalText("reviewed_by").map(String::strip).filter(by -> !by.isEmpty()),
              reviewedOn(),
              decisions());
      return name.map(given -> rest);
    }

    /** A page is not published by a slip. */
    private boolean draft() {
      if (yaml.isBare("draft")) {
        yaml.report("draft", "`draft` says nothing", "Write `draft: true`, or remove the line.");
      }
      return yaml.flag("draft").orElse(false);
    }

    private SubjectDecisions decisions() {
      DecisionFields fields = new DecisionFields(yaml);
      return new SubjectDecisions(
          fields.targets("hide"),
          fields.targets("pin"),
          fields.corrections("correct"),
          fields.pairs("same"),
          fields.pairs("different"));
    }

    private Optional<String> name() {
      Optional<String> name = yaml.requiredText("name").map(String::strip);
      if (name.isEmpty()) {
        return name;
      }
      if (Word.key(name.get()).isEmpty()) {
        problems.accept(
            yaml.at("name", "the name has no letter", "Write the name by which articles call it."));
        return Optional.empty();
      }
      claims
          .claim(name.get(), file)
          .ifPresent(
              owner ->
                  problems.accept(yaml.at("name", claimed(name.get(), owner), NameClaims.REMEDY)));
      return name;
    }

    /** A wrong kind is told and then passed over, so that the rest of the project is checked. */
    private SubjectKind kind() {
      if (yaml.has("kind")) {
        return yaml.choice("kind", SubjectKind.class).orElse(SubjectKind.TOPIC);
      }
      problems.accept(
          yaml.at(
              "kind",
              "the key `kind` is missing",
              "Add a line `kind: …` with actor, organisation, topic, agreement, event or place."));
      return SubjectKind.TOPIC;
    }

    private List<String> aliases() {
      List<String> aliases = new ArrayList<>();
      List<String> given = yaml.textList("aliases");
      for (int i = 0; i < given.size(); i++) {
        String alias = given.get(i).strip();
        Optional<String> owner = claims.claim(alias, file);
        if (Word.key(alias).isEmpty()) {
          problems.accept(
              yaml.atItem("aliases", i, "an alias has no letter", "Write a name, or remove it."));
        } else if (owner.isPresent()) {
          problems.accept(
              yaml.atItem("aliases", i, claimed(alias, owner.get()), NameClaims.REMEDY));
        } else {
          aliases.add(alias);
        }
      }
      return aliases;
    }

    private static String claimed(String name, String owner) {
      return "`" + name + "` already names the subject of " + owner;
    }

    private Optional<String> match() {
      Optional<String> match = yaml.optionalText("match");
      if (match.isEmpty()) {
        return match;
      }
      try {
        MatchQuery.parse(match.get());
        return match;
      } catch (QueryFault e) {
        problems.accept(queryProblem(match.get(), e));
        return Optional.empty();
      }
    }

    /** A problem at a char of the query; counted within it where it does not stand on one line. */
    private Problem queryProblem(String query, QueryFault fault) {
      String message = String.valueOf(fault.getMessage());
      Problem whole = yaml.at("match", message, fault.remedy());
      String line = whole.sourceLine().orElse("");
      int start = line.indexOf(query);
      if (start < 0) {
        String place = ", at character " + (fault.offset() + 1) + " of the query";
        return yaml.at("match", message + place, fault.remedy());
      }
      return new Problem(
          whole.file(),
          whole.line(),
          line.codePointCount(0, start + fault.offset()) + 1,
          whole.sourceLine(),
          message,
          fault.remedy());
    }

    private Optional<LocalDate> reviewedOn() {
      Optional<String> written = yaml.optionalText("reviewed_on").map(String::strip);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.parse(written.get()));
      } catch (DateTimeParseException e) {
        problems.accept(
            yaml.at(
                "reviewed_on",
                "`" + written.get() + "` is no date",
                "Write year, month and day: 2024-03-08."));
        return Optional.empty();
      }
    }
  }
}

package io.sourcebook.article;

import io.sourcebook.article.form.Blank;
import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.Problem;
import io.sourcebook.model.PublishMode;
import io.sourcebook.model.Redaction;
import io.sourcebook.model.Source;
import io.sourcebook.model.SourceDecisions;
import io.sourcebook.model.Sourced;
import io.sourcebook.yaml.DecisionFields;
import io.sourcebook.yaml.YamlMapping;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the analyst states of an article in its .meta.yaml.
 *
 * @param redact words that must not stand anywhere; kept apart, so that no article holds them
 */
record MetaFile(
    String file, Optional<String> key, YamlMapping yaml, Source stated, List<Redaction> redact) {

  /** What the name of every such file ends with. */
  static final String ENDING = ".meta.yaml";

  /** The key of words that must not stand anywhere. */
  static final String REDACT = "redact";

  private static final Set<String> KEYS =
      Set.of(
          "key",
          "title",
          "publisher",
          "authors",
          "published",
          "url",
          "archived",
          "read",
          "language",
          "publish",
          "max_share",
          "origin",
          "note",
          "correct",
          "lower",
          REDACT,
          "withdraw");

  /** What can follow an @ in a citation. */
  private static final Pattern CITATION_KEY =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:+-]*+");

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}+(?:-[a-zA-Z0-9]{2,8}+)*+");

  /**
   * Reads the file's text.
   *
   * @param file path from the project
   */
  static Optional<MetaFile> parse(String file, String text, Consumer<Problem> problems) {
    return YamlMapping.parse(file, text, 1, problems)
        .map(yaml -> new Fields(file, yaml, problems).read());
  }

  /** The source as found, with every field that the analyst states in its place. */
  Source over(Source found) {
    return found.toBuilder()
        .title(stated.title().or(found::title))
        .publisher(stated.publisher().or(found::publisher))
        .authors(stated.authors().or(found::authors))
        .published(stated.published().or(found::published))
        .language(stated.language().or(found::language))
        .url(stated.url().or(found::url))
        .archived(stated.archived())
        .publish(stated.publish())
        .maxShare(stated.maxShare())
        .note(stated.note())
        .read(stated.read())
        .origin(stated.origin())
        .decisions(stated.decisions())
        .build();
  }

  /** Where it stands, and the key in it. */
  MetaKey inPlace() {
    return new MetaKey(file, key.map(name -> yaml.at("key", "", "")));
  }

  /** Reads the fields one by one. */
  private record Fields(String file, YamlMapping yaml, Consumer<Problem> problems) {

    MetaFile read() {
      yaml.onlyKeys(KEYS);
      Optional<String> key =
          checked(
              "key",
              value -> CITATION_KEY.matcher(value).matches(),
              "is no key for citations",
              "Use letters, digits and - _ . : + without spaces, such as council-vote.");
      List<String> authors =
          yaml.textList("authors").stream()
              .map(Blank::strip)
              .filter(name -> !name.isEmpty())
              .toList();
      Source stated =
          new Source.Builder()
              .title(text("title").map(this::byAnalyst))
              .publisher(text("publisher").map(this::byAnalyst))
              .authors(authors.isEmpty() ? Optional.empty() : Optional.of(byAnalyst(authors)))
              .published(date("published").map(this::byAnalyst))
              .language(
                  checked(
                          "language",
                          value -> LANGUAGE.matcher(value).matches(),
                          "is no language tag",
                          "Write a tag such as en, es or pt-br.")
                      .map(value -> byAnalyst(value.toLowerCase(Locale.ROOT))))
              .url(address("url").map(this::byAnalyst))
              .archived(address("archived"))
              .publish(yaml.choice("publish", PublishMode.class))
              .maxShare(share("max_share"))
              .note(text("note"))
              .read(date("read"))
              .origin(text("origin"))
              .decisions(decisions())
              .build();
      return new MetaFile(file, key, yaml, stated, new DecisionFields(yaml).redactions(REDACT));
    }

    private SourceDecisions decisions() {
      DecisionFields fields = new DecisionFields(yaml);
      return new SourceDecisions(
          fields.reason("lower"),
          fields.reason("withdraw"),
          fields.corrections("correct"),
          Optional.empty());
    }

    private Optional<String> text(String key) {
      return yaml.optionalText(key).map(Blank::strip).filter(value -> !value.isEmpty());
    }

    private Optional<Double> share(String key) {
      OptionalDouble share = yaml.number(key);
      if (share.isPresent() && !(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
        problems.accept(
            yaml.at(
                key,
                "`" + key + "` is a share of the article's words, above 0 and at most 1",
                "Write 0.5 for one half."));
        return Optional.empty();
      }
      return share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty();
    }

    private Optional<Edtf> date(String key) {
      return checked(
              key,
              value -> Edtf.parse(value).isPresent(),
              "is no date",
              "Write a day, month or year as 2024-03-01, 2024-03 or 2024.")
          .flatMap(Edtf::parse);
    }

    private Optional<String> address(String key) {
      return checked(
          key,
          Fields::isAddress,
          "is no web address",
          "Write the whole address, beginning with https:// or http://.");
    }

    private Optional<String> checked(
        String key, Predicate<String> fits, String message, String remedy) {
      Optional<String> value = text(key);
      if (value.isPresent() && !fits.test(value.get())) {
        problems.accept(yaml.at(key, "`" + value.get() + "` " + message, remedy));
        return Optional.empty();
      }
      return value;
    }

    private <T> Sourced<T> byAnalyst(T value) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      return new Sourced<>(value, Certainty.STATED, "stated by the analyst in " + name);
    }

    private static boolean isAddress(String value) {
      try {
        URI address = new URI(value);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return Set.of("http", "https").contains(scheme) && address.getHost() != null;
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }
}

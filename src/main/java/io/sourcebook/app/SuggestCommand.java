package io.sourcebook.app;

import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Suggestion;
import io.sourcebook.relate.Suggestions;
import io.sourcebook.yaml.NearestWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the names that articles often give and that have no page, each as a subject file. */
@Command(
    name = "suggest",
    description = "Prints subject files for names that the articles often give, or starts one.",
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]{1,100}");

  /** What a new file says to its author, and to nobody else. */
  private static final String NOTE =
      "%% Your statements go here, each with a citation: [@KEY \"exact words\"]\n";

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Option(
      names = "--write",
      paramLabel = "SLUG",
      description = "Write the subject file seeds/subjects/SLUG.md; nothing is written over.")
  private String slug = "";

  @Spec private CommandSpec spec;

  private final Console console;

  SuggestCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    if (!slug.isEmpty()) {
      checkSlug(project);
    }
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    Suggestions names;
    try (Progress progress = console.progress()) {
      names = Pipeline.suggest(project.folder(), settings, project.memory(), progress, problems);
    }
    if (!problems.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
    if (!slug.isEmpty()) {
      return write(project, names);
    }
    List<Suggestion> suggestions = names.list();
    String between = "";
    for (Suggestion suggestion : suggestions) {
      console.print(between + printed(suggestion));
      between = "\n";
    }
    if (suggestions.isEmpty()) {
      console.say("no name without a page stands in two articles");
    }
    return Sourcebook.DONE;
  }

  private void checkSlug(Project project) {
    if (!SLUG.matcher(slug).matches()) {
      throw new WrongUse(
          spec.commandLine(),
          slug + " is no address of a page",
          "Use the letters a to z, digits, - and _, such as harbour-fees.");
    }
    if (Files.exists(file(project))) {
      throw new WrongUse(
          spec.commandLine(),
          told() + " is there already",
          "Edit it, or choose another name; nothing was written.");
    }
  }

  private String told() {
    return "seeds/subjects/" + slug + ".md";
  }

  private Path file(Project project) {
    return project.folder().resolve(told());
  }

  /** Starts a subject: as suggested, or, where nothing is, with a name from its address. */
  private Integer write(Project project, Suggestions names) throws IOException {
    Optional<Suggestion> known = names.at(slug);
    String text = known.map(SuggestCommand::printed).orElseGet(this::blank) + NOTE;
    Path file = file(project);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    console.print(
        "wrote "
            + told()
            + known
                .map(
                    suggestion ->
                        ": "
                            + suggestion.name()
                            + ", "
                            + kind(suggestion)
                            + ", in "
                            + count(suggestion.articles(), "article"))
                .orElse(
                    ": a topic; no name that lacks a page is written so, so check name and kind")
            + "\n  Check it:   name, kind and aliases at its top; match: finds more"
            + "\n  Build it:   sourcebook build "
            + name
            + "\n  Write:      a paragraph below the second ---, with [@KEY \"exact words\"]"
            + "\n  What else:  sourcebook review "
            + name
            + " lists what no statement cites yet\n");
    if (known.isEmpty()) {
      NearestWord.of(slug, names.list().stream().map(Suggestion::slug).toList())
          .ifPresent(near -> console.say("There is a suggestion called " + near + "."));
    }
    return Sourcebook.DONE;
  }

  private String blank() {
    String words = slug.replaceAll("[-_]++", " ").strip();
    String title =
        words.isEmpty()
            ? slug
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return "---\nname: " + quoted(title) + "\nkind: topic\n---\n";
  }

  /** A subject file, with what is known of the name as remarks in it. */
  private static String printed(Suggestion suggestion) {
    String spellings =
        suggestion.spellings().entrySet().stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    StringBuilder out = new StringBuilder();
    out.append("---\n# seeds/subjects/").append(suggestion.slug()).append(".md\n");
    out.append("# ").append(count(suggestion.articles(), "article"));
    out.append(", ").append(count(suggestion.origins(), "origin"));
    out.append("; ").append(spellings).append('\n');
    String kind = kind(suggestion);
    out.append("# ").append(kind).append(": ").append(suggestion.ground()).append('\n');
    out.append("name: ").append(quoted(suggestion.name())).append('\n');
    out.append("kind: ").append(kind).append('\n');
    if (!suggestion.aliases().isEmpty()) {
      out.append("aliases: [");
      out.append(
          suggestion.aliases().stream()
              .map(SuggestCommand::quoted)
              .collect(Collectors.joining(", ")));
      out.append("]\n");
    }
    return out.append("---\n").toString();
  }

  private static String kind(Suggestion suggestion) {
    return suggestion.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** A name as YAML reads it back, within brackets too. */
  private static String quoted(String name) {
    boolean plain =
        Character.isLetter(name.codePointAt(0))
            && name.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || " .'’-".indexOf(c) >= 0);
    return plain ? name : "'" + name.replace("'", "''") + "'";
  }
}

package io.sourcebook.app;

import io.sourcebook.model.SiteSettings;
import io.sourcebook.model.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the names that articles often give and that have no page, each as a subject file. */
@Command(
    name = "suggest",
    description = "Prints subject files for names that the articles often give; changes nothing.",
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      defaultValue = ".",
      description = "The folder that holds seeds/; the current folder if not given.")
  private String name = ".";

  @Spec private CommandSpec spec;

  private final Console console;

  SuggestCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    Project project = Project.of(name, spec.commandLine());
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    List<Suggestion> suggestions = Pipeline.suggest(project.folder(), settings, problems);
    if (!problems.isEmpty()) {
      Problems.print(problems.list(), console);
      return Sourcebook.FAULTS;
    }
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
    String kind = suggestion.kind().name().toLowerCase(Locale.ROOT);
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

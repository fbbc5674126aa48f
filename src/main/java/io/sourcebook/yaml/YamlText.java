package io.sourcebook.yaml;

import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A text of YAML with its lines, where its faults are told. */
final class YamlText {

  /** Settings are written by hand; anything longer is no settings file. */
  private static final int LONGEST = 1_000_000;

  /** Deeper than any of our files goes, and safe for the parser's recursion. */
  private static final int DEEPEST = 20;

  /** Enough to say a thing once and repeat it, too few to blow a file up. */
  private static final int MOST_ALIASES = 20;

  private final String file;
  private final String text;
  private final int firstLine;
  private final Consumer<Problem> problems;
  private final String[] lines;

  /** The code point at which each line begins. */
  private final int[] lineStarts;

  YamlText(String file, String text, int firstLine, Consumer<Problem> problems) {
    this.file = file;
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
    this.text = unified.startsWith("\uFEFF") ? unified.substring(1) : unified;
    this.firstLine = firstLine;
    this.problems = problems;
    this.lines = this.text.split("\n", -1);
    this.lineStarts = new int[lines.length];
    for (int i = 1; i < lines.length; i++) {
      lineStarts[i] = lineStarts[i - 1] + lines[i - 1].codePointCount(0, lines[i - 1].length()) + 1;
    }
  }

  /** The text as one mapping, or empty after a problem. */
  Optional<YamlMapping> mapping() {
    Node root;
    try {
      root = compose();
    } catch (ReaderException e) {
      problems.accept(
          problem(
              e.getPosition(),
              "a character that YAML does not allow, " + name(e.getCodePoint()),
              "Delete it."));
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      problems.accept(YamlFault.of(e).problem(this));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // The parser leaves its escapes for code points to the number parser.
      problems.accept(
          Problem.of(
              file,
              "a backslash escape within double quotation marks is not complete",
              "Use single quotation marks, in which a backslash is only a backslash."));
      return Optional.empty();
    } catch (YAMLException e) {
      problems.accept(
          Problem.of(
              file,
              "this YAML is too long, too deeply nested, or repeats itself too often",
              "Keep it below "
                  + LONGEST
                  + " characters, "
                  + DEEPEST
                  + " levels and "
                  + MOST_ALIASES
                  + " aliases."));
      return Optional.empty();
    }
    if (root == null || YamlMapping.isNull(root)) {
      return Optional.of(new YamlMapping(this));
    }
    if (hasForeignTag(root)) {
      return Optional.empty();
    }
    if (root instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(this, mapping));
    }
    report(root, "this is no mapping", "Write lines of the form `key: value`.");
    return Optional.empty();
  }

  /** Tells a fault at the beginning of a node. */
  void report(Node node, String message, String remedy) {
    problems.accept(problem(node, message, remedy));
  }

  /** Tells a fault at the first line. */
  void reportStart(String message, String remedy) {
    problems.accept(problemAtStart(message, remedy));
  }

  Problem problem(Node node, String message, String remedy) {
    return problem(node.getStartMark().getIndex(), message, remedy);
  }

  Problem problemAtStart(String message, String remedy) {
    return problem(0, message, remedy);
  }

  Problem problem(Mark mark, String message, String remedy) {
    return problem(mark.getIndex(), message, remedy);
  }

  /** The line of the file on which a node begins, from 1. */
  int line(Node node) {
    return firstLine + lineOf(node.getStartMark().getIndex());
  }

  private Problem problem(int index, String message, String remedy) {
    int line = lineOf(index);
    // The parser finds some faults only at the end of the text: the caret belongs to the last line.
    while (line > 0 && lines[line].isBlank()) {
      line--;
    }
    int width = lines[line].codePointCount(0, lines[line].length());
    int column = Math.min(index - lineStarts[line], width) + 1;
    return new Problem(file, firstLine + line, column, Optional.of(lines[line]), message, remedy);
  }

  /** The line of a code point, from 0. */
  private int lineOf(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    return found >= 0 ? found : -found - 2;
  }

  private @Nullable Node compose() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setAllowRecursiveKeys(false);
    if (text.length() > LONGEST) {
      throw new YAMLException("too long");
    }
    return new Composer(
            new ParserImpl(new StreamReader(text), options), new TextResolver(), options)
        .getSingleNode();
  }

  /** Only a `!tag` that somebody wrote can give a node another tag than the three plain ones. */
  private boolean hasForeignTag(Node root) {
    boolean found = false;
    List<Node> open = new ArrayList<>(List.of(root));
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty()) {
      Node node = open.remove(open.size() - 1);
      if (!seen.add(node)) {
        continue;
      }
      if (!node.getTag().equals(Tag.STR)
          && !node.getTag().equals(Tag.SEQ)
          && !node.getTag().equals(Tag.MAP)) {
        report(
            node,
            "tags such as `!name` are not read here",
            "Leave the tag away, or put the text in quotation marks.");
        found = true;
      }
      open.addAll(children(node));
    }
    return found;
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      children.addAll(list.getValue());
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        children.add(tuple.getKeyNode());
        children.add(tuple.getValueNode());
      }
    }
    return children;
  }

  private static String name(int codePoint) {
    return "U+" + HexFormat.of().toHexDigits(codePoint, 4).toUpperCase(Locale.ROOT);
  }

  /** Leaves every plain scalar a text: no date, no `no`, no number in base 60 by surprise. */
  private static final class TextResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}

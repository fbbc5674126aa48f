package io.sourcebook.yaml;

import io.sourcebook.model.Problem;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A syntax error of YAML in words for somebody who does not know the grammar.
 *
 * @param mark where the broken thing begins, or where it was noticed
 */
record YamlFault(Mark mark, Kind kind) {

  /** The faults that the parser's own words tell apart, the first that fits. */
  enum Kind {
    UNCLOSED_QUOTE(
        "while scanning a quoted scalar",
        "",
        true,
        "this quotation mark is never closed",
        "Close it; a text that holds the mark itself goes into marks of the other kind."),
    ESCAPE(
        "while scanning a double-quoted scalar",
        "",
        false,
        "a backslash within double quotation marks that YAML does not know",
        "Use single quotation marks, in which a backslash is only a backslash."),
    COLON(
        "",
        "mapping values are not allowed here",
        false,
        "a second colon on one line, or a line that is indented too far",
        "Put a text that holds a colon and a space in quotation marks."),
    TAB("", "\\t(TAB)", false, "a tab where YAML wants spaces", "Indent with spaces."),
    BAD_START(
        "",
        "that cannot start any token",
        false,
        "a text cannot begin with this character",
        "Put the text in quotation marks."),
    BAD_ALIAS(
        "while scanning an",
        "",
        true,
        "a text cannot begin with this character",
        "Put the text in quotation marks."),
    NO_COLON(
        "while scanning a simple key",
        "could not find expected ':'",
        true,
        "a line without a colon",
        "Write `key: value`; the lines of a longer text are indented below its key."),
    UNCLOSED_LIST(
        "while parsing a flow sequence",
        "",
        true,
        "this list is not closed with `]`, or lacks a comma",
        "Write `[first, second]`; put a text that holds a bracket in quotation marks."),
    UNCLOSED_MAPPING(
        "while parsing a flow mapping",
        "",
        true,
        "this mapping is not closed with `}`, or lacks a comma",
        "Write `{key: value, other: value}`; put a text that begins with `{` in quotation marks."),
    ALIAS(
        "",
        "found undefined alias",
        false,
        "`*` points to something that is not there",
        "Put a text that begins with `*` in quotation marks."),
    SECOND_DOCUMENT(
        "",
        "but found another document",
        false,
        "a second document begins here",
        "Delete the line `---` and what follows."),
    TAG(
        "",
        "tag",
        false,
        "tags such as `!name` are not read here",
        "Leave the tag away, or put the text in quotation marks."),
    LIST_ITEM(
        "",
        "sequence entries are not allowed here",
        false,
        "a list cannot begin here",
        "Begin each item on a line of its own, with `- ` below its key."),
    LAYOUT(
        "",
        "",
        false,
        "this does not fit what stands before it",
        "Look at the indentation and the quotation marks; each line is `key: value`.");

    private final String context;
    private final String words;
    private final boolean atContext;
    private final String message;
    private final String remedy;

    Kind(String context, String words, boolean atContext, String message, String remedy) {
      this.context = context;
      this.words = words;
      this.atContext = atContext;
      this.message = message;
      this.remedy = remedy;
    }
  }

  /** What the parser's error means. */
  static YamlFault of(MarkedYAMLException error) {
    String context = Objects.requireNonNullElse(error.getContext(), "");
    String words = Objects.requireNonNullElse(error.getProblem(), "");
    Kind kind =
        List.of(Kind.values()).stream()
            .filter(each -> context.startsWith(each.context) && words.contains(each.words))
            .findFirst()
            .orElse(Kind.LAYOUT);
    Mark noticed = error.getProblemMark();
    Mark began = Objects.requireNonNullElse(error.getContextMark(), noticed);
    return new YamlFault(kind.atContext || noticed == null ? began : noticed, kind);
  }

  Problem problem(YamlText text) {
    return text.problem(mark, kind.message, kind.remedy);
  }
}

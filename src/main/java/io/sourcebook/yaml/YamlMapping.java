package io.sourcebook.yaml;

import io.sourcebook.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read strictly: each fault is told with its line and column, and the
 * rest is still read.
 *
 * <p>Every scalar is text as it is written; {@code no}, {@code 2024-03-01} and {@code 007} become a
 * flag or a number only where the caller asks for one. A key without a value, {@code ~} and {@code
 * null} count as not given. Faults are told each time a key is asked for, so ask once.
 */
public final class YamlMapping {

  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "false", false, "no", false);

  /** A key with its value, where both stand. */
  private record Entry(Node key, Node value) {}

  private final YamlText text;
  private final Optional<Node> start;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  YamlMapping(YamlText text) {
    this.text = text;
    this.start = Optional.empty();
  }

  YamlMapping(YamlText text, MappingNode node) {
    this.text = text;
    this.start = Optional.of(node);
    for (NodeTuple tuple : node.getValue()) {
      add(tuple.getKeyNode(), tuple.getValueNode());
    }
  }

  /**
   * Reads a text as one mapping; an empty text is an empty mapping.
   *
   * @param file path from the project, for the messages
   * @param text the YAML only, without the lines of a file around it
   * @param firstLine the line of the file on which {@code text} begins, from 1
   * @param problems takes the faults, also those that are found when a value is asked for
   * @return empty where the text is no mapping at all, which a problem then says
   */
  public static Optional<YamlMapping> parse(
      String file, String text, int firstLine, Consumer<Problem> problems) {
    return new YamlText(file, text, firstLine, problems).mapping();
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether a key stands there with a value. */
  public boolean has(String key) {
    return value(key).isPresent();
  }

  /** Whether a key stands there with nothing behind it. */
  public boolean isBare(String key) {
    return entries.containsKey(key) && !has(key);
  }

  /** A problem for each key that is not among {@code known}. */
  public void onlyKeys(Set<String> known) {
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            Optional<String> near = NearestWord.of(key, known);
            String all = "Known keys are " + String.join(", ", new TreeSet<>(known)) + ".";
            String remedy = near.map(word -> "Did you mean `" + word + "`? ").orElse("") + all;
            text.report(entry.key(), "unknown key `" + key + "`", remedy);
          }
        });
  }

  /** The text of a key, or empty where it is not given. */
  public Optional<String> optionalText(String key) {
    return value(key).flatMap(node -> scalar(key, node));
  }

  /** The text of a key; where it is not given, a problem says so. */
  public Optional<String> requiredText(String key) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      text.reportStart("the key `" + key + "` is missing", "Add a line `" + key + ": …`.");
      return Optional.empty();
    }
    return scalar(key, node.get());
  }

  /** The texts of a key, which may be one text or a list; empty where it is not given. */
  public List<String> textList(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : nodes(key)) {
      if (item instanceof ScalarNode one && !isNull(one)) {
        texts.add(one.getValue());
      } else {
        text.report(
            item,
            "`" + key + "` holds " + kind(item) + " where a text is expected",
            "Write one text, or a list of texts such as `[first, second]`.");
      }
    }
    return List.copyOf(texts);
  }

  /** True or false, also written yes or no; empty where it is not given. */
  public Optional<Boolean> flag(String key) {
    return value(key)
        .flatMap(
            node -> {
              Optional<String> written = plain(node).map(word -> word.toLowerCase(Locale.ROOT));
              Optional<Boolean> flag = written.map(FLAGS::get);
              if (flag.isEmpty()) {
                reportKind(key, node, "true or false");
              }
              return flag;
            });
  }

  /** A finite number; empty where it is not given. */
  public OptionalDouble number(String key) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble number =
        plain(node.get()).map(YamlMapping::decimal).orElse(OptionalDouble.empty());
    if (number.isEmpty()) {
      reportKind(key, node.get(), "a number");
    }
    return number;
  }

  /** One of several values, by the words that stand for them; empty where it is not given. */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    return value(key)
        .flatMap(node -> scalar(key, node).flatMap(word -> chosen(key, node, word, choices)));
  }

  /** One of an enumeration's constants, written in lower case. */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      choices.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return choice(key, choices);
  }

  /** The mapping under a key; empty where it is not given. */
  public Optional<YamlMapping> mapping(String key) {
    return value(key)
        .flatMap(
            node -> {
              if (node instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(text, mapping));
              }
              text.report(
                  node,
                  "`" + key + "` is " + kind(node) + " where `key: value` lines are expected",
                  "Write each on a line of its own, indented below `" + key + ":`.");
              return Optional.empty();
            });
  }

  /** The items of a key, which may be one item or a list; empty where it is not given. */
  public List<YamlItem> items(String key) {
    return nodes(key).stream().map(node -> new YamlItem(text, node)).toList();
  }

  /** Tells a fault at the value of a key, or at the beginning where it does not stand there. */
  public void report(String key, String message, String remedy) {
    Optional.ofNullable(entries.get(key))
        .map(Entry::value)
        .or(() -> start)
        .ifPresentOrElse(
            node -> text.report(node, message, remedy), () -> text.reportStart(message, remedy));
  }

  /** Tells a fault where the mapping begins. */
  public void reportStart(String message, String remedy) {
    start.ifPresentOrElse(
        node -> text.report(node, message, remedy), () -> text.reportStart(message, remedy));
  }

  /** A problem at the value of a key, or at the beginning where the key does not stand there. */
  public Problem at(String key, String message, String remedy) {
    Entry entry = entries.get(key);
    return entry == null
        ? text.problemAtStart(message, remedy)
        : text.problem(entry.value(), message, remedy);
  }

  /**
   * A problem at one item of a list.
   *
   * @param index from 0, in the list as it is written
   */
  public Problem atItem(String key, int index, String message, String remedy) {
    List<Node> items = nodes(key);
    return index < items.size()
        ? text.problem(items.get(index), message, remedy)
        : at(key, message, remedy);
  }

  private void add(Node keyNode, Node value) {
    if (!(keyNode instanceof ScalarNode scalar)) {
      text.report(keyNode, "a key must be a word", "Write `key: value`.");
      return;
    }
    String key = scalar.getValue();
    Entry first = entries.get(key);
    if (first != null) {
      text.report(
          keyNode,
          "the key `" + key + "` stands twice, first in line " + text.line(first.key()),
          "Keep one of the two.");
      return;
    }
    entries.put(key, new Entry(keyNode, value));
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(node -> !isNull(node));
  }

  private List<Node> nodes(String key) {
    return value(key)
        .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
        .orElse(List.of());
  }

  private Optional<String> scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    text.report(
        node,
        "`" + key + "` is " + kind(node) + " where one text is expected",
        "Write `"
            + key
            + ": …` on one line; put a text that holds `[`, `{` or `: ` in quotation"
            + " marks.");
    return Optional.empty();
  }

  private <T> Optional<T> chosen(String key, Node node, String word, Map<String, T> choices) {
    Optional<T> value = Optional.ofNullable(choices.get(word));
    if (value.isEmpty()) {
      Optional<String> near = NearestWord.of(word, choices.keySet());
      text.report(
          node,
          "`" + word + "` is no value of `" + key + "`",
          near.map(other -> "Did you mean `" + other + "`? ").orElse("")
              + "It can be "
              + String.join(", ", new TreeSet<>(choices.keySet()))
              + ".");
    }
    return value;
  }

  private void reportKind(String key, Node node, String expected) {
    String found = node instanceof ScalarNode one ? "`" + one.getValue() + "`" : kind(node);
    text.report(
        node,
        "`" + key + "` is " + found + " where " + expected + " is expected",
        "Write " + expected + ", without quotation marks.");
  }

  /** The words of a scalar without quotation marks. */
  private static Optional<String> plain(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain()
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  private static OptionalDouble decimal(String word) {
    // Double.parseDouble would also take hexadecimal numbers, `1d` and NaN.
    if (!word.matches("[-+]?(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][-+]?\\d++)?+")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(word);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Whether nothing stands there, also written {@code ~} or {@code null}. */
  static boolean isNull(Node node) {
    return plain(node)
        .filter(
            word ->
                word.isEmpty() || word.equals("~") || word.toLowerCase(Locale.ROOT).equals("null"))
        .isPresent();
  }

  private static String kind(Node node) {
    if (node instanceof SequenceNode) {
      return "a list";
    }
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    return isNull(node) ? "nothing" : "a text";
  }
}

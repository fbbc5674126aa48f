package io.sourcebook.yaml;

import io.sourcebook.model.Place;
import io.sourcebook.model.Problem;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** An item of a list: a text, a mapping or a list. */
public final class YamlItem {

  private final YamlText text;
  private final Node node;

  YamlItem(YamlText text, Node node) {
    this.text = text;
    this.node = node;
  }

  /** The text, where it is one. */
  public Optional<String> text() {
    return node instanceof ScalarNode one && !YamlMapping.isNull(one)
        ? Optional.of(one.getValue())
        : Optional.empty();
  }

  /** The mapping, where it is one; its faults are told when it is asked for. */
  public Optional<YamlMapping> mapping() {
    return node instanceof MappingNode one
        ? Optional.of(new YamlMapping(text, one))
        : Optional.empty();
  }

  /** The items, where it is a list. */
  public Optional<List<YamlItem>> list() {
    return node instanceof SequenceNode one
        ? Optional.of(one.getValue().stream().map(item -> new YamlItem(text, item)).toList())
        : Optional.empty();
  }

  /** Where it begins. */
  public Place place() {
    Problem here = text.problem(node, "", "");
    return new Place(here.file(), here.line(), here.column(), here.sourceLine().orElse(""));
  }

  /** Tells a fault where it begins. */
  public void report(String message, String remedy) {
    text.report(node, message, remedy);
  }
}

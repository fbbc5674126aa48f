package io.sourcebook.yaml;

/** A mapping of a YAML file, read strictly: each fault is told with its line and column. */
public final class YamlMapping {
  private YamlMapping() {}
}

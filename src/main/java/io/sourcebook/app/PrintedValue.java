package io.sourcebook.app;

import io.sourcebook.model.Place;
import io.sourcebook.model.Problem;
import io.sourcebook.yaml.YamlItem;
import io.sourcebook.yaml.YamlMapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of a subject's front matter that its page prints.
 *
 * @param place where it begins, with the quotation mark before it
 */
record PrintedValue(String text, Place place) {

  /** All of them, in the order of the keys here. */
  static List<PrintedValue> of(YamlMapping frontMatter) {
    Stream<PrintedValue> aliases =
        frontMatter.items("aliases").stream()
            .flatMap(
                item -> item.text().stream().map(text -> new PrintedValue(text, item.place())));
    Stream<PrintedValue> decisions =
        Stream.of("hide", "correct")
            .flatMap(key -> frontMatter.items(key).stream())
            .map(YamlItem::mapping)
            .flatMap(decision -> decision.stream().flatMap(PrintedValue::ofDecision));
    return Stream.of(at("name", frontMatter), aliases, at("reviewed_by", frontMatter), decisions)
        .flatMap(values -> values)
        .toList();
  }

  private static Stream<PrintedValue> ofDecision(YamlMapping decision) {
    Stream<PrintedValue> renamed =
        decision.mapping("name").stream().flatMap(name -> at("to", name));
    return Stream.of(at("reason", decision), at("speaker", decision), renamed)
        .flatMap(values -> values);
  }

  private static Stream<PrintedValue> at(String key, YamlMapping yaml) {
    Problem here = yaml.at(key, "", "");
    Place place = new Place(here.file(), here.line(), here.column(), here.sourceLine().orElse(""));
    return yaml.optionalText(key).stream().map(text -> new PrintedValue(text, place));
  }
}

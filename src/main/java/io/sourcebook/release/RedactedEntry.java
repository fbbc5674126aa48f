package io.sourcebook.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.sourcebook.model.Redactions;

/** Takes the words that must not stand anywhere out of an entry of the record. */
final class RedactedEntry {

  private RedactedEntry() {}

  /** The same entry, with a full block for each character of the words, in names too. */
  static JsonNode of(JsonNode node, Redactions redactions) {
    if (redactions.isEmpty()) {
      return node;
    }
    if (node.isTextual()) {
      return TextNode.valueOf(redactions.blackOut(node.asText()));
    }
    if (node instanceof ArrayNode list) {
      ArrayNode out = JsonNodeFactory.instance.arrayNode();
      list.forEach(one -> out.add(of(one, redactions)));
      return out;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode out = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              one -> out.set(redactions.blackOut(one.getKey()), of(one.getValue(), redactions)));
      return out;
    }
    return node;
  }
}

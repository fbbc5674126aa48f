package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.sourcebook.model.PublishMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All data that a site publishes keeps to the schemas that it publishes beside it. */
class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonSchema schema(String text) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
  }

  static List<String> faults(Map<String, String> files) throws IOException {
    JsonSchema site = schema(read(files, "data/schema/site.schema.json"));
    JsonSchema sheet = schema(read(files, "data/schema/fact-sheet.schema.json"));
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean ofSheet = file.getKey().matches("data/subjects/[^.]+\\.json");
      if (ofSheet || file.getKey().equals("data/site.json")) {
        seen++;
        for (ValidationMessage message :
            (ofSheet ? sheet : site).validate(JSON.readTree(file.getValue()))) {
          faults.add(file.getKey() + ": " + message.getMessage());
        }
      }
    }
    assertTrue(seen > 2, "files seen: " + seen);
    return faults;
  }

  private static String read(Map<String, String> files, String path) {
    String text = files.get(path);
    assertTrue(text != null, path);
    return text;
  }

  @Test
  void aSiteWithSomethingInEverySection() throws IOException {
    assertEquals(List.of(), faults(Rendered.fixture("en", PublishMode.FULL).files()));
  }

  @Test
  void theCommittedSite() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of("site", "data"))) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".json")).toList()) {
        files.put(
            Path.of("site").relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    assertEquals(List.of(), faults(files));
  }

  /** A schema that let everything pass would hold nothing. */
  @Test
  void theSchemasFindFaults() throws IOException {
    Map<String, String> files = Rendered.fixture("en", PublishMode.FULL).files();
    JsonSchema schema = schema(read(files, "data/schema/fact-sheet.schema.json"));
    JsonNode sheet = JSON.readTree(read(files, "data/subjects/river-treaty.json"));
    ((ObjectNode) sheet.get("statements").get(0)).put("status", "sure");
    assertEquals(1, schema.validate(sheet).size());
    ((ObjectNode) sheet.get("statements").get(0)).put("status", "stated").remove("passages");
    assertEquals(1, schema.validate(sheet).size());
    ((ObjectNode) sheet).put("unheard_of", 1);
    assertFalse(schema.validate(sheet).isEmpty());
  }
}

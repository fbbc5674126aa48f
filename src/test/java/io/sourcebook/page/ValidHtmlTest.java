package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sourcebook.model.PublishMode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages are HTML as the standard has it. */
class ValidHtmlTest {

  @ParameterizedTest
  @CsvSource({"en, FULL", "es, EXCERPTS"})
  void everyPageIsValid(String language, PublishMode publish) throws Exception {
    Rendered site = Rendered.fixture(language, publish);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      if (!file.getKey().endsWith(".html")) {
        continue;
      }
      EmbeddedValidator validator = new EmbeddedValidator();
      validator.setOutputFormat(OutputFormat.JSON);
      String report =
          validator.validate(
              new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
      for (JsonNode message : new ObjectMapper().readTree(report).path("messages")) {
        if (message.path("type").asText().equals("error")) {
          faults.add(
              file.getKey()
                  + ":"
                  + message.path("lastLine").asText()
                  + ": "
                  + message.path("message").asText());
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}

package io.sourcebook.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

/** The W3C's checker of HTML. */
public final class NuChecker {

  private NuChecker() {}

  /** The checker looks at long texts with regular expressions that call themselves. */
  private static final long STACK = 256L << 20;

  /** The errors of a page, each behind its name and line. */
  public static List<String> errors(String name, byte[] page) throws Exception {
    FutureTask<List<String>> task = new FutureTask<>(() -> check(name, page));
    Thread thread = new Thread(null, task, "nu", STACK);
    thread.start();
    return task.get();
  }

  private static List<String> check(String name, byte[] page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.JSON);
    List<String> errors = new ArrayList<>();
    String report = validator.validate(new ByteArrayInputStream(page));
    for (JsonNode message : new ObjectMapper().readTree(report).path("messages")) {
      if (message.path("type").asText().equals("error")) {
        errors.add(
            name
                + ":"
                + message.path("lastLine").asText()
                + ": "
                + message.path("message").asText());
      }
    }
    return errors;
  }
}

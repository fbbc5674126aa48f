package io.sourcebook.app;

import com.sun.net.httpserver.HttpExchange;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import io.sourcebook.model.Article;
import io.sourcebook.model.Problem;
import io.sourcebook.model.SiteSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The preview's page into which an article is pasted. */
final class AddPage {

  /** A form is as large as the largest article, escaped. */
  private static final int LARGEST_FORM = 100_000_000;

  private static final int TOKEN_LENGTH = 16;

  /** What a person can state of an article, and how the page asks for it. */
  private static final Map<String, Label> FIELDS = fields();

  private static final String OTHER_NAME = "state another title, after which the file is named";

  private final Project project;
  private final Configuration templates;

  /** Only the page itself knows it, so that no other page can send its form. */
  private final String token;

  AddPage(Project project) {
    this.project = project;
    this.templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(AddPage.class, "serve");
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setDefaultEncoding("UTF-8");
    byte[] random = new byte[TOKEN_LENGTH];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /**
   * How the page asks for a field.
   *
   * @param form what may stand in it, behind the words; empty for any text
   */
  private record Label(String words, String form) {}

  private static Map<String, Label> fields() {
    Map<String, Label> fields = new LinkedHashMap<>();
    fields.put("url", new Label("Its address on the web", ""));
    fields.put("title", new Label("Title", ""));
    fields.put("publisher", new Label("Who published it", ""));
    fields.put("published", new Label("When", ", as 2024-03-05, 2024-03 or 2024"));
    fields.put("key", new Label("A key for citations", ", such as harbour-vote"));
    return fields;
  }

  /** What the page says beside its form. */
  private record Told(String added, List<String> problems, String read) {
    private static final Told NOTHING = new Told("", List.of(), "");
  }

  void answer(HttpExchange exchange) throws IOException {
    Map<String, String> form =
        exchange.getRequestMethod().equals("POST") ? form(exchange) : Map.of();
    if (form.isEmpty()) {
      page(exchange, Map.of(), Told.NOTHING, Optional.empty());
      return;
    }
    if (!token.equals(form.get("token"))) {
      Told told = new Told("", List.of("This form is from an earlier preview: send it again."), "");
      page(exchange, form, told, Optional.empty());
      return;
    }
    Problems problems = new Problems();
    SiteSettings settings = SettingsReader.read(project, problems);
    Intake intake = new Intake(project, settings, OTHER_NAME);
    Intake.Candidate candidate =
        intake.read(
            Optional.empty(),
            form.getOrDefault("text", "").replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
            stated(form));
    List<Problem> found = new ArrayList<>();
    FIELDS.forEach(
        (name, label) ->
            candidate.misstated().stream()
                .filter(wrong -> wrong.field().equals(name))
                .forEach(wrong -> found.add(wrong.at(label.words(), ""))));
    found.addAll(candidate.problems());
    if (candidate.article().isPresent() && "add".equals(form.get("step"))) {
      Optional<Problem> refused = intake.write(candidate);
      if (refused.isEmpty()) {
        String added = "Added as seeds/articles/" + candidate.name() + ".";
        page(exchange, Map.of(), new Told(added, List.of(), ""), Optional.empty());
        return;
      }
      found.add(refused.get());
    }
    String read =
        candidate.article().isPresent()
            ? "Read as it stands below; state what is missing or wrong."
            : "";
    Told told = new Told("", found.stream().map(Problem::render).toList(), read);
    page(exchange, form, told, candidate.article());
  }

  private static Map<String, String> stated(Map<String, String> form) {
    Map<String, String> stated = new LinkedHashMap<>();
    for (String field : FIELDS.keySet()) {
      String value = form.getOrDefault(field, "").strip().replaceAll("\\s++", " ");
      if (!value.isEmpty()) {
        stated.put(field, value);
      }
    }
    return stated;
  }

  private void page(
      HttpExchange exchange, Map<String, String> form, Told told, Optional<Article> article)
      throws IOException {
    List<Map<String, String>> fields = new ArrayList<>();
    FIELDS.forEach(
        (name, label) ->
            fields.add(
                Map.of(
                    "name",
                    name,
                    "label",
                    label.words() + label.form(),
                    "value",
                    form.getOrDefault(name, ""),
                    "evidence",
                    article.map(read -> evidence(read, name)).orElse(""))));
    Map<String, Object> model =
        Map.of(
            "token", token,
            "text", form.getOrDefault("text", ""),
            "fields", fields,
            "added", told.added(),
            "problems", told.problems(),
            "read", told.read());
    StringWriter html = new StringWriter();
    try {
      templates.getTemplate("add.ftlh").process(model, html);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'");
    PreviewServer.send(
        exchange,
        200,
        "text/html; charset=utf-8",
        html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String evidence(Article article, String field) {
    if (field.equals("key")) {
      return "";
    }
    return Intake.field(article.source(), field)
        .map(value -> "read: " + value.value() + " (" + value.evidence() + ")")
        .orElse("not stated");
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM);
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.US_ASCII).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

package io.sourcebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview of {@code serve}, without its watch. */
@Timeout(60)
class ServeTest {

  @TempDir private Path folder;
  private Path project;
  private Preview preview;
  private PreviewServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws IOException {
    project = folder.resolve("project");
    assertEquals(Sourcebook.DONE, CommandRun.of("init", project.toString()).status());
    Project here = new Project(project);
    preview = new Preview(here, here.preview());
    server = PreviewServer.start(here, preview, 0);
    assertEquals("", preview.build().problems());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(server.address() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private String post(Map<String, String> form) throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "-/add"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** What is sent for a request written by hand. */
  private String raw(String request) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket("localhost", address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      return new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8)).readLine();
    }
  }

  @Test
  void pagesHearOfChangesAndTheSiteItselfIsLeftAlone() throws Exception {
    HttpResponse<String> page = get("subjects/ada-varga.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<script src=\"/-/serve.js\" defer></script></head>"));
    assertTrue(get("").body().contains("Ada Varga"));
    assertEquals(404, get("nowhere.html").statusCode());
    assertEquals("text/javascript; charset=utf-8", type(get("-/serve.js")));
    assertEquals("application/json; charset=utf-8", type(get("data/site.json")));
    assertFalse(Files.exists(project.resolve("site")));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void nothingBesideThePreviewIsServed() throws IOException {
    int port = URI.create(server.address()).getPort();
    String host = "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
    assertEquals("HTTP/1.1 200 OK", raw("GET /index.html HTTP/1.1" + host));
    assertEquals("HTTP/1.1 404 Not Found", raw("GET /../../seeds/site.yaml HTTP/1.1" + host));
    assertEquals("HTTP/1.1 404 Not Found", raw("GET /..%2f..%2fseeds/site.yaml HTTP/1.1" + host));
    assertEquals("HTTP/1.1 404 Not Found", raw("GET /%00 HTTP/1.1" + host));
    assertEquals("HTTP/1.1 405 Method Not Allowed", raw("PUT /index.html HTTP/1.1" + host));
    assertEquals(
        "HTTP/1.1 403 Forbidden",
        raw("GET /index.html HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
  }

  @Test
  void anErrorIsToldOverTheLastGoodSiteAndGoesAway() throws Exception {
    Path subject = project.resolve("seeds/subjects/ada-varga.md");
    String right = Files.readString(subject);
    Files.writeString(subject, right.replace("sail in June\"", "sail in July\""));
    Preview.State wrong = preview.build();
    assertEquals(2, wrong.version());
    assertTrue(
        wrong.problems().startsWith("seeds/subjects/ada-varga.md:7:74: the quoted words do not"),
        wrong.problems());
    assertEquals(200, get("subjects/ada-varga.html").statusCode());
    HttpResponse<InputStream> events =
        client.send(
            HttpRequest.newBuilder(URI.create(server.address() + "-/events")).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      assertTrue(first.contains("the quoted words do not occur in @harbour-vote"), first);
      assertEquals("", lines.readLine());
      Files.writeString(subject, right);
      preview.build();
      String second = lines.readLine();
      assertTrue(second.contains("\"problems\":\"\"") && second.contains("\"version\":3"), second);
    }
  }

  @Test
  void theListOfWorkIsAPageOfItsOwn() throws Exception {
    assertTrue(get("-/review").body().contains("<h1>To review</h1>"));
    Path subject = project.resolve("seeds/subjects/ada-varga.md");
    Files.writeString(
        subject,
        Files.readString(subject).replace("kind: actor", "kind: actor\nhide: [s0123456789]"));
    preview.build();
    HttpResponse<String> page = get("-/review");
    assertEquals("text/html; charset=utf-8", type(page));
    assertTrue(page.body().contains("<h2>Decisions that have no effect (1)</h2>"), page.body());
    assertTrue(page.body().contains("serve.js"));
  }

  @Test
  void draftsAreShownHereOnly() throws Exception {
    Path subject = project.resolve("seeds/subjects/ada-varga.md");
    Files.writeString(
        subject, Files.readString(subject).replace("kind: actor", "kind: actor\ndraft: true"));
    preview.build();
    HttpResponse<String> page = get("subjects/ada-varga.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<strong>Draft, not published</strong>"));
    assertTrue(get("index.html").body().contains("<strong>Draft, not published</strong>"));
    assertEquals(Sourcebook.DONE, CommandRun.of("build", project.toString()).status());
    assertFalse(Files.exists(project.resolve("site/subjects/ada-varga.html")));
  }

  @Test
  void anArticleIsPastedInAfterItWasSeen() throws Exception {
    Matcher token = Pattern.compile("name=\"token\" value=\"(\\w+)\"").matcher(get("-/add").body());
    assertTrue(token.find());
    String text = "Ferry <b>delayed</b> again\r\n\r\nThe ferry will not sail, Ada Varga said.\r\n";
    Map<String, String> form =
        Map.of("token", token.group(1), "text", text, "publisher", "Tarn & Son");
    String seen = post(form);
    assertTrue(seen.contains("Read as it stands below"), seen);
    assertTrue(seen.contains("read: Tarn &amp; Son (stated by the analyst in"), seen);
    assertTrue(seen.contains("Ferry &lt;b&gt;delayed"), seen);
    Path added = project.resolve("seeds/articles/ferry-b-delayed-b-again.txt");
    assertFalse(Files.exists(added));

    Map<String, String> stranger = new java.util.HashMap<>(form);
    stranger.put("step", "add");
    stranger.put("token", "another");
    assertTrue(post(stranger).contains("This form is from an earlier preview"));
    assertFalse(Files.exists(added));

    stranger.put("token", token.group(1));
    String done = post(stranger);
    assertTrue(done.contains("Added as seeds/articles/ferry-b-delayed-b-again.txt."), done);
    assertEquals(text.replace("\r\n", "\n"), Files.readString(added));
    assertTrue(post(stranger).contains("not added: it is there already"));
  }

  @Test
  void aNameThatIsTakenIsToldInWordsOfThePage() throws Exception {
    Matcher token = Pattern.compile("name=\"token\" value=\"(\\w+)\"").matcher(get("-/add").body());
    assertTrue(token.find());
    Files.writeString(project.resolve("seeds/articles/low-water.txt"), "Low water\n\nIt froze.\n");
    Map<String, String> form =
        new java.util.HashMap<>(
            Map.of(
                "token", token.group(1),
                "text", "Low water\n\nNo ship came to the quay of Norwick, Ada Varga said.",
                "step", "add"));
    String refused = post(form);
    assertTrue(
        refused.contains(
            "seeds/articles/low-water.txt: not added: another article of this name is there already"
                + "\n  State another title, after which the file is named."),
        refused);
    assertFalse(refused.contains("--"), refused);
    form.put("title", "Low water in May");
    assertTrue(post(form).contains("Added as seeds/articles/low-water-in-may.txt."));

    Files.writeString(project.resolve("seeds/articles/high-water.meta.yaml"), "title: Left\n");
    form.put("title", "High water");
    form.put("text", "High water\n\nSeven barges left the upper lock at dawn for the sea.");
    String left = post(form);
    assertTrue(
        left.contains(
            "Delete it if it belongs to no article, or state another title, after which the file"),
        left);
  }

  @Test
  void aValueThatCannotBeUnderstoodIsToldByItsField() throws Exception {
    Matcher token = Pattern.compile("name=\"token\" value=\"(\\w+)\"").matcher(get("-/add").body());
    assertTrue(token.find());
    String page =
        post(
            Map.of(
                "token", token.group(1),
                "text", "The ferry will not sail, Ada Varga said.",
                "published", "soon",
                "url", "tarn.example",
                "step", "add"));
    assertEquals(
        List.of(
            """
            Its address on the web: `tarn.example` is no web address
              | tarn.example
              | ^
              Write the whole address, beginning with https:// or http://.""",
            """
            When: `soon` is no date
              | soon
              | ^
              Write a day, month or year as 2024-03-01, 2024-03 or 2024."""),
        Jsoup.parse(page).select(".problem").stream().map(Element::wholeText).toList());
    assertFalse(page.contains("meta.yaml"), page);
    assertTrue(page.contains("name=\"published\" value=\"soon\""), page);
    try (Stream<Path> files = Files.list(project.resolve("seeds/articles"))) {
      assertEquals(2, files.count());
    }
  }
}

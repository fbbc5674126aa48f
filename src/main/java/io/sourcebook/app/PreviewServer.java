package io.sourcebook.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a preview on this machine only, and tells each open page when there is another one.
 *
 * <p>A request that names another host is refused, so that a page from elsewhere cannot read the
 * preview under a name that leads to this machine.
 */
final class PreviewServer implements AutoCloseable {

  /** What the server's own pages begin with; no page of a site does. */
  static final String OWN = "/-/";

  /** How long a waiting page hears nothing, in milliseconds: then one that is gone is noticed. */
  private static final int HEARTBEAT = 10_000;

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final HttpServer server;
  private final ExecutorService threads;
  private final Preview preview;
  private final AddPage addPage;
  private final ObjectMapper json = new ObjectMapper();

  private PreviewServer(Project project, Preview preview, HttpServer server) {
    this.preview = preview;
    this.server = server;
    this.addPage = new AddPage(project);
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts serving.
   *
   * @param port 0 for any that is free
   */
  static PreviewServer start(Project project, Preview preview, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    PreviewServer own = new PreviewServer(project, preview, server);
    server.setExecutor(own.threads);
    server.createContext("/", own::answer);
    server.start();
    return own;
  }

  /** The address of the home page. */
  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!isThisMachine(exchange)) {
        send(exchange, FORBIDDEN, "text/plain; charset=utf-8", bytes("Ask for " + address()));
      } else if (path.equals(OWN + "add")) {
        addPage.answer(exchange);
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        send(exchange, NOT_ALLOWED, "text/plain; charset=utf-8", bytes("Only GET"));
      } else if (path.equals(OWN + "events")) {
        tellChanges(exchange);
      } else if (path.equals(OWN + "review")) {
        send(exchange, OK, type("review.html"), watched(bytes(preview.state().tasks().page())));
      } else if (path.startsWith(OWN)) {
        own(exchange, path.substring(OWN.length()));
      } else {
        file(exchange, path);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isThisMachine(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    int port = server.getAddress().getPort();
    return host != null
        && Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host);
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    if (!Set.of("serve.js", "serve.css").contains(name)) {
      send(exchange, NOT_FOUND, "text/plain; charset=utf-8", bytes("There is nothing here."));
      return;
    }
    send(exchange, OK, type(name), resource(name));
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream stream = PreviewServer.class.getResourceAsStream("serve/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks serve/" + name);
      }
      return stream.readAllBytes();
    }
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    Optional<Path> file = find(path);
    if (file.isPresent()) {
      byte[] bytes = Files.readAllBytes(file.get());
      String type = type(file.get().getFileName().toString());
      send(exchange, OK, type, type.startsWith("text/html") ? watched(bytes) : bytes);
      return;
    }
    Path missing = preview.site().resolve("404.html");
    byte[] page =
        Files.isRegularFile(missing)
            ? Files.readAllBytes(missing)
            : bytes("<!DOCTYPE html><html lang=\"en\"><head><title>Not built</title></head><body>");
    send(exchange, NOT_FOUND, type("404.html"), watched(page));
  }

  /** A file of the preview, and never one beside it. */
  private Optional<Path> find(String path) {
    try {
      Path site = preview.site();
      Path file = site.resolve(path.substring(1)).normalize();
      if (!file.startsWith(site)) {
        return Optional.empty();
      }
      Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
      return Files.isRegularFile(page) ? Optional.of(page) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The page with the script that hears of changes. */
  private static byte[] watched(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script =
        "<link rel=\"stylesheet\" href=\""
            + OWN
            + "serve.css\">"
            + "<script src=\""
            + OWN
            + "serve.js\" defer></script></head>";
    return bytes(html.replaceFirst("</head>", java.util.regex.Matcher.quoteReplacement(script)));
  }

  /** Server-sent events: the state now, then each new one, until the page goes away. */
  private void tellChanges(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(OK, 0);
    OutputStream body = exchange.getResponseBody();
    Preview.State told = preview.state();
    body.write(event(told));
    body.flush();
    while (true) {
      Preview.State now = preview.next(told.version(), HEARTBEAT);
      body.write(now.version() == told.version() ? bytes(":\n\n") : event(now));
      body.flush();
      told = now;
    }
  }

  private byte[] event(Preview.State state) throws IOException {
    Map<String, Object> data = Map.of("version", state.version(), "problems", state.problems());
    return bytes("data: " + json.writeValueAsString(data) + "\n\n");
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

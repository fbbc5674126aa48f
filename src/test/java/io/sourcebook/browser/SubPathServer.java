package io.sourcebook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/** Serves a site as any plain host does, below a folder of its address. */
final class SubPathServer implements AutoCloseable {

  private static final String PREFIX = "/some/folder/";

  private static final Map<String, String> TYPES =
      Map.of(
          ".html", "text/html; charset=utf-8",
          ".css", "text/css; charset=utf-8",
          ".js", "text/javascript; charset=utf-8",
          ".svg", "image/svg+xml",
          ".json", "application/json",
          ".woff2", "font/woff2");

  private final HttpServer server;
  private final Path site;

  private SubPathServer(HttpServer server, Path site) {
    this.server = server;
    this.site = site;
  }

  static SubPathServer of(Path site) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SubPathServer running = new SubPathServer(server, site);
    server.createContext("/", running::answer);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
    return running;
  }

  /** The address of the site's folder. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = path.startsWith(PREFIX) ? site.resolve(path.substring(PREFIX.length())) : site;
      if (!file.normalize().startsWith(site) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] content = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      String type =
          TYPES.getOrDefault(name.substring(name.lastIndexOf('.')), "application/octet-stream");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, content.length);
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(content);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

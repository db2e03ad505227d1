package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.federation.Peers;
import org.plenary.site.guard.ClientLimits;
import org.plenary.site.page.Hosting;

/**
 * Programs in pages of others ask this endpoint, as Comunica does in a browser: a page of another
 * origin, which is only let through what the Fetch standard allows without credentials (section
 * 3.2). Each file of {@code clients/cross-origin} is such a program; what it gives is in its first
 * line.
 */
class CrossOriginInBrowserTest {
  private static final Path FOLDER = Path.of("src/test/resources/clients/cross-origin");

  private static Browser browser;
  private static Site site;
  private static HttpServer other;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start().orElse(null);
    Assumptions.assumeTrue(browser != null, Browser.MISSING);
    site = Site.start(SampleStore.open(), hosting());
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          byte[] page = "<!doctype html><title>Of others</title>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    other.start();
  }

  /** As for everybody: with bounds for each client, who is told of them. */
  private static Hosting hosting() {
    return Hosting.on(0).clients(ClientLimits.USUAL).peers(Peers.NONE).build();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      other.stop(0);
      site.close();
      browser.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> pagesOfOthersAsk() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path file) throws IOException {
    List<String> program = Files.readAllLines(file);
    String expected = program.get(0).replaceFirst("^// ", "");
    try (Browser.Window window = browser.open(true)) {
      window.page.navigate("http://localhost:" + other.getAddress().getPort() + "/");
      Object given = window.page.evaluate(String.join("\n", program), site.address());
      assertEquals(expected, String.valueOf(given));
    }
  }
}

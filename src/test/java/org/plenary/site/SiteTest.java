package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.SampleStore;
import org.plenary.site.page.Hosting;

/** What the server promises, a row for each promise in {@code http/contract.tsv}. */
class SiteTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final SampleSite site = new SampleSite();

  @TestFactory
  Stream<DynamicTest> contract() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/http/contract.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0] + " " + cells[1], () -> check(cells)));
  }

  private static void check(String[] cells) throws IOException, InterruptedException {
    HttpResponse<String> response = get(cells[0], cells[1]);
    assertEquals(Integer.parseInt(cells[2]), response.statusCode());
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith(cells[3]), type);
    if (!cells[4].isEmpty()) {
      assertEquals(cells[4], response.headers().firstValue("Location").orElse(""));
    }
    for (String word : cells[5].split("\\|")) {
      assertTrue(response.body().contains(word), () -> "not found: " + word);
    }
    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'self'"), policy);
    if (type.startsWith("text/html")) {
      assertPlain(response.body());
    }
  }

  /** Nothing in a page runs, as data for search engines does not, and nothing is from elsewhere. */
  private static void assertPlain(String html) {
    var page = Jsoup.parse(html);
    String runs = "script:not([src]):not([type=application/ld+json])";
    assertEquals(0, page.select(runs + ", style, iframe, object, embed, [style]").size());
    assertEquals(
        0,
        page.select(
                "[src]:not([src^=/static/]):not([src^=/picture/]), form[action^=http], link[rel=stylesheet][href^=http]")
            .size());
    assertEquals(1, page.select("h1").size());
    assertFalse(page.title().isBlank());
    assertEquals(1, page.select("main").size());
    assertTrue(
        page.getAllElements().stream()
            .allMatch(
                e -> e.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on"))));
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(site.address() + path.substring(1)));
    if (!accept.isEmpty()) {
      request.header("Accept", accept);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void updatesAreRefused() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + "sparql"))
            .header("Content-Type", "application/sparql-update")
            .POST(HttpRequest.BodyPublishers.ofString("DELETE WHERE { ?s ?p ?o }"))
            .build();
    int status = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    assertTrue(status >= 400 && status < 500, "status " + status);
  }

  @Test
  void aTakenPortIsSaidInOneLine() throws Exception {
    int port = URI.create(site.address()).getPort();
    try {
      Site.start(SampleStore.open(), port).close();
      throw new AssertionError("two servers on one port");
    } catch (IOException e) {
      assertEquals("port " + port + ": expected a free port, found it in use", e.getMessage());
    }
  }

  @Test
  void nothingStaysOpenWhenStartingFails() throws Exception {
    int measures;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      measures = free.getLocalPort();
    }
    int taken = URI.create(site.address()).getPort();
    Hosting hosting = Hosting.on(taken).measures(measures).build();
    assertThrows(IOException.class, () -> Site.start(SampleStore.open(), hosting));
    new ServerSocket(measures, 1, InetAddress.getLoopbackAddress()).close();
  }
}

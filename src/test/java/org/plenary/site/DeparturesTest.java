package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;

/** Where one query runs at a time, the next begins when who asked the first has gone. */
class DeparturesTest {
  /** No query ends by itself while this test waits. */
  private static final Duration TIME = Patience.LIMIT.multipliedBy(2);

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private static final String LEFT = "plenary_queries_cancelled_total{reason=\"left\"}";

  private static Site site;

  @BeforeAll
  static void start() throws Exception {
    site =
        Site.start(
            SampleStore.open(),
            Hosting.on(0).limits(new Limits(TIME, 100, 20_000, 1)).measures(0).build());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/html"})
  void aQueryThatNobodyWaitsForIsEnded(String accept) throws Exception {
    double left = Measured.sum(site, LEFT);
    try (var socket = new Socket("localhost", port())) {
      String head = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n\r\n";
      byte[] request = head.formatted(path(ENDLESS), accept).getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      Patience.until("it runs", () -> Measured.sum(site, "plenary_queries_running") == 1);
      assertEquals(0, socket.getInputStream().available());
    }
    Patience.until("its end is counted", () -> Measured.sum(site, LEFT) == left + 1);
    HttpRequest next =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path("ASK { ?a ?b ?c }")))
            .header("Accept", "application/sparql-results+json")
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(next, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private static int port() {
    return URI.create(site.address()).getPort();
  }

  private static String path(String sparql) {
    return "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
  }
}

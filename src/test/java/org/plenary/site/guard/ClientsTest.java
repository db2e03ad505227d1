package org.plenary.site.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.SampleStore;
import org.plenary.federation.Peers;
import org.plenary.site.Measured;
import org.plenary.site.Site;
import org.plenary.site.page.Hosting;

/** A client gets its share, whatever it says of itself, and leaves the others theirs. */
class ClientsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int REQUESTS = 5;
  private static final int ERRORS = 1;
  private static Site site;

  @BeforeAll
  static void start() throws Exception {
    var limits = new ClientLimits(REQUESTS, Duration.ofSeconds(60), ERRORS);
    site =
        Site.start(
            SampleStore.open(),
            Hosting.on(0).behindProxy(true).clients(limits).measures(0).peers(Peers.NONE).build());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws IOException, InterruptedException {
    for (int i = 0; i < REQUESTS; i++) {
      assertEquals(200, get("static/plenary.css", "192.0.2." + i + ", 192.0.2.9").statusCode());
    }
    HttpResponse<String> response = get("static/plenary.css", "192.0.2.99, 192.0.2.9");
    assertEquals(429, response.statusCode());
    long seconds = Long.parseLong(response.headers().firstValue("Retry-After").orElse(""));
    assertTrue(seconds >= 1 && seconds <= 60, "Retry-After: " + seconds);
    assertEquals(
        "\"requests\";r=0", response.headers().firstValue("RateLimit").orElse("no RateLimit"));
    assertEquals(200, get("health", "192.0.2.9").statusCode());
    assertEquals(200, get("static/plenary.css", "192.0.2.10").statusCode());
  }

  @Test
  void addressesOfOneNetworkAreOneClient() throws IOException, InterruptedException {
    for (int i = 0; i < REQUESTS; i++) {
      assertEquals(200, get("static/plenary.css", "2001:db8::" + i).statusCode());
    }
    assertEquals(429, get("static/plenary.css", "[2001:db8::ffff]:1234").statusCode());
    assertEquals(200, get("static/plenary.css", "2001:db8:0:1::1").statusCode());
  }

  @Test
  void whoOnlyMakesErrorsIsStopped() throws IOException, InterruptedException {
    for (int i = 0; i < 2 * ERRORS; i++) {
      assertEquals(400, get("sparql?query=%7B", "198.51.100.1").statusCode());
    }
    assertEquals(429, get("sparql?query=ASK%7B%7D", "198.51.100.1").statusCode());
  }

  @Test
  void measuresHaveAPortOfTheirOwn() throws IOException, InterruptedException {
    get("sparql?query=%7B", "198.51.100.2");
    String text = Measured.text(site);
    assertTrue(text.contains("plenary_queries_longest_seconds"), text);
    assertTrue(
        text.contains("plenary_requests_seconds_count{place=\"sparql\",status=\"400\"}"), text);
  }

  private static HttpResponse<String> get(String path, String forwarded)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .header("X-Forwarded-For", forwarded)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

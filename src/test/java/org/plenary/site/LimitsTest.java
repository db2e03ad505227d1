package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;

/** An answer comes whole or not at all, and no query takes the server from the others. */
class LimitsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Seven steps from anything to anything: more than can be counted in any time. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private static Site site;

  private static void start(Duration time) throws Exception {
    var narrow = new Limits(time, 100, 20_000, 1);
    site = Site.start(SampleStore.open(), Hosting.on(0).limits(narrow).build());
  }

  @Nested
  class WithLittleTime {
    @BeforeAll
    static void begin() throws Exception {
      start(Duration.ofMillis(1500));
    }

    @AfterAll
    static void end() {
      site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/sparql-results+json", "text/html"})
    void aQueryOutOfTimeIsAnError(String accept) throws IOException, InterruptedException {
      HttpResponse<String> response = ask(ENDLESS, accept);
      assertEquals(503, response.statusCode());
      assertFalse(response.body().contains("QueryCancelledException"), response.body());
    }
  }

  @Nested
  class WithTime {
    @BeforeAll
    static void begin() throws Exception {
      start(Patience.LIMIT);
    }

    @AfterAll
    static void end() {
      site.close();
    }

    @ParameterizedTest
    @CsvSource({
      "SELECT * { ?s ?p ?o } LIMIT 100, 200",
      "SELECT * { ?s ?p ?o } LIMIT 101, 413",
      "SELECT (1 AS ?n) { ?s ?p ?o } LIMIT 100, 200",
      "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 101, 413",
      "SELECT ?text { ?file <https://w3id.org/plenary/ontology#sourceText> ?text }, 413"
    })
    void anAnswerIsWholeOrAnError(String query, int status)
        throws IOException, InterruptedException {
      assertEquals(status, ask(query, "text/csv,text/turtle").statusCode());
      assertEquals(status, ask(query, "text/html").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
          "SELECT * { SERVICE SILENT <http://localhost:9/> { ?s ?p ?o } }",
          "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
          "SELECT * { ?x <java:org.plenary.Main> ?y }",
          "INSERT DATA { <http://a.example/> <http://b.example/> 1 }",
          "DROP ALL",
          "LOAD <file:///etc/passwd>"
        })
    void whatIsNoHarmlessQueryIsRefused(String query) throws IOException, InterruptedException {
      for (String accept : new String[] {"text/csv", "text/html"}) {
        int status = ask(query, accept).statusCode();
        assertTrue(status >= 400 && status < 500, accept + ": status " + status);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "data", "upload", "get", ""})
    void onlyQueriesAreOffered(String service) throws IOException, InterruptedException {
      var request =
          HttpRequest.newBuilder(URI.create(site.address() + "sparql/" + service))
              .header("Content-Type", "text/turtle")
              .PUT(
                  HttpRequest.BodyPublishers.ofString(
                      "<http://a.example/> a <http://b.example/> ."))
              .build();
      int status = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
      assertTrue(status >= 400 && status < 500, service + ": status " + status);
    }

    @Test
    void aStringThatGrowsIsStopped() throws IOException, InterruptedException {
      var query = new StringBuilder("SELECT (STRLEN(?x12) AS ?n) { BIND('0123456789' AS ?x0)");
      for (int i = 1; i <= 12; i++) {
        query.append(
            " BIND(CONCAT(?y, ?y, ?y, ?y, ?y, ?y, ?y, ?y) AS ?x".replace("y", "x" + (i - 1)));
        query.append(i).append(')');
      }
      HttpResponse<String> response = ask(query + "}", "text/csv");
      assertTrue(
          response.statusCode() >= 400 || response.body().strip().equals("n"), response.body());
    }

    @Test
    void repliesHaveNarrowBuffers() {
      assertEquals(32 * 1024, site.outputBuffer());
    }
  }

  private static HttpResponse<String> ask(String query, String accept)
      throws IOException, InterruptedException {
    String address =
        site.address() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

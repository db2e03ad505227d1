package org.plenary.federation;

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
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.site.Site;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;
import org.plenary.store.Store;

/** Whoever asks learns which endpoint failed and how; nobody else is asked. */
class HostilePeersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Limits QUERIES = new Limits(Patience.LIMIT, 100_000, 4_000_000, 2);
  private static HostilePeers hostile;
  private static Site site;
  private static Store empty;

  /** The same with little time, for those that take all they are given. */
  private static Site hasty;

  @BeforeAll
  static void start() throws Exception {
    hostile = new HostilePeers();
    site = start(SampleStore.open(), Patience.LIMIT);
    // A store of its own: which endpoints it may ask is kept with a store.
    empty = Store.open(Files.createTempDirectory("plenary-hasty"));
    hasty = start(empty, Duration.ofSeconds(2));
  }

  private static Site start(Store store, Duration time) throws IOException {
    return Site.start(store, Hosting.on(0).limits(QUERIES).peers(hostile.peers(time)).build());
  }

  @AfterAll
  static void stop() throws IOException {
    hasty.close();
    site.close();
    empty.close();
    hostile.close();
  }

  @TestFactory
  Stream<DynamicTest> aFailureIsTold() {
    return HostilePeers.cases().stream()
        .filter(c -> !c.name().equals("failing"))
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> checkFailure(c)));
  }

  private static void checkFailure(HostilePeers.Case c) throws Exception {
    String query = "SELECT * { SERVICE <" + c.endpoint() + "> { ?s ?p ?o } }";
    Trouble trouble = Trouble.valueOf(c.trouble().toUpperCase(Locale.ROOT));
    Site asked = trouble == Trouble.TIME ? hasty : site;
    HttpResponse<String> reply = ask(asked, query, "application/sparql-results+json", "");
    JsonObject problem = JSON.parse(reply.body());
    assertEquals(trouble.code(), problem.get("trouble").getAsString().value(), reply.body());
    assertEquals(trouble.status(), reply.statusCode());
    assertEquals(c.endpoint(), problem.get("peer").getAsString().value());
    assertTrue(reply.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
    assertEquals(trouble.status() == 503, reply.headers().firstValue("Retry-After").isPresent());
    HttpResponse<String> page = ask(asked, query, "text/html", "");
    assertEquals(trouble.status(), page.statusCode());
    assertTrue(page.body().contains(c.endpoint()), page.body());
    assertFalse(hostile.asked().contains("canary"), "a request went elsewhere");
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotOfferedAsksNobody() {
    return HostilePeers.rows("refused.tsv")
        .map(c -> DynamicTest.dynamicTest(c[0] + c[1], () -> checkRefusal(c[0], c[1], c[2])));
  }

  private static void checkRefusal(String query, String parameters, String trouble)
      throws Exception {
    String asked = query.replace("LOOPBACK", hostile.address("canary"));
    String more = parameters.replace("LOOPBACK", hostile.address("canary"));
    HttpResponse<String> reply = ask(asked, "application/sparql-results+json", more);
    assertEquals(422, reply.statusCode(), reply.body());
    JsonObject problem = JSON.parse(reply.body());
    assertEquals(trouble, problem.get("trouble").getAsString().value(), reply.body());
    if (more.isEmpty()) {
      assertEquals(422, ask(asked, "text/html", "").statusCode());
    }
    assertFalse(hostile.asked().contains("canary"), "a request went out");
    assertFalse(hostile.asked().contains("good"), "a request went out");
  }

  @Test
  void anEndpointThatFailsAgainAndAgainIsLeftInPeace() throws Exception {
    String query = "SELECT * { SERVICE <https://peer.example/failing> { ?s ?p ?o } }";
    String last = "";
    for (int i = 0; i < 6; i++) {
      last = ask(query, "application/sparql-results+json", "").body();
    }
    assertEquals("resting", JSON.parse(last).get("trouble").getAsString().value());
  }

  @Test
  void itIsToldInFrench() throws Exception {
    String query = "SELECT * { SERVICE <https://peer.example/status-404> { ?s ?p ?o } }";
    String body = ask(query, "application/sparql-results+json", "&lang=fr").body();
    assertTrue(body.contains("a répondu par le code"), body);
  }

  @Test
  void theEndpointSaysThatItAsksOthers() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(site.address() + "sparql"))
            .header("Accept", "text/turtle");
    String description = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    assertTrue(description.contains("BasicFederatedQuery"), description);
  }

  private static HttpResponse<String> ask(String query, String accept, String parameters)
      throws IOException, InterruptedException {
    return ask(site, query, accept, parameters);
  }

  private static HttpResponse<String> ask(
      Site asked, String query, String accept, String parameters)
      throws IOException, InterruptedException {
    String address =
        asked.address()
            + "sparql?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + parameters;
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.QueryFile;
import org.plenary.site.Site;
import org.plenary.site.page.Hosting;
import org.plenary.store.Store;

/**
 * The queries that ask others, over HTTP, against servers that hold a few things in the shape of
 * those others. {@code -Dapprove=true} writes the answers.
 */
class FederatedQueriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/federation");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** The files of the endpoints, by what stands at the end of their IRIs. */
  private static final Map<String, String> FILES =
      Map.of(
          "/UNBIST_core", "unbis",
          "/SDG-test_core", "sdg",
          "/UNMS_core", "unms",
          "//agrovoc.fao.org/sparql", "agrovoc",
          "//query.wikidata.org/sparql", "wikidata");

  @TempDir private static Path data;

  private static final List<CountingPeer> SERVERS = new ArrayList<>();
  private static Store store;
  private static Site site;

  @BeforeAll
  static void start() throws Exception {
    store = Store.open(data);
    DatasetGraph ours = store.graphs();
    ours.executeWrite(
        () ->
            ours.addGraph(
                NodeFactory.createURI("https://w3id.org/plenary/graph/test"),
                read(FOLDER.resolve("ours.ttl")).getDefaultGraph()));
    List<Peer> peers = new ArrayList<>();
    for (Peer peer : PeerList.bundled()) {
      String iri = peer.endpoint().toString();
      String file =
          FILES.entrySet().stream()
              .filter(e -> iri.endsWith(e.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow();
      var server = new CountingPeer(read(FOLDER.resolve("peers/" + file + ".ttl")));
      SERVERS.add(server);
      peers.add(server.as(iri));
    }
    var hosting = Hosting.on(0).peers(new Peers(peers, PeerLimits.USUAL, a -> true)).build();
    site = Site.start(store, hosting);
  }

  @AfterAll
  static void stop() {
    site.close();
    SERVERS.forEach(CountingPeer::close);
    store.close();
  }

  private static DatasetGraph read(Path file) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> RDFParser.source(file).parse(data));
    return data;
  }

  @TestFactory
  Stream<DynamicTest> answersAreThoseOfTheTables() {
    return queries().map(q -> DynamicTest.dynamicTest(q.name(), () -> checkAnswer(q)));
  }

  private static void checkAnswer(QueryFile query) throws Exception {
    requests();
    String text = query.with(values(query)).serialize();
    HttpResponse<String> reply = ask("sparql?query=" + encoded(text), "text/tab-separated-values");
    assertEquals(200, reply.statusCode(), reply.body());
    Path table = FOLDER.resolve(query.name().replace(Catalogue.FEDERATED, "answers/") + ".tsv");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(table, reply.body());
    }
    assertEquals(Files.readString(table), reply.body());
    assertTrue(reply.body().lines().count() > 1, "an answer of nothing shows nothing");
    assertEquals(1, requests(), "requests");
    assertFalse(
        Optional.ofNullable(reply.headers().firstValue("ETag").orElse(null)).isPresent(),
        "others' data may change while ours stay");
  }

  @TestFactory
  Stream<DynamicTest> aPageAsksWhenTheButtonIsPressed() {
    return queries().map(q -> DynamicTest.dynamicTest(q.name(), () -> checkPage(q)));
  }

  private static void checkPage(QueryFile query) throws Exception {
    requests();
    var address = new StringBuilder("query/" + query.name() + "?");
    values(query).forEach((n, v) -> address.append(n).append('=').append(encoded(v)).append('&'));
    String looked = ask(address.toString(), "text/html").body();
    assertEquals(0, requests(), "nobody asked for an answer");
    assertTrue(looked.contains("name=\"ask\""), looked);
    HttpResponse<String> page = ask(address + "ask=1", "text/html");
    assertEquals(200, page.statusCode(), page.body());
    assertEquals(1, requests());
    assertTrue(page.body().contains("<td>"), page.body());
  }

  @TestFactory
  Stream<DynamicTest> headersAreComplete() {
    return queries().map(q -> DynamicTest.dynamicTest(q.name(), () -> checkHeader(q)));
  }

  private static void checkHeader(QueryFile query) throws Exception {
    for (String entry : List.of("title", "title-fr", "description", "description-fr")) {
      assertFalse(query.header().getOrDefault(entry, "").isBlank(), entry);
    }
    for (Parameter parameter : query.parameters()) {
      assertTrue(query.header().containsKey("parameter-" + parameter.name() + "-fr"));
    }
    var asked = query.with(values(query));
    assertTrue(asked.hasOrderBy(), "in an order");
    List<String> endpoints = ServiceRules.asked(asked);
    assertEquals(1, endpoints.size(), "asks another");
    assertTrue(Peers.of(PeerList.bundled()).find(endpoints.get(0)).isPresent(), "on the list");
  }

  @Test
  void theyAreShownWithAMark() throws Exception {
    String list = ask("queries", "text/html").body();
    String editor = ask("sparql", "text/html").body();
    for (QueryFile query : queries().toList()) {
      assertTrue(list.contains("/query/" + query.name()), query.name());
      assertTrue(editor.contains("/query/" + query.name()), query.name());
    }
    assertTrue(editor.contains("https://query.wikidata.org/sparql"), "the endpoints");
    assertTrue(ask("queries.ttl", "text/turtle").body().contains("federatesWith"), "for programs");
  }

  private static Stream<QueryFile> queries() {
    return Catalogue.bundled().federated().stream();
  }

  /** The examples; a document that the test's data have where the sample's would say nothing. */
  private static Map<String, String> values(QueryFile query) {
    Map<String, String> values = new HashMap<>();
    query.parameters().forEach(p -> values.put(p.name(), p.example()));
    if (List.of("federated/agrovoc-concepts", "federated/votes-by-region").contains(query.name())) {
      values.put("symbol", "A/RES/80/1");
    }
    return values;
  }

  private static int requests() {
    return SERVERS.stream().mapToInt(CountingPeer::requests).sum();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> ask(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(site.address() + path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

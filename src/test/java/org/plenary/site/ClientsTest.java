package org.plenary.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Patience;
import org.plenary.SampleStore;
import org.plenary.site.answer.Limits;
import org.plenary.site.page.Hosting;

/**
 * Clients that others wrote ask this endpoint, alone and together with a second one, over HTTP.
 *
 * <p>A query in {@code clients/service} names both endpoints and is asked by RDF4J and Comunica;
 * one in {@code clients/sources} names none, and Comunica finds out which knows what. Beside each
 * stands its answer, as CSV. What is too large is an error for every client, never a shorter
 * answer.
 */
class ClientsTest {
  private static final Path FOLDER = Path.of("src/test/resources/clients");
  private static final int ROWS = 2_000;
  private static final Limits LIMITS = new Limits(Patience.LIMIT, ROWS, 4_000_000, 4);

  private static final String KNOWN =
      "SELECT ?symbol { VALUES ?symbol { %s } ?document"
          + " <https://w3id.org/plenary/ontology#symbol> ?symbol ;"
          + " <https://w3id.org/plenary/ontology#cites> [] } GROUP BY ?symbol";

  private static final String TOO_LARGE = "SELECT * { ?s ?p ?o } LIMIT " + (ROWS + 1);

  private static Site site;
  private static FusekiServer peer;

  @BeforeAll
  static void start() throws Exception {
    site = Site.start(SampleStore.open(), Hosting.on(0).limits(LIMITS).build());
    var data = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(data, FOLDER.resolve("peer.ttl").toString());
    peer = FusekiServer.create().loopback(true).port(0).add("/peer", data).start();
  }

  @AfterAll
  static void stop() {
    site.close();
    peer.stop();
  }

  @TestFactory
  Stream<DynamicTest> rdf4jJoinsBoth() throws IOException {
    return queries("service")
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> rdf4jJoins(file)));
  }

  private static void rdf4jJoins(Path file) throws IOException {
    Repository local = new SailRepository(new MemoryStore());
    try (var connection = local.getConnection()) {
      assertEquals(expected(file), csv(connection.prepareTupleQuery(placed(file)).evaluate()));
    } finally {
      local.shutDown();
    }
  }

  @TestFactory
  Stream<DynamicTest> comunicaJoinsBoth() throws IOException {
    Assumptions.assumeTrue(Comunica.isHere(), Comunica.MISSING);
    Stream<DynamicTest> named =
        queries("service")
            .map(file -> DynamicTest.dynamicTest(file.toString(), () -> comunicaJoins(file)));
    Stream<DynamicTest> unnamed =
        queries("sources")
            .map(
                file ->
                    DynamicTest.dynamicTest(
                        file.toString(), () -> comunicaJoins(file, here(), there())));
    return Stream.concat(named, unnamed);
  }

  private static void comunicaJoins(Path file, String... endpoints) throws Exception {
    Comunica.Reply reply = Comunica.ask(placed(file), endpoints);
    assertEquals(0, reply.code(), reply.errors());
    assertEquals(expected(file), json(reply.out()));
  }

  /**
   * A bound join sends what one side found: a thousand rows are a long question, not a wrong one.
   */
  @Test
  void aThousandValuesAreAnsweredWhole() throws Exception {
    String values =
        IntStream.range(0, 1_000)
            .mapToObj(n -> n == 500 ? "\"A/RES/72/74\"" : "\"A/RES/%d/%d\"".formatted(200 + n, n))
            .collect(Collectors.joining(" "));
    String query = KNOWN.formatted(values);
    List<String> answer = List.of("A/RES/72/74");

    assertEquals(
        answer, rdf4j(query).stream().map(row -> row.getValue("symbol").stringValue()).toList());
    try (var connection = RDFConnection.connect(here())) {
      connection.querySelect(
          query, row -> assertEquals(answer.get(0), row.getLiteral("symbol").getString()));
    }
    Assumptions.assumeTrue(Comunica.isHere(), Comunica.MISSING);
    Comunica.Reply reply = Comunica.ask(query, here());
    assertEquals(0, reply.code(), reply.errors());
    assertEquals(List.of("symbol", "A/RES/72/74"), json(reply.out()));
  }

  @Test
  void rdf4jSeesThatAnAnswerIsTooLarge() {
    var error = assertThrows(QueryEvaluationException.class, () -> rdf4j(TOO_LARGE));
    assertTrue(error.getMessage().contains("%,d".formatted(ROWS)), error.getMessage());
  }

  @Test
  void comunicaSeesThatAnAnswerIsTooLarge() throws Exception {
    Assumptions.assumeTrue(Comunica.isHere(), Comunica.MISSING);
    Comunica.Reply reply = Comunica.ask(TOO_LARGE, here());
    assertNotEquals(0, reply.code());
    assertEquals("", reply.out());
    assertFalse(reply.errors().isBlank());
  }

  @Test
  void rdf4jReadsGraphsAndTruths() {
    try (var connection = remote(here()).getConnection()) {
      String about = "<https://w3id.org/plenary/document/A/RES/72/74>";
      var graph = connection.prepareGraphQuery("DESCRIBE " + about).evaluate();
      assertFalse(QueryResults.asModel(graph).isEmpty());
      assertTrue(connection.prepareBooleanQuery("ASK { " + about + " ?p ?o }").evaluate());
      assertTrue(connection.hasStatement(null, null, null, false));
    }
  }

  private static List<BindingSet> rdf4j(String query) {
    try (var connection = remote(here()).getConnection()) {
      return rows(connection.prepareTupleQuery(query).evaluate());
    }
  }

  private static SPARQLRepository remote(String endpoint) {
    var repository = new SPARQLRepository(endpoint);
    repository.init();
    return repository;
  }

  private static List<BindingSet> rows(TupleQueryResult result) {
    try (result) {
      return QueryResults.asList(result);
    }
  }

  private static Stream<Path> queries(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList().stream();
    }
  }

  private static String placed(Path file) throws IOException {
    return Files.readString(file)
        .replace("https://example.org/plenary", here())
        .replace("https://example.org/peer", there());
  }

  private static String here() {
    return site.address() + "sparql";
  }

  private static String there() {
    return peer.datasetURL("/peer") + "/sparql";
  }

  /** Head and rows in the order of their letters, for SPARQL promises none. */
  private static List<String> expected(Path file) throws IOException {
    return lines(Files.readString(Path.of(file.toString().replace(".rq", ".csv"))));
  }

  private static List<String> csv(TupleQueryResult result) {
    List<String> names = result.getBindingNames();
    Stream<String> values =
        rows(result).stream()
            .map(
                row ->
                    names.stream()
                        .map(n -> row.hasBinding(n) ? row.getValue(n).stringValue() : "")
                        .collect(Collectors.joining(",")));
    return Stream.concat(Stream.of(String.join(",", names)), values.sorted()).toList();
  }

  private static List<String> json(String results) {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(results.getBytes(StandardCharsets.UTF_8));
    ResultSetFormatter.outputAsCSV(out, ResultSetFactory.fromJSON(in));
    return lines(out.toString(StandardCharsets.UTF_8));
  }

  private static List<String> lines(String csv) {
    List<String> lines = csv.lines().toList();
    return Stream.concat(lines.stream().limit(1), lines.stream().skip(1).sorted()).toList();
  }
}

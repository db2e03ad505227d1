package org.plenary.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Rows of ours and solutions of another server are joined as if all were in one, in few requests.
 */
class BoundJoinTest {
  private static final String ENDPOINT = "https://peer.example/sparql";
  private static final String PREFIX = "PREFIX : <http://example.org/> ";
  private static final int MANY = 1_000;

  private static DatasetGraph ours;
  private static DatasetGraph both;
  private static CountingPeer peer;
  private static Federation federation;

  @BeforeAll
  static void start() {
    var here = new StringBuilder("@prefix : <http://example.org/> .\n");
    var there = new StringBuilder("@prefix : <http://example.org/> .\n");
    for (int i = 0; i < MANY; i++) {
      here.append(":d%d :subject :s%d ; :limit %d .%n".formatted(i, i, i % 7));
      there.append(":s%d :label \"label %d\"@en ; :value %d .%n".formatted(i, i, i % 10));
      there.append(":s%d :made [ :of %d ] .%n".formatted(i, i));
    }
    here.append(":few :has 1, 2, [], \"a\\\"b\", \"x\"@en, <http://example.org/s1> .\n");
    here.append(":same :is \"Word\"@en-GB, 1, \"1\", \"1\"^^:t, 1.0, 01 .\n");
    there.append(":same :is \"Word\"@EN-gb, 1, \"1\", 1.0, true .\n");
    here.append(":x :p 1 . :y :p 2 ; :q 3 . :z :q 5 .\n");
    there.append(":r :has 1, 3, \"a\\\"b\", \"x\"@fr . :t :p 1 ; :q 3 . :u :p 2 . _:b :q 5 .\n");
    ours = data(here.toString());
    both = data(here.toString());
    both.addGraph(NodeFactory.createURI(ENDPOINT), data(there.toString()).getDefaultGraph());
    peer = new CountingPeer(data(there.toString()));
    var peers = new Peers(List.of(peer.as(ENDPOINT)), PeerLimits.USUAL, a -> true);
    federation = Federation.open(peers, ours.getContext());
  }

  @AfterAll
  static void stop() {
    federation.close();
    peer.close();
  }

  private static DatasetGraph data(String turtle) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> RDFParser.fromString(turtle, Lang.TURTLE).parse(data));
    return data;
  }

  @TestFactory
  Stream<DynamicTest> answersAreThoseOfOneDataset() {
    return HostilePeers.rows("joins.tsv")
        .map(c -> DynamicTest.dynamicTest(c[0], () -> check(c[0], Integer.parseInt(c[1]))));
  }

  /** The other answer is that of ARQ's reference engine, for which the other data are a graph. */
  private static void check(String query, int most) {
    peer.requests();
    List<String> answer = rows(ours, query.replace("PEER", "<" + ENDPOINT + ">"));
    int requests = peer.requests();
    String one = query.replace("SERVICE PEER", "GRAPH <" + ENDPOINT + ">");
    assertEquals(rows(QueryEngineRef.getFactory(), both, one), answer);
    assertFalse(answer.isEmpty(), "a join of nothing shows nothing");
    assertTrue(requests <= most, requests + " requests");
  }

  @Test
  void aQueryThatAsksAgainAndAgainIsStopped() {
    String query =
        "SELECT * { ?d :subject ?s OPTIONAL { ?d :limit ?n SERVICE <%s> { ?s :value ?n } } }"
            .formatted(ENDPOINT);
    peer.requests();
    var stopped = assertThrows(PeerException.class, () -> rows(ours, query));
    assertEquals(Trouble.MUCH, stopped.trouble());
    assertEquals(PeerLimits.USUAL.requests(), peer.requests());
    // The next query has a share of its own.
    assertEquals(1, rows(ours, "SELECT * { SERVICE <" + ENDPOINT + "> { :s1 :value ?v } }").size());
  }

  @Test
  void aDatasetAsksNobodyWithoutAList() {
    DatasetGraph none = data("@prefix : <http://example.org/> . :a :b :c .");
    var off = Federation.open(Peers.NONE, none.getContext());
    try {
      String query = "SELECT * { SERVICE <" + ENDPOINT + "> { ?s ?p ?o } }";
      var refused = assertThrows(PeerException.class, () -> rows(none, query));
      assertEquals(Trouble.OFF, refused.trouble());
    } finally {
      off.close();
    }
  }

  private static List<String> rows(DatasetGraph data, String query) {
    Query asked = QueryFactory.create(PREFIX + query);
    return rows(QueryEngineRegistry.findFactory(asked, data, data.getContext()), data, query);
  }

  private static List<String> rows(QueryEngineFactory engine, DatasetGraph data, String query) {
    Query asked = QueryFactory.create(PREFIX + query);
    List<String> rows = new ArrayList<>();
    data.executeRead(
        () -> {
          Context context = Context.setupContextForDataset(ARQ.getContext(), data);
          Plan plan = engine.create(asked, data, BindingFactory.root(), context);
          plan.iterator().forEachRemaining(row -> rows.add(row(asked, row)));
        });
    rows.sort(null);
    return rows;
  }

  /** Blank nodes of an answer have another label each time. */
  private static String row(Query query, Binding row) {
    return query.getProjectVars().stream()
        .map(v -> v + "=" + (row.get(v) != null && row.get(v).isBlank() ? "_" : row.get(v)))
        .toList()
        .toString();
  }
}

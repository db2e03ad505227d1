package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.SampleStore;
import org.plenary.graph.Iris;

/** What is counted from the indexes is what SPARQL counts, of every class, property and target. */
class InventoryTest {
  private static final String PREFIXES = "PREFIX void: <http://rdfs.org/ns/void#> ";

  /** Each statement once, although more than one graph has it, and nothing of the counts. */
  private static final String EACH =
      "{ SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?g != <"
          + Iris.graphOf(Inventory.GRAPH)
          + ">) } } ";

  private static final String WHOLE = Iris.dataset("dataset");

  private static Store store;
  private static Model counts;

  @BeforeAll
  static void count() throws Exception {
    store = SampleStore.open();
    counts = Inventory.of(store);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<%1$s> void:classes ?k ; void:triples ?n"
            + " | (COUNT(DISTINCT ?c) AS ?k) (COUNT(*) AS ?n)"
            + " | BIND(IF(?p = rdf:type, ?o, ?none) AS ?c) | ",
        "<%1$s> void:properties ?k ; void:distinctSubjects ?n"
            + " | (COUNT(DISTINCT ?p) AS ?k) (COUNT(DISTINCT ?s) AS ?n) | | ",
        "?x void:class ?k ; void:entities ?n | (?o AS ?k) (COUNT(DISTINCT ?s) AS ?n)"
            + " | FILTER(?p = rdf:type) | GROUP BY ?o",
        "<%1$s> void:propertyPartition [ void:property ?k ; void:triples ?n ]"
            + " | (?p AS ?k) (COUNT(*) AS ?n) | | GROUP BY ?p",
        "<%1$s> void:propertyPartition [ void:property ?k ; void:distinctSubjects ?n ]"
            + " | (?p AS ?k) (COUNT(DISTINCT ?s) AS ?n) | | GROUP BY ?p",
        "<%1$s> void:propertyPartition [ void:property ?k ; void:distinctObjects ?n ]"
            + " | (?p AS ?k) (COUNT(DISTINCT ?o) AS ?n) | | GROUP BY ?p",
        "?c void:class ?class ; void:propertyPartition [ void:property ?p ; void:triples ?n ]"
            + " BIND(CONCAT(STR(?class), ' ', STR(?p)) AS ?k)"
            + " | (CONCAT(STR(?class), ' ', STR(?p)) AS ?k) (COUNT(*) AS ?n)"
            + " | { SELECT DISTINCT ?s ?class { GRAPH ?t { ?s a ?class }"
            + " FILTER(?t != <https://w3id.org/plenary/graph/inventory>) } } | GROUP BY ?class ?p",
        "?x a void:Linkset ; void:linkPredicate ?p ; void:triples ?n ;"
            + " void:objectsTarget/void:uriSpace ?space BIND(CONCAT(STR(?p), ' ', ?space) AS ?k)"
            + " | (CONCAT(STR(?p), ' ', ?space) AS ?k) (COUNT(*) AS ?n)"
            + " | FILTER(ISIRI(?o) && ?p != rdf:type && STRSTARTS(STR(?o), 'http')"
            + " && !STRSTARTS(STR(?o), 'https://w3id.org/plenary/'))"
            + " BIND(REPLACE(STR(?o), '[^/#]*$', '') AS ?space) | GROUP BY ?p ?space"
      })
  void theyAreTrue(String said, String columns, String where, String groups) {
    String counting =
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT %s { %s %s } %s"
            .formatted(columns, EACH, empty(where), empty(groups));
    String saying = PREFIXES + "SELECT ?k ?n { %s }".formatted(said.formatted(WHOLE));
    Map<String, Long> found = rows(QueryExecution.create(saying, counts));
    assertFalse(found.isEmpty());
    assertEquals(
        Txn.calculateRead(
            store.graphs(), () -> rows(QueryExecution.create(counting, store.dataset()))),
        found);
  }

  /** An empty cell of the table is null. */
  private static String empty(String cell) {
    return Objects.requireNonNullElse(cell, "");
  }

  private static Map<String, Long> rows(QueryExecution ask) {
    Map<String, Long> rows = new TreeMap<>();
    try (ask) {
      ask.execSelect()
          .forEachRemaining(
              row -> rows.put(row.get("k").toString(), row.getLiteral("n").getLong()));
    }
    return rows;
  }
}

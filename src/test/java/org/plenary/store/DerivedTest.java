package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.plenary.Main;
import org.plenary.SampleStore;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.validate.Validator;

/** The sets of links of a published store, with the word lists as they are published. */
class DerivedTest {
  /** The sample has no catalogue, cites no goal by number and suggests nothing. */
  private static final Set<String> WITHOUT_LINKS =
      Set.of("sdg", "sdg-cited", "un-digital-library-records", "unbis", "unbis-suggested");

  private static boolean ask(String query) throws IOException, StoreException {
    Store store = SampleStore.open();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (var execution = QueryExecution.create(query, store.dataset())) {
            return execution.execAsk();
          }
        });
  }

  @Test
  void everySetThatTheSampleCanHaveHasLinks() throws IOException, StoreException {
    Store store = SampleStore.open();
    Set<String> empty =
        Catalogue.bundled().links().stream()
            .map(q -> q.name().substring(Catalogue.LINKS.length()))
            .filter(name -> !store.holds(Iris.graphOf(Catalogue.LINKS + name)))
            .collect(Collectors.toSet());
    assertEquals(WITHOUT_LINKS, empty);
  }

  /** A State's item of Wikidata that was wrong and is no longer in the list. */
  @Test
  void aLinkThatHoldsNoMoreIsGone() throws IOException, StoreException {
    String graph = Iris.graphOf(Catalogue.LINKS + "wikidata");
    Node state = NodeFactory.createURI(Iris.state("nauru"));
    Node wrong = NodeFactory.createURI("http://www.wikidata.org/entity/Q1");
    Graph stale = GraphFactory.createDefaultGraph();
    stale.add(state, SKOS.exactMatch.asNode(), wrong);
    try (Store store = Store.open(Files.createTempDirectory("plenary-stale"))) {
      store.replace(graph, stale);
      new Publisher(SampleStore.extractor(), Validator.forDocuments(), Main.version())
          .publish(List.of(), store, Instant.EPOCH, input -> {});
      assertTrue(store.holds(graph));
      assertFalse(
          Txn.calculateRead(
              store.graphs(),
              () -> store.graphs().contains(NodeFactory.createURI(graph), state, Node.ANY, wrong)));
    }
  }

  /** The list of cities is published, or no meeting in a city would be in its country. */
  @Test
  void aMeetingInACityIsInItsCountry() throws IOException, StoreException {
    assertTrue(
        ask(
            """
            PREFIX pl: <https://w3id.org/plenary/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            ASK {
              ?meeting pl:placeName "Geneva" .
              GRAPH <https://w3id.org/plenary/graph/links/m49-places> {
                ?meeting dcterms:spatial <http://metadata.un.org/sdg/codes/geoArea/756>
              }
            }
            """));
  }
}

package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.plenary.SampleStore;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;

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

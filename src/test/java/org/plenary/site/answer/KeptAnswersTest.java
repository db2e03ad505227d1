package org.plenary.site.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.graph.Iris;
import org.plenary.graph.Plenary;
import org.plenary.site.Preparation;
import org.plenary.site.listing.Listing;
import org.plenary.store.Store;

/** What is kept is what would be asked, and goes with the state of the store. */
class KeptAnswersTest {
  @TempDir private Path folder;

  private Store store;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(folder);
    publish("1", "Tide Office");
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** A graph as a reading leaves it: with the version that made it. */
  private void publish(String version, String name) {
    String iri = Iris.graphOf("tides");
    Graph graph = GraphFactory.createDefaultGraph();
    var office = NodeFactory.createURI(Iris.organisation("tide-office"));
    graph.add(office, RDF.type.asNode(), Plenary.Organisation.asNode());
    graph.add(office, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
    graph.add(
        Triple.create(
            NodeFactory.createURI(iri),
            Plenary.extractorVersion.asNode(),
            NodeFactory.createLiteralString(version)));
    store.replace(iri, graph);
  }

  private List<SiteQueries.Row> asked() {
    return new KeptAnswers(SiteQueries.of(store), store)
        .rows(Listing.ORGANISATIONS.query(), Listing.ORGANISATIONS.parameters());
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("answers"))) {
      return files.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  @Test
  void whatIsKeptIsWhatWasAnswered() throws IOException {
    List<SiteQueries.Row> first = asked();
    assertEquals(1, files().size());
    assertFalse(first.isEmpty());
    assertEquals(first, asked());
  }

  @Test
  void anotherStateHasAnswersOfItsOwn() throws IOException {
    asked();
    Set<Path> before = files();
    publish("2", "Office of Tides");
    assertTrue(asked().toString().contains("Office of Tides"));
    assertEquals(1, files().size());
    assertFalse(before.containsAll(files()));
  }

  @Test
  void whatIsDamagedIsAskedAgain() throws IOException {
    List<SiteQueries.Row> first = asked();
    Files.writeString(files().iterator().next(), "tides");
    assertEquals(first, asked());
  }

  @Test
  void aPublicationLeavesNothingToAskForTheLists() throws IOException {
    Preparation.of(store);
    Set<Path> prepared = files();
    asked();
    new KeptAnswers(SiteQueries.of(store), store).rows("findings", Map.of());
    assertEquals(prepared, files());
  }
}

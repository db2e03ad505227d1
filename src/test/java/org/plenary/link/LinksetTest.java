package org.plenary.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.graph.Iris;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryFile;

/**
 * The links that each query makes of {@code links/data.ttl}. With {@code -Dapprove=true} the tables
 * are written anew: read the difference before you keep it.
 */
class LinksetTest {
  private static final Path FOLDER = Path.of("src/test/resources/links");
  private static final Model DATA = RDFDataMgr.loadModel(FOLDER.resolve("data.ttl").toString());

  private static Graph links(QueryFile query) {
    return Linkset.links(query, DatasetFactory.create(DATA));
  }

  @TestFactory
  Stream<DynamicTest> eachQueryMakesTheLinksOfItsTable() {
    return Catalogue.bundled().links().stream()
        .map(query -> dynamicTest(Linkset.name(query), () -> check(query)));
  }

  private static void check(QueryFile query) throws IOException {
    String made =
        links(query).stream().map(NodeFmtLib::strNT).sorted().collect(Collectors.joining("\n"));
    Path expected = FOLDER.resolve(Linkset.name(query) + ".nt");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, made + "\n");
    }
    assertEquals(Files.readString(expected).strip(), made);
    assertFalse(made.isEmpty(), "an example of each");
  }

  @TestFactory
  Stream<DynamicTest> eachSaysInBothLanguagesToWhatItLeadsAndHow() {
    return Catalogue.bundled().links().stream()
        .map(
            query ->
                dynamicTest(
                    Linkset.name(query),
                    () -> {
                      for (String entry : List.of("title", "description", "target-title")) {
                        assertFalse(query.header().getOrDefault(entry, "").isBlank(), entry);
                        assertFalse(query.header().getOrDefault(entry + "-fr", "").isBlank());
                      }
                      String target = query.header().getOrDefault("target", "");
                      boolean there =
                          links(query).stream()
                              .map(t -> t.getObject())
                              .filter(o -> o.isURI())
                              .allMatch(o -> o.getURI().startsWith(target));
                      assertTrue(there, target);
                    }));
  }

  @Test
  void theDescriptionCountsWhatIsThere() {
    QueryFile query = Catalogue.bundled().find("links/m49").orElseThrow();
    Model described = LinksetDescription.of(List.of(Linkset.of(query, links(query))));
    String space = "http://rdfs.org/ns/void#";
    var set = described.createResource(Iris.dataset("linkset=m49"));
    assertEquals(2, set.getProperty(described.createProperty(space, "triples")).getInt());
    assertEquals(
        "http://metadata.un.org/sdg/codes/geoArea/",
        set.getPropertyResourceValue(described.createProperty(space, "objectsTarget")).getURI());
  }

  @Test
  void valuesThatLeadToNothingAreNoLinks() {
    QueryFile query = Catalogue.bundled().find("links/wikidata-symbols").orElseThrow();
    assertFalse(Linkset.of(query, links(query)).toThings());
  }
}

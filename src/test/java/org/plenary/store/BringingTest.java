package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.graph.Iris;

/** Data of others beside ours: where they stand, that they go again, that ours stay as they are. */
class BringingTest {
  private static final String THING = "https://w3id.org/plenary/document/A/RES/72/74";
  private static final String OWN = "http://example.org/notes";

  @TempDir private Path folder;
  private Path files;
  private Store store;

  @BeforeEach
  void open() throws StoreException, IOException {
    store = Store.open(folder.resolve("data"));
    Graph ours = ModelFactory.createDefaultModel().getGraph();
    ours.add(
        ResourceFactory.createResource(THING).asNode(),
        RDFS.label.asNode(),
        ResourceFactory.createPlainLiteral("ours").asNode());
    store.replace(Iris.graphOf("one"), ours);
    files = Files.createDirectories(folder.resolve("files"));
    write("notes.trig", "<%s> { <%s> <http://example.org/says> \"theirs\" }".formatted(OWN, THING));
    write("plain.ttl", "<%s> <http://example.org/says> _:b .".formatted(THING));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(files.resolve(name), text);
  }

  private Bringing.Outcome bring(Path... paths) throws IOException {
    return Bringing.of(List.of(paths), store, Instant.EPOCH);
  }

  private Set<String> answers(DatasetGraph data, String text) {
    return Txn.calculateRead(
        data,
        () -> {
          Set<String> answers = new TreeSet<>();
          try (QueryExec execution = QueryExec.dataset(data).query(text).build()) {
            execution.select().forEachRemaining(row -> answers.add(row.toString()));
          }
          return answers;
        });
  }

  @Test
  void graphsKeepTheirNamesAndTriplesGetOne() throws IOException {
    var outcome = bring(files);
    assertEquals(List.of(2, 2, 0), List.of(outcome.files(), outcome.graphs(), outcome.failed()));
    assertEquals(2, outcome.statements());
    assertTrue(store.others().about(THING, 9).keySet().stream().anyMatch(g -> g.hasURI(OWN)));
    assertFalse(bring(files).changed());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "SELECT * { ?s ?p ?o }, 1",
        "SELECT * { GRAPH ?g { ?s <http://example.org/says> ?o } }, 2",
        "SELECT * { GRAPH <http://example.org/notes> { ?s ?p ?o } }, 1",
        "SELECT * { ?s ?p ?o . GRAPH <http://example.org/notes> { ?s ?q ?v } }, 1",
        "SELECT * { ?s ?p ?o FILTER EXISTS { GRAPH <http://example.org/notes> { ?s ?q ?v } } }, 1",
        "SELECT * { GRAPH <http://example.org/notes> { ?s ?q ?v } ?s ?p ?o }, 1",
        "SELECT * { ?s (<urn:a>|!<urn:b>)+ ?o }, 1",
        "SELECT * FROM NAMED <http://example.org/notes> { GRAPH ?g { ?s ?p ?o } }, 1",
        "SELECT * FROM <http://example.org/notes> { ?s ?p ?o }, 1"
      })
  void theDefaultGraphIsOursAndNamedGraphsAreOfBoth(String text, int rows) throws IOException {
    bring(files);
    DatasetGraph asked = Together.narrowest(QueryFactory.create(text), store.withOthers());
    assertEquals(rows, answers(asked, text).size(), text);
  }

  @Test
  void aQueryWithoutNamedGraphsIsAskedOfOursAlone() throws IOException {
    bring(files);
    DatasetGraph both = store.withOthers();
    var plain = QueryFactory.create("SELECT * { ?s ?p ?o }");
    assertSame(store.graphs(), Together.narrowest(plain, both));
  }

  @Test
  void ourDataAreAsTheyWere() throws IOException {
    long size = store.size();
    bring(files);
    assertEquals(size, store.size());
    assertEquals(1, answers(store.graphs(), "SELECT * { GRAPH ?g { ?s ?p ?o } }").size());
  }

  @Test
  void whatIsNoLongerGivenIsTakenOut() throws IOException {
    bring(files);
    assertTrue(bring(files.resolve("plain.ttl")).changed());
    assertTrue(store.others().about(THING, 9).keySet().stream().noneMatch(g -> g.hasURI(OWN)));
    assertTrue(bring().changed());
    assertTrue(store.others().isEmpty());
    assertSame(store.graphs(), store.withOthers());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "broken.ttl,   `<urn:a> <urn:b> `,                              expected Turtle",
        "table.csv,    `a,b`,                                           expected an extension",
        "ours.nq,      `<urn:a> <urn:b> <urn:c> <https://w3id.org/plenary/graph/one> .`, expected named graphs outside",
        "hung.ttl,     `<urn:a> <urn:b> ( <urn:c> .\n`,                an incomplete triple",
        "star.ttl,     `<< <urn:a> <urn:b> <urn:c> >> <urn:d> 1 .`,    a triple inside of a triple",
        "union.nq,     `<urn:a> <urn:b> <urn:c> <urn:x-arq:UnionGraph> .`, expected named graphs outside",
        "nameless.nq,  `<urn:a> <urn:b> <urn:c> _:g .`,                  expected named graphs outside",
        "missing,      ,                                                expected a file or a folder",
        "missing.ttl,  ,                                                expected a file or a folder"
      })
  void aBadFileGivesOneLineAndTheRestGoesOn(String name, String text, String line)
      throws IOException {
    if (text != null) {
      write(name, text);
    }
    var outcome = bring(files.resolve(name), files.resolve("notes.trig"));
    assertEquals(List.of(1, 1), List.of(outcome.files(), outcome.failed()));
    assertEquals(1, outcome.lines().size());
    assertTrue(outcome.lines().get(0).contains(line), outcome.lines().get(0));
  }

  @Test
  void whatAFileBroughtStaysWhenItCanNoLongerBeRead() throws IOException {
    bring(files);
    write("notes.trig", "<%s> { <%s> ".formatted(OWN, THING));
    write("plain.ttl", "<%s> <http://example.org/says> 1, 2 .".formatted(THING));
    var outcome = bring(files);
    assertEquals(
        List.of(1, 1, 2, 1),
        List.of(outcome.files(), outcome.failed(), outcome.graphs(), outcome.kept()));
    assertEquals(3, outcome.statements());
    assertTrue(store.others().about(THING, 9).keySet().stream().anyMatch(g -> g.hasURI(OWN)));
    assertFalse(bring(files).changed());
    write("notes.trig", "<%s> { <%s> a 1, 2, 3 }".formatted(OWN, THING));
    assertEquals(5, bring(files).statements());
  }

  @Test
  void aFileThatIsGivenTwiceCountsOnce() throws IOException {
    write("again.ttl", Files.readString(files.resolve("plain.ttl")));
    assertEquals(List.of(3, 2L), List.of(bring(files).files(), bring(files).statements()));
  }

  /** RFC 3986, section 5.1: an IRI that says nothing of its place is not of our place. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.ttl,    `<document/A/RES/72/74> <p> <> .`",
        "a.trig,   `<g> { <document/A/RES/72/74> <p> <#x> }`",
        "a.jsonld, `{\"@id\": \"document/A/RES/72/74\", \"@type\": \"Thing\"}`",
        "a.rdf,    `<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description r:about='document/A/RES/72/74'><r:type r:resource='x'/></r:Description></r:RDF>`"
      })
  void relativeIrisAreNotOurs(String name, String text) throws IOException {
    write(name, text);
    bring(files.resolve(name));
    Set<String> subjects =
        answers(
            store.others().graphs(),
            "SELECT DISTINCT ?s { GRAPH ?g { ?s ?p ?o } FILTER(?g != <%s>) }"
                .formatted(Iris.graphOf("with")));
    assertEquals(1, subjects.size());
    assertTrue(subjects.iterator().next().contains(".invalid/document/A/RES/72/74"), "neutral");
  }

  @Test
  void aFileThatIsNotThereGivesALine() throws IOException {
    var outcome = bring(files.resolve("none.ttl"));
    assertEquals(1, outcome.failed());
    assertTrue(outcome.lines().get(0).contains("none.ttl: expected a file"), "its name");
  }
}

package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.SampleStore;
import org.plenary.extract.Extraction;
import org.plenary.graph.CatalogueGraph;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Prefixes;
import org.plenary.query.Answers;
import org.plenary.query.Catalogue;
import org.plenary.query.ResultFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.source.Source;
import org.plenary.validate.Validator;

/**
 * Documents and a catalogue in words of our own, {@code catalogue/}, with one fault of each kind:
 * the checks find them. {@code -Dapprove=true} writes the table anew.
 */
class CatalogueChecksTest {
  private static final Path FOLDER = Path.of("src/test/resources/catalogue");
  private static final Dataset DATASET = dataset();

  private static Dataset dataset() {
    Dataset dataset = DatasetFactory.createTxnMem();
    Model states = org.apache.jena.riot.RDFDataMgr.loadModel("ontology/states.ttl");
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.getDefaultModel().add(states);
          int graph = 0;
          for (Model model : graphs()) {
            dataset.getDefaultModel().add(model);
            dataset.addNamedModel("https://example.org/graph/" + ++graph, model);
          }
        });
    return dataset;
  }

  private static List<Model> graphs() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(?:xml|json)"))
          .sorted()
          .map(f -> ((Source.Readable) SampleStore.reader().read(f)).text())
          .flatMap(text -> SampleStore.extractor().extract(text).stream())
          .map(CatalogueChecksTest::graph)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Model graph(Extraction extraction) {
    return extraction instanceof Extraction.Catalogued catalogued
        ? CatalogueGraph.of(catalogued.record())
        : DocumentGraph.of(((Extraction.Extracted) extraction).document());
  }

  @Test
  void theFaultsAreFound() throws IOException {
    String found =
        Survey.of(DATASET).stream()
            .map(d -> "%s\t%s\t%s\n".formatted(d.check(), d.severity(), d.english()))
            .sorted()
            .collect(Collectors.joining());
    Path expected = FOLDER.resolve("findings.tsv");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"votes", "vote-counts", "sponsors"})
  void theCatalogueAnswers(String name) throws Exception {
    var query = Catalogue.bundled().named(name).with(Map.of());
    var out = new ByteArrayOutputStream();
    Txn.executeRead(DATASET, () -> Answers.write(DATASET, query, ResultFormat.CSV, out));
    Path expected = FOLDER.resolve(name + ".csv");
    String found = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  @TestFactory
  Stream<DynamicTest> everyGraphConforms() {
    return graphs().stream()
        .map(
            model ->
                DynamicTest.dynamicTest(
                    "graph",
                    () ->
                        assertEquals(
                            List.of(),
                            Validator.forDocuments().check(model.getGraph()).findings())));
  }

  /** What the catalogue says of the first resolution and of the vote on the second, in full. */
  @Test
  void theCatalogueIsMapped() throws IOException {
    Model model = org.apache.jena.rdf.model.ModelFactory.createDefaultModel();
    String json = Files.readString(FOLDER.resolve("91.json"));
    var text = ((Source.Readable) SampleStore.reader().read(FOLDER.resolve("91.json"))).text();
    List<Extraction> records = SampleStore.extractor().extract(text);
    assertEquals(json.lines().count(), records.size());
    records.stream().limit(2).map(CatalogueChecksTest::graph).forEach(model::add);
    Path expected = FOLDER.resolve("expected.ttl");
    // The records' own words would be there twice.
    model.removeAll(null, org.plenary.graph.Plenary.exact, null);
    String found = RdfWriter.turtle(model.getGraph(), Prefixes.ALL);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }
}

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
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.SampleStore;
import org.plenary.document.CatalogueRecord;
import org.plenary.extract.Extraction;
import org.plenary.graph.CatalogueGraph;
import org.plenary.graph.Plenary;
import org.plenary.graph.Prefixes;
import org.plenary.query.Answers;
import org.plenary.query.Catalogue;
import org.plenary.query.ResultFormat;
import org.plenary.rdf.RdfWriter;
import org.plenary.source.FileLister;
import org.plenary.source.Source;
import org.plenary.validate.Validator;

/**
 * Other catalogues in words of our own, some of their records broken: what is read of them, and
 * what is said of the rest. {@code -Dapprove=true} writes both anew.
 */
class CatalogueFoldersTest {
  private static final Path FOLDERS = Path.of("src/test/resources");

  private static List<Extraction> read(String folder) {
    var lister = new FileLister(SampleStore.reader());
    lister.add(FOLDERS.resolve(folder).resolve("in"));
    return lister.listing().inputs().stream()
        .map(i -> ((Source.Readable) i.read()).text())
        .flatMap(text -> SampleStore.extractor().extract(text).stream())
        .toList();
  }

  private static Stream<CatalogueRecord> records(String folder) {
    return read(folder).stream()
        .filter(Extraction.Catalogued.class::isInstance)
        .map(e -> ((Extraction.Catalogued) e).record());
  }

  private static void isApproved(String folder, String name, String found) throws IOException {
    Path expected = FOLDERS.resolve(folder).resolve(name);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String lines(Extraction extraction) {
    if (extraction instanceof Extraction.LeftOut other) {
      return "left out\t" + other.reason() + "\n";
    }
    return extraction instanceof Extraction.Catalogued catalogued
        ? catalogued.record().findings().stream()
            .map(f -> f.rule() + "\t" + f.message() + "\n")
            .collect(Collectors.joining())
        : "not read\t" + ((Extraction.NotRecognised) extraction).reason() + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue-marc", "catalogue-calls"})
  void whatIsBrokenIsSaidAndTheRestIsRead(String folder) throws IOException {
    isApproved(
        folder,
        "findings.tsv",
        read(folder).stream().map(CatalogueFoldersTest::lines).collect(Collectors.joining()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue-marc", "catalogue-calls"})
  void recordsAreMapped(String folder) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    records(folder).map(CatalogueGraph::of).forEach(model::add);
    // The records' own words would be there twice.
    model.removeAll(null, Plenary.exact, null);
    isApproved(folder, "expected.ttl", RdfWriter.turtle(model.getGraph(), Prefixes.ALL));
  }

  /** Benin of 1970 is Dahomey, and each State is in the list by the name that it has now. */
  @Test
  void statesBearTheNamesOfTheDayOfTheVote() throws Exception {
    Dataset dataset = DatasetFactory.createTxnMem();
    Model states = RDFDataMgr.loadModel("ontology/states.ttl");
    var query = Catalogue.bundled().named("votes").with(Map.of());
    var out = new ByteArrayOutputStream();
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.getDefaultModel().add(states);
          records("catalogue-calls").map(CatalogueGraph::of).forEach(m -> add(dataset, m));
        });
    Txn.executeRead(dataset, () -> Answers.write(dataset, query, ResultFormat.CSV, out));
    isApproved(
        "catalogue-calls", "votes.csv", out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  private static void add(Dataset dataset, Model record) {
    dataset.getDefaultModel().add(record);
    dataset.addNamedModel("https://example.org/graph/" + record.hashCode(), record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue-marc", "catalogue-calls"})
  void everyRecordConforms(String folder) {
    records(folder)
        .forEach(
            r ->
                assertEquals(
                    List.of(),
                    Validator.forDocuments().check(CatalogueGraph.of(r).getGraph()).findings()));
  }
}

package org.plenary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.document.UnDocument;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Iris;
import org.plenary.query.Answers;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.ResultFormat;
import org.plenary.rdf.RdfReader;

/**
 * Documents in words of our own, each for a form of text: {@code corpus/<form>/source.*}, and
 * beside it the tables that the contract queries must give. {@code -Dapprove=true} writes them
 * anew.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final List<String> QUERIES =
      List.of(
          "documents",
          "drafts",
          "citations",
          "paragraphs",
          "footnotes",
          "tables",
          "meetings",
          "memoranda",
          "mandates",
          "findings");

  @TestFactory
  Stream<DynamicTest> everyDocumentGivesItsTables() throws IOException {
    return Files.list(CORPUS)
        .filter(Files::isDirectory)
        .sorted()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException, QueryException {
    Dataset dataset = DatasetFactory.createTxnMem();
    var documents = SampleStore.readAll(source(folder));
    Txn.executeWrite(
        dataset,
        () -> {
          for (UnDocument document : documents) {
            var model = DocumentGraph.of(document);
            dataset.getDefaultModel().add(model);
            dataset.addNamedModel(
                Iris.graph(document.source().sha256(), document.ordinal()), model);
          }
          for (String list : List.of("plenary", "organisations", "organs", "states")) {
            var graph = RdfReader.bundled("/ontology/" + list + ".ttl");
            graph.find().forEach(dataset.getDefaultModel().getGraph()::add);
          }
        });
    for (String name : QUERIES) {
      String found = answer(dataset, name);
      Path expected = folder.resolve(name + ".csv");
      if (Boolean.getBoolean("approve")) {
        Files.writeString(expected, found);
      }
      assertEquals(Files.readString(expected), found, name);
    }
  }

  /** {@code source.txt}, {@code source.xml} or another form. */
  private static Path source(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("source."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String answer(Dataset dataset, String name) throws QueryException {
    var query = Catalogue.bundled().find(name).orElseThrow().with(Map.of());
    var out = new ByteArrayOutputStream();
    Txn.executeRead(dataset, () -> Answers.write(dataset, query, ResultFormat.CSV, out));
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}

package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.Main;
import org.plenary.query.Answers;
import org.plenary.query.Catalogue;
import org.plenary.query.Parameter;
import org.plenary.query.ResultFormat;
import org.plenary.rdf.RdfFormat;
import org.plenary.rdf.RdfSyntaxException;

/** A file answers as the store does, in every format. */
class GraphFileTest {
  private static final List<String> CONTRACT =
      List.of(
          "documents",
          "drafts",
          "citations",
          "paragraphs",
          "footnotes",
          "organisations",
          "meetings",
          "memoranda",
          "mandates",
          "names");

  private static final Set<String> OF_THE_LISTS = Set.of("names", "verb-translations");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void aFileGivesTheAnswersOfTheStore(RdfFormat format) throws Exception {
    Path file = folder.resolve("sample." + format.extension());
    assertEquals(0, Main.run("extract", "src/main/resources/sample", "--out", file.toString()));
    Dataset dataset;
    try (InputStream in = Files.newInputStream(file)) {
      dataset = GraphFile.read("sample", in, format);
    }
    for (String name : CONTRACT) {
      var query = Catalogue.bundled().named(name).with(Map.of());
      var out = new ByteArrayOutputStream();
      Txn.executeRead(dataset, () -> Answers.write(dataset, query, ResultFormat.CSV, out));
      assertEquals(
          Files.readString(Path.of("src/test/resources/answers", name + ".csv")),
          out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
          name);
    }
  }

  @Test
  void graphsKeepTheirNamesAndTheDefaultGraphIsTheirUnion() throws Exception {
    Dataset dataset =
        read("<urn:a> <urn:p> <urn:b> <urn:g> .\n<urn:c> <urn:p> <urn:d> .\n", RdfFormat.NQ);
    assertEquals(true, ask(dataset, "ASK { GRAPH <urn:g> { <urn:a> <urn:p> <urn:b> } }"));
    assertEquals(true, ask(dataset, "ASK { <urn:a> <urn:p> ?x . <urn:c> <urn:p> ?y }"));
    assertEquals(true, ask(dataset, "ASK { GRAPH ?g { <urn:c> <urn:p> <urn:d> } }"));
    assertEquals(false, ask(dataset, "ASK { GRAPH <urn:g> { <urn:c> ?p ?o } }"));
  }

  @TestFactory
  Stream<DynamicTest> everyQueryCanBeAskedWhereNothingWasRead() throws Exception {
    Dataset dataset = read("", RdfFormat.NQ);
    return Catalogue.bundled().all().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () -> {
                      Map<String, String> values =
                          query.parameters().stream()
                              .collect(Collectors.toMap(Parameter::name, Parameter::example));
                      var out = new ByteArrayOutputStream();
                      Answers.write(dataset, query.with(values), ResultFormat.CSV, out);
                      boolean empty = out.toString(StandardCharsets.UTF_8).lines().count() == 1;
                      assertEquals(!OF_THE_LISTS.contains(query.name()), empty);
                    }));
  }

  @Test
  void aFileThatIsNotWellFormedIsRefused() {
    assertThrows(RdfSyntaxException.class, () -> read("<urn:a> <urn:p>", RdfFormat.NT));
  }

  private static Dataset read(String text, RdfFormat format) throws Exception {
    return GraphFile.read(
        "test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
  }

  private static boolean ask(Dataset dataset, String query) {
    try (var execution = QueryExecution.create(query, dataset)) {
      return execution.execAsk();
    }
  }
}

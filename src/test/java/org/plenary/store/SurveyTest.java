package org.plenary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.graph.DocumentGraph;
import org.plenary.graph.Doubt;
import org.plenary.graph.DoubtGraph;
import org.plenary.query.Catalogue;
import org.plenary.query.QueryException;
import org.plenary.query.QueryFile;
import org.plenary.validate.Validator;

/**
 * What the checks find in the documents of each folder of {@code checks/}: one with the fault in
 * its name, others without it. With {@code -Dapprove=true} the tables are written anew: read the
 * difference before you keep it.
 */
class SurveyTest {
  private static final Path FOLDERS = Path.of("src/test/resources/checks");
  private static final Pattern COLUMN = Pattern.compile("\\{(\\w+)\\}");

  @TestFactory
  Stream<DynamicTest> eachFolderHasTheFindingsOfItsTable() {
    return Catalogue.bundled().checks().stream()
        .map(SurveyTest::name)
        .map(name -> dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    List<Doubt> doubts = Survey.of(DatasetFactory.create(model(FOLDERS.resolve(name))));
    String found =
        doubts.stream()
            .map(
                d ->
                    "%s\t%s\t%s\t%s\t%d\n"
                        .formatted(d.check(), d.severity(), d.english(), d.french(), spans(d)))
            .collect(Collectors.joining());
    Path expected = FOLDERS.resolve(name).resolve("findings.tsv");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
    assertEquals(
        Set.of(name), doubts.stream().map(Doubt::check).collect(Collectors.toSet()), "its own");
    var result = Validator.forDocuments().check(DoubtGraph.of(doubts).getGraph());
    assertTrue(result.conforms(), () -> result.findings().toString());
  }

  private static int spans(Doubt doubt) {
    return doubt.spans().size();
  }

  private static Model model(Path folder) throws IOException {
    Model model = RDFDataMgr.loadModel("ontology/plenary.ttl");
    for (String list : List.of("organisations", "organs", "states")) {
      model.add(RDFDataMgr.loadModel("ontology/" + list + ".ttl"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".txt")) {
          model.add(DocumentGraph.of(SampleStore.read(file)));
        } else if (file.toString().endsWith(".ttl")) {
          model.add(RDFDataMgr.loadModel(file.toString()));
        }
      }
    }
    return model;
  }

  @TestFactory
  Stream<DynamicTest> everyHeaderIsComplete() {
    return Catalogue.bundled().checks().stream()
        .map(check -> dynamicTest(name(check), () -> isComplete(check)));
  }

  private static void isComplete(QueryFile check) throws QueryException {
    Map<String, String> header = check.header();
    assertTrue(
        header
            .keySet()
            .containsAll(
                List.of(
                    "title",
                    "title-fr",
                    "description",
                    "description-fr",
                    "severity",
                    "message",
                    "message-fr")),
        header.keySet().toString());
    assertTrue(List.of("info", "warning", "violation").contains(header.get("severity")));
    assertTrue(check.parameters().isEmpty());
    List<String> columns = check.with(Map.of()).getResultVars();
    assertTrue(columns.contains("document"));
    assertFalse(check.with(Map.of()).getOrderBy().isEmpty(), "an order");
    for (String message : List.of(header.get("message"), header.get("message-fr"))) {
      COLUMN
          .matcher(message)
          .results()
          .forEach(m -> assertTrue(columns.contains(m.group(1)), m.group()));
    }
  }

  private static String name(QueryFile check) {
    return check.name().substring(Catalogue.CHECKS.length());
  }
}

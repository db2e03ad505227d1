package org.plenary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Main;
import org.plenary.SampleStore;
import org.plenary.store.StoreException;

/**
 * Each query of {@code queries/}, asked of the sample corpus with the examples of its header, gives
 * the table {@code answers/<name>.csv}. The tables were checked against the documents by reading.
 * With {@code -Dapprove=true} they are written anew: read the difference before you keep it.
 */
class AnswersTest {
  private static final Path EXPECTED = Path.of("src/test/resources/answers");

  /** What the sample corpus has none of; the documents that contradict each other have. */
  private static final Set<String> NOT_IN_THE_SAMPLE =
      Set.of("contradictions", "unresolved-citations");

  @TestFactory
  Stream<DynamicTest> everyQueryGivesItsTable() {
    return Catalogue.bundled().all().stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)));
  }

  private static void check(QueryFile query) throws IOException, StoreException, QueryException {
    String found = answer(query);
    Path expected = EXPECTED.resolve(query.name() + ".csv");
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, found);
    }
    assertTrue(Files.exists(expected), "no expected table for " + query.name());
    assertEquals(Files.readString(expected), found);
    assertEquals(
        NOT_IN_THE_SAMPLE.contains(query.name()),
        found.lines().count() == 1,
        "rows of the example");
  }

  private static String answer(QueryFile query) throws IOException, StoreException, QueryException {
    Map<String, String> values =
        query.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::example));
    var asked = query.with(values);
    Dataset dataset = SampleStore.open().dataset();
    var out = new ByteArrayOutputStream();
    Txn.executeRead(dataset, () -> Answers.write(dataset, asked, ResultFormat.CSV, out));
    // The build that read a file changes with every change of a word list.
    return out.toString(StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replaceAll(Main.version() + "\\+[0-9a-f]{8}", "BUILD");
  }

  @TestFactory
  Stream<DynamicTest> everyHeaderIsComplete() {
    return Catalogue.bundled().all().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () -> {
                      assertTrue(query.header().containsKey("title"), "title");
                      assertTrue(query.header().containsKey("title-fr"), "title-fr");
                      assertFalse(query.description().isEmpty(), "description");
                      for (Parameter parameter : query.parameters()) {
                        assertTrue(query.body().contains("?" + parameter.name()));
                        assertFalse(parameter.example().isEmpty(), "example");
                      }
                    }));
  }
}

package org.plenary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Main;
import org.plenary.SampleStore;
import org.plenary.source.Source;
import org.plenary.store.Store;

/**
 * Each query of {@code queries/}, asked of the sample corpus with the examples of its header, gives
 * the table {@code answers/<name>.csv}. The tables were checked against the documents by reading.
 * With {@code -Dapprove=true} they are written anew: read the difference before you keep it.
 */
class AnswersTest {
  private static final Path EXPECTED = Path.of("src/test/resources/answers");

  /**
   * Three texts on one conference, one memorandum and one resolution that state other dates, places
   * and subjects for them; two are language versions of one document.
   */
  private static final Path CONTRADICTING = Path.of("src/test/resources/contradicting");

  /** What the sample corpus has none of; the documents that contradict each other have. */
  private static final Set<String> NOT_IN_THE_SAMPLE =
      Set.of(
          "contradictions",
          "sponsors",
          "tables",
          "treaties",
          "unresolved-citations",
          "vote-counts",
          "votes",
          "voting-together");

  /** What three texts with symbols have none of. */
  private static final Set<String> NOT_IN_THE_CONTRADICTING =
      Set.of("identity-suggestions", "meeting-outcomes", "programmes", "sponsors", "tables");

  /** What comes from the word lists and is the same beside any documents. */
  private static final Set<String> OF_THE_LISTS =
      Set.of("links-drawn", "names", "verb-translations");

  @TestFactory
  Stream<DynamicTest> everyQueryGivesItsTable() {
    return Catalogue.bundled().all().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () -> {
                      Map<String, String> values =
                          query.parameters().stream()
                              .filter(p -> !p.isNarrowing())
                              .collect(Collectors.toMap(Parameter::name, Parameter::example));
                      String found = answer(query, values, SampleStore.open());
                      check(query, found, EXPECTED, NOT_IN_THE_SAMPLE);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyQueryKeepsContradictingDocumentsApart() throws Exception {
    Store store = contradicting();
    Map<String, Map<String, String>> values = values();
    return Catalogue.bundled().all().stream()
        .filter(query -> !OF_THE_LISTS.contains(query.name()))
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () -> {
                      String found =
                          answer(query, values.getOrDefault(query.name(), Map.of()), store);
                      check(
                          query, found, CONTRADICTING.resolve("answers"), NOT_IN_THE_CONTRADICTING);
                    }));
  }

  @Test
  void namesAreThoseThatADocumentStatesToo() throws Exception {
    String organisation = "https://w3id.org/plenary/organisation/name/union-of-lamplighters,";
    List<String> names =
        answer(Catalogue.bundled().named("names"), Map.of(), contradicting())
            .lines()
            .filter(l -> l.startsWith(organisation))
            .map(l -> l.substring(organisation.length()))
            .toList();
    assertEquals(
        List.of("Guild of Lamplighters,,2027-05-01", "Union of Lamplighters,2027-05-01,"), names);
  }

  private static Store contradicting() throws Exception {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(CONTRADICTING)) {
      files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .forEach(f -> sources.add(SampleStore.reader().read(f)));
    }
    return SampleStore.published(sources);
  }

  /** Values to ask with: lines of a query's name, a parameter and its value. */
  private static Map<String, Map<String, String>> values() throws IOException {
    Map<String, Map<String, String>> values = new HashMap<>();
    for (String line : Files.readAllLines(CONTRADICTING.resolve("values.tsv"))) {
      String[] cells = line.split("\t");
      values.computeIfAbsent(cells[0], q -> new HashMap<>()).put(cells[1], cells[2]);
    }
    return values;
  }

  private static void check(QueryFile query, String found, Path folder, Set<String> empty)
      throws IOException {
    Path expected = folder.resolve(query.name() + ".csv");
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(folder);
      Files.writeString(expected, found);
    }
    assertTrue(Files.exists(expected), "no expected table for " + query.name());
    assertEquals(Files.readString(expected), found);
    assertEquals(empty.contains(query.name()), found.lines().count() == 1, "has rows");
  }

  private static String answer(QueryFile query, Map<String, String> values, Store store)
      throws QueryException {
    var asked = query.with(values);
    var out = new ByteArrayOutputStream();
    Txn.executeRead(
        store.dataset(), () -> Answers.write(store.dataset(), asked, ResultFormat.CSV, out));
    // The build that read a file changes with every change of a word list.
    return out.toString(StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replaceAll(Main.version() + "\\+[0-9a-f]{8}", "BUILD");
  }
}

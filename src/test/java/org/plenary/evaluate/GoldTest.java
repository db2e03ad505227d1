package org.plenary.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.SampleStore;
import org.plenary.evaluate.table.GoldTables;
import org.plenary.evaluate.table.ReadRows;

/**
 * What a careful reader found, {@code gold/} in the sample corpus and {@code unseen/} in documents
 * of our own, is found. Differences that are known stand in {@code known-differences.tsv}; any
 * other fails. With {@code -Dapprove=true} they are written anew, so that those overcome go: read
 * the difference before you keep it.
 */
class GoldTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path KNOWN = Path.of("src/test/resources/known-differences.tsv");

  /** The fields met row by row; how organisations are found is measured, not promised. */
  private static final Set<Field> ROWS =
      EnumSet.of(
          Field.DOCUMENTS,
          Field.DRAFTS,
          Field.CITATIONS,
          Field.PARAGRAPHS,
          Field.FOOTNOTES,
          Field.MEETINGS,
          Field.MEMORANDA,
          Field.MANDATES);

  private final ReadRows rows = new ReadRows();

  @TestFactory
  Stream<DynamicTest> theReadersRowsAreFound() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>();
    for (Path folder : folders()) {
      tests.add(
          DynamicTest.dynamicTest(
              folder.getFileName().toString(),
              () -> {
                TreeSet<String> differences = differences(folder);
                all.addAll(differences);
                if (Boolean.getBoolean("approve")) {
                  Files.write(KNOWN, all);
                }
                differences.removeAll(Files.readAllLines(KNOWN));
                assertEquals("", String.join("\n", differences));
              }));
    }
    return tests.stream();
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String root : List.of("src/main/resources/gold", "src/test/resources/unseen")) {
      try (Stream<Path> below = Files.list(Path.of(root))) {
        below.filter(Files::isDirectory).sorted().forEach(folders::add);
      }
    }
    return folders;
  }

  /** The rows missed, with a minus, and those found beyond, with a plus. */
  private TreeSet<String> differences(Path folder) throws IOException {
    Path own = folder.resolve("source.txt");
    Path file = Files.exists(own) ? own : SAMPLE.resolve(folder.getFileName() + ".txt");
    var document = SampleStore.read(file);
    GoldTables gold = GoldTables.read(folder);
    DocumentScore score =
        Evaluator.rows(gold.texts().get(0), document.source(), List.of(document), gold, rows);
    TreeSet<String> differences = new TreeSet<>();
    for (Difference difference : score.differences()) {
      Fact fact = difference.fact();
      if (ROWS.contains(fact.field())) {
        differences.add(
            String.join(
                "\t",
                folder.getFileName().toString(),
                fact.field().label(),
                difference.missed() ? "-" : "+",
                fact.key()));
      }
    }
    return differences;
  }
}

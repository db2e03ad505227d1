package org.plenary.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Main;

/** The verbs and their exit codes, which other programs rely on. */
class CommandLineTest {
  private static final String SAMPLE = "src/main/resources/sample";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "nt", "rdf", "jsonld"})
  void whatIsExtractedConformsInEveryFormat(String extension) {
    String out = folder.resolve("graph." + extension).toString();
    assertEquals(0, Main.run("extract", SAMPLE, "--out", out));
    assertEquals(0, Main.run("validate", out));
  }

  @Test
  void twoExtractionsGiveTheSameBytes() throws Exception {
    for (String name : new String[] {"a.nq", "b.nq"}) {
      assertEquals(0, Main.run("extract", SAMPLE, "--out", folder.resolve(name).toString()));
    }
    assertEquals(-1, Files.mismatch(folder.resolve("a.nq"), folder.resolve("b.nq")));
  }

  @Test
  void publishQueryDescribe() {
    String data = folder.resolve("data").toString();
    assertEquals(0, Main.run("publish", SAMPLE, "--data", data));
    assertEquals(0, Main.run("publish", SAMPLE, "--data", data));
    assertEquals(0, Main.run("query", "--data", data, "citing", "symbol=A/RES/59/8"));
    assertEquals(0, Main.run("describe", "A/RES/72/74", "--data", data));
    assertEquals(1, Main.run("describe", "A/RES/72/75", "--data", data));
  }

  @Test
  void aFileCanBeQueriedToo() {
    String out = folder.resolve("graph.nq").toString();
    assertEquals(0, Main.run("extract", SAMPLE, "--out", out));
    assertEquals(0, Main.run("query", "--data", out, "documents", "--format", "tsv"));
  }

  /**
   * A vote on a paragraph is as it should be; a number of another session than the row's is not.
   */
  @ParameterizedTest
  @CsvSource({
    "0, '7,25,1970-12-05,R/25/2668A,0,0'",
    "0, '7,25,1970-12-05,R/25/2668A,0,1'",
    "0, '7,25,1970-12-05,R/25/2668A,1,0'",
    "0, '7,25,1970-12-05,,0,0'",
    "0, '7,9,1954-12-05,R/9/120,0,0'",
    "0, '7,31,1976-12-05,R/31/208/I,0,0'",
    "0, '7,21,1967-05-07,ESS/5/77,0,0'",
    "1, '7,26,1970-12-05,R/25/2668A,0,0'",
  })
  void aRollCallOnNoResolutionIsNoFailure(int exit, String row) throws Exception {
    Path table = folder.resolve("calls.csv");
    Files.writeString(table, "rcid,session,date,unres,amend,para\n" + row + "\n");
    String out = folder.resolve("graph.nq").toString();
    assertEquals(exit, Main.run("extract", table.toString(), "--out", out));
  }

  @Test
  void rollCallsOnNoResolutionAreNoFailureOfAPublication() throws Exception {
    Path table = folder.resolve("calls.csv");
    String row = "7,25,1970-12-05,R/25/2668A,0,1";
    Files.writeString(table, "rcid,session,date,unres,amend,para\n" + row + "\n");
    String data = folder.resolve("data").toString();
    assertEquals(0, Main.run("publish", table.toString(), "--data", data));
  }

  @Test
  void aBadFileDoesNotStopTheRest() throws Exception {
    Files.writeString(folder.resolve("novel.txt"), "It was a quiet evening in the village.");
    Files.copy(Path.of(SAMPLE, "004_c414ebe792895349.txt"), folder.resolve("resolution.txt"));
    String out = folder.resolve("graph.nq").toString();
    assertEquals(1, Main.run("extract", folder.toString(), "--out", out));
    assertTrue(Files.size(Path.of(out)) > 10_000);
  }

  @ParameterizedTest
  @CsvSource({
    "extract",
    "extract x.txt --out graph.xls",
    "query --data . nothing-like-it",
    "query --data . citing",
    "query --data . citing symbol=novel",
    "query --data src documents",
    "serve --data /nowhere/at/all",
    "serve --data src",
    "link --with x.ttl --data src --by symbol",
    "dump --data src --out target/none",
    "push --data src --to http://localhost:9/store",
    "describe A/RES/72/74 --data src",
    "describe A/RES/72/74 --data src --format novel",
    "unknown"
  })
  void wrongUseIsTwo(String line) {
    assertEquals(2, Main.run(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"extract", "validate", "query", "publish", "serve", "describe", "push", "sample"})
  void everyVerbHasHelp(String verb) {
    assertEquals(0, Main.run(verb, "--help"));
  }

  @Test
  void brokenRdfIsAFinding() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> .");
    assertEquals(1, Main.run("validate", file.toString()));
  }
}

package org.plenary.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Main;
import org.plenary.evaluate.Evaluation;
import org.plenary.evaluate.Field;
import org.plenary.evaluate.SavedRun;

/** The verb {@code evaluate}, on gold and texts of our own. */
class EvaluateCommandTest {
  private static final String GOLD = "src/test/resources/evaluate/akn";
  private static final String UNSEEN = "src/test/resources/unseen";

  @TempDir private Path folder;

  @Test
  void withoutATextTheSampleIsEvaluated() throws IOException {
    Path run = folder.resolve("run.json");
    assertEquals(
        0, Main.run("evaluate", "--save", run.toString(), "--worst", "0", "--floor", "symbol=1"));
    Evaluation evaluation = SavedRun.read(run);
    assertEquals(5, evaluation.scores().size());
    assertTrue(evaluation.sums().keySet().stream().anyMatch(l -> l.field() == Field.MEMORANDA));
    assertEquals(0, Main.run("evaluate", "--against", run.toString(), "--format", "tsv"));
  }

  @Test
  void goldIsReadBackFromItsOwnWords() throws IOException {
    Path run = folder.resolve("run.json");
    assertEquals(
        0,
        Main.run(
            "evaluate",
            "--gold",
            GOLD,
            "--from-gold",
            "--damage",
            "clean,hard-wraps,glued-marks+hard-wraps",
            "--floor",
            "type=0.7",
            "--save",
            run.toString()));
    // Five resolutions in four files, three times.
    assertEquals(15, SavedRun.read(run).scores().size());
  }

  @Test
  void textsArePairedWithXmlBySymbolOrName() throws IOException {
    String text = Files.readString(Path.of(GOLD, "lists-and-links", "clean.txt"));
    Files.writeString(folder.resolve("scan.txt"), text);
    String json = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    Files.writeString(folder.resolve("A_RES_80_971.json"), "{\"text\": \"" + json + "\"}");
    Files.writeString(folder.resolve("A_RES_80_999.txt"), text.replace("80/971", "80/999"));
    Path run = folder.resolve("run").resolveSibling("saved.json");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (String name : new String[] {"scan.txt", "A_RES_80_971.json", "A_RES_80_999.txt"}) {
      Files.move(folder.resolve(name), texts.resolve(name));
    }
    assertEquals(
        0, Main.run("evaluate", "--gold", GOLD, texts.toString(), "--save", run.toString()));
    assertEquals(2, SavedRun.read(run).scores().size());
  }

  @Test
  void tablesOfPeopleMayHoldTheirTexts() throws IOException {
    Path run = folder.resolve("run.json");
    assertEquals(0, Main.run("evaluate", "--gold", UNSEEN, "--save", run.toString()));
    long folders;
    try (var below = Files.list(Path.of(UNSEEN))) {
      folders = below.filter(Files::isDirectory).count();
    }
    assertEquals(folders, SavedRun.read(run).scores().size());
  }

  @Test
  void aFloorThatIsNotKeptIsAFinding() {
    assertEquals(1, Main.run("evaluate", "--floor", "organisations=1"));
  }

  @ParameterizedTest
  @CsvSource({
    "2, evaluate --damage hard-wraps",
    "2, evaluate --gold src/test/resources/evaluate/akn --from-gold --damage rust",
    "2, evaluate --floor adverb=1",
    "2, evaluate --gold src/test/resources/http",
    "3, evaluate --gold src/test/resources/evaluate/akn src/main/resources/sample",
    "3, evaluate --against src/test/resources/known-differences.tsv",
    "3, evaluate --gold no-such-folder"
  })
  void wrongUseAndFailureHaveTheirExitCodes(int exit, String line) {
    assertEquals(exit, Main.run(line.split(" ")));
  }
}

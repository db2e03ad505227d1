package org.plenary.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's tables, its worst documents, and what it gains against an earlier one. */
class RunsTest {
  private static final Evaluation RUN =
      new Evaluation(
          List.of(
              score("A/RES/80/1", "en", 8, 2, 0, "missed x", "missed y"),
              score("A/RES/80/2", "en", 10, 0, 0),
              score("A/RES/80/2", "fr", 9, 1, 1, "missed x", "made z")));

  private static DocumentScore score(
      String document, String language, int met, int missed, int madeUp, String... differences) {
    List<Difference> list =
        List.of(differences).stream()
            .map(d -> d.split(" "))
            .map(
                d ->
                    new Difference(
                        d[0].equals("missed"), Fact.of(Field.CITATION_PLACE, d[1], d[1], "note 3")))
            .toList();
    return new DocumentScore(
        document,
        language,
        "as-given",
        Map.of(Field.CITATION_PLACE, new Tally(met, missed, madeUp)),
        list);
  }

  @Test
  void theTableSumsByLanguageAndIsAligned() {
    assertEquals(
        List.of(
            "language  damage    field           gold  met  missed  made up  precision  recall      F1",
            "en        as-given  citation-place    20   18       2        0     1.0000  0.9000  0.9473",
            "fr        as-given  citation-place    10    9       1        1     0.9000  0.9000  0.9000"),
        ScoreTable.of(RUN).lines());
    assertEquals(
        "en\tas-given\tcitation-place\t20\t18\t2\t0\t1.0000\t0.9000\t0.9473",
        ScoreTable.of(RUN).tsv().get(1));
    assertEquals(
        List.of(
            "language  damage    citation-place",
            "en        as-given          0.9473",
            "fr        as-given          0.9000"),
        ScoreTable.byDamage(RUN).lines());
    assertEquals(
        List.of(
            "| field | en, as-given | fr, as-given |",
            "|---|---|---|",
            "| citation-place | 0.9473 | 0.9000 |"),
        ScoreTable.byField(RUN).markdown());
  }

  @Test
  void theWorstDocumentsSayWhatWasExpectedAndFound() {
    assertEquals(
        List.of(
            "A/RES/80/1 (en, as-given): 2 missed, 0 made up",
            "  field           place   expected  found  times",
            "  citation-place  note 3  x",
            "  citation-place  note 3  y",
            "A/RES/80/2 (fr, as-given): 1 missed, 1 made up",
            "  field           place   expected  found  times",
            "  citation-place  note 3  x         z"),
        WorstDocuments.of(RUN, 5, 10));
    assertEquals(1, RUN.worst(1).size());
  }

  @Test
  void aSavedRunIsReadAsItWas(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("run.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      SavedRun.write(RUN, out);
    }
    Evaluation read = SavedRun.read(file);
    assertEquals(RUN.sums(), read.sums());
    assertEquals(WorstDocuments.of(RUN, 5, 10), WorstDocuments.of(read, 5, 10));
    assertEquals(1, Gains.byField(RUN, read).lines().size());
    Files.writeString(file, "{\"scores\": []}");
    assertThrows(IOException.class, () -> SavedRun.read(file));
  }

  @Test
  void gainsAndLossesAreThoseOfFieldsAndDocuments() {
    Evaluation now =
        new Evaluation(
            List.of(
                score("A/RES/80/1", "en", 10, 0, 0),
                score("A/RES/80/2", "en", 10, 0, 0),
                score("A/RES/80/2", "fr", 8, 2, 1, "missed x", "missed y", "made z")));
    assertEquals(
        List.of(
            "language  damage    field           F1 before  F1 now     gain",
            "en        as-given  citation-place     0.9473  1.0000  +0.0526",
            "fr        as-given  citation-place     0.9000  0.8421  -0.0579"),
        Gains.byField(RUN, now).lines());
    assertEquals(
        List.of(
            "document    language  damage    faults before  faults now  gain",
            "A/RES/80/1  en        as-given              2           0    +2",
            "A/RES/80/2  fr        as-given              2           3    -1"),
        Gains.byDocument(RUN, now, 10).lines());
  }

  @Test
  void floorsNameWhatIsBelowThem() {
    assertTrue(Floor.of("citation-place=0.9").orElseThrow().findings(RUN).isEmpty());
    assertEquals(
        List.of("citation-place fr, as-given: expected F1 of 0.92 or more, found 0.9000"),
        Floor.of("citation-place=0.92").orElseThrow().findings(RUN));
    assertEquals(
        List.of("verb: expected a measure, found none"),
        Floor.of("verb=0.5").orElseThrow().findings(RUN));
    for (String wrong : List.of("verb", "verb=2", "adverb=0.5", "verb=high")) {
      assertTrue(Floor.of(wrong).isEmpty(), wrong);
    }
  }
}

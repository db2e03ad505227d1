package org.plenary.evaluate.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.evaluate.Comparison;
import org.plenary.evaluate.Difference;
import org.plenary.evaluate.Field;
import org.plenary.evaluate.Tally;

/** Tables that people write. */
class GoldTablesTest {
  private static GoldTables tables(String... pathsAndTexts) {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return GoldTables.of(files);
  }

  @Test
  void tsvAndJsonGiveTheSameRows() {
    var tsv = tables("drafts.tsv", "file\tsymbol\tdraft\na.txt\tA/RES/80/1\tA/80/L.2\n");
    var json =
        tables(
            "drafts.json",
            "[{\"file\": \"a.txt\", \"symbol\": \"A/RES/80/1\", \"draft\": \"A/80/L.2\"}]");
    assertEquals(List.of("a.txt"), tsv.texts());
    assertEquals(tsv.rows("a.txt"), json.rows("a.txt"));
  }

  @Test
  void aTextBesideItsTablesIsNamedByItsFolder() {
    var tables =
        tables(
            "well/citations.tsv", "file\tcited\n",
            "well/documents.tsv", "file\tsymbol\nsource.txt\tA/RES/80/1\n",
            "well/notes-of-mine.tsv", "file\tx\n");
    assertEquals(List.of("well/source.txt"), tables.texts());
    assertEquals(1, tables.rows("well/source.txt").get("documents").size());
  }

  @Test
  void anOrganisationIsMetByAnyOfItsNames() {
    var gold =
        Map.of(
            "organisations",
            List.of(
                Map.of(
                    "label", "Organization of Wells",
                    "names", "Organization of Wells | Wells’ League",
                    "mentions", "3"),
                Map.of("label", "Union of Pumps", "mentions", "1")));
    var found =
        Map.of(
            "organisations",
            List.of(
                Map.of("label", "Wells' League", "mentions", "2"),
                Map.of("label", "Ministry of Rain", "mentions", "1")));
    var score =
        Comparison.of(
            RowFacts.of("a", "en", gold, gold), RowFacts.of("a", "en", found, gold), "as-given");
    assertEquals(new Tally(1, 1, 1), score.tallies().get(Field.ORGANISATIONS));
    assertEquals(new Tally(2, 2, 1), score.tallies().get(Field.ORGANISATION_MENTIONS));
  }

  @Test
  void rowsAreMetCellByCellAndCitationsByTargetToo() {
    Map<String, String> row = Map.of("cited", "A/RES/59/8", "part", "operative", "number", "4");
    Map<String, String> elsewhere =
        Map.of("cited", "A/RES/59/8", "part", "operative", "number", "5");
    Map<String, String> header = Map.of("cited", "A/59/L.2", "part", "header");
    var gold = Map.of("citations", List.of(row, header));
    var found = Map.of("citations", List.of(elsewhere, header));
    var score =
        Comparison.of(
            RowFacts.of("a", "en", gold, gold), RowFacts.of("a", "en", found, gold), "as-given");
    assertEquals(new Tally(1, 1, 1), score.tallies().get(Field.CITATIONS));
    assertEquals(new Tally(1, 0, 0), score.tallies().get(Field.CITATION));
    assertEquals(new Tally(0, 1, 1), score.tallies().get(Field.CITATION_PLACE));
    assertEquals(
        List.of(
            "citation-place missed A/RES/59/8, operative 4",
            "citation-place made up A/RES/59/8, operative 5"),
        score.differences().stream()
            .filter(d -> d.fact().field() == Field.CITATION_PLACE)
            .map(Difference::line)
            .toList());
  }
}

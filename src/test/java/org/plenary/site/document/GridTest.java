package org.plenary.site.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.site.answer.SiteQueries;

/** Cells stand below their headings: blanks are filled in, headings say what they name. */
class GridTest {
  private static final List<String> COLUMNS =
      List.of("row", "column", "rows", "columns", "header", "words");

  /**
   * A cell is its row, column, rows, columns, whether it is a heading, and its words; of the answer
   * scope, rows x columns where it reaches over several, and the words, {@code _} for a blank.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 1 1 1 true a; 1 2 1 1 true b; 2 1 1 1 false c; 2 2 1 1 false d | col:a col:b | c d",
        "1 1 2 1 true a; 1 2 1 2 true b; 2 2 1 1 true c; 2 3 1 1 true d | col:2x1:a colgroup:1x2:b / col:c col:d |",
        "1 1 1 1 false a; 2 2 1 1 false b | | a / _ b",
        "1 1 1 1 true a; 3 1 1 1 false b | col:a | b",
        "1 1 2 1 true a; 1 2 2 1 true b; 3 1 1 1 false c | col:2x1:a col:2x1:b / | c",
        "1 1 1 1 true a; 1 2 1 1 false b | | row:a b",
        "1 1 2 1 false a; 1 3 1 1 false b; 2 3 1 1 false c | | 2x1:a _ b / _ c"
      })
  void cellsStandWhereTheyBelong(String cells, String head, String body) {
    List<SiteQueries.Row> rows = Arrays.stream(cells.split("; ")).map(GridTest::row).toList();
    Grid grid = Grid.of(rows, Map.of()).get("table");
    assertEquals(head == null ? "" : head, told(grid.head()));
    assertEquals(body == null ? "" : body, told(grid.body()));
  }

  private static SiteQueries.Row row(String cell) {
    Map<String, Node> row = new LinkedHashMap<>();
    row.put("table", NodeFactory.createLiteralString("table"));
    String[] values = cell.strip().split(" ");
    for (int i = 0; i < values.length; i++) {
      row.put(COLUMNS.get(i), NodeFactory.createLiteralString(values[i]));
    }
    return new SiteQueries.Row(row);
  }

  private static String told(List<List<Grid.Cell>> rows) {
    return rows.stream()
        .map(r -> r.stream().map(GridTest::told).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "))
        .strip();
  }

  private static String told(Grid.Cell cell) {
    boolean wide = cell.rows() > 1 || cell.columns() > 1;
    String words = cell.runs().stream().map(Run::words).collect(Collectors.joining());
    return (cell.names() ? cell.scope() + ":" : "")
        + (wide ? cell.rows() + "x" + cell.columns() + ":" : "")
        + (words.isEmpty() ? "_" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 300;true",
        "(3 219 000);true",
        "0,006;true",
        "–;true",
        "P-4;false",
        "2 posts;false"
      })
  void amountsAreReadFromTheirEnds(String words, boolean amount) {
    var cell = new Grid.Cell("", 1, 1, List.of(new Run("", words, "")), List.of());
    assertEquals(amount, cell.isAmount());
  }
}

package org.plenary.site.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.site.answer.SiteQueries;

/**
 * A table as HTML draws it (HTML Standard, section 4.9): blank cells stand where the data have
 * none, and rows in which nothing stands are left out.
 *
 * @param head the rows on top in which every cell names its column
 * @param body the others
 */
public record Grid(List<List<Cell>> head, List<List<Cell>> body) {
  /** Of what is no table, or is told without its cells. */
  static final Grid NONE = new Grid(List.of(), List.of());

  /** Amounts are read from their ends: "1 300", "(3 219 000)", "0,006". */
  private static final String AMOUNT = "[\\d(–-][\\d\\s\\u00a0\\u202f.,()%–-]*";

  /**
   * A cell.
   *
   * @param scope what it names, as the attribute of {@code th} says it; empty for no heading
   * @param columns how many it reaches over
   * @param rows how many it reaches over
   * @param runs its words; none in a blank cell
   * @param notes the marks of its notes
   */
  public record Cell(String scope, int columns, int rows, List<Run> runs, List<String> notes) {
    private static final Cell BLANK = new Cell("", 1, 1, List.of(), List.of());

    /** Whether it names its row or column. */
    public boolean names() {
      return !scope.isEmpty();
    }

    /** Whether it holds an amount. */
    public boolean isAmount() {
      return runs.size() == 1 && runs.get(0).words().matches(AMOUNT);
    }
  }

  /**
   * The tables of rows of {@code cells}, by their IRIs.
   *
   * @param found what was found in each cell
   */
  static Map<String, Grid> of(List<SiteQueries.Row> rows, Map<String, List<Found>> found) {
    Map<String, Map<Integer, List<SiteQueries.Row>>> tables = new LinkedHashMap<>();
    for (SiteQueries.Row row : rows) {
      tables
          .computeIfAbsent(row.text("table"), t -> new TreeMap<>())
          .computeIfAbsent(number(row, "row"), n -> new ArrayList<>())
          .add(row);
    }
    Map<String, Grid> grids = new LinkedHashMap<>();
    tables.forEach((table, lines) -> grids.put(table, of(lines, found)));
    return grids;
  }

  private static Grid of(
      Map<Integer, List<SiteQueries.Row>> lines, Map<String, List<Found>> found) {
    List<List<Cell>> head = new ArrayList<>();
    List<List<Cell>> body = new ArrayList<>();
    // By column the last row that a cell from above takes.
    Map<Integer, Integer> taken = new HashMap<>();
    int last = 0;
    for (Map.Entry<Integer, List<SiteQueries.Row>> line : lines.entrySet()) {
      boolean onTop = body.isEmpty() && line.getValue().stream().allMatch(r -> isHeader(r));
      for (int blank = last + 1; blank < line.getKey() && reaches(taken, blank); blank++) {
        (body.isEmpty() ? head : body).add(List.of());
      }
      (onTop ? head : body).add(cells(line.getKey(), line.getValue(), onTop, taken, found));
      last = line.getKey();
    }
    return new Grid(head, body);
  }

  private static boolean reaches(Map<Integer, Integer> taken, int row) {
    return taken.values().stream().anyMatch(until -> until >= row);
  }

  private static List<Cell> cells(
      int row,
      List<SiteQueries.Row> line,
      boolean onTop,
      Map<Integer, Integer> taken,
      Map<String, List<Found>> found) {
    Map<Integer, List<SiteQueries.Row>> columns = new TreeMap<>();
    line.forEach(r -> columns.computeIfAbsent(number(r, "column"), c -> new ArrayList<>()).add(r));
    List<Cell> cells = new ArrayList<>();
    int next = 1;
    for (Map.Entry<Integer, List<SiteQueries.Row>> column : columns.entrySet()) {
      for (; next < column.getKey(); next++) {
        if (taken.getOrDefault(next, 0) < row) {
          cells.add(Cell.BLANK);
        }
      }
      Cell cell = cell(column.getValue(), onTop, found);
      cells.add(cell);
      for (; next < column.getKey() + cell.columns(); next++) {
        taken.put(next, row + cell.rows() - 1);
      }
    }
    return cells;
  }

  /** The rows that speak of one cell: one for each note. */
  private static Cell cell(
      List<SiteQueries.Row> rows, boolean onTop, Map<String, List<Found>> found) {
    SiteQueries.Row row = rows.get(0);
    int columns = number(row, "columns");
    String column = columns > 1 ? "colgroup" : "col";
    return new Cell(
        isHeader(row) ? (onTop ? column : "row") : "",
        columns,
        number(row, "rows"),
        Marks.in(row.text("words"), "", found.getOrDefault(row.text("place"), List.of())),
        rows.stream().map(r -> r.text("note")).filter(n -> !n.isEmpty()).distinct().toList());
  }

  private static boolean isHeader(SiteQueries.Row row) {
    return Boolean.parseBoolean(row.text("header"));
  }

  private static int number(SiteQueries.Row row, String column) {
    return Integer.parseInt(row.text(column));
  }
}

package org.plenary.source;

import java.util.HashMap;
import java.util.Map;

/**
 * The grid of a table in the making: a cell's row and column, where cells before it may reach over
 * several of both. As HTML places cells (HTML Standard, section 4.9.12, "forming a table").
 */
final class TableGrid {
  /** As in HTML for a cell; here for all of a table, since a row of such cells fills the memory. */
  private static final int WIDEST = 1000;

  private static final int LONGEST = 65_534;

  /** For each column that a cell reaches down in, the last row it takes. */
  private final Map<Integer, Integer> taken = new HashMap<>();

  private int row;
  private int column;

  /** Begins the next row. */
  void row() {
    row++;
    column = 0;
  }

  /**
   * Places the next cell of the row.
   *
   * @param columns how many columns it reaches over, as written; what is no number is one
   * @param rows how many rows likewise
   * @param head whether it names a row or a column
   * @return where it stands, as the attributes of a mark
   */
  Map<String, String> cell(String columns, String rows, boolean head) {
    do {
      column++;
    } while (taken.getOrDefault(column, 0) >= row);
    int first = column;
    int wide = number(columns, Math.max(1, WIDEST - first + 1));
    int high = number(rows, LONGEST);
    column += wide - 1;
    for (int c = first; high > 1 && c <= column; c++) {
      taken.put(c, row + high - 1);
    }
    Map<String, String> place = new HashMap<>();
    place.put(Mark.ROW, Integer.toString(row));
    place.put(Mark.COLUMN, Integer.toString(first));
    place.put(Mark.COLUMNS, Integer.toString(wide));
    place.put(Mark.ROWS, Integer.toString(high));
    place.put(Mark.HEAD, Boolean.toString(head));
    return place;
  }

  private static int number(String written, int most) {
    return written.matches("[1-9]\\d{0,8}") ? Math.min(most, Integer.parseInt(written)) : 1;
  }
}

package org.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where cells stand that reach over rows and columns. */
class TableGridTest {
  private final TableGrid grid = new TableGrid();

  @Test
  void aCellStandsBesideThoseThatReachDownToItsRow() {
    grid.row();
    grid.cell("2", "2", true);
    grid.cell("1", "1", true);
    grid.row();
    assertEquals("3", grid.cell("1", "1", false).get(Mark.COLUMN));
    grid.row();
    assertEquals("1", grid.cell("1", "1", false).get(Mark.COLUMN));
  }

  /** Each of the widest that HTML allows: together they would fill the memory, and a page. */
  @Test
  void aRowOfAMillionWideCellsIsPlaced() {
    grid.row();
    Map<String, String> last = Map.of();
    for (int i = 0; i < 1_000_000; i++) {
      last = grid.cell("1000", "2", false);
    }
    assertEquals("1000999", last.get(Mark.COLUMN));
  }
}

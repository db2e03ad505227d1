package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of a body or an annex, as its source marks it: a scale of assessments, a budget.
 *
 * @param place below the paragraph behind which it stands, or first in its annex: {@code
 *     12/table-1}
 * @param before that paragraph or annex; without a path when nothing stands before it
 * @param heading the headings right above it
 * @param notes the marks of the footnotes marked in the heading
 * @param rows those that have words
 * @param spans where the whole stands
 */
public record Table(
    Place place,
    Place before,
    Optional<Found<String>> heading,
    List<Found<String>> notes,
    List<Row> rows,
    List<Span> spans) {
  public Table {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
    spans = List.copyOf(spans);
  }

  /**
   * @param place below the table: {@code 12/table-1/3}
   * @param number from 1, rows without words counted too
   * @param cells from the first column to the last
   */
  public record Row(Place place, int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The words, a tab for each column that a cell begins behind. */
    private String line() {
      StringBuilder line = new StringBuilder();
      int column = 1;
      for (Cell cell : cells) {
        line.append("\t".repeat(Math.max(0, cell.column() - column))).append(cell.body().value());
        column = cell.column();
      }
      return line.toString();
    }
  }

  /**
   * @param place below the row: {@code 12/table-1/3/2}
   * @param column its first, from 1
   * @param columns how many it reaches over
   * @param rows how many rows it reaches over
   * @param head whether the source says that it names its column or row
   * @param body its words, in one line
   * @param notes the marks of the footnotes marked in it, in order
   */
  public record Cell(
      Place place,
      int column,
      int columns,
      int rows,
      boolean head,
      Found<String> body,
      List<Found<String>> notes) {
    public Cell {
      notes = List.copyOf(notes);
    }
  }

  /** The whole as tab-separated values: a row on each line, cells parted by tabs. */
  public String text() {
    return rows.stream().map(Row::line).collect(Collectors.joining("\n"));
  }

  /** The places in which a note is marked: the table itself for its headings, and cells. */
  public List<Place> markedIn(String mark) {
    List<Place> places = new ArrayList<>();
    if (notes.stream().anyMatch(n -> n.value().equals(mark))) {
      places.add(place);
    }
    rows.stream()
        .flatMap(r -> r.cells().stream())
        .filter(c -> c.notes().stream().anyMatch(n -> n.value().equals(mark)))
        .forEach(c -> places.add(c.place()));
    return places;
  }
}
